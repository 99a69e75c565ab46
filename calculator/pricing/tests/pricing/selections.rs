//! What may be entered, and its text.

use tarif_pricing::{EntryError, PriceList, Selection};

use crate::fixtures::{charging, selected};

fn errors(list: &PriceList, pairs: &[(&str, &str)]) -> Vec<EntryError> {
    Selection::parse(list, pairs.iter().copied()).unwrap_err()
}

#[test]
fn one_selection_has_one_text_in_any_order() {
    let list = charging([]);
    let text = |selection: &Selection| {
        selection.entries().map(|(counter, entry)| format!("{counter}={entry}")).collect::<Vec<_>>().join(" ")
    };
    let written = selected(&list, "support=135min other=100.50 pc=08 server=0");
    assert_eq!(text(&written), "other=100.5 pc=8 server=0 support=2h15m");
    assert_eq!(selected(&list, "server=0 pc=8 other=100.5 support=2.25h"), written);
    assert_eq!(text(&selected(&list, "support=4x9min")), "support=4x9m");
    // Fifteen requests of no length are no time.
    assert_eq!(selected(&list, "support=15x0min"), selected(&list, "support=0m"));
}

#[test]
fn the_largest_accepted_entries_are_documented_and_beyond_them_is_an_error() {
    let list = charging([]);
    for good in [("pc", "1000000"), ("support", "1000000min"), ("support", "10000x100min"), ("other", "1000000000")] {
        assert!(Selection::parse(&list, [good]).is_ok(), "{good:?}");
    }
    for bad in [
        ("pc", "1000001"),
        ("support", "1000001min"),
        ("support", "10001x1min"),
        ("support", "10000x101min"),
        ("other", "1000000001"),
    ] {
        assert_eq!(errors(&list, &[bad]).len(), 1, "{bad:?}");
    }
}

#[test]
fn every_wrong_entry_is_reported() {
    let list = charging([]);
    let found = errors(
        &list,
        &[
            ("pc", "-1"),
            ("server", "1.5"),
            ("user", "x"),
            ("support", "2"),
            ("other", "1.005"),
            ("printer", "1"),
            ("pc", "2"),
        ],
    );
    assert!(matches!(
        found.as_slice(),
        [
            EntryError::Negative { .. },
            EntryError::NotACount { .. },
            EntryError::NotACount { .. },
            EntryError::Time(_),
            EntryError::FinerThanCurrency { .. },
            EntryError::UnknownCounter { .. },
        ]
    ));
    assert!(matches!(errors(&list, &[("pc", "1"), ("pc", "2")])[..], [EntryError::Repeated { .. }]));
    for requests in ["0x9min", "x9min", "4x", "4x9", "1.5x9min", "-1x9min"] {
        assert_eq!(errors(&list, &[("support", requests)]).len(), 1, "{requests}");
    }
}
