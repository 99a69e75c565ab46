//! A site in memory, as it was read: what every later stage works on.

mod address;
mod catalogue;
mod catalogues;
mod language;
mod page;
mod prose;
mod release;
mod settings;
mod time_zone;

pub use address::PageAddress;
pub use catalogue::{Announced, Place, SiteCatalogue};
pub use catalogues::Catalogues;
pub use language::Language;
pub(crate) use language::name_message;
pub use page::{Page, PageId, PageIdError};
pub use prose::{Placeable, Prose};
pub use release::{Release, Releases};
pub use settings::{BaseUrl, BaseUrlError, Contact, RawHtml, RuleLevel, Settings};
pub use time_zone::{TimeZone, TimeZoneError, day_before};

use tarif_l10n::{Args, Locale, MessageError};
use tarif_pricing::{CatalogueId, PlanId};

use crate::facts::Facts;

/// A site: its settings, its catalogues, and its copy in each language.
#[derive(Clone, Debug)]
pub struct Site {
    /// What `site.toml` says.
    pub settings: Settings,
    /// The catalogues, in the order of the settings.
    pub catalogues: Catalogues,
    /// The copy in each language, in the order of the settings.
    pub languages: Vec<Language>,
    /// What was released of the catalogues.
    pub releases: Releases,
    /// The figures that copy refers to.
    pub facts: Facts,
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
    pub fn catalogue(&self, id: &CatalogueId) -> Option<&SiteCatalogue> {
        Some(&self.catalogues[self.catalogues.position(id.as_str())?])
    }

    /// Returns the copy in a language.
    pub fn language(&self, locale: &Locale) -> Option<&Language> {
        self.languages.iter().find(|language| language.locale == *locale)
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
        self.with_facts(language, context, args, |args| language.messages.text(id, args))
    }

    /// Returns prose with the texts of its placeables put in.
    ///
    /// The text is Markdown if the prose is; a placeable's text is put in as it is.
    ///
    /// # Errors
    /// Those of [`tarif_l10n::Messages::pattern`]; none for a site without problems.
    pub fn prose(&self, language: &Language, prose: &Prose, context: Context<'_>) -> Result<String, MessageError> {
        let mut text = String::with_capacity(prose.text.len());
        let mut written = 0;
        for placeable in &prose.placeables {
            text.push_str(&prose.text[written..placeable.range.start]);
            let pattern = &placeable.inline.pattern;
            text.push_str(
                &self.with_facts(language, context, Args::new(), |args| language.messages.pattern(pattern, args))?,
            );
            written = placeable.range.end;
        }
        text.push_str(&prose.text[written..]);
        Ok(text)
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
        let pattern = &placeable.inline.pattern;
        self.with_facts(language, context, Args::new(), |args| language.messages.pattern(pattern, args))
    }

    /// Writes something, and gives it each fact that it turns out to need: a message needs few of the many there are.
    fn with_facts(
        &self,
        language: &Language,
        context: Context<'_>,
        mut args: Args,
        write: impl Fn(&Args) -> Result<String, MessageError>,
    ) -> Result<String, MessageError> {
        loop {
            match write(&args) {
                Err(MessageError::MissingVariable { id, variable }) => {
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
