//! The catalogues of a site, found by id.

use std::ops::Deref;
use std::sync::Arc;

use foldhash::HashMap;
use tarif_pricing::{CatalogueId, PlanId};

use super::{PageId, SiteCatalogue};

/// The catalogues of a site, in the order of its settings. A large site has hundreds, and every message and page asks which of them it belongs to.
#[derive(Clone, Debug, Default)]
pub struct Catalogues {
    list: Vec<Arc<SiteCatalogue>>,
    /// Where each stands in the list.
    places: Arc<HashMap<Box<str>, usize>>,
}

/// How many catalogues a menu lists and a visitor can survey.
const FEW: usize = 12;

impl Catalogues {
    /// Returns whether the catalogues are few enough for a menu on every page, and for a calculator over all of them. Of more, the first page alone has the list: a list of hundreds on each of their pages would be most of the site.
    pub fn are_few(&self) -> bool {
        self.list.len() <= FEW
    }

    /// Returns all catalogues to be changed; each keeps its id.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Arc<SiteCatalogue>> {
        self.list.iter_mut()
    }

    /// Returns where the catalogue with an id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// Returns the catalogue that a message belongs to by its id, with the rest of the id: `podpora` and `plan-vip-name` for `podpora-plan-vip-name`.
    pub fn of_message<'i>(&self, id: &'i str) -> Option<(usize, &'i str)> {
        // Of `care` and `care-plus` the longer one owns `care-plus-name`.
        id.rmatch_indices('-').find_map(|(end, _)| Some((self.position(&id[..end])?, &id[end + 1..])))
    }

    /// Returns the plan whose page has an id, with its catalogue.
    pub fn plan_of_page(&self, id: &PageId) -> Option<(&CatalogueId, &PlanId)> {
        let (catalogue, plan) = id.as_str().rsplit_once('/')?;
        let price_list = &self.list[self.position(catalogue)?].catalogue.price_list;
        let plan = price_list.plans.iter().find(|found| found.id.as_str() == plan)?;
        Some((&price_list.catalogue, &plan.id))
    }
}

impl From<Vec<Arc<SiteCatalogue>>> for Catalogues {
    fn from(list: Vec<Arc<SiteCatalogue>>) -> Self {
        let places = list.iter().zip(0..).map(|(catalogue, place)| (catalogue.catalogue.id().as_str().into(), place));
        Self { places: Arc::new(places.collect()), list }
    }
}

impl Deref for Catalogues {
    type Target = [Arc<SiteCatalogue>];

    fn deref(&self) -> &[Arc<SiteCatalogue>] {
        &self.list
    }
}

impl<'a> IntoIterator for &'a Catalogues {
    type Item = &'a Arc<SiteCatalogue>;
    type IntoIter = std::slice::Iter<'a, Arc<SiteCatalogue>>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}
