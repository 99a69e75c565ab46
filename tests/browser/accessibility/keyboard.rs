//! The pages by keyboard alone.

use fantoccini::key::Key;

use super::{go, opened, prefer, style, texts, widen};
use crate::harness::Page;
use crate::kinds::{Look, kinds_in, of_all_languages};

/// Answers with a name for each element that the Tab key has to reach, in the order of the document.
const STOPS: &str = "
window.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')]
    .filter(it => !it.disabled && it.tabIndex >= 0 && it.checkVisibility({ visibilityProperty: true }))
    .filter(it => it.type !== 'radio' || it.checked);
return stops.length;
";

/// Answers with the number of the focused stop and what is wrong with how its focus shows.
///
/// The ring is on the element or on the control or label around it, and at least two pixels wide. Of the element something must be seen that nothing covers.
const FOCUSED: &str = "
const focused = document.activeElement;
const faults = [];
const ringed = [focused, focused.closest('label'), focused.parentElement].filter(Boolean).some(it => {
    const style = getComputedStyle(it);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
});
if (!ringed) faults.push('no ring');
const boxes = [...focused.getClientRects()];
const spots = boxes.flatMap(box => [0.1, 0.5, 0.9].flatMap(x => [0.1, 0.5, 0.9].map(y => [box.x + x * box.width, box.y + y * box.height])));
if (!spots.some(([x, y]) => focused.contains(document.elementFromPoint(x, y)))) faults.push('out of sight');
const name = `${focused.localName} ${focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 40)}`;
return [stops.indexOf(focused), faults.map(fault => `${name}: ${fault}`)];
";

/// Presses Tab through the whole page at hand and returns what is wrong on the way.
pub(super) fn walk(page: &Page) -> Vec<String> {
    // Where the page moves softly, an element would be looked at before it is in its place.
    prefer(page, &[("prefers-reduced-motion", "reduce")]);
    let stops = page.run(STOPS).as_i64().expect("a number of stops");
    assert!(stops > 3, "only {stops} stops");
    let mut wrong = Vec::new();
    for stop in 0..stops {
        page.press(&Key::Tab.to_string());
        let answer = page.run(FOCUSED);
        if answer[0] != stop {
            wrong.push(format!(
                "stop {stop} of {stops} is {}: {}",
                answer[0],
                page.run("return document.activeElement.outerHTML.slice(0, 120)")
            ));
            return wrong;
        }
        wrong.extend(texts(&answer[1]));
    }
    wrong
}

#[test]
fn the_tab_key_reaches_everything_in_order_and_shows_where_it_is() {
    let page = opened("/404.html");
    let mut wrong = Vec::new();
    let looks = kinds_in("sl").into_iter().chain(of_all_languages());
    let looks: Vec<Look> = looks.filter(|look| look.kind != "legal").collect();
    for width in [320, 1280] {
        widen(&page, width);
        for look in &looks {
            go(&page, &look.path);
            wrong.extend(walk(&page).into_iter().map(|line| format!("{} {width} px: {line}", look.path)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_hidden_ring_and_a_covered_element_are_noticed() {
    let page = opened("/sl/contact/");
    style(&page, "a { outline: none !important }");
    assert!(walk(&page).iter().any(|line| line.ends_with("no ring")));
    go(&page, "/sl/contact/");
    page.run("document.body.append(Object.assign(document.createElement('div'), { style: 'position: fixed; inset: 0; z-index: 9' }))");
    assert!(walk(&page).iter().any(|line| line.ends_with("out of sight")));
}

/// Presses Tab until the element is focused.
fn tab_to(page: &Page, selector: &str) {
    let focused = format!("return document.activeElement.matches({selector:?})");
    for _ in 0..80 {
        if page.run(&focused) == true {
            return;
        }
        page.press(&Key::Tab.to_string());
    }
    panic!("80 times Tab did not reach `{selector}`");
}

fn total(page: &Page) -> Option<String> {
    page.attribute("output[data-total]", "data-total")
}

#[test]
fn the_calculator_is_operated_by_keyboard_alone() {
    let page = opened("/sl/vzdrzevanje/");
    tab_to(&page, "input[type=radio]");
    // From Standard to Napredni, the plan below it: 8 × 35 + 1 × 60.
    page.press(&Key::Down.to_string());
    page.wait_until("the total is that of Napredni", |page| total(page).as_deref() == Some("340.00"));
    tab_to(&page, "input[name=pc]");
    // A field that is reached by Tab is selected as a whole: what is typed takes the place of what was there.
    page.press("12");
    // 12 × 35 + 1 × 60.
    page.wait_until("12 computers are counted", |page| total(page).as_deref() == Some("480.00"));
    tab_to(&page, "[data-counter=server] .calculator__step--up");
    page.press(" ");
    // 12 × 35 + 2 × 60.
    page.wait_until("2 servers are counted", |page| total(page).as_deref() == Some("540.00"));
    page.press(&Key::Enter.to_string());
    // 12 × 35 + 3 × 60.
    page.wait_until("3 servers are counted", |page| total(page).as_deref() == Some("600.00"));
    assert_eq!(page.errors(), [""; 0]);
}

#[test]
fn the_menu_of_a_phone_opens_and_closes_by_keyboard() {
    let page = opened("/sl/podpora/");
    widen(&page, 320);
    tab_to(&page, "button[popovertarget]");
    assert!(!page.shows(".menu__link"));
    page.press(&Key::Enter.to_string());
    page.wait_until("the menu is open", |page| page.shows(".menu__link"));
    tab_to(&page, ".menu__link");
    page.press(&Key::Escape.to_string());
    page.wait_until("the menu is closed", |page| !page.shows(".menu__link"));
    assert_eq!(page.run("return document.activeElement.matches('button[popovertarget]')"), true);
}

#[test]
fn the_first_stop_leads_to_the_content() {
    let page = opened("/sl/podpora/");
    page.press(&Key::Tab.to_string());
    assert!(page.shows(".skip-link"));
    page.press(&Key::Enter.to_string());
    page.wait_until("the content has the focus", |page| page.run("return document.activeElement.id") == "content");
    page.press(&Key::Tab.to_string());
    assert_eq!(page.run("return document.activeElement.closest('main') !== null"), true);
}
