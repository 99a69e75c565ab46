//! Pages of plans that released price lists have and plan files have no longer, and links to them.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{PAGE_LINK, Page, PageId, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "withdrawn-plan-page",
        standing: Standing::Adjustable(Severity::Note),
        finds: "a page of a plan that released price lists have and the plan file has no longer",
        reason: "The page is shown while a list with the plan is in force. After that nothing shows it, and nobody looks after it.",
        example: r"
content/de/care/basic.md     # and `[plans.basic]` is no longer in plans/care.toml
",
    },
    Rule {
        code: "link-to-withdrawn-plan",
        standing: Standing::Fixed,
        finds: "a link to a plan that the plan file has no longer",
        reason: "From the day on which the price list without the plan takes effect, the link would lead nowhere, and the site could not be built.",
        example: r"
[Basic](page:care/basic)     # wrong, where `[plans.basic]` is no longer in plans/care.toml
[Care](page:care)            # right
",
    },
];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    if site.withdrawn.is_empty() {
        return Vec::new();
    }
    let pages = || site.languages.iter().flat_map(|language| language.pages.values());
    let mut shown: BTreeMap<&PageId, &Page> = BTreeMap::new();
    for page in pages().filter(|page| site.withdrawn.contains(&page.id)) {
        shown.entry(&page.id).or_insert(page);
    }
    let links = pages().flat_map(|page| links(site, page));
    shown.values().map(|page| shown_until(page)).chain(links).collect()
}

fn shown_until(page: &Page) -> Diagnostic {
    let message = format!("`{}` is the page of a plan that only released price lists have", page.id);
    let note = RULES[0].at(message, page.source.whole());
    note.with_help("it is shown while one of them is in force; take it away after that, in every language")
}

/// Returns the links of a page that will lead nowhere. Those of a withdrawn plan's own page to itself go with it.
fn links(site: &Site, page: &Page) -> Vec<Diagnostic> {
    if !page.body.text().contains(PAGE_LINK) {
        return Vec::new();
    }
    let outline = page.outline();
    let links = outline.links.iter().filter_map(|link| {
        let plan = plan_of(link.to.strip_prefix(PAGE_LINK)?)?;
        if plan == page.id || !site.withdrawn.contains(&plan) {
            return None;
        }
        let message = format!("`{}` leads to a plan that the plan file has no longer", link.to);
        let problem = Diagnostic::error(RULES[1].code, message, page.body.span_of(link.range.clone()));
        Some(problem.with_help("it would lead nowhere as soon as the price list without the plan takes effect"))
    });
    links.collect()
}

/// Returns the page of the plan that a link may lead to: to that page, or to the plan on the page of its catalogue.
fn plan_of(target: &str) -> Option<PageId> {
    let (page, place) = target.split_once('#').unwrap_or((target, ""));
    match place.strip_prefix("plan-") {
        Some(plan) if !page.contains('/') => format!("{page}/{plan}").parse().ok(),
        _ => page.parse().ok(),
    }
}
