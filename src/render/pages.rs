//! All pages of a site, made in parallel.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use bytes::Bytes;
use foldhash::HashMap;
use memchr::memmem;
use rayon::prelude::*;
use serde::Serialize;
use tera::{Context, Value};

use super::batch::{Batch, BatchId, Beside, Card, Told};
use super::calculator::{Calculators, Words};
use super::feed;
use super::lists::Lists;
use super::look::Look;
use super::page::{
    CardContext, CataloguePage, ChangesPage, Common, Crumb, HomePage, LanguageEntry, LanguageLink, LanguagesPage,
    NotFoundPage, PlanPage, PriceContext, SiteContext, TextPage, WeekContext,
};
use super::shared_messages::MessageFiles;
use super::template::{CARD, Observed, PRICE, WEEK};
use super::{FIRST_PAGE, Making, NOT_FOUND, structured, text};
use crate::diagnostic::Diagnostic;
use crate::host;
use crate::output::{OutputFile, OutputKind};
use crate::resolve::{
    CatalogueCard, CatalogueView, ChangesView, Meta, Offer, PlanView, Resolved, ResolvedLanguage, Week, Written,
};
use crate::site::{Basis, Page, PageAddress, PageId};

/// The attribute of whatever changes on a day.
const DATED: &str = "data-tarif-at=";

/// Makes the pages of a site.
pub(super) struct Pages<'a> {
    pub(super) resolved: &'a Resolved<'a>,
    pub(super) look: &'a Look,
    pub(super) lists: &'a Lists,
    pub(super) messages: &'a MessageFiles,
}

/// What the pages of one language share, made once, when the first of them is made.
struct Shared<'a> {
    language: &'a ResolvedLanguage<'a>,
    /// Menu and labels as templates see them.
    site: Value,
    calculators: Calculators<'a>,
    /// The weeks of service hours that were made: most plans of a site have the same.
    weeks: Mutex<HashMap<Week, Made>>,
}

/// A fragment that was made, and what came up while it was.
type Made = (Arc<str>, Arc<Observed>);

/// A batch in the making.
#[derive(Default)]
struct Writing {
    files: Vec<OutputFile>,
    observed: Observed,
    problems: Vec<Diagnostic>,
    /// What was written last. All pages are written in one place, which is then large enough for most.
    html: Vec<u8>,
}

/// A batch where it is kept, and what is to be told of it.
type Outcome = (Option<Arc<Batch>>, Arc<Told>);

impl<'a> Pages<'a> {
    /// Makes all pages.
    pub(super) fn all(&self, making: &Making<'_>) -> Vec<Outcome> {
        let in_languages =
            self.resolved.languages.par_iter().flat_map_iter(|language| self.in_language(language, making));
        let mut outcomes: Vec<Outcome> = in_languages.collect();
        let (front, beside) = making.batch(BatchId::Front, || {
            let mut writing = Writing::default();
            self.languages(&mut writing);
            self.not_found(&mut writing);
            let beside = Beside { basis: self.everything(), ..Beside::default() };
            writing.finished(beside)
        });
        outcomes.push((front, Arc::clone(&beside.told)));
        outcomes
    }

    fn site(&self, language: &ResolvedLanguage<'_>) -> Value {
        let (content_policy, referrer) = (host::PAGE_POLICY, host::REFERRER);
        let furniture = &language.furniture;
        Value::from_serializable(&SiteContext { furniture, assets: &self.look.links, content_policy, referrer })
    }

    /// All catalogues, for what tells of all.
    fn everything(&self) -> Basis {
        Basis::of(self.resolved.site, 0..self.resolved.site.catalogues.len())
    }

    fn in_language(&self, language: &ResolvedLanguage<'_>, making: &Making<'_>) -> Vec<Outcome> {
        let shared = OnceLock::new();
        let shared = || {
            shared.get_or_init(|| {
                let calculators = Calculators::new(self.resolved.site, language, self.lists, self.messages);
                Shared { language, site: self.site(language), calculators, weeks: Mutex::default() }
            })
        };
        let locale = &language.language.locale;
        let told = |(batch, beside): (Option<Arc<Batch>>, Arc<Beside>)| (batch, Arc::clone(&beside.told));
        let of_offers = || {
            let places = (0..self.resolved.site.catalogues.len()).into_par_iter();
            let offers = places.map(|place| {
                let id = self.resolved.site.catalogues[place].catalogue.id().clone();
                let made = making.batch(BatchId::Offer(locale.clone(), id.clone()), || self.offer(shared(), place));
                making.forget(&id);
                made
            });
            let outcomes: Vec<(Option<Arc<Batch>>, Arc<Beside>)> = offers.collect();
            let home = || self.home(shared(), outcomes.iter().map(|(_, beside)| &**beside));
            let home = making.batch(BatchId::Home(locale.clone()), home);
            // What the first page shows is let go of: a large site has thousands of plans.
            outcomes.into_iter().chain([home]).map(told).collect::<Vec<Outcome>>()
        };
        let of_texts = || {
            let texts = language
                .text_pages()
                .into_par_iter()
                .map(|page| making.batch(BatchId::Text(locale.clone(), page.id.clone()), || self.text(shared(), page)));
            texts.map(told).collect::<Vec<Outcome>>()
        };
        // While one thread puts the first page together, another has the pages of text.
        let (mut outcomes, texts) = rayon::join(of_offers, of_texts);
        outcomes.extend(texts);
        outcomes
    }

    /// Makes the pages of a catalogue, of its plans and of its changes, and what others show of it.
    fn offer(&self, shared: &Shared<'_>, place: usize) -> (Vec<OutputFile>, Beside) {
        let mut writing = Writing::default();
        let catalogue = &self.resolved.site.catalogues[place];
        let Written { value: offer, problems, mut asked } = shared.language.offer(place);
        writing.problems.extend(problems);
        asked.insert(place);
        let Offer { card, page: view, plans, changes } = offer;
        let words = Words { now: view.words.clone(), next: view.next_words.clone() };
        self.fragments(&mut writing, shared, &view, &plans, &card);
        let calculator = shared.calculators.of(catalogue.catalogue.id(), words, &view.charge_places);
        let calculator = calculator.map_err(|problem| writing.problems.push(problem)).ok().flatten();
        let lang = shared.language.language.locale.as_str();
        let structured = structured::catalogue(self.resolved.site, catalogue, &view, lang);
        let common = self.of_catalogue(shared, &view);
        let common = Common { structured: Some(structured), calculator, ..common };
        let changes_link = self.link_to(changes.as_ref());
        let page = |page: Common| CataloguePage { page, catalogue: &view, changes: changes_link.clone() };
        self.page(&mut writing, shared, "pages/catalogue.html", &view.meta, common, page);
        for view in &plans {
            let common = self.of_plan(shared, view);
            self.page(&mut writing, shared, "pages/plan.html", &view.meta, common, |page| PlanPage {
                page,
                plan: view,
            });
        }
        let feed = changes.as_ref().map(feed::entries).unwrap_or_default();
        if let Some(view) = &changes {
            let common = self.of_changes(shared, view);
            let page = |page| ChangesPage { page, changes: view };
            self.page(&mut writing, shared, "pages/changes.html", &view.meta, common, page);
        }
        let card = self.card(&mut writing, shared, &card);
        let basis = Basis::of(self.resolved.site, asked);
        writing.finished(Beside { basis, card, feed, ..Beside::default() })
    }

    /// Makes what the first page shows of a catalogue. Of many catalogues most stay as they are, and the first page is then put together of what is there.
    fn card(&self, writing: &mut Writing, shared: &Shared<'_>, catalogue: &CatalogueCard) -> Option<Arc<Card>> {
        let page = shared.language.address(&PageId::home()).map(PageAddress::file).unwrap_or_default();
        let html = self.fragment(writing, shared, CARD, &page, context(&CardContext { catalogue }))?;
        Some(Arc::new(Card::new(page, (*html).to_owned())))
    }

    /// Makes what stands on several pages of a catalogue, or several times on one.
    fn fragments(
        &self,
        writing: &mut Writing,
        shared: &Shared<'_>,
        view: &CatalogueView,
        plans: &[PlanView],
        card: &CatalogueCard,
    ) {
        let page = view.meta.address.file();
        let prices = view.prices().chain(plans.iter().flat_map(PlanView::prices));
        for price in prices.chain(card.plans.iter().flat_map(|plan| &plan.prices)) {
            price.make(|price| {
                let html = self.fragment(writing, shared, PRICE, &page, context(&PriceContext { price }));
                if html.as_ref().is_some_and(|html| !price.is_shown(html)) {
                    writing.observed.add_failure(self.look.templates.made_nothing(PRICE, &page));
                }
                html.unwrap_or_default()
            });
        }
        for week in view.weeks().chain(plans.iter().flat_map(PlanView::weeks)) {
            week.make(|week| self.week(writing, shared, &page, week));
        }
    }

    /// Makes a week of service hours, unless another catalogue has the same. One that fails is not kept, so that the failure is told with the page of each.
    fn week(&self, writing: &mut Writing, shared: &Shared<'_>, page: &str, week: &Week) -> Arc<str> {
        let known = || shared.weeks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((html, observed)) = known().get(week).cloned() {
            writing.observed.add(&observed);
            return html;
        }
        let before = std::mem::take(&mut writing.observed);
        let html = self.fragment(writing, shared, WEEK, page, context(&WeekContext { week }));
        let observed = std::mem::replace(&mut writing.observed, before);
        writing.observed.add(&observed);
        if let Some(html) = &html {
            known().insert(week.clone(), (Arc::clone(html), Arc::new(observed)));
        }
        html.unwrap_or_default()
    }

    fn fragment(
        &self,
        writing: &mut Writing,
        shared: &Shared<'_>,
        template: &str,
        page: &str,
        mut context: Context,
    ) -> Option<Arc<str>> {
        context.insert_value("site", shared.site.clone());
        let is_made = self.html(writing, template, page, &context);
        let html = || str::from_utf8(&writing.html).expect("templates and what they are given are text");
        is_made.then(|| html().trim_end().into())
    }

    fn text(&self, shared: &Shared<'_>, page: &Page) -> (Vec<OutputFile>, Beside) {
        let mut writing = Writing::default();
        let Written { value: view, problems, asked } = shared.language.text(page);
        writing.problems.extend(problems);
        let common = self.common(shared, &view.meta);
        let page = |page| TextPage { page, text: &view };
        self.page(&mut writing, shared, "pages/text.html", &view.meta, common, page);
        let basis = Basis::of(self.resolved.site, asked);
        writing.finished(Beside { basis, ..Beside::default() })
    }

    fn link_to(&self, changes: Option<&ChangesView>) -> Option<Crumb> {
        let view = changes?;
        let url = self.resolved.site.settings.base_url.link(view.meta.address.as_str());
        Some(Crumb { title: view.link.clone(), url })
    }

    /// Makes the first page of a language and its feed, of what the catalogues have beside their pages.
    fn home<'b>(
        &self,
        shared: &Shared<'_>,
        offers: impl Iterator<Item = &'b Beside> + Clone,
    ) -> (Vec<OutputFile>, Beside) {
        let mut writing = Writing::default();
        let cards: Vec<Arc<Card>> = offers.clone().filter_map(|beside| beside.card.clone()).collect();
        let Written { value: home, problems, .. } =
            shared.language.home(cards.iter().map(|card| card.html.clone()).collect());
        writing.problems.extend(problems);
        let calculator = shared.calculators.of_all();
        let calculator = calculator.map_err(|problem| writing.problems.push(problem)).ok().flatten();
        let common = Common { calculator, ..self.common(shared, &home.meta) };
        let page = |page| HomePage { page, home: &home };
        self.page(&mut writing, shared, "pages/home.html", &home.meta, common, page);
        if let Some(place) = shared.language.feed() {
            let entries = offers.flat_map(|beside| &beside.feed).collect();
            let xml = feed::atom(self.resolved.site, shared.language, &place, entries);
            writing.files.push(text(place, xml, OutputKind::Index));
        }
        writing.finished(Beside { basis: self.everything(), cards, ..Beside::default() })
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

    fn page<T: Serialize>(
        &self,
        writing: &mut Writing,
        shared: &Shared<'_>,
        template: &str,
        meta: &Meta,
        common: Common,
        page: impl Fn(Common) -> T,
    ) {
        let path = meta.address.file();
        let write = |common: Common, writing: &mut Writing| {
            let mut context = context(&page(common));
            context.insert_value("site", shared.site.clone());
            self.whole(writing, template, &path, &context)
        };
        let is_made = match &self.resolved.site.announced {
            None => write(common, writing),
            // Only what is written can tell whether something on the page changes on a day.
            Some(_) => {
                let is_made = write(common.clone(), writing);
                let is_dated = is_made && memmem::find(&writing.html, DATED.as_bytes()).is_some();
                if is_dated { write(Common { dated: true, ..common }, writing) } else { is_made }
            }
        };
        if is_made {
            writing.add_page(path);
        }
    }

    /// Writes HTML, and returns whether the template does not fail.
    fn html(&self, writing: &mut Writing, template: &str, path: &str, context: &Context) -> bool {
        let Writing { observed, html, .. } = writing;
        html.clear();
        self.look.templates.render(template, context, path, observed, html)
    }

    /// Writes a page, and returns whether there is one.
    fn whole(&self, writing: &mut Writing, template: &str, path: &str, context: &Context) -> bool {
        let is_made = self.html(writing, template, path, context);
        let is_empty = is_made && writing.html.trim_ascii().is_empty();
        if is_empty {
            writing.observed.add_failure(self.look.templates.made_nothing(template, path));
        }
        is_made && !is_empty
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
            dated: false,
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
    fn languages(&self, writing: &mut Writing) {
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
        self.front(writing, "pages/languages.html", FIRST_PAGE, &LanguagesPage { page, entries });
    }

    /// The page for addresses that lead nowhere, in every language: it cannot know which one its reader wanted.
    fn not_found(&self, writing: &mut Writing) {
        let Some(default) = self.default_language() else { return };
        let entries = self.entries(|language| match &language.not_found {
            Some(view) => (view.meta.title.clone(), Some(view.body.clone())),
            None => (label(language, "not_found_title"), None),
        });
        let page = Common { title: label(default, "not_found_title"), ..Common::default() };
        self.front(writing, "pages/not-found.html", NOT_FOUND, &NotFoundPage { page, entries });
    }

    /// Writes a page that belongs to no language, with the labels of the default one.
    fn front<T: Serialize>(&self, writing: &mut Writing, template: &str, path: &str, page: &T) {
        let Some(default) = self.default_language() else { return };
        let mut context = context(page);
        context.insert_value("site", self.site(default));
        if self.whole(writing, template, path, &context) {
            writing.add_page(path.to_owned());
        }
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

impl Writing {
    /// Adds what was written last as a page.
    fn add_page(&mut self, path: String) {
        let bytes = Bytes::copy_from_slice(&self.html);
        self.files.push(OutputFile { path, bytes, kind: OutputKind::Page });
    }

    fn finished(self, beside: Beside) -> (Vec<OutputFile>, Beside) {
        let Self { files, observed, problems, .. } = self;
        (files, Beside { told: Arc::new(Told { observed, problems }), ..beside })
    }
}

/// Returns what a template is given.
fn context(value: &impl Serialize) -> Context {
    Context::from_serialize(value).expect("what templates are given is made of structs, texts and lists")
}

/// Returns a text of the furniture by its name.
pub(super) fn label(language: &ResolvedLanguage<'_>, name: &str) -> String {
    language.furniture.labels.get(name).cloned().unwrap_or_default()
}
