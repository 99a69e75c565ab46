//! Puts each catalogue into each language: names, formatted amounts, addresses, rows, prose as HTML.
//!
//! What comes out holds every text that a page shows. Templates only arrange it.

mod announced;
mod catalogue;
mod changed;
mod changes;
mod charge;
mod clauses;
mod comparison;
mod fixed;
mod fragment;
mod furniture;
mod home;
mod links;
mod long_words;
mod markdown;
mod marks;
mod memory;
mod notes;
mod page;
mod plan;
mod price;
mod remark;
mod service;
mod texts;
mod then;
mod week;
mod words;

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;
use tarif_calculator::{PlanWords, is_calculator_message};
use tarif_l10n::Messages;
use tarif_pricing::{CatalogueId, Plan};

pub use catalogue::{CatalogueView, Included, PlanCard};
pub use changed::ChangeRow;
pub use changes::{ChangeGroup, ChangesView, ReleaseNote, ReleaseView};
pub use charge::{ChargeView, TierView};
pub use clauses::{ClauseGroup, ClauseView};
pub use comparison::{Cell, CellState, Row, RowGroup};
pub use fragment::Fragment;
pub use furniture::{Furniture, MenuItem};
pub use home::{CatalogueCard, HomeView};
pub use memory::Memory;
pub use notes::{Note, NoteRef};
pub use page::{Meta, TextView};
pub use plan::{PlanLink, PlanView};
pub use price::Price;
pub use remark::{NextRemark, Remark};
pub use service::{Answer, PlanResponse, ServiceView};
pub use texts::Written;
pub use week::{Tick, Week, WeekDay, WeekSpan};

use crate::diagnostic::{self, Diagnostic, Rule};
use crate::site::{CHANGES, Context, Language, Page, PageAddress, PageId, Release, Site, name_message};
use catalogue::Shown;
pub(crate) use links::Links;
use texts::{Shared, Texts};
use then::Then;

/// Returns what can be wrong with texts once their figures are in them.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    texts::RULES.iter()
}

/// A site in each of its languages.
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
    /// The text for addresses that lead nowhere.
    pub not_found: Option<TextView>,
    links: Arc<Links>,
    texts: Texts<'a>,
}

/// A catalogue in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The catalogue among the others.
    pub card: CatalogueCard,
    /// Its page.
    pub page: CatalogueView,
    /// Its plans' pages.
    pub plans: Vec<PlanView>,
    /// What changed in it from price list to price list, if any was ever released.
    pub changes: Option<ChangesView>,
}

impl ResolvedLanguage<'_> {
    /// Returns the catalogue at a place of the settings. It is written anew each time: whoever makes pages of it lets go of it before the next, so that a large site is never in memory as a whole.
    pub fn offer(&self, place: usize) -> Written<Offer> {
        self.texts.apart(|texts| self.offer_with(texts, place))
    }

    fn offer_with(&self, texts: &Texts<'_>, place: usize) -> Offer {
        let catalogue = &texts.site.catalogues[place];
        let shown = Shown::new(texts, &self.links, catalogue, place + 1);
        let announced = shown.announced();
        let page = shown.page(announced.as_ref());
        let plans = (0..shown.names.len()).filter_map(|plan| shown.plan_page(plan, announced.as_ref()));
        let new = announced.iter().flat_map(|announced| announced.new_plan_pages(&shown));
        let plans = plans.chain(new).collect();
        let changes = changes::changes(texts, &self.links, catalogue, place + 1);
        Offer { card: card(&page, shown.plan_links(), shown.period_remark()), page, plans, changes }
    }

    /// Returns the first page, which shows all catalogues, each as it is in HTML.
    pub fn home(&self, catalogues: Vec<String>) -> Written<HomeView> {
        self.texts.apart(|texts| home(texts, &self.links, catalogues))
    }

    /// Returns the pages that are text alone, in the order of their ids.
    pub fn text_pages(&self) -> Vec<&Page> {
        text_pages(&self.texts)
    }

    /// Returns a page that is text alone.
    pub fn text(&self, page: &Page) -> Written<TextView> {
        self.texts.apart(|texts| page::text(texts, &self.links, page))
    }

    /// Returns what a released price list said of its plans beside their prices; nothing if the site has its catalogue no longer.
    ///
    /// # Errors
    /// Every text that cannot be written.
    pub(crate) fn plan_words_then(&self, release: &Release) -> Result<Vec<PlanWords>, Vec<Diagnostic>> {
        let current = self.texts.site.catalogue(release.catalogue.id());
        current.map_or_else(|| Ok(Vec::new()), |current| Then::of(&self.texts, current, release).plan_words())
    }

    /// Returns the addresses of all its pages.
    pub(crate) fn links(&self) -> &Arc<Links> {
        &self.links
    }

    /// Returns where a page lies, if the language has it.
    pub fn address(&self, id: &PageId) -> Option<&PageAddress> {
        self.links.get(id)
    }

    /// Returns where its feed of changes lies, if any price list was ever released.
    pub fn feed(&self) -> Option<String> {
        furniture::feed_path(self.texts.site, self.language)
    }

    /// Returns the ids of all its pages, in no order.
    pub fn page_ids(&self) -> impl Iterator<Item = &PageId> {
        self.links.ids()
    }

    /// Returns whether one of its pages lies at an address.
    pub(crate) fn has_address(&self, address: &str) -> bool {
        self.links.has_address(address)
    }

    /// Returns where the pages of a catalogue lie, by `catalogue` and `catalogue/plan`, as links from page to page.
    pub fn offer_links(&self, catalogue: &CatalogueId) -> impl Iterator<Item = (String, String)> {
        let site = self.texts.site;
        offer_ids(site, catalogue).into_iter().filter_map(|id| {
            let address = self.links.get(&id)?;
            Some((id.to_string(), site.settings.base_url.link(address.as_str())))
        })
    }

    /// Returns the messages that the calculator of a catalogue is given.
    pub(crate) fn calculator_messages(&self, catalogue: &CatalogueId) -> Messages {
        let (messages, prefix) = (&self.language.messages, format!("{catalogue}-"));
        let own = messages.subset_of(messages.ids_with_prefix(&prefix).filter(|id| is_calculator_message(id)));
        self.texts.of_every_calculator().clone().with(&own, |_| false)
    }
}

impl Resolved<'_> {
    /// Returns every text of what all pages of a language share that could not be written, with its place. There are none for a site that passed all checks.
    pub fn problems(&self) -> Vec<Diagnostic> {
        let mut problems: Vec<_> = self.languages.iter().flat_map(|language| language.texts.problems()).collect();
        diagnostic::sort(&mut problems);
        problems
    }

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

/// Returns the site in all its languages, ready to write the texts of each catalogue.
pub fn resolve(site: &Site) -> Resolved<'_> {
    resolve_again(site, &mut Memory::default())
}

/// Returns the same as [`resolve`], with what `memory` has of it and would be the same.
pub fn resolve_again<'a>(site: &'a Site, memory: &mut Memory) -> Resolved<'a> {
    let known = memory.known(site);
    let languages = site.languages.par_iter().zip(known);
    let languages: Vec<_> =
        languages.map(|(language, (texts, links))| in_language(site, language, texts, links)).collect();
    memory.keep(site, &languages);
    Resolved { site, languages }
}

fn in_language<'a>(
    site: &'a Site,
    language: &'a Language,
    texts: Option<Shared>,
    links: Option<Arc<Links>>,
) -> ResolvedLanguage<'a> {
    let links = links.unwrap_or_else(|| Arc::new(Links::new(site, language)));
    let texts = Texts::knowing(site, language, texts);
    ResolvedLanguage {
        language,
        name: own_name(&texts),
        furniture: furniture::furniture(&texts, &links),
        not_found: language.page(&PageId::not_found()).map(|found| page::text(&texts, &links, found)),
        links,
        texts,
    }
}

fn card(page: &CatalogueView, plans: Vec<PlanLink>, period_remark: Option<String>) -> CatalogueCard {
    CatalogueCard {
        id: page.id.clone(),
        hue: page.hue,
        name: page.name.clone(),
        url: page.url.clone(),
        tagline: page.tagline.clone(),
        remarks: page.remarks.first().map(|remark| remark.text.clone()).into_iter().chain(period_remark).collect(),
        plans,
    }
}

/// A language that does not name itself goes by its tag.
fn own_name(texts: &Texts<'_>) -> String {
    let locale = &texts.language.locale;
    let name = texts.optional(Context::Site, &name_message(locale.as_str()));
    name.unwrap_or_else(|| locale.to_string())
}

fn home(texts: &Texts<'_>, links: &Links, catalogues: Vec<String>) -> HomeView {
    let id = PageId::home();
    let (name, tagline) = (texts.text("site-name"), texts.text("site-tagline"));
    let meta = Meta::new(texts, links, Context::Site, id.clone(), (&name, &tagline));
    HomeView { title: meta.title.clone(), meta, body: page::body(texts, links, Context::Site, &id), catalogues }
}

fn text_pages<'a>(texts: &Texts<'a>) -> Vec<&'a Page> {
    let pages = texts.language.pages.values().map(AsRef::as_ref);
    let pages = pages.filter(|page| page.id != PageId::home() && page.is_by_itself());
    pages.filter(|page| !is_of_offer(texts.site, &page.id)).collect()
}

/// Returns whether a page is that of a catalogue, of a plan, or of what changes in one: its content is part of a larger page.
fn is_of_offer(site: &Site, id: &PageId) -> bool {
    let (catalogue, part) = id.as_str().split_once('/').unwrap_or((id.as_str(), ""));
    let Some(place) = site.catalogues.position(catalogue) else { return false };
    let catalogue = site.catalogues[place].catalogue.id();
    let is_plan = || plans(site, catalogue).any(|plan| plan.id.as_str() == part);
    // That of a plan which was withdrawn is shown with the plan, or not at all.
    part.is_empty() || part == CHANGES || is_plan() || site.withdrawn.contains(id)
}

/// Returns the ids of the pages of a catalogue, of its plans and of what changes in it.
fn offer_ids(site: &Site, catalogue: &CatalogueId) -> HashSet<PageId> {
    let plans = plans(site, catalogue).map(|plan| PageId::of_plan(catalogue, &plan.id));
    [PageId::of_catalogue(catalogue), PageId::of_changes(catalogue)].into_iter().chain(plans).collect()
}

/// Returns the plans of a catalogue, now and as announced: what only an announced price list has is shown already.
fn plans<'s>(site: &'s Site, catalogue: &CatalogueId) -> impl Iterator<Item = &'s Plan> {
    let lists = [site.catalogue(catalogue), site.announced.as_ref().and_then(|next| next.catalogue(catalogue))];
    lists.into_iter().flatten().flat_map(|found| &found.catalogue.price_list.plans)
}

#[cfg(test)]
mod tests;
