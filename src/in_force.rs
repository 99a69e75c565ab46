//! Which price lists are in force on a day.

use std::collections::{BTreeMap, BTreeSet};

use tarif_pricing::Date;

use crate::facts::Facts;
use crate::site::{Accepted, Announced, Language, Release, Releases, Site, SiteCatalogue};

/// Returns the site as it is on a day: of each catalogue the list that is in force then, with its own words, and the one that is announced.
///
/// The newest release that has taken effect is in force; the plan file is where there is none. Where the plan file says the same as that release, the words are those of the copy as it is now, so that a better wording needs no release.
pub fn on(mut site: Site, day: Date) -> Site {
    for catalogue in site.catalogues.iter_mut() {
        let announced = site.releases.announced(catalogue.catalogue.id(), day).map(|release| release.version);
        catalogue.announced =
            announced.map(|version| Announced { version, from: site.settings.time_zone.start_of(version.effective()) });
    }
    let has_announced = site.catalogues.iter().any(|catalogue| catalogue.announced.is_some());
    let announced = has_announced.then(|| {
        // An announced list takes effect on its own day, whatever those of the other catalogues are.
        let effective = |catalogue: &SiteCatalogue| catalogue.announced.map_or(day, |next| next.version.effective());
        Box::new(with_lists(site.clone(), effective))
    });
    Site { announced, ..with_lists(site, |_| day) }
}

/// Returns the site with the list of each catalogue that is in force on a day of its own.
fn with_lists(mut site: Site, day: impl Fn(&SiteCatalogue) -> Date) -> Site {
    for catalogue in site.catalogues.iter_mut() {
        let day = day(catalogue);
        if let Some(release) = put(catalogue, &site.releases, day) {
            for language in &mut site.languages {
                take_words(language, release);
            }
        }
    }
    site.facts = Facts::of(&site.catalogues, &site.settings.contact);
    site
}

/// Puts the list that is in force on a day in the place of the plan file's. Returns the release if it says something else than the plan file, so that its words are needed too.
pub fn put<'r>(catalogue: &mut SiteCatalogue, releases: &'r Releases, day: Date) -> Option<&'r Release> {
    let release = releases.in_force(catalogue.catalogue.id(), day)?;
    catalogue.version = Some(release.version);
    if catalogue.catalogue == release.catalogue {
        return None;
    }
    catalogue.catalogue = release.catalogue.clone();
    Some(release)
}

/// Gives a language the words of a release. One that the site did not have then says it in the words of its copy, as all do what is no word of the catalogue.
pub fn take_words(language: &mut Language, release: &Release) {
    let Some(words) = release.words.get(&language.locale) else { return };
    let own = format!("{}-", release.catalogue.id());
    language.messages = language.messages.clone().with(words, |id| id.starts_with(&own));
}

/// Returns a site of one catalogue alone, as a released price list and its words have it, whatever is in force.
pub fn by_release(site: &Site, release: &Release) -> Option<Site> {
    let id = release.catalogue.id();
    let catalogue = SiteCatalogue {
        catalogue: release.catalogue.clone(),
        version: Some(release.version),
        announced: None,
        ..site.catalogue(id)?.clone()
    };
    let is_of_another = |message: &str| {
        let owner = site.catalogues.of_message(message);
        owner.is_some_and(|(index, _)| site.catalogues[index].catalogue.id() != id)
    };
    let languages = site.languages.iter().map(|language| {
        let mut language = Language {
            locale: language.locale.clone(),
            messages: language.messages.subset(|message| !is_of_another(message)),
            entries: BTreeMap::new(),
            message_files: language.message_files.clone(),
            pages: BTreeMap::new(),
            unread_pages: BTreeSet::new(),
        };
        take_words(&mut language, release);
        language
    });
    let catalogues = vec![catalogue];
    Some(Site {
        facts: Facts::of(&catalogues, &site.settings.contact),
        languages: languages.collect(),
        settings: site.settings.clone(),
        catalogues: catalogues.into(),
        releases: Releases::default(),
        accepted: Accepted::default(),
        announced: None,
    })
}
