//! What `tarif check` finds worth knowing of the real offers: what the offers imply, and nothing else.

use std::path::Path;

use tarif::diagnostic::Severity;
use tarif::world::DiskWorld;
use tarif::{check, load};

/// Returns what is found in the demonstration site, as `catalogue code: message`, but for amounts that are not published.
fn found() -> Vec<String> {
    let world = DiskWorld::new(Path::new(env!("CARGO_MANIFEST_DIR")));
    let site = load::site(&world).value.unwrap();
    let problems = check::site(&site);
    let of_offers = problems.iter().filter(|problem| problem.primary.span.source.path.starts_with("plans/"));
    assert!(of_offers.clone().all(|problem| problem.severity == Severity::Note), "{problems:?}");
    let text = |problem: &tarif::diagnostic::Diagnostic| {
        let catalogue = problem.primary.span.source.path.trim_start_matches("plans/").trim_end_matches(".toml");
        format!("{catalogue} {}: {}", problem.code, problem.message)
    };
    of_offers.filter(|problem| problem.code != "unpublished-amount").map(text).collect()
}

#[test]
fn the_offers_have_the_notes_that_they_imply() {
    let expected = [
        "infogerance unstated-rounding: the increment of `remote-work` of `niveau-1` is not stated",
        "podpora unstated-rounding: the increment of `support` of `bez-smlouvy-technik` is not stated",
        "podpora never-cheapest: `bez-smlouvy-konzultant` never costs least",
        "podpora unstated-rounding: the increment of `support` of `bez-smlouvy-konzultant` is not stated",
        "podpora unstated-rounding: the rounding of `support` of `standard` is not stated",
        "podpora undefined-term: `requests` of `standard` answers within 48h, and on which clock is not stated",
        "podpora never-cheapest: `plus` never costs least",
        "podpora unstated-rounding: the rounding of `support` of `plus` is not stated",
        "podpora undefined-term: `requests` of `plus` answers within 24h, and on which clock is not stated",
        "podpora never-cheapest: `vip` never costs least",
        "podpora unstated-rounding: the rounding of `support` of `vip` is not stated",
        "podpora undefined-term: `requests` of `vip` answers within 4h, and on which clock is not stated",
        "sadarbiba unstated-rounding: the increment of `work` of `minimalais` is not stated",
        "support-pakete allowance-without-rate: what `paket-s` charges beyond its 10m is not published",
        "support-pakete allowance-without-rate: what `paket-m` charges beyond its 30m is not published",
        "support-pakete allowance-without-rate: what `paket-l` charges beyond its 1h is not published",
        "support-pakete term-without-renewal: what follows the term of 12 months of `wartungsvertrag` is not stated",
        "support-pakete undefined-term: `maintenance` of `wartungsvertrag` is given in week 3 of the month, and when that begins is not defined",
        "vzdrzevanje eligibility-gap: no plan takes `server=0 user=4`",
        "vzdrzevanje undefined-term: `faults` of `mini` answers within 24h, and on which clock is not stated",
        "vzdrzevanje undefined-term: `faults` of `mini-plus` answers within 24h, and on which clock is not stated",
        "vzdrzevanje eligibility-overlap: `mini-plus` and `standard` both take `server=1 user=5`",
        "vzdrzevanje undefined-term: `faults` of `standard` answers within 12h, and on which clock is not stated",
        "vzdrzevanje undefined-term: `faults` of `napredni` answers within 8h, and on which clock is not stated",
    ];
    assert_eq!(found(), expected);
}

#[test]
fn where_a_plan_never_costs_least_the_note_says_which_do() {
    let world = DiskWorld::new(Path::new(env!("CARGO_MANIFEST_DIR")));
    let site = load::site(&world).value.unwrap();
    let problems = check::site(&site);
    let plus = problems.iter().find(|problem| &*problem.message == "`plus` never costs least").unwrap();
    // The sums stand in `courses`.
    let expected = [
        "by `support`, those that cost least are `bez-smlouvy-technik` and `bez-smlouvy-konzultant` at 0m, `bez-smlouvy-technik` from 1m to 2h44m, `bez-smlouvy-technik` and `standard` by turns from 2h45m to 3h33m, `standard` from 3h34m",
        "by `support`, it costs more than `vip` from 4h1m",
    ];
    assert_eq!(*plus.help, expected);
}
