//! The style sheet of a theme: its files put together, checked and minified.

use std::ops::Range;
use std::sync::Arc;

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Rule, Source, Span, Standing};
use crate::load::source::DEEPEST;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "invalid-css",
    standing: Standing::Fixed,
    finds: "a style sheet that cannot be read",
    reason: "Pages would be published without a part of their look.",
    example: r"
q { color red }              # wrong
q { color: red }             # right
",
}];

/// Returns one minified style sheet of several files, in their order.
///
/// # Errors
/// Every file that cannot be read as CSS, with the place where reading ends.
pub fn stylesheet(files: &[Arc<Source>]) -> Result<String, Vec<Diagnostic>> {
    let all: Vec<_> = files.par_iter().map(minified).collect();
    let (mut css, mut problems) = (String::new(), Vec::new());
    for minified in all {
        match minified {
            Ok(minified) => css.push_str(&minified),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(css) } else { Err(problems) }
}

fn minified(file: &Arc<Source>) -> Result<String, Diagnostic> {
    if let Some(problem) = overwhelming(file) {
        return Err(problem);
    }
    let options = ParserOptions { filename: file.path.clone(), ..ParserOptions::default() };
    let mut sheet = StyleSheet::parse(&file.text, options).map_err(|error| {
        let place = error.loc.as_ref().map_or_else(|| file.whole(), |loc| place(file, loc.line, loc.column));
        invalid(&error.kind, place)
    })?;
    sheet.minify(MinifyOptions::default()).map_err(|error| invalid(&error.kind, file.whole()))?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    sheet.to_css(options).map(|result| result.code).map_err(|error| invalid(&error.kind, file.whole()))
}

/// Returns a problem with what would bring the parser down, which calls itself for every bracket, if there is something.
fn overwhelming(file: &Arc<Source>) -> Option<Diagnostic> {
    let mut depth = 0_usize;
    for (at, byte) in file.text.bytes().enumerate() {
        match byte {
            b'{' | b'(' | b'[' => depth += 1,
            b'}' | b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            let message = format!("brackets are nested more than {DEEPEST} deep");
            return Some(Diagnostic::error("nested-too-deep", message, file.span(at..at + 1)));
        }
    }
    None
}

fn invalid(kind: &impl std::fmt::Display, place: Span) -> Diagnostic {
    Diagnostic::error("invalid-css", kind.to_string().to_lowercase(), place)
}

/// The library counts lines from 0 and columns, in UTF-16 units, from 1.
fn place(file: &Arc<Source>, line: u32, column: u32) -> Span {
    let start: usize = file.text.split_inclusive('\n').take(line as usize).map(str::len).sum();
    let rest = file.text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
    let mut units = column.saturating_sub(1) as usize;
    let mut range = Range { start: start + rest.len(), end: start + rest.len() };
    for (offset, character) in rest.char_indices() {
        if units == 0 {
            range = start + offset..start + offset + character.len_utf8();
            break;
        }
        units = units.saturating_sub(character.len_utf16());
    }
    file.span(range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_put_together_in_their_order_and_minified() {
        let first = Arc::new(Source::new("themes/a/css/layers.css", "/* order */\n@layer a, b;\n"));
        let second = Arc::new(Source::new("themes/a/css/b.css", "@layer b {\n  p { color: #ff0000; }\n}\n"));
        assert_eq!(stylesheet(&[first, second]).unwrap(), "@layer a,b;@layer b{p{color:red}}");
    }

    #[test]
    fn a_mistake_is_reported_at_its_place() {
        let file = Arc::new(Source::new("themes/a/css/b.css", "p { color: red; }\nq { color red }\n"));
        let problems = stylesheet(&[file]).unwrap_err();
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code, "invalid-css");
        assert!(problems[0].primary.span.range.start > 18, "{:?}", problems[0]);
    }
}
