//! The rep's own rates, filled in as a rep does.

use fantoccini::key::Key;

use crate::offer_page::{click, opened, total, wait_for_total};

const MINUTES: &str = "input[name='rate.minutes']";

fn open_rates(page: &crate::harness::Page) {
    click(page, ".calculator__rates-title");
    page.wait_until("the field is in sight", |page| page.shows(MINUTES));
}

#[test]
fn a_rate_completes_the_total_and_stays_marked() {
    let page = opened("/de/support-pakete/?plan=paket-s&support=25min");
    assert_eq!(total(&page), "15.00");
    assert!(page.has("output[data-complete=false]"));
    assert!(!page.shows(MINUTES), "it is folded away");
    open_rates(&page);
    page.type_into(MINUTES, "1,50");
    // 15 + (25 − 10) × 1.50.
    wait_for_total(&page, "37.50");
    assert!(page.has("output[data-complete=true]"));
    assert!(page.text_of(".calculator__result > .calculator__own").contains("manuell eingetragene Preise"));
    let marked = page.run("return [...document.querySelectorAll('.calculator__plan')].map(it => !it.querySelector('.calculator__own').hidden)");
    assert_eq!(marked, serde_json::json!([true, false, false, false]), "25 min are within the other packs");
    page.wait_until("the status speaks", |page| {
        page.property(".calculator__status", "textContent")
            .unwrap_or_default()
            .contains("manuell eingetragenen Preisen")
    });
    page.wait_until("the address follows", |page| {
        page.address() == "/de/support-pakete/?plan=paket-s&support=25m&r.minutes=1.5/min&v=2026-11-01"
    });
    page.reload();
    page.wait_for("[data-ready]");
    assert_eq!(total(&page), "37.50");
    assert_eq!(page.property(MINUTES, "value").as_deref(), Some("1,50"));
    assert!(page.shows(MINUTES), "a link with a rate shows it");
    click(&page, "a[data-tarif-language=cs]");
    page.wait_for("html[lang=cs] [data-ready]");
    assert_eq!(total(&page), "37.50");
    assert!(page.text_of(".calculator__result > .calculator__own").contains("ručně zadané sazby"));
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn a_wrong_rate_says_so_at_its_field() {
    let page = opened("/de/support-pakete/?plan=paket-s&support=25min&rate.minutes=1.50/min");
    page.press_in(MINUTES, "x");
    page.wait_for("input[name='rate.minutes'][aria-invalid=true]");
    assert_eq!(total(&page), "37.50", "the last rate stays");
    let ids = page.attribute(MINUTES, "aria-describedby").expect("the field is described");
    let error = ids.split(' ').next_back().expect("an id");
    assert!(
        !page
            .run(&format!("return document.getElementById('{error}').textContent"))
            .as_str()
            .expect("a text")
            .is_empty()
    );
}

#[test]
fn each_plan_has_the_fields_that_it_leaves_to_a_request() {
    let page = opened("/lv/sadarbiba/?plan=standarts");
    click(&page, ".calculator__rates-title");
    let shown = |page: &crate::harness::Page| {
        page.run("return [...document.querySelectorAll('[data-rate]')].filter(it => it.offsetParent).map(it => it.dataset.rate)")
    };
    assert_eq!(shown(&page), serde_json::json!(["rate.standarts.fee"]));
    page.run("document.querySelector('input[name=plan]:checked').focus()");
    page.press(&Key::Up.to_string());
    page.wait_until("the first level is chosen", |page| page.has("input[value=minimalais]:checked"));
    page.wait_until("its field is there", |page| shown(page) == serde_json::json!(["rate.work"]));
    let page = opened("/cs/podpora/");
    assert!(!page.shows(".calculator__rates"), "every amount is published");
}
