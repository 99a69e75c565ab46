//! A catalogue as it was released, with the words that it had then.

use std::collections::BTreeSet;
use std::sync::Arc;

use tarif_calculator::PlanWords;

use super::catalogue::Shown;
use super::clauses;
use super::links::Links;
use super::texts::Texts;
use crate::diagnostic::Diagnostic;
use crate::facts::Facts;
use crate::site::{Language, Release, Site, SiteCatalogue};

/// A site of one catalogue alone, as it was released, in one language.
pub(super) struct Then {
    site: Site,
    language: Language,
}

impl Then {
    /// Returns the site of a release. A language that the site did not have then says it in the words of its copy.
    pub(super) fn of(texts: &Texts<'_>, current: &SiteCatalogue, release: &Release) -> Self {
        let catalogue = Arc::new(SiteCatalogue {
            catalogue: release.catalogue.clone(),
            // What the plan file says of it today may not have held then.
            charge_clauses: release.charge_clauses.clone().unwrap_or_default(),
            version: Some(release.version),
            announced: None,
            ..current.clone()
        });
        let Site { settings, .. } = texts.site;
        let site = Site {
            settings: Arc::clone(settings),
            facts: Facts::of(std::slice::from_ref(&catalogue), &settings.contact),
            catalogues: vec![catalogue].into(),
            languages: Vec::new(),
            releases: Arc::default(),
            announced: None,
            accepted: Arc::default(),
            withdrawn: BTreeSet::new(),
        };
        let language = texts.language;
        let own = format!("{}-", release.catalogue.id());
        let ids = texts.furniture().iter().map(String::as_str).chain(language.messages.ids_with_prefix(&own));
        let mut messages = language.messages.subset_of(ids);
        if let Some(words) = release.words_in(&language.messages) {
            messages = messages.with(&words, |id| id.starts_with(&own));
        }
        let language = Language {
            locale: language.locale.clone(),
            messages: Arc::new(messages),
            entries: Arc::default(),
            message_files: Arc::clone(&language.message_files),
            pages: Arc::default(),
            unread_pages: Arc::default(),
        };
        Self { site, language }
    }

    /// Returns what no price says of its plans, and the sentences that their charges name: what is needed where no page says it.
    ///
    /// # Errors
    /// Every text that cannot be written.
    pub(super) fn plan_words(&self) -> Result<Vec<PlanWords>, Vec<Diagnostic>> {
        let (texts, links) = (self.texts(), Links::new(&self.site, &self.language));
        let shown = &self.site.catalogues[0];
        let mut words = Shown::new(&texts, &links, shown, 1).words();
        for (words, plan) in words.iter_mut().zip(shown.catalogue.plans()) {
            words.clauses = clauses::of_charges_of(&texts, &shown.catalogue, plan);
        }
        let problems = texts.problems();
        if problems.is_empty() { Ok(words) } else { Err(problems) }
    }

    /// Returns what writes its texts.
    pub(super) fn texts(&self) -> Texts<'_> {
        Texts::new(&self.site, &self.language)
    }
}
