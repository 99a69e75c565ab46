//! Texts of one language, with everything that goes wrong while they are written.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use tarif_l10n::{Args, Binding, MessageError, Messages};
use tarif_pricing::conditions::{ClockTime, Window};

use super::announced::Change;
use super::fixed::Fixed;
use super::marks::{self, Part};
use crate::diagnostic::{Diagnostic, Rule, Span, Standing};
use crate::site::{Announced, Context, Language, Placeable, Prose, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unwritable-text",
    standing: Standing::Fixed,
    finds: "a message that cannot be written with the figures that it is given",
    reason: "The page would have a gap where the text should be.",
    example: "{ $count ->                  # `$count` is not given where the message is shown",
}];

/// Writes the texts of one language and remembers what could not be written, so that one run shows every problem.
#[derive(Debug)]
pub(super) struct Texts<'a> {
    pub(super) site: &'a Site,
    pub(super) language: &'a Language,
    /// The same language with all announced price lists in force.
    pub(super) next: Option<Box<Texts<'a>>>,
    fixed: Arc<Fixed>,
    problems: Mutex<Vec<Diagnostic>>,
    /// The places of the catalogues of which a figure was written.
    asked: Mutex<BTreeSet<usize>>,
}

/// What all writers of a language share, and would again while its words are the same.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    fixed: Arc<Fixed>,
    /// The same of the language with all announced price lists in force.
    next: Option<Arc<Fixed>>,
}

/// Something written, and what came up while it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<T> {
    /// What was written.
    pub value: T,
    /// Every text that could not be written, with its place.
    pub problems: Vec<Diagnostic>,
    /// The places of the catalogues whose figures are in it; those that it is about need not be among them.
    pub asked: BTreeSet<usize>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(site: &'a Site, language: &'a Language) -> Self {
        Self::knowing(site, language, None)
    }

    /// Returns what writes texts, with what is known of them already.
    pub(super) fn knowing(site: &'a Site, language: &'a Language, known: Option<Shared>) -> Self {
        let (fixed, known_next) = known.map(|Shared { fixed, next }| (fixed, next)).unzip();
        let next = site.announced.as_deref().and_then(|next| {
            let known = known_next.flatten().map(|fixed| Shared { fixed, next: None });
            Some(Self::knowing(next, next.language(&language.locale)?, known))
        });
        Self {
            site,
            language,
            next: next.map(Box::new),
            fixed: fixed.unwrap_or_else(|| Arc::new(Fixed::of(language))),
            problems: Mutex::default(),
            asked: Mutex::default(),
        }
    }

    /// Returns what others who write the same words may share.
    pub(super) fn shared(&self) -> Shared {
        Shared { fixed: Arc::clone(&self.fixed), next: self.next.as_deref().map(|next| Arc::clone(&next.fixed)) }
    }

    /// Returns where lines may not end.
    pub(super) fn binding(&self) -> &Binding {
        &self.fixed.binding
    }

    /// Returns what writes the same texts, and remembers of its own what comes up.
    fn anew(&self) -> Self {
        Self {
            site: self.site,
            language: self.language,
            next: self.next.as_deref().map(|next| Box::new(next.anew())),
            fixed: Arc::clone(&self.fixed),
            problems: Mutex::default(),
            asked: Mutex::default(),
        }
    }

    /// Writes something by itself.
    pub(super) fn apart<T>(&self, write: impl FnOnce(&Self) -> T) -> Written<T> {
        let texts = self.anew();
        let value = write(&texts);
        Written { value, problems: texts.problems(), asked: texts.asked() }
    }

    /// Returns the text of a message that needs no values; empty if it could not be written.
    pub(super) fn text(&self, id: &str) -> String {
        self.about(Context::Site, id, Args::new())
    }

    /// Returns the text of a message with values.
    pub(super) fn with(&self, id: &str, args: Args) -> String {
        self.about(Context::Site, id, args)
    }

    /// Returns the text of a message in a context, which gives it the facts that it refers to.
    pub(super) fn about(&self, context: Context<'_>, id: &str, args: Args) -> String {
        if let Some(text) = self.fixed.text(self.site, self.language, id) {
            return text.to_owned();
        }
        let Some(next) = &self.next else {
            let text = self.written(id, context, args);
            return self.bound(self.or_report(text, || self.place_of(id)));
        };
        let text = self.written(id, context, args.clone());
        let text = self.bound(self.or_report(text, || self.place_of(id)));
        let variables = self.language.entries.get(id).into_iter().flat_map(|entry| &entry.variables);
        let Some((_, announced)) = self.site.changing(context, variables) else { return text };
        // The same words with the other list's figures: what that list says in other words is no figure.
        match next
            .site
            .text_asking(self.language, id, context, args, &next.asking(context))
            .map(|changed| self.bound(changed))
        {
            Ok(changed) if changed != text => Change::new(self, announced).texts(&text, &changed),
            _ => text,
        }
    }

    /// Returns the phrase for a window of service hours; empty if it could not be written.
    pub(super) fn window(&self, window: &Window) -> String {
        let text = self.fixed.window(self.language, window);
        self.or_report(text, || self.site.settings.source.whole())
    }

    /// Returns a time of the day as the language writes it; empty if it could not be written.
    pub(super) fn clock_time(&self, time: ClockTime) -> String {
        let text = self.fixed.clock_time(self.language, time);
        self.or_report(text, || self.site.settings.source.whole())
    }

    fn written(&self, id: &str, context: Context<'_>, args: Args) -> Result<String, MessageError> {
        self.site.text_asking(self.language, id, context, args, &self.asking(context))
    }

    /// Returns what remembers whose figures are asked for in a context.
    fn asking<'s>(&'s self, context: Context<'s>) -> impl Fn(&str) + 's {
        move |variable| {
            if let Some(place) = self.site.catalogue_of_variable(context, variable) {
                self.asked.lock().unwrap_or_else(PoisonError::into_inner).insert(place);
            }
        }
    }

    /// Returns the places of the catalogues whose figures were written, now or as announced.
    fn asked(&self) -> BTreeSet<usize> {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone();
        asked.extend(self.next.as_deref().into_iter().flat_map(Self::asked));
        asked
    }

    /// Returns the text of a message, or nothing if there is no such message.
    pub(super) fn optional(&self, context: Context<'_>, id: &str) -> Option<String> {
        self.language.messages.contains(id).then(|| self.about(context, id, Args::new()))
    }

    /// Returns plain prose, such as a title.
    pub(super) fn prose(&self, context: Context<'_>, prose: &Prose) -> String {
        let mut text = String::with_capacity(prose.text().len());
        let mut written = 0;
        for placeable in &prose.placeables {
            text.push_str(&prose.text()[written..placeable.range.start]);
            text.push_str(&marks::without(&self.placeable(context, prose, placeable)));
            written = placeable.range.end;
        }
        text.push_str(&prose.text()[written..]);
        self.bound(text)
    }

    /// Returns the ids of all messages that are no catalogue's.
    pub(super) fn furniture(&self) -> &[String] {
        self.fixed.furniture(&self.site.catalogues, self.language)
    }

    /// Returns every message that needs no values and is no catalogue's, by its id with `_` for `-`.
    pub(super) fn labels(&self) -> Arc<BTreeMap<String, String>> {
        let is_label = |id: &str| self.site.catalogues.of_message(id).is_none();
        let labels = || {
            let entries = self.language.entries.iter();
            let entries = entries.filter(|(id, entry)| entry.variables.is_empty() && is_label(id));
            entries.map(|(id, _)| (id.replace(['-', '.'], "_"), self.text(id))).collect()
        };
        Arc::clone(self.fixed.labels(labels))
    }

    /// Returns whether a word in the messages, now or as announced, is longer than a column can be.
    pub(super) fn has_long_word(&self) -> bool {
        self.fixed.has_long_word(self.language) || self.next.as_ref().is_some_and(|next| next.has_long_word())
    }

    /// Returns the messages that every calculator is given.
    pub(super) fn of_every_calculator(&self) -> &Messages {
        self.fixed.of_every_calculator(self.language)
    }

    fn bound(&self, text: String) -> String {
        let bound = match self.binding().bind(&text) {
            Cow::Borrowed(_) => None,
            Cow::Owned(bound) => Some(bound),
        };
        bound.unwrap_or(text)
    }

    /// Returns what a placeable in prose stands for; where an announced price list changes it, both, in marks.
    pub(super) fn placeable(&self, context: Context<'_>, prose: &Prose, placeable: &Placeable) -> String {
        let now = self.site.placeable_asking(self.language, placeable, context, &self.asking(context));
        let report = |now| self.or_report(now, || prose.span_of(placeable.range.clone()));
        let Some(next) = &self.next else { return report(now) };
        let Some((catalogue, announced)) = self.site.changing(context, &placeable.inline.variables) else {
            return report(now);
        };
        match (now, next.site.placeable_asking(self.language, placeable, context, &next.asking(context)).ok()) {
            (Ok(now), Some(next)) if now == next => now,
            (Err(error), None) => report(Err(error)),
            (now, next) => self.both(catalogue, announced, now.ok(), next),
        }
    }

    fn both(&self, catalogue: usize, announced: Announced, now: Option<String>, next: Option<String>) -> String {
        let message = match (&now, &next) {
            (Some(_), Some(_)) => "price-changes",
            (Some(_), None) => "price-ends",
            (None, _) => "price-begins",
        };
        let part = |text: Option<String>, part| text.map(|text| marks::part(part, &text)).unwrap_or_default();
        let args = Change::new(self, announced).args(&part(now, Part::Now), &part(next, Part::Next));
        marks::whole(catalogue, &self.with(message, args))
    }

    /// Returns several texts as one: "A, B and C".
    pub(super) fn list(&self, texts: &[String]) -> String {
        match texts {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                self.with("list-and", Args::new().with("first", first.join(", ")).with("last", last.as_str()))
            }
        }
    }

    /// Returns the text, or an empty one and remembers why there is none.
    pub(super) fn or_report(&self, text: Result<String, MessageError>, place: impl FnOnce() -> Span) -> String {
        text.unwrap_or_else(|error| {
            let locale = &self.language.locale;
            let help = format!("the text is needed in `{locale}`");
            let message = match error {
                // A text in a page has no id.
                MessageError::MissingVariable { id, variable } if id.is_empty() => {
                    format!("there is no figure `${variable}`")
                }
                error => error.to_string(),
            };
            self.report(Diagnostic::error("unwritable-text", message, place()).with_help(help));
            String::new()
        })
    }

    pub(super) fn report(&self, problem: Diagnostic) {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).push(problem);
    }

    /// Returns what went wrong since the beginning.
    pub(super) fn problems(&self) -> Vec<Diagnostic> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A message that does not exist has no place of its own: it belongs in the language's files.
    fn place_of(&self, id: &str) -> Span {
        let first_file = || self.language.message_files.first().map(|file| file.whole());
        self.language.span(id).or_else(first_file).unwrap_or_else(|| self.site.settings.source.whole())
    }
}
