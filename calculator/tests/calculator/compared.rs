//! The plans side by side.

use tarif_calculator::{Compared, Form, Shown, State, address};

use crate::offers::form;

fn compared(form: &Form, query: &str) -> Compared {
    let state = State::from_address(form, address::read(form, query));
    Compared::of(form, &state, &Shown::of(form, &state, None)).unwrap()
}

/// Returns each plan with its total and its difference, no-break spaces as spaces.
fn rows(compared: &Compared) -> Vec<[String; 3]> {
    let plain = |text: &str| text.replace('\u{a0}', " ");
    compared.plans.iter().map(|plan| [&plan.name, &plan.total, &plan.difference].map(|text| plain(text))).collect()
}

#[test]
fn plans_stand_in_the_order_of_their_totals() {
    let compared = compared(&form("podpora", "cs"), "plan=standard&support=1h15m");
    // 75 min at 1000 and 1500 an hour; 950 + 45 min of 800; 2500 + 15 min of 800; 5000.
    let expected = [
        ["Technik bez smlouvy", "1 250 Kč", "−300 Kč oproti zvolené variantě"],
        ["Standard", "1 550 Kč", ""],
        ["Konzultant bez smlouvy", "1 875 Kč", "+325 Kč oproti zvolené variantě"],
        ["Plus", "2 700 Kč", "+1 150 Kč oproti zvolené variantě"],
        ["VIP", "5 000 Kč", "+3 450 Kč oproti zvolené variantě"],
    ];
    assert_eq!(rows(&compared), expected.map(|row| row.map(str::to_owned)));
    assert!(
        compared.remarks[0].contains("Technik") && compared.remarks[0].contains("1\u{a0}250"),
        "{:?}",
        compared.remarks
    );
    assert!(compared.remarks[1].starts_with("Nejnižší částka neznamená"), "{:?}", compared.remarks);
}

#[test]
fn a_plan_with_an_unknown_part_is_never_called_the_cheapest() {
    let compared = compared(&form("support-pakete", "de"), "plan=paket-m&support=25min");
    let unknown =
        "Der Unterschied lässt sich nicht angeben, da Preise ganz oder teilweise nur auf Anfrage genannt werden.";
    let expected = [
        ["Paket S", "15 € + …", unknown],
        ["Paket M", "40 €", ""],
        ["Paket L", "80 €", "+40 € gegenüber dem gewählten Tarif"],
        ["Wartungsvertrag", "auf Anfrage", unknown],
    ];
    assert_eq!(rows(&compared), expected.map(|row| row.map(str::to_owned)));
    let remarks: Vec<String> = compared.remarks.iter().map(|text| text.replace('\u{a0}', " ")).collect();
    assert!(remarks[0].contains("vollständig bekannt") && remarks[0].ends_with("Paket M, 40 €."), "{remarks:?}");
    assert!(remarks[1].ends_with("Paket S und Wartungsvertrag."), "{remarks:?}");
    assert_eq!(compared.plans[0].beside, ["Zusätzliche Minuten: auf Anfrage"]);
}

#[test]
fn what_is_on_request_is_listed_by_the_names_that_charges_have_as_labels() {
    for (language, expected) in [
        ("sl", ["Cena vzdrževanja: na povpraševanje", "Prihod na lokacijo: po potrebi, cena na povpraševanje"]),
        ("lv", ["Apkopes cena: pēc pieprasījuma", "Izbraukumi: pēc vajadzības, cena pēc pieprasījuma"]),
        ("fr", ["Forfait : sur demande", "Déplacement : selon les besoins, sur demande"]),
        ("cs", ["Cena údržby: na dotaz", "Výjezd k zákazníkovi: podle potřeby, cena na dotaz"]),
        ("de", ["Pauschale: auf Anfrage", "Anfahrt: nach Bedarf, auf Anfrage"]),
    ] {
        let compared = compared(&form("infogerance", language), "plan=niveau-1");
        let level = compared.plans.iter().find(|plan| plan.index == 1).unwrap();
        let said: Vec<String> = level.beside.iter().map(|text| text.replace('\u{a0}', " ")).collect();
        assert_eq!(said[..2], expected, "{language}");
        assert_eq!(said.len(), 3, "the fee, travel, and hardware out of warranty: {said:?}");
    }
}

#[test]
fn plans_that_are_not_available_come_last_with_the_reasons() {
    let compared = compared(&form("vzdrzevanje", "sl"), "plan=standard&pc=4&server=1");
    // 4 × 15 + 1 × 40 is the one for four users with a server.
    let order: Vec<_> = compared.plans.iter().map(|plan| (plan.index, plan.available, plan.reasons.len())).collect();
    // Mini: more than 3 users and a server; standard: fewer than 5 users; advanced: fewer than 11.
    assert_eq!(order, [(1, true, 0), (0, false, 2), (2, false, 1), (3, false, 1)]);
    assert!(
        !compared.remarks.iter().any(|text| text.contains("Najnižji mesečni")),
        "of one plan nothing is the lowest"
    );
}

#[test]
fn both_readings_of_an_offer_are_compared() {
    let form = form("podpora", "cs");
    let side = compared(&form, "plan=standard&support=4x9min");
    let plus = rows(&side).into_iter().find(|row| row[0] == "Plus").unwrap();
    // Standard is 1150 where the month is rounded and 1350 where each request is; 2500 less these.
    assert_eq!(plus[2], "+1 150 Kč až +1 350 Kč oproti zvolené variantě");
    let standard = rows(&side).into_iter().find(|row| row[0] == "Standard").unwrap();
    assert_eq!(standard[1], "1 150 Kč až 1 350 Kč");
    // Forty requests of 6 min: the month has 240 min, or 600 where each counts as 15.
    // Standard: 950 + 210 min of 800 = 3750, or 950 + 570 min = 8550. A technician: 240 min of 1000 = 4000.
    let side = compared(&form, "plan=standard&support=40x6min");
    assert!(side.remarks[0].contains("záleží na způsobu zaokrouhlení"), "{:?}", side.remarks);
}

#[test]
fn what_an_unstated_increment_may_come_to_stands_beside_the_total() {
    let form = form("podpora", "cs");
    let beside = |support: &str, plan: usize| -> Vec<String> {
        let side = compared(&form, &format!("plan=standard&support={support}"));
        let found = side.plans.iter().find(|row| row.index == plan).unwrap();
        found.beside.iter().map(|text| text.replace(['\u{a0}', '\u{202f}'], " ")).collect()
    };
    let exact = "Nabídka neuvádí účtovací jednotku času; výpočet počítá s přesností na minutu.";
    // 140 min of a technician are 2,333.33 to the minute, and 150 min of 1,000 an hour are 2,500.
    let other = "S účtovací jednotkou, kterou uvádějí jiné varianty (15 min): 2 500 Kč.";
    assert_eq!(beside("2h20m", 0), [exact, other]);
    // On whole quarter-hours there is but one total.
    assert_eq!(beside("2h30m", 0), [exact]);
    assert_eq!(beside("2h20m", 2), [""; 0], "the contract states its increment");
    // 4 × 9 min: 36 min to the minute, 600; in quarter-hours 45 min of the month, 750, or 60 of the requests, 1,000.
    let other = "S účtovací jednotkou, kterou uvádějí jiné varianty (15 min): 750 Kč až 1 000 Kč.";
    assert_eq!(beside("4x9min", 0), [exact, other]);
}

#[test]
fn a_plan_costs_least_only_where_it_does_so_by_every_reading() {
    let form = form("podpora", "cs");
    let first = |support: &str| {
        compared(&form, &format!("plan=standard&support={support}")).remarks[0].replace(['\u{a0}', '\u{202f}'], " ")
    };
    // Technician 2,333.33 or 2,500; standard 950 + 120 min of 800 = 2,550.
    assert!(first("2h20m").ends_with(": 2 333,33 Kč až 2 500 Kč (Technik bez smlouvy)."), "{}", first("2h20m"));
    // Technician 2,516.67 or 2,750; standard 950 + 135 min of 800 = 2,750: cheaper by the one, equal by the other.
    assert!(first("2h31m").contains("záleží na způsobu zaokrouhlení"), "{}", first("2h31m"));
    // Technician 3,516.67 or 3,750; standard 950 + 195 min of 800 = 3,550.
    assert!(first("3h31m").contains("záleží na způsobu zaokrouhlení"), "{}", first("3h31m"));
    // Technician 3,566.67 or 3,750; standard the same 3,550.
    assert!(first("3h34m").ends_with(": 3 550 Kč (Standard)."), "{}", first("3h34m"));
    // 2,333.33 − 2,550 and 2,500 − 2,550.
    let side = compared(&form, "plan=standard&support=2h20m");
    assert_eq!(rows(&side)[0][2], "−216,67 Kč až −50 Kč oproti zvolené variantě");
}

#[test]
fn no_other_reading_is_made_up_where_no_plan_states_an_increment() {
    let form = form("infogerance", "fr");
    // 2 h 31 min at 60 an hour are 151, which nobody rounds.
    let side = compared(&form, "plan=niveau-1&support=2h31m&r.remote-work=60/h");
    let row = side.plans.iter().find(|row| row.index == 0).unwrap();
    assert_eq!(row.total.replace('\u{a0}', " "), "151 € + …");
    assert!(!row.beside.iter().any(|text| text.contains("autres formules")), "{:?}", row.beside);
}

#[test]
fn what_costs_nothing_is_not_on_request() {
    let compared = compared(&form("podpora", "cs"), "plan=standard&support=0h");
    assert_eq!(compared.plans[0].total, "bez nákladů");
    assert!(compared.plans[0].complete);
    assert!(
        compared.remarks[0].contains("Technik bez smlouvy a\u{a0}Konzultant"),
        "both cost the same: {:?}",
        compared.remarks
    );
}

#[test]
fn rates_of_the_rep_are_named_beside_the_total() {
    let form = form("support-pakete", "de");
    let side = compared(&form, "plan=paket-m&support=25min&rate.minutes=1.50/min");
    // 15 + 15 × 1.50 = 37.50; 37.50 − 40.
    assert_eq!(rows(&side)[0], ["Paket S", "37,50 €", "−2,50 € gegenüber dem gewählten Tarif"].map(str::to_owned));
    let said = "Der Betrag enthält manuell eingetragene Preise, die das Angebot nicht veröffentlicht.";
    assert_eq!(side.plans[0].beside, [said]);
}

#[test]
fn a_verdict_that_rests_on_own_rates_says_so_first() {
    let form = form("support-pakete", "de");
    // 25 min of S are 15 beyond, 22.50 with 15; of M they are in the price, and that of S is not published.
    let own = compared(&form, "plan=paket-s&support=25min&rate.minutes=1.50/min");
    assert_eq!(
        own.remarks[0].replace('\u{a0}', " "),
        "Beträge und Reihenfolge beruhen zum Teil auf manuell eingetragenen Preisen, die das Angebot nicht veröffentlicht."
    );
    let published = compared(&form, "plan=paket-s&support=25min");
    assert!(published.remarks.iter().all(|remark| !remark.contains("manuell")), "{:?}", published.remarks);
}
