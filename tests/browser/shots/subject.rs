//! What is photographed: every kind of page, and the states of a page that nobody sees who only opens it.

use crate::announced;
use crate::harness::{Page, Site, Visitor, demonstration};
use crate::kinds::{Look, every_kind, languages};
use crate::then_and_now;

/// A selection of each language's catalogue that has everything to show: lines, unknown ones, a rate of the rep's.
const SELECTIONS: [(&str, &str); 5] = [
    ("sl", "vzdrzevanje/?plan=standard&pc=8&user=8&server=1&other=100"),
    ("lv", "sadarbiba/?plan=minimalais&pc=8&server=1&support=2h15m&rate.work=45/h"),
    ("fr", "infogerance/?plan=niveau-2&pc=12"),
    ("cs", "podpora/?plan=standard&support=2h15m"),
    ("de", "support-pakete/?plan=paket-s&support=25min&rate.minutes=1.50/min"),
];

/// Unfolds what is beside the calculator: the chart's figures, the rep's rates, the share panel's code.
const UNFOLD: &str = "
document.querySelectorAll('details').forEach(it => it.open = true);
document.querySelector('[aria-controls$=share-code]')?.click();
";

/// A page as it is photographed.
pub(super) struct Subject {
    pub(super) look: Look,
    site: fn() -> &'static Site,
    /// What a visitor has unfolded on it, as a script.
    unfold: &'static str,
}

impl Subject {
    /// Opens the page, with all that its scripts bring and all that is to be unfolded.
    pub(super) fn open(&self, visitor: Visitor) -> Page {
        // The list of languages would go on to a language that the site has.
        let page = visitor.languages("en").opens((self.site)(), "/404.html");
        // What is announced is still to come, whatever the day of the photograph.
        announced::set_clock(&page, -3600);
        page.go(&self.look.path);
        page.wait_until("the calculator has taken over", |page| {
            page.run("return !document.querySelector('[data-tarif-calculator]:not([data-ready])')") == true
        });
        // What goes further than the quote comes when somebody is near it; on a photograph all is.
        page.run("for (const it of document.querySelectorAll('.calculator__further')) it.dispatchEvent(new Event('tarif:near'))");
        page.wait_until("what goes further than the quote answers too", |page| {
            page.run("return !document.querySelector('.calculator__further:not([data-ready])')") == true
        });
        page.run(self.unfold);
        page
    }
}

/// Returns a page of the demonstration site as it is opened.
pub(super) fn as_opened(look: Look) -> Subject {
    Subject { look, site: demonstration, unfold: "" }
}

/// Returns one page of each kind in each language; the calculator with all that it unfolds; a link of an older price list; an announced list beside the one in force, and the page of its changes.
pub(super) fn all() -> Vec<Subject> {
    let mut subjects: Vec<Subject> = every_kind().into_iter().map(as_opened).collect();
    for (language, selection) in SELECTIONS {
        subjects.push(Subject { unfold: UNFOLD, ..as_opened(look("calculator", language, selection)) });
    }
    for language in languages() {
        let old = look("then-and-now", language, &format!("podpora/{}", then_and_now::OLD));
        subjects.push(Subject { site: then_and_now::site, ..as_opened(old) });
        for (kind, path) in [("announced", "podpora/"), ("announced-changes", "podpora/changes/")] {
            subjects.push(Subject { site: announced::site, ..as_opened(look(kind, language, path)) });
        }
    }
    subjects
}

fn look(kind: &'static str, language: &'static str, path: &str) -> Look {
    Look { kind, language, path: format!("/{language}/{path}") }
}
