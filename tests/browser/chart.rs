//! The plans side by side, and the chart.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::harness::Page;
use crate::offer_page::{click, opened_further, total, value, wait_for_total};

const SLIDER: &str = ".chart__plot";

/// Returns the plans side by side: name, total and difference, no-break spaces as spaces.
fn compared(page: &Page) -> Value {
    page.run(
        "return [...document.querySelectorAll('.calculator__compared-plan')].map(it => ['name', 'total', 'difference'].map(part => it.querySelector(`.calculator__compared-${part}`).textContent.replaceAll(/\\s/g, ' ')))",
    )
}

#[test]
fn plans_stand_in_the_order_of_what_is_entered() {
    let page = opened_further("/cs/podpora/");
    page.type_into("input[name=support]", "1 h 15 min");
    // 75 min at 1000 and 1500 an hour; 950 + 45 min of 800; 2500 + 15 min of 800; 5000.
    let expected = json!([
        ["Technik bez smlouvy", "1 250 Kč", "−300 Kč oproti zvolené variantě"],
        ["Standard", "1 550 Kč", ""],
        ["Konzultant bez smlouvy", "1 875 Kč", "+325 Kč oproti zvolené variantě"],
        ["Plus", "2 700 Kč", "+1 150 Kč oproti zvolené variantě"],
        ["VIP", "5 000 Kč", "+3 450 Kč oproti zvolené variantě"]
    ]);
    page.wait_until("the plans follow", |page| compared(page) == expected);
    click(&page, "[data-compared='3'] .calculator__choose");
    wait_for_total(&page, "2700.00");
    assert!(page.has("input[value=plus]:checked"));
    let pressed = page.run("return [...document.querySelectorAll('.calculator__choose')].map(it => it.ariaPressed)");
    assert_eq!(pressed, json!(["false", "false", "false", "true", "false"]));
    // Each plan keeps its own words when it changes its place.
    page.type_into("input[name=support]", "20 h");
    page.wait_until("VIP overtakes", |page| compared(page)[0][0] != "Technik bez smlouvy");
    let words = page.run("return [...document.querySelectorAll('.calculator__compared-plan')].map(it => [it.querySelector('h4').textContent, it.querySelector('dl').textContent.replaceAll(/\\s/g, ' ')])");
    for row in words.as_array().expect("a list") {
        let response = match row[0].as_str() {
            Some("VIP") => "4 h",
            Some("Plus") => "24 h",
            Some("Standard") => "48 h",
            _ => continue,
        };
        assert!(row[1].as_str().expect("a text").contains(&format!("do {response}")), "{row}");
    }
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn on_request_plans_are_listed_and_never_nothing() {
    let page = opened_further("/fr/infogerance/");
    let plans = compared(&page);
    assert_eq!(plans.as_array().map(Vec::len), Some(3));
    for plan in plans.as_array().expect("a list") {
        assert!(plan[1].as_str().expect("a text").contains("sur demande"), "{plan}");
    }
    assert!(!page.shows(".chart__figure"), "nothing is known to draw");
    assert!(page.text_of(".chart__remarks").contains("ne peut pas être tracé"));
}

#[test]
fn the_keyboard_walks_through_the_chart() {
    let page = opened_further("/cs/podpora/?plan=standard&support=2h30m");
    page.run(&format!("document.querySelector('{SLIDER}').focus()"));
    let says = |page: &Page| page.attribute(SLIDER, "aria-valuetext").expect("a text").replace('\u{a0}', " ");
    // 950 + 120 min of 800.
    assert_eq!(says(&page), "2 h 30 min, Standard: 2 550 Kč");
    page.press(&Key::Right.to_string());
    wait_for_total(&page, "2750.00");
    assert_eq!(says(&page), "2 h 45 min, Standard: 2 750 Kč");
    assert_eq!(value(&page, "support"), "2,75");
    page.press(&Key::Home.to_string());
    wait_for_total(&page, "950.00");
    page.press(&Key::PageUp.to_string());
    // Ten quarters of an hour.
    wait_for_total(&page, "2550.00");
    page.press(&Key::End.to_string());
    let end: u64 = page.attribute(SLIDER, "aria-valuemax").and_then(|end| end.parse().ok()).expect("a number");
    page.wait_until("the end is entered", |page| page.attribute(SLIDER, "aria-valuenow") == Some(end.to_string()));
    // A whole number of hours, half of one prepaid: 950 + (hours − ½) × 800.
    assert_eq!(total(&page), format!("{}.00", 950 + end / 60 * 800 - 400));
    assert_eq!(page.run("return document.activeElement.className"), "chart__plot");
}

#[test]
fn the_pointer_moves_what_is_entered() {
    let page = opened_further("/sl/vzdrzevanje/");
    page.run(&format!("document.querySelector('{SLIDER}').scrollIntoView({{ block: 'center', behavior: 'instant' }})"));
    let end: u64 = page.attribute(SLIDER, "aria-valuemax").and_then(|end| end.parse().ok()).expect("a number");
    // A click lands in the middle.
    page.click(SLIDER);
    page.wait_until("the middle is entered", |page| value(page, "pc") == end.div_ceil(2).to_string());
}

#[test]
fn the_chart_runs_along_another_counter() {
    let page = opened_further("/sl/vzdrzevanje/");
    page.choose(".chart__counter", "1");
    page.wait_until("servers lie along the axis", |page| page.text_of(".chart__axis-title") == "Strežniki");
    assert_eq!(page.attribute(SLIDER, "aria-valuenow").as_deref(), Some("1"));
}

#[test]
fn crossings_are_told_in_every_language() {
    for (language, from) in [
        ("sl", "3 h 34 min"),
        ("lv", "3 h 34 min"),
        ("fr", "3 h 34 min"),
        ("cs", "3 h 34 min"),
        ("de", "3 Std. 34 Min."),
    ] {
        let page = opened_further(&format!("/{language}/podpora/"));
        let told = page.texts_of(".chart__crossings li");
        let told: Vec<String> = told.iter().map(|text| text.replace(['\u{a0}', '\u{202f}'], " ")).collect();
        let of_pair = told.iter().find(|text| text.contains(from) && text.contains("Standard"));
        // 214 min of 1000 an hour, and 950 with 195 min of 800.
        let of_pair = of_pair.unwrap_or_else(|| panic!("{language}: {told:?}")).replace(['.', ' '], "");
        assert!(of_pair.contains("3566,67") && of_pair.contains("3550"), "{language}: {of_pair}");
    }
}

#[test]
fn the_chart_has_a_table_with_the_figures_of_the_quotes() {
    let page = opened_further("/cs/podpora/?plan=standard&support=2h45m");
    click(&page, ".chart__numbers-title");
    let row = page.run(
        "return [...document.querySelectorAll('.chart__table tbody tr')].map(it => [...it.children].map(cell => cell.textContent.replaceAll(/\\s/g, ' '))).find(it => it[0].endsWith('až 2 h 45 min'))",
    );
    let totals = page.run(
        "return [...document.querySelectorAll('.calculator__plans .calculator__plan-total')].map(it => it.textContent.replaceAll(/\\s/g, ' '))",
    );
    for (cell, total) in row.as_array().expect("a row")[1..].iter().zip(totals.as_array().expect("totals")) {
        let (cell, total) = (cell.as_str().expect("a text"), total.as_str().expect("a text"));
        assert!(cell.ends_with(total), "{cell} ends at {total}");
    }
    let key = page.run(
        "return [...document.querySelectorAll('.chart__key-total')].map(it => it.textContent.replaceAll(/\\s/g, ' '))",
    );
    assert_eq!(key, totals, "the key says what the plans come to");
}

#[test]
fn the_chart_is_there_before_any_script_and_stays_the_same() {
    let page = opened_further("/cs/podpora/");
    let live = page
        .run("return ['drawing', 'marker'].map(part => document.querySelector(`.chart__${part}`).innerHTML.replaceAll('<!---->', ''))");
    let html = page.run_and_wait(
        "const done = arguments[0]; fetch(location.pathname).then(it => it.text()).then(text => { const page = new DOMParser().parseFromString(text, 'text/html'); done([page.querySelector('.chart__drawing').innerHTML, page.querySelector('.chart__marker').innerHTML]); })",
    );
    assert_eq!(live, html);
    assert!(live[0].as_str().is_some_and(|svg| svg.contains("chart__line--5")), "{live}");
}
