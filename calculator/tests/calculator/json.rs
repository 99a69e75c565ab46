//! The small reader of JSON, against the general one.

use proptest::prelude::*;
use tarif_calculator::{CalculatorData, json};
use tarif_pricing::PriceList;

use crate::offers::{LANGUAGES, data, price_lists};

#[test]
fn the_data_of_a_page_reads_as_it_was_written() {
    for language in LANGUAGES {
        for scope in ["podpora", "all"] {
            let data = data(scope, language);
            let text = serde_json::to_string(&data).unwrap();
            assert_eq!(json::read::<CalculatorData>(&text), Ok(data.clone()), "{scope} in {language}");
            let escaped = text.replace('<', "\\u003c");
            assert_eq!(json::read::<CalculatorData>(&escaped), Ok(data));
        }
    }
}

#[test]
fn every_kind_of_charge_reads_as_it_was_written() {
    let text = r#"{
        "catalogue": "own", "currency": "EUR", "vat": "included", "a": {"b": [1, "}", {"c": null}], "d": -1.5e3},
        "counters": [{"id": "pc", "kind": "units"}, {"id": "time", "kind": {"time": "minutes"}}, {"id": "sum", "kind": "money"}],
        "plans": [{"id": "one", "suits": [{"counter": "pc", "at_least": 2}], "charges": [
            {"id": "a", "kind": {"flat": {"amount": "on-request", "per": "year"}}},
            {"id": "b", "kind": {"per-unit": {"counter": "pc", "per": "month", "price": {"graduated": {"bounded": [{"up_to": 10, "amount": "5"}], "above": "3"}}}}},
            {"id": "c", "kind": {"per-unit": {"counter": "pc", "per": "month", "price": {"volume": {"bounded": [], "above": "3"}}}}},
            {"id": "d", "kind": {"usage": {"counter": "time", "rate": "1", "per": "1h", "increment": {"started": "15m"}, "rounding": "per-request", "unused": "carries"}}},
            {"id": "e", "kind": {"percent-off": {"counter": "sum", "percent": "15"}}},
            {"id": "f", "kind": {"minimum": {"amount": "7"}}},
            {"id": "g", "kind": {"one-off": {"amount": "7", "counter": "pc"}}},
            {"id": "h", "kind": {"per-event": {"amount": "on-request"}}}
        ]}],
        "default_plan": "one",
        "default_selection": {"pc": {"units": 8}, "time": {"time": {"requests": [4, "9m"]}}, "sum": {"money": "1.5"}}
    }"#;
    let expected: PriceList = serde_json::from_str(text).unwrap();
    assert_eq!(json::read::<PriceList>(text), Ok(expected));
}

#[test]
fn texts_with_escapes_are_read() {
    for text in [r#""""#, r#""a\"b\\c\/d\n\t\r\b\f""#, r#""\u00e9\u20AC""#, r#""\ud83d\ude00 é""#, "\"\u{1f600}\""] {
        let expected: String = serde_json::from_str(text).unwrap();
        assert_eq!(json::read::<String>(text), Ok(expected), "{text}");
    }
    for text in [r#""\ud83d""#, r#""\ude00""#, r#""\ud83dx""#, r#""\u00g0""#, r#""\x""#, r#"""#, r#""a" "b""#, "a"] {
        assert!(serde_json::from_str::<String>(text).is_err(), "{text}");
        assert!(json::read::<String>(text).is_err(), "{text}");
    }
}

#[test]
fn what_is_not_a_price_list_is_refused() {
    for text in ["", "{}", "[]", "null", "{", r#"{"catalogue": 5}"#, &"[".repeat(10_000), r#"{"x": "#] {
        assert!(json::read::<PriceList>(text).is_err());
    }
    assert!(json::read::<Vec<u32>>("[1, 2,]").is_err());
    assert!(json::read::<Vec<u32>>("[1 2]").is_err());
    assert!(json::read::<u32>("4294967296").is_err());
    assert_eq!(json::read::<Vec<(u32, bool)>>(" [ [1 , true],[2,false] ] "), Ok(vec![(1, true), (2, false)]));
    assert_eq!(json::read::<Vec<Option<u32>>>("[null,7]"), Ok(vec![None, Some(7)]));
}

proptest! {
    #[test]
    fn no_text_panics(text in ".{0,80}", cut in any::<prop::sample::Index>()) {
        let _ = json::read::<PriceList>(&text);
        let whole = serde_json::to_string(&price_lists()[0]).unwrap();
        let cut = cut.index(whole.len());
        prop_assert!(json::read::<PriceList>(&whole[..cut]).is_err());
        let garbled = format!("{}{text}{}", &whole[..cut], &whole[cut..]);
        // It takes some texts that are not quite JSON, but it reads none otherwise.
        if let (Ok(read), Ok(expected)) = (json::read::<PriceList>(&garbled), serde_json::from_str(&garbled)) {
            prop_assert_eq!(read, expected);
        }
    }
}
