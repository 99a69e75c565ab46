//! Pages that a language lacks, and pages of no plan.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Rule, Severity, Span, Standing, nearest};
use crate::site::{PageId, Place, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "missing-page",
        standing: Standing::Fixed,
        finds: "a page that a language lacks",
        reason: "Links and the language switch would lead nowhere. Every site has the first page, the page for addresses that lead nowhere, and a page for each catalogue and each plan.",
        example: "content/de/contact.md        # and no content/sl/contact.md",
    },
    Rule {
        code: "unknown-plan-page",
        standing: Standing::Adjustable(Severity::Error),
        finds: "a page in the folder of a catalogue that is none of its plans",
        reason: "Most often its name is mistyped, and the plan's own page is missing.",
        example: r"
content/de/care/basci.md     # wrong
content/de/care/basic.md     # right
",
    },
];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let mut expected: BTreeMap<PageId, Span> = BTreeMap::new();
    for id in [PageId::home(), PageId::not_found()] {
        expected.insert(id, site.settings.source.whole());
    }
    for catalogue in &site.catalogues {
        let id = catalogue.catalogue.id();
        expected.insert(PageId::of_catalogue(id), catalogue.span(&Place::SourceLanguage));
        for plan in &catalogue.catalogue.price_list.plans {
            expected.insert(PageId::of_plan(id, &plan.id), catalogue.span(&Place::Plan(plan.id.clone())));
        }
    }
    let mut problems = unknown(site, &expected);
    for page in site.languages.iter().flat_map(|language| language.pages.values()) {
        expected.entry(page.id.clone()).or_insert_with(|| page.source.whole());
    }
    for (id, span) in expected {
        problems.extend(missing(site, &id, span));
    }
    problems
}

fn missing(site: &Site, id: &PageId, span: Span) -> Option<Diagnostic> {
    let lacking = site
        .languages
        .iter()
        .filter(|language| !language.pages.contains_key(id) && !language.unread_pages.contains(id));
    let locales: Vec<&str> = lacking.map(|language| language.locale.as_str()).collect();
    let first = locales.first()?;
    let is_catalogue = site.catalogues.position(id.as_str()).is_some();
    let file = if is_catalogue { format!("{id}/index.md") } else { format!("{id}.md") };
    let help = match locales.len() {
        1 => format!("add `content/{first}/{file}`"),
        _ => format!("add `{file}` in each of these languages in `content/`"),
    };
    let message = format!("there is no page `{id}` in `{}`", locales.join("`, `"));
    Some(Diagnostic::error("missing-page", message, span).with_help(help))
}

fn unknown(site: &Site, expected: &BTreeMap<PageId, Span>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for page in site.languages.iter().flat_map(|language| language.pages.values()) {
        let Some(parent) = page.id.parent().filter(|_| !expected.contains_key(&page.id)) else { continue };
        let catalogue = site.catalogues.position(parent.as_str()).map(|place| &site.catalogues[place]);
        let Some(catalogue) = catalogue.filter(|found| found.complete) else { continue };
        let id = catalogue.catalogue.id();
        if page.id == PageId::of_changes(id) && !site.releases.of(id).is_empty() {
            continue;
        }
        if site.withdrawn.contains(&page.id) {
            continue;
        }
        let message = format!("`{}` is not a plan of `{parent}`", page.id.name());
        let problem = Diagnostic::error("unknown-plan-page", message, page.source.whole());
        let plans = catalogue.catalogue.price_list.plans.iter().map(|plan| plan.id.as_str());
        problems.push(match nearest(page.id.name(), plans) {
            Some(meant) => problem.with_help(format!("did you mean `{meant}.md`?")),
            None => problem.with_help("a page that is no plan's lies beside the folders of the catalogues"),
        });
    }
    problems
}
