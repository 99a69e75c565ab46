//! What unfolds beside the calculator: the rep's rates, the plans side by side, the chart with its figures, the share panel, the band of another price list. Each is looked at as a visitor has it open.

use serde_json::json;

use super::axe::{assert_nothing_found, bring_axe, findings, ways};
use super::keyboard::walk;
use super::preferences::{REACHING_OUT, SPACING};
use super::{go, prefer, style, texts, wait_for_takeover, widen};
use crate::harness::{Page, Site, Visitor, demonstration};
use crate::kinds::{kinds_in, languages};
use crate::{announced, then_and_now};

/// Something that unfolds: the page that has it, the script that unfolds it as a click would, and what is there then.
struct Panel {
    path: String,
    unfold: &'static str,
    shows: &'static str,
}

impl Panel {
    /// Opens the page anew, unfolded, with the keyboard where it is on a page that was just opened.
    fn open(&self, page: &Page) {
        // What is unfolded may take the focus; where the page moves there softly, it would still move while the keyboard walks.
        prefer(page, &[("prefers-reduced-motion", "reduce")]);
        go(page, &self.path);
        page.run(self.unfold);
        page.wait_for(self.shows);
        assert!(page.shows(self.shows), "{} of {}", self.shows, self.path);
        page.wait_until("a link that is offered has the focus", |page| {
            page.run("return [...document.querySelectorAll('.share__link')].every(it => !it.checkVisibility() || it === document.activeElement)") == true
        });
        page.run("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')");
    }

    /// Looks at it with axe, in narrow and wide windows, both schemes and forced colours; walks through the page by keyboard; and looks for anything that has to be pushed sideways, with wider letters too.
    fn is_sound(&self, site: &Site) {
        let page = Visitor::new().languages("en").opens(site, &self.path);
        // A list that is announced is still to come, whatever the day on which this is tested.
        announced::set_clock(&page, -3600);
        bring_axe(&page);
        self.open(&page);
        let mut found = Vec::new();
        let looks = ways().iter().map(|&(width, scheme)| (width, "prefers-color-scheme", scheme));
        for (width, preference, value) in looks.chain([320, 1280].map(|it| (it, "forced-colors", "active"))) {
            widen(&page, width);
            prefer(&page, &[(preference, value)]);
            let here = findings(&page).unwrap_or_else(|crash| panic!("{}: {crash}", self.path));
            found.extend(here.into_iter().map(|line| format!("{} {width} px {value}: {line}", self.path)));
        }
        assert_nothing_found(&found);
        for width in [320, 1280] {
            widen(&page, width);
            self.open(&page);
            assert_eq!(walk(&page), [""; 0], "{} {width} px", self.path);
        }
        widen(&page, 320);
        self.open(&page);
        assert_eq!(texts(&page.run(REACHING_OUT)), [""; 0], "{}", self.path);
        style(&page, SPACING);
        assert_eq!(texts(&page.run(REACHING_OUT)), [""; 0], "{} spaced", self.path);
        assert_eq!(page.errors(), [""; 0], "{}", self.path);
    }
}

#[test]
fn rates_that_are_open_are_sound() {
    let path = "/de/support-pakete/?plan=paket-s&support=25min&rate.minutes=1.50/min".into();
    Panel { path, unfold: "", shows: "input[name='rate.minutes']" }.is_sound(demonstration());
}

#[test]
fn plans_side_by_side_are_sound() {
    // Three of the plans are not available, for two reasons at once.
    let path = "/sl/vzdrzevanje/?plan=standard&pc=8&server=1".into();
    Panel { path, unfold: "", shows: ".calculator__compared-beside li:nth-child(2)" }.is_sound(demonstration());
}

#[test]
fn a_chart_with_its_table_is_sound() {
    let unfold = "document.querySelector('.chart__numbers').open = true";
    Panel { path: "/cs/podpora/".into(), unfold, shows: ".chart__table tbody" }.is_sound(demonstration());
}

#[test]
fn the_share_panel_is_sound_with_its_code_and_with_a_link_that_may_not_be_copied() {
    let unfold = "
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.querySelector('[aria-controls=tarif-podpora-share-code]').click();
        document.querySelector('[data-share=copy]').click();
    ";
    Panel { path: "/lv/podpora/".into(), unfold, shows: ".share__link" }.is_sound(demonstration());
}

#[test]
fn the_band_of_another_price_list_is_sound() {
    let path = format!("/fr/podpora/{}", then_and_now::OLD);
    Panel { path, unfold: "", shows: ".versions__table" }.is_sound(then_and_now::site());
}

#[test]
fn an_announced_list_beside_the_one_in_force_is_sound() {
    Panel { path: "/sl/podpora/".into(), unfold: "", shows: ".plan-card .dated__next" }.is_sound(announced::site());
}

#[test]
fn the_changes_from_list_to_list_are_sound() {
    let path = "/de/podpora/changes/".into();
    Panel { path, unfold: "", shows: ".changes__table" }.is_sound(announced::site());
}

/// Answers with the names that are broken within a word, and with what lies over something else in a plan of the comparison.
const CROWDED: &str = r"
const faults = [];
for (const plan of document.querySelectorAll('.calculator__compared-plan')) {
    const name = plan.querySelector('h4');
    const text = name.firstChild;
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (range.getClientRects().length > 1) faults.push(`broken: ${word}`);
    }
    const boxes = [...plan.children].map(it => [it.className, it.getBoundingClientRect()]).filter(([, box]) => box.height > 0);
    boxes.forEach(([one, a], at) => boxes.slice(at + 1).forEach(([other, b]) => {
        const over = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
        if (over) faults.push(`${name.textContent}: ${one} over ${other}`);
    }));
}
return faults;
";

/// Answers with how many words there are beside the drawing, and with those that are not beside it, but in it, where lines run over them, or out of the window.
const OVER_LINES: &str = "
const [plot] = [...document.querySelectorAll('.chart__plot')].map(it => it.getBoundingClientRect());
const words = [...document.querySelectorAll('.chart__amount, .chart__label[x=\"100.00%\"]')].filter(it => it.checkVisibility());
const over = words.filter(it => {
    const box = it.getBoundingClientRect();
    return box.right > plot.left && box.left < plot.right || box.left < 0 || box.right > innerWidth;
});
return [words.length, over.map(it => `not beside the drawing: ${it.textContent}`)];
";

#[test]
fn neither_plans_side_by_side_nor_the_chart_are_crowded_in_any_language() {
    let page = super::opened("/404.html");
    let mut crowded = Vec::new();
    let mut words = 0;
    for language in languages() {
        for look in kinds_in(language).into_iter().filter(|look| look.kind == "catalogue") {
            go(&page, &look.path);
            wait_for_takeover(&page);
            for width in [320, 480, 768, 1280] {
                widen(&page, width);
                assert!(page.count(".calculator__compared-plan") > 2, "{}", look.path);
                let drawn = page.run(OVER_LINES);
                words += drawn[0].as_u64().expect("it is a number");
                let here = texts(&page.run(CROWDED)).into_iter().chain(texts(&drawn[1]));
                crowded.extend(here.map(|fault| format!("{} {width} px: {fault}", look.path)));
            }
        }
    }
    assert_eq!(crowded, [""; 0]);
    assert!(words > 50, "only {words} words beside charts");
    style(&page, ".calculator__compared-name { inline-size: 1ch }");
    assert_ne!(page.run(CROWDED), json!([]), "a name of one letter a line is noticed");
    style(&page, ".chart__plot { margin: 0 !important }");
    assert_ne!(page.run(OVER_LINES)[1], json!([]), "an amount within the drawing is noticed");
}
