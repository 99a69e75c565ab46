//! Small price lists, and quotes of them in one line.

use tarif_pricing::charge::{
    Flat, Increment, Minimum, OneOff, PerEvent, PerUnit, PercentOff, RoundingScope, Tier, Tiers, UnitPrice, Unused,
    Usage,
};
use tarif_pricing::{
    Amount, Bound, Charge, ChargeKind, Counter, CounterKind, Minutes, Period, Plan, PriceList, Quote, Rates, Selection,
    TimeUnit, Vat, quote,
};

/// Reads any type of the crate that is written as text.
pub(crate) fn read<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

/// Returns a price list with one plan `plan`, the counters pc, server, user (as many as pc), support and other, and these charges.
pub(crate) fn charging(charges: impl IntoIterator<Item = (&'static str, ChargeKind)>) -> PriceList {
    let counter = |id, kind, starts_as: Option<&str>| Counter { id: read(id), kind, starts_as: starts_as.map(read) };
    PriceList {
        catalogue: read("catalogue"),
        currency: read("EUR"),
        vat: Vat::Excluded,
        counters: vec![
            counter("pc", CounterKind::Units, None),
            counter("server", CounterKind::Units, None),
            counter("user", CounterKind::Units, Some("pc")),
            counter("support", CounterKind::Time(TimeUnit::Hours), None),
            counter("other", CounterKind::Money, None),
        ],
        plans: vec![Plan {
            id: read("plan"),
            eligibility: Vec::new(),
            suits: Vec::new(),
            charges: charges.into_iter().map(|(id, kind)| Charge { id: read(id), kind }).collect(),
        }],
        default_plan: read("plan"),
        default_selection: Selection::default(),
    }
}

/// Returns the quote of the only plan for entries such as `pc=8 support=2h`.
pub(crate) fn quoted(price_list: &PriceList, entries: &str) -> Quote {
    quoted_with(price_list, entries, &Rates::default())
}

/// Returns the quote of the only plan with a rep's rates.
pub(crate) fn quoted_with(price_list: &PriceList, entries: &str, rates: &Rates) -> Quote {
    quote(price_list, &read("plan"), &selected(price_list, entries), rates).unwrap()
}

/// Returns the selection of entries such as `pc=8 support=2h`.
pub(crate) fn selected(price_list: &PriceList, entries: &str) -> Selection {
    let pairs = entries.split_whitespace().map(|pair| pair.split_once('=').unwrap());
    Selection::parse(price_list, pairs).unwrap()
}

/// Returns the known monthly total with the currency's digits, or `-`.
pub(crate) fn total(quote: &Quote) -> String {
    quote.total.map_or("-".to_owned(), |total| total.with_digits(quote.currency))
}

pub(crate) fn flat(amount: &str, per: Period) -> ChargeKind {
    ChargeKind::Flat(Flat { amount: read(amount), per })
}

pub(crate) fn per_unit(counter: &str, price: UnitPrice) -> ChargeKind {
    ChargeKind::PerUnit(PerUnit { counter: read(counter), per: Period::Month, price })
}

pub(crate) fn single(amount: &str) -> UnitPrice {
    UnitPrice::Single(read(amount))
}

/// Returns tiers of upper bounds with their amounts, and the amount above the last.
pub(crate) fn tiers<const N: usize>(bounded: [(u32, &str); N], above: &str) -> Tiers {
    let tier = |(up_to, amount): (u32, &str)| Tier { up_to, amount: read::<Amount>(amount) };
    Tiers { bounded: bounded.map(tier).to_vec(), above: read(above) }
}

/// Returns time at a rate an hour, beyond an allowance, every started increment counting.
pub(crate) fn usage(included: &str, rate: &str, increment: &str, rounding: RoundingScope) -> ChargeKind {
    ChargeKind::Usage(Usage {
        counter: read("support"),
        included: read(included),
        rate: read(rate),
        per: read::<Minutes>("1h"),
        increment: if increment == "unstated" { Increment::Unstated } else { Increment::Started(read(increment)) },
        rounding,
        unused: Unused::Expires,
    })
}

pub(crate) fn percent_off(percent: &str) -> ChargeKind {
    ChargeKind::PercentOff(PercentOff { counter: read("other"), percent: read(percent) })
}

pub(crate) fn minimum(amount: &str) -> ChargeKind {
    ChargeKind::Minimum(Minimum { amount: read(amount) })
}

pub(crate) fn one_off(amount: &str, counter: Option<&str>) -> ChargeKind {
    ChargeKind::OneOff(OneOff { amount: read(amount), counter: counter.map(read) })
}

pub(crate) fn per_event() -> ChargeKind {
    ChargeKind::PerEvent(PerEvent { amount: Amount::OnRequest })
}

/// Returns a bound that admits counts between two ends, both included.
pub(crate) fn bound(counter: &str, at_least: Option<u32>, at_most: Option<u32>) -> Bound {
    Bound { counter: read(counter), at_least, at_most }
}
