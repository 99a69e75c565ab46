//! Where pages lie in the built site.

use super::{Language, PageId};

/// Where a page lies below the base address: `sl/podpora/standard/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageAddress(String);

impl PageAddress {
    /// Returns where the page with an id lies in a language. Each part of the id is replaced by the slug of its page, if that has one.
    pub fn new(language: &Language, id: &PageId) -> Self {
        let mut address = format!("{}/", language.locale);
        if *id != PageId::home() {
            let ends = id.as_str().match_indices('/').map(|(end, _)| end).chain([id.as_str().len()]);
            for id in ends.map(|end| &id.as_str()[..end]) {
                let slug = language.pages.get(id).and_then(|page| page.slug.as_ref());
                let name = id.rsplit('/').next().unwrap_or(id);
                address.push_str(slug.map_or(name, |(slug, _)| slug));
                address.push('/');
            }
        }
        Self(address)
    }

    /// Returns the address below the base address, ending with `/`, for [`super::BaseUrl::link`] and [`super::BaseUrl::url`].
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the path of the page's file in the output folder.
    pub fn file(&self) -> String {
        format!("{}index.html", self.0)
    }
}
