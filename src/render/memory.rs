//! What was made of a site, kept for the next time.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use tarif_l10n::Locale;
use tarif_pricing::{CatalogueId, Version};

use super::batch::{Batch, BatchId};
use super::lists::ListFiles;
use super::look::Look;
use super::shared_messages::MessageFiles;
use super::theme::Theme;
use crate::resolve::{Furniture, Links, Resolved, ResolvedLanguage};
use crate::site::{Announced, Language, PageId, Releases, Settings, Site};

/// What was made of one site before, as far as it would be made in the same way again.
///
/// A batch is made from the catalogues that it names, from the language that it is in, and from what all pages share. While all of that is the same in memory, so is the batch.
#[derive(Debug, Default)]
pub struct Memory {
    /// Whether anything is kept beside what the theme looks like.
    keeps: bool,
    look: Option<LookOf>,
    messages: MessageFiles,
    lists: ListFiles,
    frame: Option<Frame>,
    batches: HashMap<BatchId, Arc<Batch>>,
}

#[derive(Clone, Debug)]
struct LookOf {
    theme: Arc<Theme>,
    settings: Arc<Settings>,
    look: Arc<Look>,
}

/// What all pages of a site are made from.
#[derive(Debug)]
struct Frame {
    settings: Arc<Settings>,
    theme: Arc<Theme>,
    releases: Arc<Releases>,
    /// Which list of each catalogue is in force, and which is announced.
    versions: Vec<(Option<Version>, Option<Announced>)>,
    languages: Vec<LanguageFrame>,
}

/// What all pages of a language are made from.
#[derive(Debug)]
struct LanguageFrame {
    language: Arc<Language>,
    /// The language with the words of announced price lists.
    announced: Option<Arc<Language>>,
    furniture: Furniture,
    /// What pages in other languages show of it.
    name: String,
    links: Arc<Links>,
}

impl Memory {
    /// Returns a memory that keeps what is made, pages and all. That of the default keeps what the theme looks like and nothing else, so that a large site is never in memory as a whole.
    pub fn keeping() -> Self {
        Self { keeps: true, ..Self::default() }
    }

    /// Returns what is known of the same site whichever price lists are in force: what the theme looks like, and what calculators fetch where it is kept. It keeps nothing of what is made.
    pub fn for_another_day(&self) -> Self {
        let (look, messages, lists) = (self.look.clone(), self.messages.clone(), self.lists.clone());
        Self { look, messages, lists, ..Self::default() }
    }

    /// Returns whether it keeps what is made.
    pub fn keeps(&self) -> bool {
        self.keeps
    }

    /// Returns what a theme looks like with some settings, if that is known.
    pub(super) fn look(&self, theme: &Arc<Theme>, settings: &Arc<Settings>) -> Option<Arc<Look>> {
        let known = self.look.as_ref()?;
        let is_same = Arc::ptr_eq(&known.theme, theme) && Arc::ptr_eq(&known.settings, settings);
        is_same.then(|| Arc::clone(&known.look))
    }

    pub(super) fn keep_look(&mut self, theme: &Arc<Theme>, settings: &Arc<Settings>, look: &Arc<Look>) {
        let (theme, settings, look) = (Arc::clone(theme), Arc::clone(settings), Arc::clone(look));
        self.look = Some(LookOf { theme, settings, look });
    }

    pub(super) fn lists(&self) -> &ListFiles {
        &self.lists
    }

    pub(super) fn messages(&self) -> &MessageFiles {
        &self.messages
    }

    /// Keeps what calculators fetch.
    pub(super) fn keep_fetched(&mut self, messages: &MessageFiles, lists: ListFiles) {
        if self.keeps {
            self.messages = messages.clone();
            self.lists = lists;
        }
    }

    /// Forgets every batch that was made from anything else than there is now, but for catalogues, of which each batch has its own.
    pub(super) fn settle(&mut self, resolved: &Resolved<'_>, theme: &Arc<Theme>) {
        if !self.keeps {
            return;
        }
        let now = Frame::of(resolved, theme);
        match self.frame.take() {
            Some(then) if now.is_same(&then) => {
                let differing: Vec<(&Locale, Differing<'_>)> = now.differing(&then).collect();
                let in_language = |locale: &Locale| differing.iter().find(|(of, _)| *of == locale).map(|(_, it)| it);
                self.batches.retain(|id, _| match id {
                    BatchId::Offer(locale, catalogue) => {
                        in_language(locale).is_none_or(|differing| !differing.concerns_offer(catalogue))
                    }
                    BatchId::Text(locale, page) => {
                        in_language(locale).is_none_or(|differing| !differing.concerns(page))
                    }
                    BatchId::Home(locale) => {
                        in_language(locale).is_none_or(|differing| !differing.concerns_home(resolved.site))
                    }
                    BatchId::Front => !differing.iter().any(|(_, differing)| differing.concerns(&PageId::not_found())),
                    BatchId::Assets | BatchId::Fetched | BatchId::Sitemap(_) | BatchId::Index => true,
                });
            }
            _ => self.batches.clear(),
        }
        self.frame = Some(now);
    }

    /// Returns a batch that need not be made again.
    pub(super) fn batch(&self, id: &BatchId, site: &Site) -> Option<Arc<Batch>> {
        self.batches.get(id).filter(|batch| batch.beside.basis.holds(site)).map(Arc::clone)
    }

    /// Keeps the batches of a site, and no others.
    pub(super) fn keep(&mut self, batches: impl IntoIterator<Item = Arc<Batch>>) {
        if self.keeps {
            self.batches = batches.into_iter().map(|batch| (batch.id.clone(), batch)).collect();
        }
    }
}

impl Frame {
    fn of(resolved: &Resolved<'_>, theme: &Arc<Theme>) -> Self {
        let site = resolved.site;
        let announced = |place: usize| site.announced.as_ref().map(|next| Arc::clone(&next.languages[place]));
        let languages = resolved.languages.iter().zip(&site.languages).enumerate();
        let of_language =
            |(place, (language, shared)): (usize, (&ResolvedLanguage<'_>, &Arc<Language>))| LanguageFrame {
                language: Arc::clone(shared),
                announced: announced(place),
                furniture: language.furniture.clone(),
                name: language.name.clone(),
                links: Arc::clone(language.links()),
            };
        Self {
            settings: Arc::clone(&site.settings),
            theme: Arc::clone(theme),
            releases: Arc::clone(&site.releases),
            versions: site.catalogues.iter().map(|catalogue| (catalogue.version, catalogue.announced)).collect(),
            languages: languages.map(of_language).collect(),
        }
    }

    /// Returns whether what all languages share is the same, and what each shows of the others.
    fn is_same(&self, then: &Self) -> bool {
        Arc::ptr_eq(&self.settings, &then.settings)
            && Arc::ptr_eq(&self.theme, &then.theme)
            && Arc::ptr_eq(&self.releases, &then.releases)
            && self.versions == then.versions
            && self.languages.len() == then.languages.len()
            && self.languages.iter().zip(&then.languages).all(|(now, then)| now.is_shown_alike(then))
    }

    /// Returns the languages in which anything else differs, and what.
    fn differing<'f>(&'f self, then: &'f Self) -> impl Iterator<Item = (&'f Locale, Differing<'f>)> {
        let pairs = self.languages.iter().zip(&then.languages);
        pairs.filter_map(|(now, then)| Some((&now.language.locale, now.differing(then)?)))
    }
}

impl LanguageFrame {
    fn is_shown_alike(&self, then: &Self) -> bool {
        self.name == then.name && self.links == then.links
    }

    /// Returns what differs, if anything does.
    fn differing<'f>(&'f self, then: &'f Self) -> Option<Differing<'f>> {
        let are_same =
            |now: &Arc<Language>, then: &Arc<Language>| Arc::ptr_eq(now, then) || now.has_same_messages(then);
        let announced = match (&self.announced, &then.announced) {
            // Its pages are those of the language.
            (Some(now), Some(then)) => are_same(now, then),
            (None, None) => true,
            _ => false,
        };
        if !are_same(&self.language, &then.language) || !announced || self.furniture != then.furniture {
            return Some(Differing::All);
        }
        let pages = self.language.differing_pages(&then.language);
        (!pages.is_empty()).then_some(Differing::Pages(pages))
    }
}

/// What of a language differs from what it was.
enum Differing<'f> {
    /// What all of its pages are made from.
    All,
    /// The content of some pages, from which nothing else is made than the pages themselves.
    Pages(BTreeSet<&'f PageId>),
}

impl Differing<'_> {
    fn concerns(&self, page: &PageId) -> bool {
        match self {
            Self::All => true,
            Self::Pages(pages) => pages.contains(page),
        }
    }

    /// The pages of a catalogue, of its plans, and of what its owner says of its releases have its id in common.
    fn concerns_offer(&self, catalogue: &CatalogueId) -> bool {
        match self {
            Self::All => true,
            Self::Pages(pages) => pages.iter().any(|page| page.as_str().split('/').next() == Some(catalogue.as_str())),
        }
    }

    /// The first page, and the feed with it, are made of what the offers have beside their pages.
    fn concerns_home(&self, site: &Site) -> bool {
        self.concerns(&PageId::home())
            || site.catalogues.iter().any(|catalogue| self.concerns_offer(catalogue.catalogue.id()))
    }
}
