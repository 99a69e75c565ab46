//! The calculator under a storm: thousands of random and hostile things that a visitor, a link or a cat on the keyboard may do. After each, what is shown is what native code computes.

use std::collections::BTreeMap;
use std::thread;

use serde_json::{Value, json};
use tarif_calculator::{Form, address, json};
use tarif_pricing::quote;
use tarif_pricing::quote::QuoteRecord;

use crate::calculator::own_site;
use crate::harness::{Fault, Page, Visitor, demonstration};
use crate::kinds::languages;
use crate::offer_page::come_to_further;

const CATALOGUES: [&str; 5] = ["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"];

/// How many batches there are of each catalogue, and of how many things: 2,000 things in all, or 100,000 with `cargo xtask test --all`. After each the language changes.
fn batches() -> (usize, usize) {
    if std::env::var_os("TARIF_TEST_ALL").is_some() { (400, 50) } else { (16, 25) }
}

/// Does random things to the calculator of a page, and returns what it showed after each: the link of its selection, its plan and its total; and what no visitor should ever see.
///
/// The random numbers are Marsaglia's xorshift, the same in every run.
const STORM: &str = r#"
const [seed, count, done] = [SEED, COUNT, arguments[0]];
let state = seed | 0 || 1;
const below = end => {
  state ^= state << 13; state ^= state >>> 17; state ^= state << 5;
  return (state >>> 0) % end;
};
const one = list => list[below(list.length)];
const root = document.querySelector('[data-tarif-calculator]');
const all = selector => [...root.querySelectorAll(selector)].filter(it => !it.disabled && it.checkVisibility());
const HOSTILE = ['', ' ', '-1', '−5', '+3', '1e9', '1e309', 'NaN', 'Infinity', 'null', 'undefined', '__proto__', '0x10', '٣', '९', '½', '1,5', '1.5',
  '1 000 000', '1000001', '999999999999999999999999', '9'.repeat(400), '0,0000001', '-0', '15:30', '8x15min', '8x', 'x15min', '2 h 30 min', '2h90m',
  '16667h', '5 min 5 h', '1/0', '1,50/min', '80/h', '0/0min', '<b>1</b>', '\'";--', '\u202e95', '\u0000', '\ud800', '💥', '1\n2', '%00', '{ $x }', '1.234,56', '1’000', '0.005', '1 Kč', 'EUR 5'];
const text = () => below(2) ? one(HOSTILE) : below(3) ? `${below(40)}` : one([`${below(20)} h ${below(60)} min`, `${below(300)}min`, `${below(5000)},${below(99)}`, `${below(1100000)}`]);
const pause = time => new Promise(come => setTimeout(come, time));
const press = (it, key) => it.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, shiftKey: !below(4) }));
const ACTIONS = [
  async () => {
    const field = one(all('input[type=text], input:not([type])'));
    if (!field || field.readOnly) return;
    field.focus();
    field.value = text();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    if (below(2)) field.dispatchEvent(new Event('change', { bubbles: true }));
    if (!below(3)) press(field, one(['Enter', 'ArrowUp', 'ArrowDown', 'PageUp', 'Home', 'Escape']));
  },
  async () => one(all('.calculator__step'))?.click(),
  async () => one(all('input[type=radio], input[type=checkbox]'))?.click(),
  async () => one(all('button:not([data-share])'))?.click(),
  async () => one(all('summary'))?.click(),
  async () => {
    const choice = one(all('select'));
    if (!choice) return;
    choice.selectedIndex = below(choice.options.length);
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  },
  async () => {
    const plot = one(all('[role=slider], .chart__plot'));
    if (!plot) return;
    press(plot, one(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']));
    const box = plot.getBoundingClientRect();
    const place = { clientX: box.left + below(2000) - 500, clientY: box.top + below(400) - 100, bubbles: true, pointerId: 1, buttons: 1 };
    for (const kind of ['pointerdown', 'pointermove', 'pointerup', 'click']) plot.dispatchEvent(new PointerEvent(kind, place));
  },
  async () => {
    const step = below(2) ? 1 : -1;
    const entry = navigation.entries()[navigation.currentEntry.index + step];
    if (!entry?.sameDocument) return;
    history.go(step);
    await pause(15);
  },
  async () => { dispatchEvent(new PopStateEvent('popstate', { state: { hostile: true } })); dispatchEvent(new Event('pageshow')); },
  async () => { for (const it of all('input')) { it.dispatchEvent(new Event('blur')); it.dispatchEvent(new Event('beforeinput')); } },
];
const shown = new Map(), wrong = new Set();
(async () => {
  for (let round = 0; round < count; round++) {
    await one([ACTIONS[0], ACTIONS[0], ACTIONS[0], ...ACTIONS])();
    await pause(0);
    const output = root.querySelector('output[data-total]');
    const link = root.querySelector('.share__printed').textContent;
    const { plan, total } = output.dataset;
    shown.set(`${link} ${plan}`, [link, plan, total]);
    // What is hidden too; and what is seen by layout alone costs ten times the time.
    const text = root.textContent;
    const found = /NaN|undefined|Infinity|\[object|\bnull\b/.exec(text);
    if (found) wrong.add(`${found[0]} at ${link}: …${text.slice(Math.max(0, found.index - 60), found.index + 60)}…`);
    if (document.documentElement.dataset.tarifFailed !== undefined) wrong.add(`failed at ${link}`);
  }
  done({ shown: [...shown.values()], wrong: [...wrong] });
})().catch(error => done({ shown: [], wrong: [`${error} ${error.stack}`] }));
"#;

fn storm(page: &Page, seed: usize, things: usize) -> Value {
    // Neighbouring seeds begin alike; an odd factor parts them.
    let seed = (seed as u32).wrapping_mul(0x9e37_79b9) | 1;
    page.run_and_wait(&STORM.replace("SEED", &seed.to_string()).replace("COUNT", &things.to_string()))
}

/// Returns the total that native code computes for a link and a plan, as programs read it.
fn native(form: &Form, link: &str, plan: &str) -> String {
    let query = link.split_once('?').map_or("", |(_, query)| query);
    let address = address::read(form, query);
    let price_list = form.price_list().expect("the page of a catalogue has its price list");
    assert_eq!(address.ignored, [""; 0], "{link}: a link that the page made is read whole");
    let plan =
        price_list.plans.iter().find(|known| known.id.as_str() == plan).expect("the page shows a plan that there is");
    let quote = quote(price_list, &plan.id, &address.selection, &address.rates.of(form.rate_slots(), plan));
    let record = QuoteRecord::from(&quote.expect("a selection within the limits has a quote"));
    let record = serde_json::to_value(record).expect("a record is JSON");
    record["total"].as_str().unwrap_or_default().to_owned()
}

/// Waits until everything answers, the printed link too.
fn ready(page: &Page) {
    page.wait_for("[data-tarif-calculator][data-ready]");
    come_to_further(page);
}

/// Lets the storm go over one catalogue. Returns how often each total was shown and right.
fn over(at: usize, catalogue: &str) -> BTreeMap<String, usize> {
    let mut totals: BTreeMap<String, usize> = BTreeMap::new();
    let page = Visitor::new().opens(demonstration(), &format!("/{}/{catalogue}/?pc=1", languages()[at]));
    ready(&page);
    let data = page.run("return document.querySelector('script[data-tarif-data]').textContent");
    let data = json::read(data.as_str().expect("the data are a text")).expect("the page's data can be read");
    let form = Form::new(data).expect("the page's data make a form");
    let (batches, things) = batches();
    for batch in 0..batches {
        let came = storm(&page, at + batch * CATALOGUES.len() + 1, things);
        assert_eq!(came["wrong"], json!([]), "{catalogue}, batch {batch}");
        for shown in came["shown"].as_array().into_iter().flatten() {
            let part = |at: usize| shown[at].as_str().unwrap_or_default();
            assert_eq!(part(2), native(&form, part(0), part(1)), "{}, plan {}", part(0), part(1));
            *totals.entry(part(2).to_owned()).or_default() += 1;
        }
        assert_eq!(page.errors(), [""; 0], "{catalogue}, batch {batch}");
        // What is selected goes along to the next language. The storm may have left the page scrolling, so no pointer goes there.
        let before = page.attribute("output[data-total]", "data-total");
        let next = languages()[(at + batch + 1) % 5];
        page.run(&format!("document.querySelector('[data-tarif-language={next}]').click()"));
        page.wait_for(&format!("html[lang={next}]"));
        ready(&page);
        page.wait_until("the total came along", |page| page.attribute("output[data-total]", "data-total") == before);
    }
    eprintln!("{catalogue}: {} things done, {} selections", batches * things, totals.values().sum::<usize>());
    totals
}

#[test]
fn thousands_of_random_and_hostile_inputs_never_show_a_wrong_total() {
    let mut totals: BTreeMap<String, usize> = BTreeMap::new();
    thread::scope(|all| {
        let over_each =
            CATALOGUES.into_iter().enumerate().map(|(at, catalogue)| all.spawn(move || over(at, catalogue)));
        for over in over_each.collect::<Vec<_>>() {
            for (total, count) in over.join().expect("a catalogue stands the storm") {
                *totals.entry(total).or_default() += count;
            }
        }
    });
    let checked: usize = totals.values().sum();
    assert!(checked > 500 && totals.len() > 100, "{checked} selections with {} totals", totals.len());
}

#[test]
fn without_webassembly_the_estimate_and_the_tables_stay_and_a_sentence_says_so() {
    // Switched off; refused by a browser, or by the policy of a host; and files that are not what they should be.
    let without = "delete window.WebAssembly";
    let refused = "for (const name of ['instantiate', 'instantiateStreaming', 'compile', 'compileStreaming']) WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError('refused'))";
    let policy = Fault::Adds("Content-Security-Policy: script-src 'self'");
    let damaged = Fault::Holds(&[0, 97, 115, 109, 1, 0, 0, 0, 9]);
    for (source, fault) in [
        (without, None),
        (refused, None),
        ("", Some(("", policy))),
        ("", Some((".wasm", damaged))),
        ("", Some((".json", Fault::Holds(b"[\"cs\",")))),
        ("", Some((".json", Fault::Holds(b"[]")))),
        ("", Some((".json", Fault::Missing))),
    ] {
        let site = own_site();
        if let Some((ending, fault)) = fault {
            site.spoil(ending, fault);
        }
        let page = Visitor::new().opens(&site, "/favicon.svg");
        page.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }));
        for language in languages() {
            page.go(&format!("/{language}/podpora/"));
            page.run("document.querySelector('[data-tarif-calculator]').scrollIntoView({ behavior: 'instant' })");
            page.wait_for("html[data-tarif-failed]");
            assert!(page.shows(".calculator__failed"), "{language}: {source} {fault:?}");
            assert!(page.text_of(".calculator__failed").len() > 40, "{language}");
            // Standard for 1 h: 950, and 30 min beyond the prepaid 30 at 800 an hour.
            assert_eq!(page.attribute("output", "data-total").as_deref(), Some("1350.00"), "{language}");
            assert!(page.shows("output") && page.shows(".comparison table"), "{language}: {source} {fault:?}");
            // An address with a selection must not be answered with the example's total.
            page.go(&format!("/{language}/podpora/?plan=vip&support=3h"));
            page.wait_for("html[data-tarif-failed]");
            assert!(!page.shows("output") && page.shows(".calculator__failed"), "{language}: {source} {fault:?}");
        }
    }
}
