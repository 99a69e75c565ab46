//! What the offers promise beside their prices is in the plan files.

use tarif_pricing::conditions::{Channel, Day, Days, Entitlement, Renewal, ResponseClock, Window};
use tarif_pricing::{Period, Vat};

use crate::catalogue;

/// Returns a plan's entitlement in a row.
fn entitlement(catalogue_id: &str, plan: &str, row: &str) -> Entitlement {
    let catalogue = catalogue(catalogue_id);
    let (_, conditions) = catalogue.plan(&plan.parse().unwrap()).unwrap();
    conditions.entitlements.iter().find(|found| found.id.as_str() == row).unwrap().entitlement.clone()
}

/// Returns how often a year a plan gives something.
fn times_a_year(catalogue_id: &str, plan: &str, row: &str) -> u32 {
    match entitlement(catalogue_id, plan, row) {
        Entitlement::Count { count, per: Period::Year, .. } => count,
        other => panic!("{plan} {row}: {other:?}"),
    }
}

/// Returns a plan's response time in hours, and the clock it runs on.
fn response(catalogue_id: &str, plan: &str, row: &str) -> (u32, ResponseClock) {
    let catalogue = catalogue(catalogue_id);
    let (_, conditions) = catalogue.plan(&plan.parse().unwrap()).unwrap();
    let service = conditions.services.iter().find(|found| found.id.as_str() == row).unwrap();
    let response = service.response.as_ref().unwrap();
    (response.within.get() / 60, response.clock)
}

/// Returns a plan's windows in a row.
fn windows(catalogue_id: &str, plan: &str, row: &str) -> Vec<Window> {
    let catalogue = catalogue(catalogue_id);
    let (_, conditions) = catalogue.plan(&plan.parse().unwrap()).unwrap();
    conditions.services.iter().find(|found| found.id.as_str() == row).unwrap().windows.clone()
}

/// Returns the hours of a window, as `8:00-15:00 …`.
fn hours(window: &Window) -> String {
    window.hours.iter().map(|hours| format!("{}-{}", hours.from, hours.to)).collect::<Vec<_>>().join(" ")
}

#[test]
fn currencies_vat_and_source_languages_are_those_of_the_offers() {
    for (id, currency, vat, language) in [
        ("vzdrzevanje", "EUR", Vat::Unstated, "sl"),
        ("sadarbiba", "EUR", Vat::Unstated, "lv"),
        ("infogerance", "EUR", Vat::Unstated, "fr"),
        ("podpora", "CZK", Vat::Excluded, "cs"),
        ("support-pakete", "EUR", Vat::Excluded, "de"),
    ] {
        let found = catalogue(id);
        assert_eq!((found.price_list.currency.code(), found.price_list.vat), (currency, vat), "{id}");
        assert_eq!(&*found.source_language, language, "{id}");
    }
}

#[test]
fn maintenance_packages_respond_and_check_as_often_as_offered() {
    let id = "vzdrzevanje";
    for (plan, within, check_ups, window) in [
        ("mini", 24, 1, "08:00-15:00"),
        ("mini-plus", 24, 1, "08:00-15:00"),
        ("standard", 12, 2, "08:00-15:00"),
        ("napredni", 8, 3, "08:00-18:00"),
    ] {
        assert_eq!(response(id, plan, "faults"), (within, ResponseClock::Unstated), "{plan}");
        assert_eq!(times_a_year(id, plan, "check-up"), check_ups, "{plan}");
        let windows = windows(id, plan, "faults");
        assert_eq!((windows[0].days.clone(), hours(&windows[0]).as_str()), (Days::Workdays, window), "{plan}");
    }
    assert_eq!(entitlement(id, "mini", "archiving"), Entitlement::No);
    assert_eq!(["mini-plus", "standard", "napredni"].map(|plan| times_a_year(id, plan, "archiving")), [1, 2, 3]);
    let medium = |plan| entitlement(id, plan, "archive-medium");
    assert_eq!(
        ["mini", "mini-plus", "standard", "napredni"].map(medium),
        [Entitlement::No, Entitlement::No, Entitlement::No, Entitlement::Yes]
    );
}

#[test]
fn guaranteed_support_responds_reports_and_advises_as_offered() {
    let id = "podpora";
    for (plan, within) in [("standard", 48), ("plus", 24), ("vip", 4)] {
        assert_eq!(response(id, plan, "requests"), (within, ResponseClock::Unstated), "{plan}");
        assert_eq!(hours(&windows(id, plan, "requests")[0]), "08:00-16:00", "{plan}");
        let incidents = &windows(id, plan, "incidents")[0];
        assert_eq!((incidents.days.clone(), hours(incidents).as_str()), (Days::Daily, "00:00-24:00"), "{plan}");
    }
    assert_eq!(["plus", "vip"].map(|plan| times_a_year(id, plan, "reporting")), [1, 4]);
    for (plan, times) in [("plus", 1), ("vip", 4)] {
        let expected =
            Entitlement::Count { count: times, per: Period::Year, each_at_most: Some("2h".parse().unwrap()) };
        assert_eq!(entitlement(id, plan, "consultation"), expected, "{plan}");
    }
    let changes = |plan| entitlement(id, plan, "product-changes");
    assert_eq!(["standard", "plus", "vip"].map(changes), [Entitlement::No, Entitlement::Partly, Entitlement::Yes]);
}

#[test]
fn unplanned_maintenance_has_its_windows_by_level_and_channel() {
    let id = "infogerance";
    let weekdays = vec![Day::Monday, Day::Tuesday, Day::Wednesday, Day::Thursday, Day::Friday];
    let first = &windows(id, "niveau-1", "unplanned-corrective")[0];
    assert_eq!((first.days.clone(), hours(first).as_str()), (Days::Named(weekdays.clone()), "08:00-12:00 13:30-16:30"));
    for plan in ["niveau-2", "niveau-3"] {
        let found = windows(id, plan, "unplanned-corrective");
        let text: Vec<String> = found.iter().map(hours).collect();
        assert_eq!(text, ["07:00-20:00", "07:00-16:00", "09:00-12:00"], "{plan}");
        assert_eq!(found[0].days, Days::Named(weekdays.clone()), "{plan}");
        assert_eq!(found[1].days, Days::Named(vec![Day::Saturday]), "{plan}");
        assert_eq!(found[2].days, Days::Named(vec![Day::Sunday, Day::Holiday]), "{plan}");
        assert_eq!(found[2].channels, [Channel::Remote, Channel::OnCall], "{plan}");
    }
}

#[test]
fn packs_and_contracts_have_their_terms() {
    let found = catalogue("support-pakete");
    for plan in ["paket-s", "paket-m", "paket-l"] {
        let terms = &found.plan(&plan.parse().unwrap()).unwrap().1.terms;
        assert_eq!((terms.term, terms.notice, terms.renewal), (Some(6), Some(1), Renewal::ByMonths(6)), "{plan}");
    }
    let terms = &found.plan(&"wartungsvertrag".parse().unwrap()).unwrap().1.terms;
    assert_eq!((terms.term, terms.notice, terms.renewal), (Some(12), Some(1), Renewal::Unstated));
    let maintenance = &windows("support-pakete", "wartungsvertrag", "maintenance")[0];
    assert_eq!((maintenance.week_of_month, hours(maintenance).as_str()), (Some(3), "07:00-15:00"));
}
