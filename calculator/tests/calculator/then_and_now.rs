//! A link's quote by two price lists.

use tarif_calculator::text::price_list_text;
use tarif_calculator::{Asked, Change, Form, InBoth, Releases, ThenAndNow};
use tarif_l10n::Messages;
use tarif_l10n::compile::compile;
use tarif_pricing::PriceList;

use crate::offers::{LANGUAGES, data, price_list};

/// Returns the form of a catalogue by a list of a version; `words` are messages that the list has of its own.
fn form(list: PriceList, language: &str, version: &str, words: &str) -> Form {
    let mut data = data(list.catalogue.as_str(), language);
    data.messages = data.messages.with(&own(language, words), |_| true);
    let catalogue = list.catalogue.clone();
    let current = Some(version.parse().unwrap());
    data.releases = vec![Releases { catalogue, current, lists: Vec::new(), next: None }];
    data.price_lists = vec![list];
    Form::new(data).unwrap()
}

fn own(language: &str, words: &str) -> Messages {
    let compiled = compile(&language.parse().unwrap(), &[words]);
    compiled.messages
}

/// Returns a price list with some text in it changed.
fn edited(catalogue: &str, edit: impl Fn(&mut serde_json::Value)) -> PriceList {
    let mut json = serde_json::to_value(price_list(catalogue)).unwrap();
    edit(&mut json);
    serde_json::from_value(json).unwrap()
}

fn compare(then: PriceList, now: PriceList, language: &str, search: &str) -> ThenAndNow {
    let (then, now) = (form(then, language, "2026-11-01", ""), form(now, language, "2027-01-01", ""));
    ThenAndNow::of(&then, &now, search).unwrap()
}

/// With every space a plain one, for reading.
fn plain(text: &str) -> String {
    text.replace(char::is_whitespace, " ")
}

fn all(compared: &InBoth) -> [String; 3] {
    [&[compared.label.clone()][..], &compared.then, &compared.now].map(|texts| plain(&texts.join("; ")))
}

#[test]
fn a_risen_fee_is_shown_with_what_it_was_and_by_how_much_the_total_has_risen() {
    // The fee of `standard`, 950 Kč, rises to 1,000 Kč; 30 of the 60 min are prepaid, 30 at 800 Kč an hour are 400 Kč.
    let now = edited("podpora", |list| list["plans"][2]["charges"][0]["kind"]["flat"]["amount"] = "1000".into());
    let quotes = compare(price_list("podpora"), now, "cs", "?plan=standard&support=1h&v=2026-11-01");
    assert_eq!(
        quotes.heads.each_ref().map(|head| plain(head)),
        ["Položka", "Ceník od 1. listopadu 2026", "Aktuální ceník"]
    );
    assert_eq!(all(&quotes.lines[0]), ["Měsíční paušál", "950,00 Kč", "1 000,00 Kč"]);
    assert_eq!((quotes.lines[0].change, quotes.lines[0].word.as_str()), (Change::Changed, "změněno"));
    assert_eq!(quotes.lines[1].change, Change::None);
    assert_eq!(all(&quotes.lines[1])[1], "400,00 Kč; 30 min; 800 Kč za hodinu");
    assert_eq!(all(&quotes.total), ["Celkem měsíčně", "1 350,00 Kč", "1 400,00 Kč"]);
    assert_eq!(
        quotes.changes.iter().map(|change| plain(change)).collect::<Vec<_>>(),
        ["Dnes je měsíční částka vyšší o 50,00 Kč."]
    );
    assert_eq!(quotes.beside, None);
}

#[test]
fn a_link_of_a_version_alone_is_one_of_the_default_selection_of_that_list() {
    // Today the page would begin with `plus` and two hours.
    let now = edited("podpora", |list| {
        list["default_plan"] = "plus".into();
        list["default_selection"] = serde_json::json!({ "support": { "time": { "total": "2h" } } });
        list["plans"][2]["charges"][0]["kind"]["flat"]["amount"] = "1000".into();
    });
    let quotes = compare(price_list("podpora"), now, "cs", "?v=2026-11-01&utm_source=letter");
    // The hour of the old list: 950 + 400 = 1,350; with today's fee 1,000 + 400 = 1,400.
    assert_eq!(all(&quotes.total), ["Celkem měsíčně", "1 350,00 Kč", "1 400,00 Kč"]);
    assert!(quotes.caption.contains("Standard"), "{}", quotes.caption);
}

#[test]
fn a_price_list_is_named_by_its_day_and_by_its_number_where_it_is_a_further_one() {
    for (language, first, seventh) in [
        ("sl", "1. novembra 2026", "1. novembra 2026 (št. 7)"),
        ("lv", "2026. gada 1. novembra", "2026. gada 1. novembra (Nr. 7)"),
        ("fr", "1er novembre 2026", "1er novembre 2026 (n° 7)"),
        ("cs", "1. listopadu 2026", "1. listopadu 2026 (č. 7)"),
        ("de", "1. November 2026", "1. November 2026 (Nr. 7)"),
    ] {
        let form = form(price_list("podpora"), language, "2026-11-01", "");
        let title = |version: &str| plain(&Asked::Unknown(version.parse().unwrap()).title(&form));
        assert!(title("2026-11-01").contains(first), "{}", title("2026-11-01"));
        assert!(!title("2026-11-01").contains('('), "{}", title("2026-11-01"));
        assert!(title("2026-11-01-7").contains(seventh), "{}", title("2026-11-01-7"));
        let used = plain(&price_list_text(form.messages(), "2026-11-01-7".parse().unwrap()));
        assert!(used.contains("7)"), "{used}");
    }
}

#[test]
fn a_quote_that_has_not_changed_says_just_that() {
    // The plan that changed is another one.
    let now = edited("podpora", |list| list["plans"][3]["charges"][0]["kind"]["flat"]["amount"] = "1".into());
    let quotes = compare(price_list("podpora"), now, "de", "?plan=standard&support=1h");
    assert!(quotes.lines.iter().all(|line| line.change == Change::None && line.word.is_empty()));
    assert_eq!(quotes.changes, ["Mit diesen Angaben hat sich nichts geändert."]);
    let unread = edited("podpora", |_| {});
    assert!(!compare(price_list("podpora"), unread, "de", "?plan=standard&support=much").reads_all);
}

#[test]
fn a_plan_that_is_gone_keeps_its_quote() {
    let now = edited("podpora", |list| {
        list["plans"].as_array_mut().unwrap().remove(3);
    });
    let quotes = compare(price_list("podpora"), now, "sl", "?plan=plus&support=1h");
    // 2,500 with an hour prepaid.
    assert_eq!(all(&quotes.total)[1..], ["2500,00 CZK".to_owned(), String::new()]);
    assert!(quotes.lines.iter().all(|line| line.change == Change::Gone && line.now.is_empty()));
    // So the page need not say that it could not read the plan.
    assert!(quotes.reads_all);
    assert!(quotes.changes[0].starts_with("Tega paketa danes ni več v\u{a0}ponudbi: Plus."), "{:?}", quotes.changes);
    assert_eq!(quotes.changes.len(), 1);
}

#[test]
fn new_lines_lost_lines_and_who_may_buy_are_shown() {
    let now = edited("vzdrzevanje", |list| {
        let mini = &mut list["plans"][0];
        // A fee instead of the discount, and room for two users more.
        let charges = mini["charges"].as_array_mut().unwrap();
        charges.retain(|charge| charge["id"] != "other");
        charges.push(serde_json::json!({ "id": "server", "kind": { "flat": { "amount": "5", "per": "month" } } }));
        for bound in mini["eligibility"].as_array_mut().unwrap() {
            if bound["counter"] == "user" {
                bound["at_most"] = 5.into();
            }
        }
    });
    let quotes = compare(price_list("vzdrzevanje"), now, "fr", "?plan=mini&pc=4&other=100");
    let changes: Vec<_> = quotes.lines.iter().map(|line| line.change).collect();
    assert_eq!(changes, [Change::None, Change::Gone, Change::New], "{:?}", quotes.lines);
    // 4 × 15 + 100 − 15 % = 145, and now 4 × 15 + 5 = 65.
    let said: Vec<_> = quotes.changes.iter().map(|change| plain(change)).collect();
    assert_eq!(
        said,
        [
            "Aujourd’hui, le total par mois est moins élevé de 80,00 €.",
            "Utilisateurs : auparavant au plus 3, aujourd’hui au plus 5."
        ]
    );
    // Four users were too many, and no more are.
    let beside = quotes.beside.unwrap();
    assert!(!beside.then.is_empty() && beside.now.is_empty(), "{beside:?}");
}

#[test]
fn names_that_have_changed_are_said_with_those_they_had() {
    for language in LANGUAGES {
        let words = "podpora-plan-standard-name = Basis\npodpora-charge-fee = Paušál\n";
        let then = form(price_list("podpora"), language, "2026-11-01", words);
        let now = form(price_list("podpora"), language, "2027-01-01", "");
        let quotes = ThenAndNow::of(&then, &now, "?plan=standard&support=1h").unwrap();
        assert!(quotes.caption.contains("Basis"), "{}", quotes.caption);
        assert!(
            quotes.lines[0].label.contains("Paušál") && quotes.lines[0].label.contains(&now.say("podpora-charge-fee"))
        );
        assert!(quotes.changes[0].contains("Basis") && quotes.changes[0].contains("Standard"), "{:?}", quotes.changes);
        let texts = quotes.changes.iter().chain(&quotes.heads).chain([&quotes.stay, &quotes.caption]);
        for text in texts {
            assert!(!text.contains("versions-") && !text.contains("release-date"), "{language}: {text}");
        }
    }
}

#[test]
fn what_is_not_known_is_not_subtracted() {
    // The rate of `minutes` is on request on both sides; the fee rises from 40 to 45.
    let now = edited("support-pakete", |list| list["plans"][1]["charges"][0]["kind"]["flat"]["amount"] = "45".into());
    let quotes = compare(price_list("support-pakete"), now, "de", "?plan=paket-m&support=80min");
    assert_eq!(all(&quotes.total)[1..], ["40,00 € + …".to_owned(), "45,00 € + …".to_owned()]);
    assert_eq!(quotes.changes, [] as [&str; 0]);
}

#[test]
fn totals_of_different_things_are_not_subtracted() {
    // Servers are counted no more; ten computers of 25 cost as much as before.
    let now = edited("vzdrzevanje", |list| {
        list["counters"].as_array_mut().unwrap().retain(|counter| counter["id"] != "server");
        for plan in list["plans"].as_array_mut().unwrap() {
            plan["charges"].as_array_mut().unwrap().retain(|charge| charge["id"] != "server");
            if let Some(bounds) = plan["eligibility"].as_array_mut() {
                bounds.retain(|bound| bound["counter"] != "server");
            }
        }
        list["default_selection"].as_object_mut().unwrap().remove("server");
    });
    let of = |query: &str| compare(price_list("vzdrzevanje"), now.clone(), "de", query);
    // 10 × 25 + 1 × 50, and 10 × 25.
    let quotes = of("?plan=standard&pc=10&server=1");
    assert_eq!(all(&quotes.total)[1..], ["300,00 €".to_owned(), "250,00 €".to_owned()]);
    assert!(!quotes.changes.iter().any(|change| change.contains("niedriger")), "{:?}", quotes.changes);
    // Who has none pays the same.
    let quotes = of("?plan=standard&pc=10");
    assert_eq!(quotes.total.change, Change::None, "{:?}", quotes.total);
}
