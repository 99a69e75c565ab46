//! Pages of a language that would lie at one address, because a slug is the name of another page.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::diagnostic::{Diagnostic, Rule, Span, Standing};
use crate::site::{Language, Page, PageAddress};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "colliding-addresses",
    standing: Standing::Fixed,
    finds: "two pages of a language at one address",
    reason: "Only one of them could be published.",
    example: "slug = \"kontakt\"             # in two pages of one folder",
}];

pub(super) fn check(language: &Language) -> Vec<Diagnostic> {
    let mut taken: HashMap<PageAddress, &Page> = HashMap::new();
    let mut problems = Vec::new();
    for page in language.pages.values().filter(|page| page.is_by_itself()) {
        match taken.entry(PageAddress::new(language, &page.id)) {
            Entry::Vacant(free) => {
                free.insert(page);
            }
            Entry::Occupied(taken) => {
                let (first, address) = (taken.get(), taken.key().as_str());
                let message = format!("the pages `{}` and `{}` have one address, `{address}`", first.id, page.id);
                let problem = Diagnostic::error("colliding-addresses", message, span(page));
                problems.push(problem.with_label(span(first), "the other page").with_help("change one of the slugs"));
            }
        }
    }
    problems
}

/// Returns where the slug of a page stands, or the page as a whole.
fn span(page: &Page) -> Span {
    page.slug.as_ref().map_or_else(|| page.source.whole(), |(_, range)| page.source.span(range.clone()))
}
