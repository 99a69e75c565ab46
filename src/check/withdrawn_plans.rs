//! Pages of plans that released price lists have and plan files have no longer, and links to them.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::{Page, PageId, Site};

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
        finds: "a link to the page of a plan that the plan file has no longer",
        reason: "From the day on which the price list without the plan takes effect, the link would lead nowhere, and the site could not be built.",
        example: r"
[Basic](page:care/basic)     # wrong, where `[plans.basic]` is no longer in plans/care.toml
[Care](page:care)            # right
",
    },
];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let mut withdrawn: BTreeMap<&PageId, &Page> = BTreeMap::new();
    for page in site.languages.iter().flat_map(|language| language.pages.values()) {
        if is_withdrawn(site, &page.id) {
            withdrawn.entry(&page.id).or_insert(page);
        }
    }
    if withdrawn.is_empty() {
        return Vec::new();
    }
    let pages = site.languages.iter().flat_map(|language| language.pages.values());
    let others = pages.filter(|page| !withdrawn.contains_key(&page.id));
    let links = others.flat_map(|page| links(page, &withdrawn));
    withdrawn.values().map(|page| shown_until(page)).chain(links).collect()
}

fn is_withdrawn(site: &Site, page: &PageId) -> bool {
    let catalogue = page.parent().and_then(|parent| site.catalogues.position(parent.as_str()));
    // Of a plan file that could not be read as a whole nobody knows which plans it has.
    catalogue.is_some_and(|place| site.catalogues[place].complete) && site.released_plan_of(page).is_some()
}

fn shown_until(page: &Page) -> Diagnostic {
    let message = format!("`{}` is the page of a plan that only released price lists have", page.id);
    let note = RULES[0].at(message, page.source.whole());
    note.with_help("it is shown while one of them is in force; take it away after that, in every language")
}

fn links(page: &Page, withdrawn: &BTreeMap<&PageId, &Page>) -> Vec<Diagnostic> {
    if !withdrawn.keys().any(|id| page.body.text().contains(id.as_str())) {
        return Vec::new();
    }
    let links = page.outline().links.iter().filter_map(|link| {
        let target = link.to.strip_prefix("page:")?;
        let id = target.split('#').next().unwrap_or(target);
        withdrawn.keys().find(|withdrawn| withdrawn.as_str() == id)?;
        let message = format!("`{id}` is the page of a plan that the plan file has no longer");
        let problem = Diagnostic::error(RULES[1].code, message, page.body.span_of(link.range.clone()));
        Some(problem.with_help("the page is gone as soon as the price list without the plan takes effect"))
    });
    links.collect()
}
