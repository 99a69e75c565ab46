//! A site in memory, as it was read: what every later stage works on.

mod accepted;
mod address;
mod basis;
mod catalogue;
mod catalogues;
mod language;
pub(crate) mod originals;
mod outline;
mod page;
mod prose;
mod release;
mod sample;
mod settings;
mod time_zone;

pub use accepted::{ACCEPTED, Accepted, is_translated, original_digest, translations};
pub use address::PageAddress;
pub use basis::Basis;
pub use catalogue::{Announced, ChargeClauses, Place, SiteCatalogue};
pub use catalogues::Catalogues;
pub use language::Language;
pub(crate) use language::name_message;
pub(crate) use outline::MARKDOWN;
pub use outline::{Heading, Outline, PageLink, PageLinkKind};
pub(crate) use page::{CHANGES, PAGE_LINK};
pub use page::{Page, PageId, PageIdError};
pub use prose::{Placeable, Prose};
pub use release::{Release, Releases};
pub use sample::{Sample, SamplePlaces};
pub use settings::{BaseUrl, BaseUrlError, Contact, RawHtml, RuleLevel, Settings};
pub use time_zone::{TimeZone, TimeZoneError, day_before};

use std::collections::BTreeSet;
use std::sync::Arc;

use tarif_l10n::{Args, Locale, MessageError};
use tarif_pricing::{CatalogueId, PlanId};

use crate::facts::{Facts, is_of_the_plan};

/// A site: its settings, its catalogues, and its copy in each language. Its parts are shared, so that a copy costs little, and so that a part which is the same as in an earlier site can be told by where it is.
#[derive(Clone, Debug)]
pub struct Site {
    /// What `site.toml` says.
    pub settings: Arc<Settings>,
    /// The catalogues, in the order of the settings.
    pub catalogues: Catalogues,
    /// The copy in each language, in the order of the settings.
    pub languages: Vec<Arc<Language>>,
    /// What was released of the catalogues.
    pub releases: Arc<Releases>,
    /// The figures that copy refers to.
    pub facts: Facts,
    /// The same site with all announced price lists in force; nothing where none is announced.
    pub announced: Option<Arc<Site>>,
    /// What originals said when their translations were accepted.
    pub accepted: Arc<Accepted>,
    /// The pages of withdrawn plans: released price lists have those plans, and the plan files have them no longer. Which list is in force changes nothing of it.
    pub withdrawn: BTreeSet<PageId>,
}

/// Which plan a text is about, if it is about one.
///
/// In the context of a plan its facts are available without the names of catalogue and plan too: `$plan_fee_amount`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context<'a> {
    /// No plan in particular.
    Site,
    /// This plan.
    Plan(&'a CatalogueId, &'a PlanId),
}

impl Site {
    /// Returns the catalogue with an id.
    pub fn catalogue(&self, id: &CatalogueId) -> Option<&Arc<SiteCatalogue>> {
        Some(&self.catalogues[self.catalogues.position(id.as_str())?])
    }

    /// Returns which plan a page is about.
    pub fn context(&self, page: &PageId) -> Context<'_> {
        let plan = self.catalogues.plan_of_page(page);
        plan.map_or(Context::Site, |(catalogue, plan)| Context::Plan(catalogue, plan))
    }

    /// Returns the copy in a language.
    pub fn language(&self, locale: &Locale) -> Option<&Language> {
        self.languages.iter().map(|language| &**language).find(|language| language.locale == *locale)
    }

    /// Returns the copy in the default language of the site.
    pub fn default_language(&self) -> &Language {
        self.language(&self.settings.default_language).expect("loading refuses a default language that is not listed")
    }

    /// Returns the text of a message, given `args` and all facts that it refers to.
    ///
    /// # Errors
    /// Those of [`tarif_l10n::Messages::text`]; none for a site without problems if `args` has what is not a fact.
    pub fn text(
        &self,
        language: &Language,
        id: &str,
        context: Context<'_>,
        args: Args,
    ) -> Result<String, MessageError> {
        self.text_asking(language, id, context, args, &|_| {})
    }

    /// Returns the same, and tells `asked` the name of each fact that is asked for.
    ///
    /// # Errors
    /// As [`Site::text`].
    pub fn text_asking(
        &self,
        language: &Language,
        id: &str,
        context: Context<'_>,
        args: Args,
        asked: &dyn Fn(&str),
    ) -> Result<String, MessageError> {
        self.with_facts(language, context, args, asked, |args| language.messages.text(id, args))
    }

    /// Returns the catalogues that have an announced price list and whose figures are among some variables, in a context.
    pub fn changing<'v>(
        &self,
        context: Context<'_>,
        variables: impl IntoIterator<Item = &'v String>,
    ) -> Option<(usize, Announced)> {
        let owners = variables.into_iter().filter_map(|variable| self.catalogue_of_variable(context, variable));
        let changing = owners.filter_map(|index| Some((index, self.catalogues[index].announced?)));
        changing.min_by_key(|(_, announced)| announced.from)
    }

    /// Returns the place of the catalogue whose figure a variable is in a context, if it is one's.
    pub fn catalogue_of_variable(&self, context: Context<'_>, variable: &str) -> Option<usize> {
        if let (true, Context::Plan(id, _)) = (is_of_the_plan(variable), context) {
            return self.catalogues.position(id.as_str());
        }
        // Ids have no underscores, so only one catalogue's can stand before the first.
        let (id, _) = variable.split_once('_')?;
        self.catalogues.position(id)
    }

    /// Returns the text that a placeable in prose stands for, as it is: whoever puts it into markup escapes it.
    ///
    /// # Errors
    /// Those of [`tarif_l10n::Messages::pattern`]; none for a site without problems.
    pub fn placeable(
        &self,
        language: &Language,
        placeable: &Placeable,
        context: Context<'_>,
    ) -> Result<String, MessageError> {
        self.placeable_asking(language, placeable, context, &|_| {})
    }

    /// Returns the same, and tells `asked` the name of each fact that is asked for.
    ///
    /// # Errors
    /// As [`Site::placeable`].
    pub fn placeable_asking(
        &self,
        language: &Language,
        placeable: &Placeable,
        context: Context<'_>,
        asked: &dyn Fn(&str),
    ) -> Result<String, MessageError> {
        let pattern = &placeable.inline.pattern;
        self.with_facts(language, context, Args::new(), asked, |args| language.messages.pattern(pattern, args))
    }

    /// Takes what is the same as in an earlier site from there, so that it is the same in memory too.
    pub fn share(&mut self, earlier: &Self) {
        for (now, then) in self.catalogues.iter_mut().zip(&earlier.catalogues) {
            if now == then {
                *now = Arc::clone(then);
            }
        }
        for (now, then) in self.languages.iter_mut().zip(&earlier.languages) {
            if now.is_same(then) {
                *now = Arc::clone(then);
            }
        }
        if let (Some(now), Some(then)) = (&mut self.announced, &earlier.announced) {
            Arc::make_mut(now).share(then);
        }
    }

    /// Writes something, and gives it each fact that it turns out to need: a message needs few of the many there are.
    fn with_facts(
        &self,
        language: &Language,
        context: Context<'_>,
        mut args: Args,
        asked: &dyn Fn(&str),
        write: impl Fn(&Args) -> Result<String, MessageError>,
    ) -> Result<String, MessageError> {
        loop {
            match write(&args) {
                Err(MessageError::MissingVariable { id, variable }) => {
                    asked(&variable);
                    match self.facts.value(&variable, context, &language.messages)? {
                        Some(value) => args.insert(variable, value),
                        None => return Err(MessageError::MissingVariable { id, variable }),
                    }
                }
                result => return result,
            }
        }
    }
}
