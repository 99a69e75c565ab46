//! Pages of prose.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Range;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};

use tarif_pricing::{CatalogueId, PlanId, Version};

use super::{Outline, Prose};
use crate::diagnostic::Source;

/// A page of one language, read from `content/<language>/<id>.md`.
#[derive(Debug)]
pub struct Page {
    /// Its id, the same in all languages.
    pub id: PageId,
    /// Its title, plain text.
    pub title: Prose,
    /// What it is about in one sentence, plain text: for search engines and previews.
    pub description: Prose,
    /// The last part of its address, where it is not that of the id, with the place of the setting.
    pub slug: Option<(String, Range<usize>)>,
    /// Its place in the main menu; none keeps it out.
    pub menu: Option<i64>,
    /// Where it says that it waits for its words, if it does.
    pub untranslated: Option<Range<usize>>,
    /// Its text, Markdown.
    pub body: Prose,
    /// What stands in its Markdown, once somebody asks.
    pub(crate) outline: Mutex<Option<Arc<Outline>>>,
    /// The file.
    pub source: Arc<Source>,
}

impl Page {
    /// Returns what stands in its Markdown. Most pages are right in ways that need no reading, so it is read when it is asked for.
    pub fn outline(&self) -> Arc<Outline> {
        let mut known = self.outline.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.get_or_insert_with(|| Arc::new(Outline::of(self.body.text(), &self.body.placeables))))
    }

    /// Lets go of what stands in its Markdown, where that will hardly be asked for any more.
    pub fn forget_outline(&self) {
        *self.outline.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Returns whether it lies at an address of its own, and is not part of another page.
    pub fn is_by_itself(&self) -> bool {
        self.id != PageId::not_found() && self.id.release().is_none()
    }
}

/// What a page is called in links, `page:podpora/standard`: the path of its file without `.md` and `/index`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(Box<str>);

/// What a link to a page of the site begins with, in a text; its id follows.
pub(crate) const PAGE_LINK: &str = "page:";

/// The name of the pages of changes, and of the folders of what the owner says of releases.
pub(crate) const CHANGES: &str = "changes";

/// A text that is not the id of a page.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not the id of a page; expected lower-case letters, digits and hyphens, parted by `/`")]
pub struct PageIdError {
    /// The text as given.
    pub found: String,
}

impl PageId {
    /// Returns the id of the page that a language begins with.
    pub fn home() -> Self {
        Self("home".into())
    }

    /// Returns the id of the page for addresses that lead nowhere.
    pub fn not_found() -> Self {
        Self("not-found".into())
    }

    /// Returns the id of a catalogue's page.
    pub fn of_catalogue(catalogue: &CatalogueId) -> Self {
        Self(catalogue.as_str().into())
    }

    /// Returns the id of a plan's page.
    pub fn of_plan(catalogue: &CatalogueId, plan: &PlanId) -> Self {
        Self(format!("{catalogue}/{plan}").into())
    }

    /// Returns the id of the page that tells what changed in a catalogue from price list to price list.
    pub fn of_changes(catalogue: &CatalogueId) -> Self {
        Self(format!("{catalogue}/{CHANGES}").into())
    }

    /// Returns the id of what the owner says of a release: part of the page of changes, no page by itself.
    pub fn of_release(catalogue: &CatalogueId, version: Version) -> Self {
        Self(format!("{catalogue}/{CHANGES}/{version}").into())
    }

    /// Returns the catalogue and the version, in words, if the id is that of what the owner says of a release.
    pub fn release(&self) -> Option<(&str, &str)> {
        let (changes, version) = self.0.rsplit_once('/')?;
        let (catalogue, folder) = changes.rsplit_once('/')?;
        (folder == CHANGES).then_some((catalogue, version))
    }

    /// Returns the id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the id of the page above it, if it is not at the top.
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(parent, _)| Self(parent.into()))
    }

    /// Returns the last part of the id.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }
}

/// By its text, which its order and hash are those of too.
impl Borrow<str> for PageId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl FromStr for PageId {
    type Err = PageIdError;

    fn from_str(text: &str) -> Result<Self, PageIdError> {
        let is_word = |part: &str| {
            let fits = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
            !part.is_empty() && part.bytes().all(fits) && !part.starts_with('-') && !part.ends_with('-')
        };
        if text.split('/').all(is_word) { Ok(Self(text.into())) } else { Err(PageIdError { found: text.to_owned() }) }
    }
}

impl fmt::Display for PageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
