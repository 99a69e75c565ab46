//! What a template is given: one type for each kind of page.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::resolve::{CatalogueCard, CatalogueView, ChangesView, Furniture, HomeView, PlanView, Price, TextView, Week};

/// What all pages of a language share; a template sees it as `site`.
#[derive(Serialize)]
pub(super) struct SiteContext<'a> {
    /// Menu, labels and direction.
    #[serde(flatten)]
    pub(super) furniture: &'a Furniture,
    /// The addresses of the files that every page names.
    pub(super) assets: &'a AssetLinks,
    /// The content security policy.
    pub(super) content_policy: &'static str,
    /// How much of its address a page tells others.
    pub(super) referrer: &'static str,
}

/// The addresses of the files that pages name.
#[derive(Debug, Default, Serialize)]
pub(super) struct AssetLinks {
    pub(super) stylesheet: String,
    pub(super) icon: String,
    /// The script that hides figures until the calculator has taken over.
    pub(super) pending: String,
    /// The script that goes over to an announced price list.
    pub(super) in_force: String,
    /// The module script that starts the calculator.
    pub(super) start: String,
    /// The script of the first page, which goes on to the browser's language.
    pub(super) language: Option<String>,
    /// The theme's other files by their names.
    pub(super) files: BTreeMap<String, String>,
}

/// What the template of a price is given.
#[derive(Serialize)]
pub(super) struct PriceContext<'a> {
    pub(super) price: &'a Price,
}

/// What the template of a week of service hours is given.
#[derive(Serialize)]
pub(super) struct WeekContext<'a> {
    pub(super) week: &'a Week,
}

/// What every page has to itself; a template sees it as `page`.
#[derive(Clone, Default, Serialize)]
pub(super) struct Common {
    /// The title of the window.
    pub(super) title: String,
    pub(super) description: String,
    /// The page's full address; nothing for a page that search engines are to leave alone.
    pub(super) canonical: Option<String>,
    /// The page in each language that has it, its own among them.
    pub(super) languages: Vec<LanguageLink>,
    /// The full address for visitors whose language is not offered.
    pub(super) x_default: Option<String>,
    /// The id of the page, by which the menu marks it.
    pub(super) id: String,
    /// The id of the menu entry that it belongs to.
    pub(super) section: String,
    /// The hue of the catalogue that it belongs to.
    pub(super) hue: Option<usize>,
    /// The pages above it.
    pub(super) breadcrumbs: Vec<Crumb>,
    /// The calculator as HTML, and what an address may hold for it.
    pub(super) calculator: Option<CalculatorPart>,
    /// Whether an announced price list changes something on it.
    pub(super) dated: bool,
    /// Structured data, JSON that is safe within a script element.
    pub(super) structured: Option<String>,
}

/// A page in another language.
#[derive(Clone, Serialize)]
pub(super) struct LanguageLink {
    pub(super) lang: String,
    /// The name of the language in itself.
    pub(super) name: String,
    /// The link from page to page.
    pub(super) url: String,
    /// The full address.
    pub(super) address: String,
    /// Whether it is the page's own language.
    pub(super) current: bool,
}

/// A page above another.
#[derive(Clone, Serialize)]
pub(super) struct Crumb {
    pub(super) title: String,
    pub(super) url: String,
}

/// A calculator on a page.
#[derive(Clone, Serialize)]
pub(super) struct CalculatorPart {
    pub(super) html: String,
    /// The calculators that take its place, each at its moment, in their order.
    pub(super) later: Vec<LaterCalculator>,
    /// The names that an address may hold, parted by spaces.
    pub(super) names: String,
}

/// A calculator that computes with announced price lists.
#[derive(Clone, Serialize)]
pub(super) struct LaterCalculator {
    /// When they take effect, in seconds after the beginning of 1970 in UTC.
    pub(super) at: u32,
    pub(super) html: String,
}

/// `pages/home.html`
#[derive(Serialize)]
pub(super) struct HomePage<'a> {
    pub(super) page: Common,
    pub(super) home: &'a HomeView,
}

/// `partials/catalogue-card.html`: a catalogue on the first page of a language, made with its own pages.
#[derive(Serialize)]
pub(super) struct CardContext<'a> {
    pub(super) catalogue: &'a CatalogueCard,
}

/// `pages/catalogue.html`
#[derive(Serialize)]
pub(super) struct CataloguePage<'a> {
    pub(super) page: Common,
    pub(super) catalogue: &'a CatalogueView,
    /// Where the page of its changes is, if it has one.
    pub(super) changes: Option<Crumb>,
}

/// `pages/changes.html`: what changed from price list to price list.
#[derive(Serialize)]
pub(super) struct ChangesPage<'a> {
    pub(super) page: Common,
    pub(super) changes: &'a ChangesView,
}

/// `pages/plan.html`
#[derive(Serialize)]
pub(super) struct PlanPage<'a> {
    pub(super) page: Common,
    pub(super) plan: &'a PlanView,
}

/// `pages/text.html`
#[derive(Serialize)]
pub(super) struct TextPage<'a> {
    pub(super) page: Common,
    pub(super) text: &'a TextView,
}

/// `pages/languages.html`: the first page of the site.
#[derive(Serialize)]
pub(super) struct LanguagesPage {
    pub(super) page: Common,
    pub(super) entries: Vec<LanguageEntry>,
}

/// A language on the first page of the site, or on the page for addresses that lead nowhere.
#[derive(Serialize)]
pub(super) struct LanguageEntry {
    pub(super) lang: String,
    pub(super) dir: &'static str,
    pub(super) name: String,
    pub(super) url: String,
    /// The name of the site in the language.
    pub(super) site_name: String,
    /// A sentence in the language: what the site is, or that there is no such page.
    pub(super) title: String,
    /// The text as HTML, where there is any.
    pub(super) body: Option<String>,
}

/// `pages/not-found.html`
#[derive(Serialize)]
pub(super) struct NotFoundPage {
    pub(super) page: Common,
    pub(super) entries: Vec<LanguageEntry>,
}
