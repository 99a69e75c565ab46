//! Messages and pages that are marked as not translated: what `tarif new` laid down and nobody has written yet.

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::grow::{MARK, is_mark};
use crate::site::Language;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unfinished-copy",
    standing: Standing::Adjustable(Severity::Error),
    finds: "a message or page that is marked as not translated",
    reason: "Its words are another language's, or none at all. They must not be published; to look at the site before they are written, set this rule to `warning`.",
    example: r#"
# untranslated               # above a message; the line goes when the words are there
care-plan-basic-name = care-plan-basic-name

untranslated = true          # the same at the head of a page
"#,
}];

pub(super) fn check(language: &Language) -> Vec<Diagnostic> {
    messages(language).chain(pages(language)).collect()
}

fn messages(language: &Language) -> impl Iterator<Item = Diagnostic> {
    language.message_files.iter().flat_map(move |file| {
        let mut at = 0;
        let mut is_marked = false;
        let lines = file.text.split_inclusive('\n').map(move |line| {
            let start = at;
            at += line.len();
            (start, line)
        });
        lines.filter_map(move |(start, line)| {
            let was_marked = std::mem::replace(&mut is_marked, is_mark(line));
            let end = line.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(line.len());
            let id = &line[..end];
            (was_marked && !id.is_empty() && !id.starts_with('#')).then(|| {
                let message = format!("`{id}` is not translated");
                let problem = Diagnostic::error("unfinished-copy", message, file.span(start..start + end));
                problem
                    .with_help(format!("write it in `{}`, then take out the line `{MARK}` above it", language.locale))
            })
        })
    })
}

fn pages(language: &Language) -> impl Iterator<Item = Diagnostic> {
    language.pages.values().filter_map(move |page| {
        let range = page.untranslated.clone()?;
        let message = format!("the page `{}` is not translated", page.id);
        let problem = Diagnostic::error("unfinished-copy", message, page.source.span(range));
        Some(problem.with_help(format!("write it in `{}`, then take out this line", language.locale)))
    })
}
