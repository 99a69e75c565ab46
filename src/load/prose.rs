//! Text with placeables: each is compiled, and none is left open.

use std::ops::Range;

use tarif_l10n::Messages;
use tarif_l10n::compile::{compile_inline, placeable_end};

use super::fluent;
use crate::diagnostic::{Diagnostic, Rule, Span, Standing};
use crate::site::{Placeable, Prose};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "open-placeable",
    standing: Standing::Fixed,
    finds: "a brace that opens a placeable and is never closed",
    reason: "The figure that it should stand for would be missing from the sentence.",
    example: r"
It costs { $care_basic_fee_amount a month.      # wrong
It costs { $care_basic_fee_amount } a month.    # right
",
}];

/// Returns the prose of a text that stands at a place.
pub(super) fn load(text: &str, span: Span, messages: &Messages, problems: &mut Vec<Diagnostic>) -> Prose {
    let mut prose = Prose::new(text, span);
    let mut placeables = Vec::new();
    let mut searched = 0;
    while let Some(found) = text[searched..].find('{') {
        let start = searched + found;
        let Some(length) = placeable_end(&text[start..]) else {
            let problem = Diagnostic::error("open-placeable", "`{` is not closed", prose.span_of(start..start + 1));
            problems.push(problem.with_help("a brace that is meant as one is written `{\"{\"}`"));
            break;
        };
        let range = start..start + length;
        searched = range.end;
        match compile_inline(messages, &text[range.clone()]) {
            Ok(inline) => placeables.push(Placeable { range, inline }),
            Err(found) => problems.extend(
                found
                    .iter()
                    .map(|problem| fluent::of_placeable(problem, prose.span_of(within(&range, &problem.range, text)))),
            ),
        }
    }
    prose.placeables = placeables.into();
    prose
}

/// Returns a place within a placeable as a place in the text.
fn within(placeable: &Range<usize>, place: &Range<usize>, text: &str) -> Range<usize> {
    let shifted = placeable.start + place.start..placeable.start + place.end;
    let fits = shifted.start < shifted.end && text.get(shifted.clone()).is_some();
    if fits { shifted } else { placeable.clone() }
}
