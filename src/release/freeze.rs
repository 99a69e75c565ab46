//! A catalogue of a site with all its words, ready to be kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tarif_l10n::compile::Excerpts;
use tarif_pricing::Version;

use super::frozen::{FORMAT, Frozen};
use crate::check;
use crate::diagnostic::{Diagnostic, Rule, Span, Standing};
use crate::facts::{Facts, Lookup, is_of_the_plan};
use crate::site::{Contact, Context, Language, Site, SiteCatalogue};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "foreign-figure",
    standing: Standing::Fixed,
    finds: "words of a catalogue that refer to a figure outside of it, where the catalogue is to be released",
    reason: "A released price list says the same for ever. A figure of another catalogue, or of whoever publishes the site, may change or go.",
    example: r#"
care-text-hotline = Call { $site_phone }.

Move the sentence to a page, or add the figure to the plan file.
"#,
}];

/// A word of a catalogue that refers to a figure outside of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignFigure {
    /// The message.
    pub id: String,
    /// The variable.
    pub variable: String,
    /// Where the message stands.
    pub span: Span,
}

impl From<ForeignFigure> for Diagnostic {
    fn from(found: ForeignFigure) -> Self {
        let message =
            format!("`{}` refers to `${}`, which is no figure of its own catalogue", found.id, found.variable);
        Self::error("foreign-figure", message, found.span)
            .with_help("a released price list keeps its own figures only: add the figure to the plan file, or move the sentence to a page")
    }
}

/// Freezes catalogues of a site.
pub struct Freezer<'a> {
    languages: Vec<(&'a Language, Excerpts<'a>)>,
}

impl<'a> Freezer<'a> {
    /// Returns what freezes the catalogues of a site.
    pub fn of(site: &'a Site) -> Self {
        let excerpts = |language: &'a Language| {
            let sources: Vec<&str> = language.message_files.iter().map(|file| file.text.as_str()).collect();
            Excerpts::of(&language.messages, &sources)
        };
        Self { languages: site.languages.iter().map(|language| (&**language, excerpts(language))).collect() }
    }

    /// Returns a catalogue of the site as it is kept under a version.
    ///
    /// # Errors
    /// Every word that refers to a figure outside of the catalogue, in the order of languages and ids.
    pub fn freeze(&self, catalogue: &Arc<SiteCatalogue>, version: Version) -> Result<Frozen, Vec<ForeignFigure>> {
        let needed: BTreeSet<String> = check::words(&catalogue.catalogue).into_iter().collect();
        let counters = &catalogue.catalogue.price_list.counters;
        let reasons: Vec<String> = counters.iter().map(|counter| format!("reason-{}-", counter.id)).collect();
        let own = Facts::of(std::slice::from_ref(catalogue), &Contact::default());
        let (mut words, mut foreign) = (BTreeMap::new(), Vec::new());
        for (language, excerpts) in &self.languages {
            foreign.extend(foreign_figures(language, &own, &needed));
            let of_reasons = reasons.iter().flat_map(|prefix| language.messages.ids_with_prefix(prefix));
            let text = excerpts.text(needed.iter().map(String::as_str).chain(of_reasons));
            words.insert(language.locale.clone(), text.lines().map(str::to_owned).collect());
        }
        if !foreign.is_empty() {
            return Err(foreign);
        }
        let charge_clauses = Some(catalogue.charge_clauses.clone());
        Ok(Frozen { format: FORMAT, version, catalogue: catalogue.catalogue.clone(), charge_clauses, words })
    }
}

fn foreign_figures(language: &Language, own: &Facts, needed: &BTreeSet<String>) -> Vec<ForeignFigure> {
    let needed = needed.iter().filter(|id| !id.starts_with("counter-"));
    let entries = needed.filter_map(|id| language.entries.get_key_value(id));
    let foreign = entries.flat_map(|(id, entry)| {
        let unknown = entry
            .variables
            .iter()
            .filter(|name| !is_of_the_plan(name) && own.look_up(name, Context::Site) == Lookup::Unknown);
        unknown.map(|variable| (id.clone(), variable.clone()))
    });
    let foreign = foreign.filter_map(|(id, variable)| Some(ForeignFigure { span: language.span(&id)?, id, variable }));
    foreign.collect()
}
