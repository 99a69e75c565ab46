//! The HTML that the generator puts into pages.
#![cfg(feature = "prerender")]

use tarif_calculator::{CalculatorData, PrerenderError, SharedMessages, json, shared_messages};
use tarif_l10n::Messages;

use crate::offers::{LANGUAGES, data, messages};

const SCOPES: [&str; 4] = ["vzdrzevanje", "podpora", "support-pakete", "all"];

/// Prerenders with the shared messages of the data's language.
fn prerender(data: &CalculatorData) -> Result<String, PrerenderError> {
    let shared = shared_messages(&messages(data.locale.as_str()));
    tarif_calculator::prerender(data, &SharedMessages { messages: &shared, url: "/assets/calculator.json" })
}

/// Returns the attributes of every element of a name, in order.
fn elements<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let opening = format!("<{name} ");
    html.split(&opening).skip(1).map(|rest| rest.split('>').next().unwrap()).collect()
}

#[test]
fn the_page_shows_a_true_estimate_before_any_script() {
    let html = prerender(&data("podpora", "cs")).unwrap();
    // Standard for 1 h: 950, and 30 min beyond the prepaid 30 at 800 an hour: 1350.
    let output = elements(&html, "output");
    assert_eq!(output.len(), 1);
    assert!(output[0].contains(r#"data-total="1350.00" data-complete="true" data-available="true""#), "{}", output[0]);
    assert!(html.contains("1\u{a0}350\u{a0}Kč</output>"));
    let plans: Vec<&str> =
        html.split(r#"data-plan-total=""#).skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    // 1 h without a contract 1000 and 1500, standard 1350, plus 2500 with its hour prepaid, VIP 5000.
    assert_eq!(plans, ["1000.00", "1500.00", "1350.00", "2500.00", "5000.00"]);
}

#[test]
fn fields_carry_their_values_as_attributes() {
    let html = prerender(&data("vzdrzevanje", "sl")).unwrap();
    let fields: Vec<_> =
        elements(&html, "input").into_iter().filter(|input| input.contains(r#"type="text""#)).collect();
    for (field, (name, value)) in fields.iter().zip([("pc", "8"), ("server", "1"), ("user", "8"), ("other", "0")]) {
        assert!(field.contains(&format!(r#"name="{name}""#)), "{field}");
        assert!(field.contains(&format!(r#"value="{value}""#)), "{field}");
    }
    let chosen: Vec<_> = elements(&html, "input").into_iter().filter(|input| input.contains("checked")).collect();
    assert_eq!(chosen.len(), 1);
    assert!(chosen[0].contains(r#"value="standard""#));
}

#[test]
fn the_renderer_leaves_nothing_that_is_not_html() {
    for language in LANGUAGES {
        for scope in SCOPES {
            let html = prerender(&data(scope, language)).unwrap();
            assert!(!html.contains("<!>"), "{scope} in {language}");
            assert!(!html.contains("style="), "{scope} in {language}");
            let mut ids: Vec<&str> =
                html.split(r#" id=""#).skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), count, "an id is there twice");
            for attribute in ["aria-describedby", "aria-labelledby", "aria-controls", "for"] {
                for target in html.split(&format!(r#" {attribute}=""#)).skip(1) {
                    let target = target.split('"').next().unwrap();
                    assert!(ids.binary_search(&target).is_ok(), "{attribute}={target}");
                }
            }
        }
    }
}

#[test]
fn every_catalogue_is_on_the_page_of_all_with_no_total_of_its_own() {
    let html = prerender(&data("all", "de")).unwrap();
    assert!(html.starts_with(
        r#"<div class="calculator" data-tarif-calculator="all" data-tarif-messages="/assets/calculator.json">"#
    ));
    assert!(elements(&html, "output").is_empty());
    assert_eq!(html.matches("data-plan-total=").count(), 4 + 6 + 3 + 5 + 4);
    // The two catalogues in euros, although the one in crowns stands between them.
    let currencies: Vec<&str> = elements(&html, "section");
    assert_eq!(currencies.len(), 2);
    assert!(currencies[0].contains("EUR") && currencies[1].contains("CZK"));
    // Support begins as the first catalogue that asks for it has it.
    assert!(html.contains(r#"href="/de/podpora/?plan=standard&amp;support=2h""#));
}

#[test]
fn packs_without_a_period_say_so_beside_totals_of_a_month() {
    for (language, said) in [
        (
            "sl",
            "Ponudba ne navaja, za katero obdobje velja cena; izračun jo upošteva kot mesečno: Paket S, Paket M in Paket L.",
        ),
        (
            "lv",
            "Piedāvājumā nav norādīts, par kādu periodu ir cena; aprēķinā tā uzskatīta par mēneša maksu: S pakete, M pakete un L pakete.",
        ),
        (
            "fr",
            "L’offre ne précise pas la période à laquelle s’applique le prix\u{202f}; il est compté ici par mois : Pack S, Pack M et Pack L.",
        ),
        (
            "cs",
            "Nabídka neuvádí, za jaké období se cena platí; výpočet ji bere jako měsíční: Balíček S, Balíček M a Balíček L.",
        ),
        (
            "de",
            "Für welchen Zeitraum der Preis gilt, nennt das Angebot nicht; hier ist er als Monatsbetrag gerechnet: Paket S, Paket M und Paket L.",
        ),
    ] {
        let html = prerender(&data("all", language)).unwrap();
        let notes: Vec<&str> = html.split(r#"class="calculator__catalogue-period">"#).skip(1).collect();
        // The fees of `infogerance` have no period either, and no amount that would stand under a month.
        assert_eq!(notes.len(), 1, "{language}");
        let note = notes[0].split('<').next().unwrap();
        assert_eq!(note.replace('\u{a0}', " "), said, "{language}");
    }
}

#[test]
fn the_data_in_the_page_is_complete_and_cannot_end_its_element() {
    for scope in SCOPES {
        let html = prerender(&data(scope, "fr")).unwrap();
        let (page, json) =
            html.split_once(&format!(r#"<script type="application/json" data-tarif-data="{scope}">"#)).unwrap();
        let json = json.strip_suffix("</script>").unwrap();
        assert!(!json.contains('<'));
        let read: CalculatorData = json::read(json).unwrap();
        // Not even what writes money is in the page, for that is in the file that all pages name.
        assert!(matches!(prerender(&read), Err(PrerenderError::MissingMessages { .. })), "{scope}");
        let shared = serde_json::to_string(&shared_messages(&messages("fr"))).unwrap();
        let shared: Messages = json::read(&shared).unwrap();
        // What a page is taken over with prerenders the same page.
        let again = prerender(&read.sharing(&shared)).unwrap();
        assert!(again.starts_with(page));
        assert_eq!(again, html);
    }
}

#[test]
fn missing_messages_are_named() {
    let mut data = data("podpora", "cs");
    data.messages = data.messages.subset(|id| id != "calculator-sum" && id != "podpora-charge-fee");
    match prerender(&data) {
        Err(PrerenderError::MissingMessages { locale, ids }) => {
            assert_eq!(
                (locale.as_str(), ids),
                ("cs", vec!["calculator-sum".to_owned(), "podpora-charge-fee".to_owned()])
            );
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn without_its_price_list_there_is_no_calculator() {
    let mut data = data("podpora", "cs");
    data.price_lists.retain(|list| list.catalogue.as_str() != "podpora");
    assert!(matches!(prerender(&data), Err(PrerenderError::Form(_))));
}
