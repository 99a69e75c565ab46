//! Rates that a rep supplies.

use tarif_pricing::charge::RoundingScope;
use tarif_pricing::quote::RateBy;
use tarif_pricing::{Period, QuoteError, RateError, Rates, RepRate, quote};

use crate::fixtures::{charging, flat, per_event, per_unit, quoted_with, read, selected, single, total, usage};

fn rates(pairs: &[(&str, &str)]) -> Rates {
    let mut rates = Rates::default();
    for (charge, rate) in pairs {
        rates.add(read(charge), read(rate)).unwrap();
    }
    rates
}

#[test]
fn a_reps_rate_fills_an_unknown_in_and_stays_marked() {
    let list = charging([
        ("fee", flat("15", Period::Unstated)),
        ("minutes", usage("10min", "on-request", "1min", RoundingScope::PerMonth)),
    ]);
    // 15 + 15 min × 1.50 = 37.50, whether by the minute or by the hour (90/h)
    for rate in ["1.50/min", "90/h", "22.5/15min"] {
        let quote = quoted_with(&list, "support=25min", &rates(&[("minutes", rate)]));
        assert_eq!((total(&quote).as_str(), quote.is_complete()), ("37.50", true), "{rate}");
        assert_eq!([quote.lines[0].rate_by, quote.lines[1].rate_by], [RateBy::List, RateBy::Rep]);
    }
}

#[test]
fn fees_and_units_on_request_take_rates_too() {
    let list = charging([("fee", flat("on-request", Period::Unstated)), ("pc", per_unit("pc", single("on-request")))]);
    let quote = quoted_with(&list, "pc=3", &rates(&[("fee", "300/month"), ("pc", "12/pc")]));
    // 300 + 3 × 12
    assert_eq!(total(&quote), "336.00");
}

#[test]
fn a_rate_never_replaces_a_published_amount_and_fits_its_charge() {
    let list = charging([
        ("fee", flat("15", Period::Month)),
        ("minutes", usage("0min", "on-request", "1min", RoundingScope::PerMonth)),
        ("travel", per_event()),
    ]);
    let refused =
        |charge, rate| match quote(&list, &read("plan"), &selected(&list, "support=1h"), &rates(&[(charge, rate)])) {
            Err(QuoteError::Rate(error)) => error,
            other => panic!("{other:?}"),
        };
    assert!(matches!(refused("fee", "1/month"), RateError::NotOnRequest { .. }));
    assert!(matches!(refused("travel", "1/month"), RateError::NotOnRequest { .. }));
    assert!(matches!(refused("minutes", "1/pc"), RateError::WrongUnit { .. }));
    assert!(matches!(refused("nothing", "1/h"), RateError::UnknownCharge { .. }));
}

#[test]
fn what_is_not_a_rate_is_refused() {
    for text in ["1.50", "/min", "x/min", "1/", "1/0min", "1/Min", "-1/h", "1,5/h"] {
        assert!(text.parse::<RepRate>().is_err(), "{text}");
    }
    let mut twice = Rates::default();
    twice.add(read("fee"), read("1/month")).unwrap();
    assert!(matches!(twice.add(read("fee"), read("2/month")), Err(RateError::Repeated { .. })));
    assert_eq!(read::<RepRate>("1.50/min").to_string(), "1.5/min");
    assert_eq!(read::<RepRate>("80/hour").to_string(), "80/h");
}
