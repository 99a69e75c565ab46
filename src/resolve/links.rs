//! Where the pages of a language lie.

use std::collections::hash_map::Entry;

use foldhash::{HashMap, HashSet};

use crate::site::{Language, PageAddress, PageId, Site};

/// The addresses of all pages of one language.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Links {
    addresses: HashMap<PageId, PageAddress>,
    taken: HashSet<Box<str>>,
}

impl Links {
    /// Returns the addresses of the pages that a language will have: those of its content, and those of every catalogue and plan, with or without content.
    pub(super) fn new(site: &Site, language: &Language) -> Self {
        let mut addresses = HashMap::default();
        let mut add = |id: PageId| {
            if let Entry::Vacant(free) = addresses.entry(id) {
                let address = PageAddress::new(language, free.key());
                free.insert(address);
            }
        };
        add(PageId::home());
        // The page of a plan that was withdrawn has an address while the plan is in force, and so below.
        let by_itself = language.pages.values().filter(|page| page.is_by_itself());
        for page in by_itself.filter(|page| !site.withdrawn.contains(&page.id)) {
            add(page.id.clone());
        }
        // Plans that only an announced price list has are shown already.
        let announced = site.announced.iter().flat_map(|announced| &announced.catalogues);
        for catalogue in site.catalogues.iter().chain(announced) {
            let id = catalogue.catalogue.id();
            add(PageId::of_catalogue(id));
            if !site.releases.of(id).is_empty() {
                add(PageId::of_changes(id));
            }
            for plan in &catalogue.catalogue.price_list.plans {
                add(PageId::of_plan(id, &plan.id));
            }
        }
        let taken = addresses.values().map(|address| address.as_str().into()).collect();
        Self { addresses, taken }
    }

    /// Returns the address of a page, if the language has it.
    pub(super) fn get(&self, id: &PageId) -> Option<&PageAddress> {
        self.addresses.get(id)
    }

    /// Returns whether a page lies wherever one lies in other addresses.
    pub(crate) fn has_all_of(&self, others: &Self) -> bool {
        others.taken.is_subset(&self.taken)
    }

    /// Returns whether a page lies at an address.
    pub(super) fn has_address(&self, address: &str) -> bool {
        self.taken.contains(address)
    }

    /// Returns the ids of all pages, in no order.
    pub(super) fn ids(&self) -> impl Iterator<Item = &PageId> {
        self.addresses.keys()
    }
}
