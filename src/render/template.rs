//! Templates: compiled once, and their failures with the place in the file.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use tera::{Context, ErrorKind, ReportError, Tera};

use super::theme::Theme;
use crate::diagnostic::{Diagnostic, Rule, Source, Standing};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "template-syntax",
        standing: Standing::Fixed,
        finds: "a template that cannot be compiled",
        reason: "No page could be made with it.",
        example: "{% if page.note %}           # and no {% endif %}",
    },
    Rule {
        code: "template-failed",
        standing: Standing::Fixed,
        finds: "a template that fails while a page is made",
        reason: "The page could not be published, or not whole.",
        example: r"
{{ page.titel }}             # wrong
{{ page.title }}             # right
",
    },
];

/// The compiled templates of a theme.
pub(super) struct Templates {
    tera: Tera,
    sources: BTreeMap<String, Arc<Source>>,
    /// A template that fails for fifty pages is one problem: the first page with it is kept.
    failures: Mutex<BTreeMap<String, Diagnostic>>,
}

impl Templates {
    /// Compiles the templates of a theme.
    ///
    /// # Errors
    /// What is wrong with the first template that cannot be compiled.
    pub(super) fn compile(theme: &Theme) -> Result<Self, Diagnostic> {
        let sources: BTreeMap<_, _> =
            theme.templates().map(|(name, source)| (name.to_owned(), Arc::clone(source))).collect();
        let mut templates = Self { tera: Tera::new(), sources, failures: Mutex::default() };
        let texts = templates.sources.iter().map(|(name, source)| (name.as_str(), source.text.as_str()));
        match templates.tera.add_raw_templates(texts) {
            Ok(()) => Ok(templates),
            Err(error) => Err(templates.problem(&error, "")),
        }
    }

    /// Returns a page, or nothing if the template fails, which [`Templates::into_problems`] tells.
    pub(super) fn render(&self, template: &str, context: &Context, page: &str) -> Option<String> {
        match self.tera.render(template, context) {
            Ok(html) => Some(html),
            Err(error) => {
                let problem = self.problem(&error, page);
                let key = format!("{:?} {}", problem.primary.span, problem.message);
                let mut failures = self.failures.lock().unwrap_or_else(PoisonError::into_inner);
                match failures.get(&key) {
                    // Pages are made in no order, and the same mistake must always be told in the same words.
                    Some(known) if known.help <= problem.help => {}
                    _ => {
                        failures.insert(key, problem);
                    }
                }
                None
            }
        }
    }

    /// Returns what went wrong while pages were made, each mistake once.
    pub(super) fn into_problems(self) -> Vec<Diagnostic> {
        self.failures.into_inner().unwrap_or_else(PoisonError::into_inner).into_values().collect()
    }

    fn problem(&self, error: &tera::Error, page: &str) -> Diagnostic {
        let problem = match error.kind() {
            ErrorKind::SyntaxError(report) => self.at("template-syntax", report),
            ErrorKind::RenderingError(report) => self.at("template-failed", report),
            other => {
                let nowhere = Arc::new(Source::new("themes", ""));
                let source = self.sources.values().next().unwrap_or(&nowhere);
                Diagnostic::error("template-failed", lower_first(&other.to_string()), source.whole())
            }
        };
        if page.is_empty() { problem } else { problem.with_help(format!("found while making `{page}`")) }
    }

    fn at(&self, code: &'static str, report: &ReportError) -> Diagnostic {
        let message = lower_first(report.message().trim_end_matches('.'));
        match self.sources.get(report.filename()) {
            Some(source) => {
                let length = source.text.len();
                let range = report.span().range.clone();
                let range = range.start.min(length)..range.end.min(length);
                let on_characters =
                    source.text.is_char_boundary(range.start) && source.text.is_char_boundary(range.end);
                Diagnostic::error(code, message, source.span(if on_characters { range } else { 0..0 }))
            }
            None => Diagnostic::error(code, message, Arc::new(Source::new(report.filename(), "")).whole()),
        }
    }
}

/// Problems begin in lower case.
fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}
