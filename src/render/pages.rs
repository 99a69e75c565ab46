//! All pages of a site, made in parallel.

use std::collections::HashMap;

use rayon::prelude::*;
use serde::Serialize;
use tera::{Context, Value};

use super::calculator::Calculators;
use super::page::{
    AssetLinks, CalculatorPart, CataloguePage, Common, Crumb, HomePage, LanguageEntry, LanguageLink, LanguagesPage,
    NotFoundPage, PlanPage, SiteContext, TextPage,
};
use super::template::Templates;
use super::{structured, text};
use crate::diagnostic::Diagnostic;
use crate::output::{OutputFile, OutputKind};
use crate::resolve::{CatalogueView, Meta, PlanView, Resolved, ResolvedLanguage};
use crate::site::PageId;

/// Makes the pages of a site.
pub(super) struct Pages<'a> {
    pub(super) resolved: &'a Resolved<'a>,
    pub(super) templates: &'a Templates,
    pub(super) links: &'a AssetLinks,
}

/// What the pages of one language share, made once.
struct Shared<'a> {
    language: &'a ResolvedLanguage<'a>,
    /// Menu and labels as templates see them.
    site: Value,
    home: Option<CalculatorPart>,
    catalogues: HashMap<&'a str, CalculatorPart>,
}

impl<'a> Pages<'a> {
    /// Returns all pages.
    ///
    /// # Errors
    /// What hinders calculators. What is wrong with templates is remembered by [`Templates`].
    pub(super) fn all(&self) -> Result<Vec<OutputFile>, Vec<Diagnostic>> {
        let shared: Vec<_> = self.resolved.languages.par_iter().map(|language| self.shared(language)).collect();
        let mut problems = Vec::new();
        let mut files = Vec::new();
        for shared in shared {
            match shared {
                Ok(shared) => files.extend(self.in_language(&shared)),
                Err(found) => problems.extend(found),
            }
        }
        files.extend(self.languages());
        files.extend(self.not_found());
        if problems.is_empty() { Ok(files) } else { Err(problems) }
    }

    fn shared<'s>(&'s self, language: &'s ResolvedLanguage<'s>) -> Result<Shared<'s>, Vec<Diagnostic>> {
        let calculators = Calculators::new(self.resolved.site, language);
        let ids = self.resolved.site.catalogues.par_iter().map(|catalogue| catalogue.catalogue.id());
        let parts: Vec<_> = ids.map(|id| (id.as_str(), calculators.of(id))).collect();
        let (mut catalogues, mut problems) = (HashMap::new(), Vec::new());
        for (id, part) in parts {
            match part {
                Ok(part) => catalogues.extend(part.map(|part| (id, part))),
                Err(problem) => problems.push(problem),
            }
        }
        let home = calculators.of_all().unwrap_or_else(|problem| {
            problems.push(problem);
            None
        });
        let site = self.site(language);
        if problems.is_empty() { Ok(Shared { language, site, home, catalogues }) } else { Err(problems) }
    }

    fn site(&self, language: &ResolvedLanguage<'_>) -> Value {
        Value::from_serializable(&SiteContext { furniture: &language.furniture, assets: self.links })
    }

    fn in_language(&self, shared: &Shared<'_>) -> Vec<OutputFile> {
        let language = shared.language;
        let home = || {
            let page = Common { calculator: shared.home.clone(), ..self.common(shared, &language.home.meta) };
            self.page(shared, "pages/home.html", &language.home.meta, &HomePage { page, home: &language.home })
        };
        let catalogues = language.catalogues.par_iter().zip(&self.resolved.site.catalogues);
        let catalogues = catalogues.filter_map(|(view, catalogue)| {
            let lang = language.language.locale.as_str();
            let base = &self.resolved.site.settings.base_url;
            let structured = structured::catalogue(base, &catalogue.catalogue, view, lang);
            let calculator = shared.catalogues.get(view.id.as_str()).cloned();
            let page = self.of_catalogue(shared, view);
            let page = Common { structured: Some(structured), calculator, ..page };
            self.page(shared, "pages/catalogue.html", &view.meta, &CataloguePage { page, catalogue: view })
        });
        let plans = language.plans.par_iter().filter_map(|view| {
            let page = self.of_plan(shared, view);
            self.page(shared, "pages/plan.html", &view.meta, &PlanPage { page, plan: view })
        });
        let texts = language.pages.par_iter().filter_map(|view| {
            let page = self.common(shared, &view.meta);
            self.page(shared, "pages/text.html", &view.meta, &TextPage { page, text: view })
        });
        let mut pages: Vec<OutputFile> = home().into_iter().collect();
        pages.par_extend(catalogues);
        pages.par_extend(plans);
        pages.par_extend(texts);
        pages
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

    fn page<T: Serialize>(&self, shared: &Shared<'_>, template: &str, meta: &Meta, page: &T) -> Option<OutputFile> {
        self.write(template, meta.address.file(), shared.site.clone(), page)
    }

    fn write<T: Serialize>(&self, template: &str, path: String, site: Value, page: &T) -> Option<OutputFile> {
        let mut context = Context::from_serialize(page).expect("a page is a struct of texts and lists");
        context.insert_value("site", site);
        let html = self.templates.render(template, &context, &path)?;
        Some(text(path, html, OutputKind::Page))
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
    fn languages(&self) -> Option<OutputFile> {
        let default = self.default_language()?;
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
        self.write("pages/languages.html", "index.html".into(), self.site(default), &LanguagesPage { page, entries })
    }

    /// The page for addresses that lead nowhere, in every language: it cannot know which one its reader wanted.
    fn not_found(&self) -> Option<OutputFile> {
        let default = self.default_language()?;
        let entries = self.entries(|language| match &language.not_found {
            Some(view) => (view.meta.title.clone(), Some(view.body.clone())),
            None => (label(language, "not_found_title"), None),
        });
        let page = Common { title: label(default, "not_found_title"), ..Common::default() };
        self.write("pages/not-found.html", "404.html".into(), self.site(default), &NotFoundPage { page, entries })
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

fn label(language: &ResolvedLanguage<'_>, name: &str) -> String {
    language.furniture.labels.get(name).cloned().unwrap_or_default()
}
