//! Puts each catalogue into each language: names, formatted amounts, addresses, rows, prose as HTML.
//!
//! What comes out holds every text that a page shows. Templates only arrange it.

mod catalogue;
mod charge;
mod clauses;
mod comparison;
mod furniture;
mod home;
mod links;
mod markdown;
mod notes;
mod page;
mod plan;
mod price;
mod service;
mod texts;
mod week;

use std::collections::{BTreeMap, HashSet};

use rayon::prelude::*;

pub use catalogue::{CatalogueView, Included, PlanCard};
pub use charge::{ChargeView, TierView};
pub use clauses::{ClauseGroup, ClauseView};
pub use comparison::{Cell, CellState, Row, RowGroup};
pub use furniture::{Furniture, MenuItem};
pub use home::{CatalogueCard, HomeView};
pub use notes::{Note, NoteRef};
pub use page::{Meta, TextView};
pub use plan::{PlanLink, PlanView};
pub use price::Price;
pub use service::{Answer, PlanResponse, ServiceView};
pub use week::{Tick, Week, WeekDay, WeekSpan};

use crate::diagnostic::{self, Diagnostic, Rule};
use crate::site::{Context, Language, PageAddress, PageId, Site, SiteCatalogue};
use catalogue::Shown;
use links::Links;
use texts::Texts;

/// Returns what can be wrong with texts once their figures are in them.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    markdown::RULES.iter().chain(texts::RULES)
}

/// A site whose every text is written.
#[derive(Debug)]
pub struct Resolved<'a> {
    /// The site.
    pub site: &'a Site,
    /// The site in each language, in the order of the settings.
    pub languages: Vec<ResolvedLanguage<'a>>,
}

/// A site in one language.
#[derive(Debug)]
pub struct ResolvedLanguage<'a> {
    /// The language.
    pub language: &'a Language,
    /// The name of the language in itself.
    pub name: String,
    /// What all of its pages share.
    pub furniture: Furniture,
    /// Its first page.
    pub home: HomeView,
    /// The catalogues' pages, in the order of the settings.
    pub catalogues: Vec<CatalogueView>,
    /// The plans' pages.
    pub plans: Vec<PlanView>,
    /// The pages that are text alone.
    pub pages: Vec<TextView>,
    /// The text for addresses that lead nowhere.
    pub not_found: Option<TextView>,
    links: Links,
}

impl ResolvedLanguage<'_> {
    /// Returns where a page lies, if the language has it.
    pub fn address(&self, id: &PageId) -> Option<&PageAddress> {
        self.links.get(id)
    }

    /// Returns the ids of all its pages, the first page before the others.
    pub fn pages_in_order(&self) -> impl Iterator<Item = &PageId> {
        let offers = self.catalogues.iter().map(|page| &page.meta).chain(self.plans.iter().map(|page| &page.meta));
        let pages = offers.chain(self.pages.iter().map(|page| &page.meta));
        std::iter::once(&self.home.meta).chain(pages).map(|meta| &meta.id)
    }

    /// Returns where catalogues and plans lie, by `catalogue` and `catalogue/plan`, as links from page to page.
    pub fn offer_links(&self, site: &Site) -> BTreeMap<String, String> {
        let link = |id: PageId| {
            let address = self.links.get(&id)?;
            Some((id.to_string(), site.settings.base_url.link(address.as_str())))
        };
        offer_ids(site).into_iter().filter_map(link).collect()
    }
}

impl Resolved<'_> {
    /// Returns the full address of a page for visitors whose language is not offered: the first page of the site for the first page of a language, else the page in the default language.
    pub fn x_default(&self, id: &PageId) -> Option<String> {
        let settings = &self.site.settings;
        if *id == PageId::home() {
            return Some(settings.base_url.url(""));
        }
        let default = self.languages.iter().find(|language| language.language.locale == settings.default_language)?;
        Some(settings.base_url.url(default.address(id)?.as_str()))
    }
}

/// Returns the site with all its texts written.
///
/// # Errors
/// Every text that could not be written, with its place. There are none for a site that passed all checks.
pub fn resolve(site: &Site) -> Result<Resolved<'_>, Vec<Diagnostic>> {
    let languages: Vec<_> = site.languages.par_iter().map(|language| in_language(site, language)).collect();
    let mut problems = Vec::new();
    let mut resolved = Vec::new();
    for (language, found) in languages {
        resolved.push(language);
        problems.extend(found);
    }
    if problems.is_empty() {
        return Ok(Resolved { site, languages: resolved });
    }
    diagnostic::sort(&mut problems);
    Err(problems)
}

fn in_language<'a>(site: &'a Site, language: &'a Language) -> (ResolvedLanguage<'a>, Vec<Diagnostic>) {
    let links = Links::new(site, language);
    let texts = Texts::new(site, language);
    let offers = site.catalogues.par_iter().enumerate().map(|(index, catalogue)| {
        let shown = Shown::new(&texts, &links, &catalogue.catalogue, index + 1);
        let page = shown.page();
        let plans: Vec<_> = (0..shown.names.len()).into_par_iter().filter_map(|plan| shown.plan_page(plan)).collect();
        (card(&page, shown.plan_links()), page, plans)
    });
    let offers: Vec<_> = offers.collect();
    let (mut cards, mut catalogues, mut plans) = (Vec::new(), Vec::new(), Vec::new());
    for (card, page, pages_of_plans) in offers {
        cards.push(card);
        catalogues.push(page);
        plans.extend(pages_of_plans);
    }
    let resolved = ResolvedLanguage {
        language,
        name: own_name(&texts),
        furniture: furniture::furniture(&texts, &links),
        home: home(&texts, &links, cards),
        catalogues,
        plans,
        pages: text_pages(&texts, &links),
        not_found: language.page(&PageId::not_found()).map(|found| page::text(&texts, &links, found)),
        links,
    };
    (resolved, texts.into_problems())
}

fn card(page: &CatalogueView, plans: Vec<PlanLink>) -> CatalogueCard {
    CatalogueCard {
        id: page.id.clone(),
        hue: page.hue,
        name: page.name.clone(),
        url: page.url.clone(),
        tagline: page.tagline.clone(),
        plans,
    }
}

/// A language that does not name itself goes by its tag.
fn own_name(texts: &Texts<'_>) -> String {
    let locale = &texts.language.locale;
    let name = texts.optional(Context::Site, &format!("language-{}", locale.as_str().to_ascii_lowercase()));
    name.unwrap_or_else(|| locale.to_string())
}

fn home(texts: &Texts<'_>, links: &Links, catalogues: Vec<CatalogueCard>) -> HomeView {
    let id = PageId::home();
    let (name, tagline) = (texts.text("site-name"), texts.text("site-tagline"));
    let meta = Meta::new(texts, links, Context::Site, id.clone(), (&name, &tagline));
    HomeView { title: meta.title.clone(), meta, body: page::body(texts, links, Context::Site, &id), catalogues }
}

fn text_pages(texts: &Texts<'_>, links: &Links) -> Vec<TextView> {
    let of_offers = offer_ids(texts.site);
    let pages = texts.language.pages.values().filter(|page| !of_offers.contains(&page.id));
    let pages = pages.filter(|page| page.id != PageId::home() && page.id != PageId::not_found());
    pages.map(|page| page::text(texts, links, page)).collect()
}

/// Returns the ids of the pages of all catalogues and plans, whose content is part of a larger page.
fn offer_ids(site: &Site) -> HashSet<PageId> {
    let ids = site.catalogues.iter().flat_map(|SiteCatalogue { catalogue, .. }| {
        let plans = catalogue.price_list.plans.iter().map(|plan| PageId::of_plan(catalogue.id(), &plan.id));
        [PageId::of_catalogue(catalogue.id())].into_iter().chain(plans)
    });
    ids.collect()
}

#[cfg(test)]
mod tests;
