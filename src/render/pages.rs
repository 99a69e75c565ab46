//! All pages of a site, made in parallel.

use rayon::prelude::*;
use serde::Serialize;
use tera::{Context, Value};

use super::calculator::{Calculators, Words};
use super::feed::{self, FeedEntry};
use super::lists::Lists;
use super::page::{
    AssetLinks, CalculatorPart, CataloguePage, ChangesPage, Common, Crumb, HomePage, LanguageEntry, LanguageLink,
    LanguagesPage, NotFoundPage, PlanPage, SiteContext, TextPage,
};
use super::template::Templates;
use super::{FIRST_PAGE, NOT_FOUND, structured, text};
use crate::diagnostic::Diagnostic;
use crate::host;
use crate::output::{OutputFile, OutputKind};
use crate::resolve::{CatalogueCard, CatalogueView, ChangesView, Meta, Offer, PlanView, Resolved, ResolvedLanguage};
use crate::site::PageId;

/// Makes the pages of a site.
pub(super) struct Pages<'a> {
    pub(super) resolved: &'a Resolved<'a>,
    pub(super) templates: &'a Templates,
    pub(super) links: &'a AssetLinks,
    pub(super) lists: &'a Lists,
    /// What becomes of a page when it is made.
    pub(super) made: &'a (dyn Fn(OutputFile) + Sync),
}

/// What the pages of one language share, made once.
struct Shared<'a> {
    language: &'a ResolvedLanguage<'a>,
    /// Menu and labels as templates see them.
    site: Value,
    calculators: Calculators<'a>,
}

/// What came of a catalogue beside its pages.
struct OfferMade {
    /// What the first page shows of it.
    card: CatalogueCard,
    /// What hinders its calculator.
    problem: Option<Diagnostic>,
    /// Its releases, for the feed.
    feed: Vec<FeedEntry>,
}

impl<'a> Pages<'a> {
    /// Makes all pages, and returns what hinders calculators. What is wrong with templates is remembered by [`Templates`].
    pub(super) fn all(&self) -> Vec<Diagnostic> {
        let problems = self.resolved.languages.par_iter().flat_map_iter(|language| self.in_language(language));
        let problems = problems.collect();
        self.languages();
        self.not_found();
        problems
    }

    fn site(&self, language: &ResolvedLanguage<'_>) -> Value {
        let (content_policy, referrer) = (host::PAGE_POLICY, host::REFERRER);
        let furniture = &language.furniture;
        Value::from_serializable(&SiteContext { furniture, assets: self.links, content_policy, referrer })
    }

    fn in_language(&self, language: &ResolvedLanguage<'_>) -> Vec<Diagnostic> {
        let calculators = Calculators::new(self.resolved.site, language, self.lists);
        let shared = Shared { language, site: self.site(language), calculators };
        let places = (0..self.resolved.site.catalogues.len()).into_par_iter();
        let offers: Vec<_> = places.map(|place| self.offer(&shared, place)).collect();
        language.pages.par_iter().for_each(|view| {
            let page = self.common(&shared, &view.meta);
            self.page(&shared, "pages/text.html", &view.meta, &TextPage { page, text: view });
        });
        let (mut cards, mut problems, mut entries) = (Vec::new(), Vec::new(), Vec::new());
        for OfferMade { card, problem, feed } in offers {
            cards.push(card);
            problems.extend(problem);
            entries.extend(feed);
        }
        if let Some(place) = language.feed() {
            let xml = feed::atom(self.resolved.site, language, &place, entries);
            (self.made)(text(place, xml, OutputKind::Index));
        }
        problems.extend(self.home(&shared, cards));
        problems
    }

    /// Makes the pages of a catalogue, of its plans and of its changes, and returns what others show of it.
    fn offer(&self, shared: &Shared<'_>, place: usize) -> OfferMade {
        let catalogue = &self.resolved.site.catalogues[place];
        let Offer { card, page: view, plans, changes } = shared.language.offer(place);
        let words = Words { now: view.words.clone(), next: view.next_words.clone() };
        let calculator = shared.calculators.of(catalogue.catalogue.id(), words, &view.charge_places);
        let (calculator, problem) = told_apart(calculator);
        let lang = shared.language.language.locale.as_str();
        let structured = structured::catalogue(self.resolved.site, catalogue, &view, lang);
        let page = self.of_catalogue(shared, &view);
        let page = Common { structured: Some(structured), calculator, ..page };
        self.page(
            shared,
            "pages/catalogue.html",
            &view.meta,
            &CataloguePage { page, catalogue: &view, changes: self.link_to(changes.as_ref()) },
        );
        for view in &plans {
            let page = self.of_plan(shared, view);
            self.page(shared, "pages/plan.html", &view.meta, &PlanPage { page, plan: view });
        }
        let feed = changes.as_ref().map(feed::entries).unwrap_or_default();
        if let Some(view) = changes {
            let page = self.of_changes(shared, &view);
            self.page(shared, "pages/changes.html", &view.meta, &ChangesPage { page, changes: &view });
        }
        OfferMade { card, problem, feed }
    }

    fn link_to(&self, changes: Option<&ChangesView>) -> Option<Crumb> {
        let view = changes?;
        let url = self.resolved.site.settings.base_url.link(view.meta.address.as_str());
        Some(Crumb { title: view.link.clone(), url })
    }

    fn home(&self, shared: &Shared<'_>, catalogues: Vec<CatalogueCard>) -> Option<Diagnostic> {
        let home = shared.language.home(catalogues);
        let (calculator, problem) = told_apart(shared.calculators.of_all());
        let page = Common { calculator, ..self.common(shared, &home.meta) };
        self.page(shared, "pages/home.html", &home.meta, &HomePage { page, home: &home });
        problem
    }

    fn of_catalogue(&self, shared: &Shared<'_>, view: &CatalogueView) -> Common {
        Common { hue: Some(view.hue), ..self.common(shared, &view.meta) }
    }

    fn of_plan(&self, shared: &Shared<'_>, view: &PlanView) -> Common {
        let common = self.common(shared, &view.meta);
        let catalogue = Crumb { title: view.catalogue_name.clone(), url: view.catalogue_url.clone() };
        let breadcrumbs = common.breadcrumbs.into_iter().chain([catalogue]).collect();
        Common { hue: Some(view.hue), section: view.catalogue.clone(), breadcrumbs, ..common }
    }

    fn of_changes(&self, shared: &Shared<'_>, view: &ChangesView) -> Common {
        let common = self.common(shared, &view.meta);
        let catalogue = Crumb { title: view.catalogue_name.clone(), url: view.catalogue_url.clone() };
        let breadcrumbs = common.breadcrumbs.into_iter().chain([catalogue]).collect();
        Common { hue: Some(view.hue), section: view.catalogue.clone(), breadcrumbs, ..common }
    }

    fn page<T: Serialize>(&self, shared: &Shared<'_>, template: &str, meta: &Meta, page: &T) {
        self.write(template, meta.address.file(), shared.site.clone(), page);
    }

    fn write<T: Serialize>(&self, template: &str, path: String, site: Value, page: &T) {
        let mut context = Context::from_serialize(page).expect("a page is a struct of texts and lists");
        context.insert_value("site", site);
        if let Some(html) = self.templates.render(template, &context, &path) {
            (self.made)(text(path, html, OutputKind::Page));
        }
    }

    fn common(&self, shared: &Shared<'_>, meta: &Meta) -> Common {
        let base = &self.resolved.site.settings.base_url;
        let name = label(shared.language, "site_name");
        let is_home = meta.id == PageId::home();
        let home = Crumb { title: name.clone(), url: shared.language.furniture.home.clone() };
        Common {
            title: if meta.title == name { name } else { format!("{} – {name}", meta.title) },
            description: meta.description.clone(),
            canonical: Some(base.url(meta.address.as_str())),
            languages: self.language_links(&meta.id, shared.language),
            x_default: self.resolved.x_default(&meta.id),
            id: meta.id.to_string(),
            section: meta.id.to_string(),
            hue: None,
            breadcrumbs: if is_home { Vec::new() } else { vec![home] },
            calculator: None,
            dated: self.resolved.site.announced.is_some(),
            structured: None,
        }
    }

    /// A language without the page is left out: a link to another page than the reader's would mislead.
    fn language_links(&self, id: &PageId, current: &ResolvedLanguage<'_>) -> Vec<LanguageLink> {
        let base = &self.resolved.site.settings.base_url;
        let link = |language: &ResolvedLanguage<'_>| {
            let address = language.address(id)?.as_str();
            Some(LanguageLink {
                lang: language.language.locale.to_string(),
                name: language.name.clone(),
                url: base.link(address),
                address: base.url(address),
                current: language.language.locale == current.language.locale,
            })
        };
        self.resolved.languages.iter().filter_map(link).collect()
    }

    /// The first page of the site: its languages.
    fn languages(&self) {
        let Some(default) = self.default_language() else { return };
        let base = &self.resolved.site.settings.base_url;
        let page = Common {
            title: label(default, "site_name"),
            description: label(default, "site_tagline"),
            canonical: Some(base.url("")),
            languages: self.language_links(&PageId::home(), default),
            x_default: Some(base.url("")),
            ..Common::default()
        };
        let entries = self.entries(|language| (label(language, "site_tagline"), None));
        self.write("pages/languages.html", FIRST_PAGE.into(), self.site(default), &LanguagesPage { page, entries });
    }

    /// The page for addresses that lead nowhere, in every language: it cannot know which one its reader wanted.
    fn not_found(&self) {
        let Some(default) = self.default_language() else { return };
        let entries = self.entries(|language| match &language.not_found {
            Some(view) => (view.meta.title.clone(), Some(view.body.clone())),
            None => (label(language, "not_found_title"), None),
        });
        let page = Common { title: label(default, "not_found_title"), ..Common::default() };
        self.write("pages/not-found.html", NOT_FOUND.into(), self.site(default), &NotFoundPage { page, entries });
    }

    fn default_language(&self) -> Option<&ResolvedLanguage<'a>> {
        let default = &self.resolved.site.settings.default_language;
        self.resolved.languages.iter().find(|language| language.language.locale == *default)
    }

    /// Returns an entry a language, the default one first.
    fn entries(&self, write: impl Fn(&ResolvedLanguage<'_>) -> (String, Option<String>)) -> Vec<LanguageEntry> {
        let entry = |language: &ResolvedLanguage<'_>| {
            let (title, body) = write(language);
            LanguageEntry {
                lang: language.furniture.lang.clone(),
                dir: language.furniture.dir,
                name: language.name.clone(),
                url: language.furniture.home.clone(),
                site_name: label(language, "site_name"),
                title,
                body,
            }
        };
        let default = &self.resolved.site.settings.default_language;
        let mut languages: Vec<_> = self.resolved.languages.iter().collect();
        languages.sort_by_key(|language| language.language.locale != *default);
        languages.into_iter().map(entry).collect()
    }
}

fn told_apart(part: Result<Option<CalculatorPart>, Diagnostic>) -> (Option<CalculatorPart>, Option<Diagnostic>) {
    match part {
        Ok(part) => (part, None),
        Err(problem) => (None, Some(problem)),
    }
}

/// Returns a text of the furniture by its name.
pub(super) fn label(language: &ResolvedLanguage<'_>, name: &str) -> String {
    language.furniture.labels.get(name).cloned().unwrap_or_default()
}
