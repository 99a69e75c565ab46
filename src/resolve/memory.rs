//! What was made of the languages of a site, kept for the next time.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::ResolvedLanguage;
use super::links::Links;
use super::texts::Shared;
use crate::site::{Catalogues, Language, PageId, Releases, Settings, Site};

/// What all pages of a language share and what would be the same again: texts without figures while the words are the same, and addresses while the pages and plans are, whatever those cost.
#[derive(Debug, Default)]
pub struct Memory {
    last: Option<Last>,
}

#[derive(Debug)]
struct Last {
    settings: Arc<Settings>,
    releases: Arc<Releases>,
    catalogues: Catalogues,
    announced: Option<Catalogues>,
    withdrawn: BTreeSet<PageId>,
    languages: Vec<OfLanguage>,
}

#[derive(Debug)]
struct OfLanguage {
    language: Arc<Language>,
    announced: Option<Arc<Language>>,
    texts: Shared,
    links: Arc<Links>,
}

impl Memory {
    /// Returns what is known of each language of a site.
    pub(super) fn known(&self, site: &Site) -> Vec<(Option<Shared>, Option<Arc<Links>>)> {
        let last = self.last.as_ref().filter(|last| Arc::ptr_eq(&last.settings, &site.settings));
        let have_same_plans = last.is_some_and(|last| last.has_same_plans(site));
        let known = |place: usize| {
            let known = last.and_then(|last| last.languages.get(place));
            let texts = known.filter(|known| known.has_same_words(site, place));
            let pages = |known: &&OfLanguage| Arc::ptr_eq(&known.language.pages, &site.languages[place].pages);
            let links = known.filter(|_| have_same_plans).filter(pages);
            (texts.map(|known| known.texts.clone()), links.map(|known| Arc::clone(&known.links)))
        };
        (0..site.languages.len()).map(known).collect()
    }

    /// Keeps what was made of a site, unless anything in it could not be written, for that must be said again.
    pub(super) fn keep(&mut self, site: &Site, languages: &[ResolvedLanguage<'_>]) {
        self.last = None;
        if languages.iter().any(|language| !language.texts.problems().is_empty()) {
            return;
        }
        let of_language = |(place, made): (usize, &ResolvedLanguage<'_>)| OfLanguage {
            language: Arc::clone(&site.languages[place]),
            announced: announced(site, place).cloned(),
            texts: made.texts.shared(),
            links: Arc::clone(&made.links),
        };
        self.last = Some(Last {
            settings: Arc::clone(&site.settings),
            releases: Arc::clone(&site.releases),
            catalogues: site.catalogues.clone(),
            announced: site.announced.as_ref().map(|next| next.catalogues.clone()),
            withdrawn: site.withdrawn.clone(),
            languages: languages.iter().enumerate().map(of_language).collect(),
        });
    }
}

impl Last {
    /// Returns whether a site has the same catalogues with the same plans, now and as announced.
    fn has_same_plans(&self, site: &Site) -> bool {
        let announced = match (&self.announced, &site.announced) {
            (Some(then), Some(now)) => have_same_plans(then, &now.catalogues),
            (None, None) => true,
            _ => false,
        };
        announced
            && Arc::ptr_eq(&self.releases, &site.releases)
            && self.withdrawn == site.withdrawn
            && have_same_plans(&self.catalogues, &site.catalogues)
    }
}

impl OfLanguage {
    fn has_same_words(&self, site: &Site, place: usize) -> bool {
        let are_same =
            |then: &Arc<Language>, now: &Arc<Language>| Arc::ptr_eq(then, now) || then.has_same_messages(now);
        let announced = match (&self.announced, announced(site, place)) {
            (Some(then), Some(now)) => are_same(then, now),
            (None, None) => true,
            _ => false,
        };
        announced && are_same(&self.language, &site.languages[place])
    }
}

fn announced(site: &Site, place: usize) -> Option<&Arc<Language>> {
    site.announced.as_ref()?.languages.get(place)
}

fn have_same_plans(then: &Catalogues, now: &Catalogues) -> bool {
    let pairs = || then.iter().zip(now);
    then.len() == now.len()
        && pairs().all(|(then, now)| {
            let (then_list, now_list) = (&then.catalogue.price_list, &now.catalogue.price_list);
            let ids = || then_list.plans.iter().map(|plan| &plan.id).eq(now_list.plans.iter().map(|plan| &plan.id));
            Arc::ptr_eq(then, now) || (then_list.catalogue == now_list.catalogue && ids())
        })
}
