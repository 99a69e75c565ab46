//! The settings at the head of a page, in TOML between lines of `+++`.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Rule, Source, Standing};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "front-matter",
    standing: Standing::Fixed,
    finds: "a page that does not begin with front matter, or whose front matter does not end",
    reason: "Without it the page has no title and no description.",
    example: r#"
+++
title = "Contact"
description = "How to reach us."
+++

The text of the page.
"#,
}];

const FENCE: &str = "+++";

/// Where the two parts of a page stand in its file.
pub(super) struct Parts {
    pub(super) front_matter: Range<usize>,
    pub(super) body: Range<usize>,
}

/// Parts the front matter from the Markdown.
///
/// # Errors
/// A page that does not begin with front matter, or whose front matter does not end.
pub(super) fn split(source: &Arc<Source>) -> Result<Parts, Diagnostic> {
    let text = source.text.as_str();
    let help =
        "a page begins with `+++`, its title and description in TOML, and `+++` again, each on a line of its own";
    let first = text.lines().next().unwrap_or_default();
    if first.trim_end() != FENCE {
        let message = "the page does not begin with front matter";
        return Err(Diagnostic::error("front-matter", message, source.span(0..first.len())).with_help(help));
    }
    let begin = (first.len() + 1).min(text.len());
    let mut start = begin;
    for line in text[begin..].split_inclusive('\n') {
        let end = start + line.len();
        if line.trim_end() == FENCE {
            return Ok(Parts { front_matter: begin..start, body: end..text.len() });
        }
        start = end;
    }
    let message = "the front matter does not end";
    Err(Diagnostic::error("front-matter", message, source.span(0..first.len())).with_help(help))
}
