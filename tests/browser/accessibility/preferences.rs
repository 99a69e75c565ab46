//! Large type and narrow windows, less movement, colours of one's own.

use super::{go, opened, prefer, style, texts, widen};
use crate::harness::Page;
use crate::kinds::every_kind;

/// Answers with the elements whose own text reaches out of the window, unless it is only for screen readers.
pub(super) const REACHING_OUT: &str = "
const own = it => [...it.childNodes].some(child => child.nodeType === 3 && child.data.trim());
const shown = it => it.checkVisibility({ visibilityProperty: true }) && !it.closest('.visually-hidden, .skip-link, svg, thead, [class*=__name]');
const out = [...document.body.querySelectorAll('*')].filter(own).filter(shown).filter(it => {
    const box = it.getBoundingClientRect();
    return box.left < -1 || box.right > innerWidth + 1;
});
const wide = document.documentElement.scrollWidth - innerWidth;
return [...(wide > 0 ? [`${wide} px too wide`] : []), ...out.map(it => `${it.className}: ${it.textContent.slice(0, 60)}`)];
";

/// The spacing that WCAG lets a reader set, criterion 1.4.12.
pub(super) const SPACING: &str = "
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }
";

#[test]
fn at_400_percent_zoom_nothing_has_to_be_pushed_sideways() {
    let page = opened("/404.html");
    // 1280 px under 400 % zoom.
    widen(&page, 320);
    let mut wrong = Vec::new();
    for look in every_kind() {
        go(&page, &look.path);
        wrong.extend(texts(&page.run(REACHING_OUT)).into_iter().map(|line| format!("{}: {line}", look.path)));
        style(&page, SPACING);
        wrong.extend(texts(&page.run(REACHING_OUT)).into_iter().map(|line| format!("{} spaced: {line}", look.path)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_page_that_is_too_wide_is_noticed() {
    let page = opened("/sl/contact/");
    widen(&page, 320);
    assert_eq!(page.run(REACHING_OUT), serde_json::json!([]));
    page.run("document.querySelector('h1').style.inlineSize = '400px'");
    assert!(!texts(&page.run(REACHING_OUT)).is_empty());
}

/// Answers with everything on the page that moves or would, after a change of the calculator.
const MOVING: &str = "
const field = document.querySelector('input[name=pc]');
field.value = '9';
field.dispatchEvent(new Event('input', { bubbles: true }));
const done = arguments[0];
requestAnimationFrame(() => requestAnimationFrame(() => done([
    ...document.getAnimations().map(it => it.animationName ?? it.transitionProperty),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolling'] : []),
])));
";

fn moving(page: &Page, preference: &str) -> Vec<String> {
    prefer(page, &[("prefers-reduced-motion", preference)]);
    go(page, "/sl/vzdrzevanje/");
    texts(&page.run_and_wait(MOVING))
}

#[test]
fn who_wants_less_movement_gets_none() {
    let page = opened("/404.html");
    assert_eq!(moving(&page, "reduce"), [""; 0]);
    let usual = moving(&page, "no-preference");
    assert!(usual.len() > 1, "nothing moves for others either, so nothing was tested: {usual:?}");
}

#[test]
fn in_forced_colours_the_choice_and_the_focus_can_still_be_told() {
    let page = opened("/sl/vzdrzevanje/");
    prefer(&page, &[("forced-colors", "active")]);
    let told = page.run(
        "
        const style = selector => getComputedStyle(document.querySelector(selector));
        const field = document.querySelector('input[name=pc]');
        field.focus();
        const control = getComputedStyle(field.closest('.calculator__control'));
        const plan = chosen => parseFloat(style(`.calculator__compared-plan[data-chosen=${chosen}]`).borderTopWidth);
        const line = chosen => style(`.chart__line[data-chosen=${chosen}]`).stroke;
        return {
            'the chosen plan': style('input[type=radio]:checked').appearance !== 'none',
            'the chosen plan among all': plan(true) > plan(false),
            'the chosen line': line(true) !== line(false),
            'the edge of a field': control.borderStyle !== 'none',
            'the focus': control.outlineStyle !== 'none' && parseFloat(control.outlineWidth) >= 2,
            'the current language': style('.languages__link[aria-current]').textDecorationLine === 'underline',
        };
        ",
    );
    let told = told.as_object().expect("the script answers with an object");
    let lost: Vec<&String> = told.iter().filter(|(_, told)| **told != true).map(|(what, _)| what).collect();
    assert!(told.len() == 6 && lost.is_empty(), "cannot be told: {lost:?}");
}
