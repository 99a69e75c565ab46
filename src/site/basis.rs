//! What something was made from.

use std::sync::Arc;

use tarif_pricing::CatalogueId;

use super::{Site, SiteCatalogue};

/// Some catalogues as they were when something was made from them. It need not be made again while they are the same.
#[derive(Clone, Debug, Default)]
pub struct Basis(Vec<AsItWas>);

#[derive(Clone, Debug)]
struct AsItWas {
    id: CatalogueId,
    in_force: Arc<SiteCatalogue>,
    announced: Option<Arc<SiteCatalogue>>,
}

impl Basis {
    /// Returns the catalogues at some places of a site, with what is announced of each.
    pub fn of(site: &Site, places: impl IntoIterator<Item = usize>) -> Self {
        let as_it_is = |place: usize| {
            let in_force = Arc::clone(&site.catalogues[place]);
            let id = in_force.catalogue.id().clone();
            AsItWas { announced: announced(site, &id).cloned(), id, in_force }
        };
        Self(places.into_iter().map(as_it_is).collect())
    }

    /// Returns the ids of the catalogues.
    pub fn ids(&self) -> impl Iterator<Item = &CatalogueId> {
        self.0.iter().map(|catalogue| &catalogue.id)
    }

    /// Returns whether a site has the very same catalogues.
    pub fn holds(&self, site: &Site) -> bool {
        self.0.iter().all(|AsItWas { id, in_force, announced: then }| {
            let announced = announced(site, id);
            site.catalogue(id).is_some_and(|now| Arc::ptr_eq(now, in_force))
                && announced.is_some() == then.is_some()
                && announced.zip(then.as_ref()).is_none_or(|(now, then)| Arc::ptr_eq(now, then))
        })
    }
}

fn announced<'s>(site: &'s Site, id: &CatalogueId) -> Option<&'s Arc<SiteCatalogue>> {
    site.announced.as_ref()?.catalogue(id)
}
