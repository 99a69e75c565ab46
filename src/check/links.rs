//! Links within the site that lead nowhere. They are written `page:<id>`, so that they lead to the page in the same language wherever it lies.

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Rule, Standing, nearest};
use crate::site::{Language, PAGE_LINK, Page, PageId};
use crate::unsafe_address;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "broken-link",
    standing: Standing::Fixed,
    finds: "a link within the site that leads nowhere",
    reason: "Visitors would find an error in place of an offer. A link by path is broken too, because nobody can say what it should lead to in another language.",
    example: r"
[Contact](/de/contact/)      # wrong
[Contact](page:contact)      # right
",
}];

/// The schemes of links that lead out of the site.
const OUTWARD: [&str; 4] = ["http:", "https:", "mailto:", "tel:"];

pub(super) fn check(language: &Language) -> Vec<Diagnostic> {
    language.pages.par_iter().flat_map_iter(|(_, page)| of_page(language, page)).collect()
}

fn of_page(language: &Language, page: &Page) -> Vec<Diagnostic> {
    if every_candidate_leads_somewhere(language, page.body.text()) {
        return Vec::new();
    }
    let outline = page.outline();
    let problems = outline.links.iter().filter_map(|link| {
        let place = || page.body.span_of(link.range.clone());
        if let Some(message) = unsafe_address::problem(&link.to) {
            return Some(Diagnostic::error(unsafe_address::CODE, message, place()).with_help(unsafe_address::HELP));
        }
        let (message, help) = problem(language, &link.to)?;
        Some(Diagnostic::error("broken-link", message, place()).with_help(help))
    });
    problems.collect()
}

/// Returns whether everything in a text that could be where a link leads to is right as it stands; then the Markdown need not be read.
///
/// A link stands after `](` or `]:`, or between `<` and `>`. Whatever needs reading to be understood counts as wrong here.
fn every_candidate_leads_somewhere(language: &Language, text: &str) -> bool {
    if text.contains('<') {
        return false;
    }
    let is_right = |(start, _): (usize, &str)| {
        let rest = &text[start + 1..];
        let Some(rest) = rest.strip_prefix(['(', ':']) else { return true };
        let end = rest.find([')', '\n', ' ', '\t']).unwrap_or(rest.len());
        let plain = !rest[..end].contains(['\\', '&', '(', '{', '`']) && end > 0;
        plain && problem(language, &rest[..end]).is_none()
    };
    text.match_indices(']').all(is_right)
}

/// Returns what is wrong with a link, and what to do about it.
fn problem(language: &Language, link: &str) -> Option<(String, String)> {
    let Some(target) = link.strip_prefix(PAGE_LINK) else {
        let leads_out = OUTWARD.iter().any(|scheme| link.starts_with(scheme));
        let help = "write `page:` and the id of the page, such as `page:contact`".to_owned();
        return (!leads_out && !link.starts_with('#')).then(|| (format!("`{link}` is not a link to a page"), help));
    };
    let id = target.split('#').next().unwrap_or(target);
    let exists = |id: &PageId| language.pages.contains_key(id) || language.unread_pages.contains(id);
    if id.parse::<PageId>().is_ok_and(|id| exists(&id)) {
        return None;
    }
    let known = || language.pages.keys().map(PageId::as_str);
    let help = match nearest(id, known()) {
        Some(meant) => format!("did you mean `page:{meant}`?"),
        None => "expected the path of a page in `content/` without language and `.md`".to_owned(),
    };
    Some((format!("there is no page `{id}`"), help))
}
