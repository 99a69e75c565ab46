//! Which price lists are in force on a day.

use std::sync::Arc;

use tarif_l10n::Messages;
use tarif_pricing::Date;

use crate::facts::Facts;
use crate::site::{Announced, Catalogues, Language, Release, Releases, Site, SiteCatalogue};

/// Returns the site as it is on a day: of each catalogue the list that is in force then, with its own words, and the one that is announced.
///
/// The newest release that has taken effect is in force; the plan file is where there is none. Where the plan file says the same as that release, the words are those of the copy as it is now, so that a better wording needs no release.
pub fn on(mut site: Site, day: Date) -> Site {
    for catalogue in site.catalogues.iter_mut() {
        if let Some(release) = site.releases.announced(catalogue.catalogue.id(), day) {
            let from = site.settings.time_zone.start_of(release.version.effective());
            Arc::make_mut(catalogue).announced = Some(Announced { version: release.version, from });
        }
    }
    let has_announced = site.catalogues.iter().any(|catalogue| catalogue.announced.is_some());
    let announced = has_announced.then(|| {
        // An announced list takes effect on its own day, whatever those of the other catalogues are.
        let effective = |catalogue: &SiteCatalogue| catalogue.announced.map_or(day, |next| next.version.effective());
        Arc::new(with_lists(site.clone(), effective))
    });
    Site { announced, ..with_lists(site, |_| day) }
}

/// Returns the site with the list of each catalogue that is in force on a day of its own.
fn with_lists(mut site: Site, day: impl Fn(&SiteCatalogue) -> Date) -> Site {
    let mut taken = Vec::new();
    for catalogue in site.catalogues.iter_mut() {
        let day = day(catalogue);
        if site.releases.in_force(catalogue.catalogue.id(), day).is_some() {
            taken.extend(put(Arc::make_mut(catalogue), &site.releases, day));
        }
    }
    if !taken.is_empty() {
        let catalogues = &site.catalogues;
        site.languages.iter_mut().for_each(|language| take_words(Arc::make_mut(language), catalogues, &taken));
    }
    site.facts = Facts::of(&site.catalogues, &site.settings.contact);
    site
}

/// Returns the site with a release in the place of the list of its catalogue, whatever is in force; words are those of the copy.
pub fn with_release(site: &Site, release: &Release) -> Site {
    let mut site = site.clone();
    if let Some(place) = site.catalogues.position(release.catalogue.id().as_str())
        && let Some(catalogue) = site.catalogues.iter_mut().nth(place)
    {
        Arc::make_mut(catalogue).catalogue = release.catalogue.clone();
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
    if let Some(clauses) = &release.charge_clauses {
        catalogue.charge_clauses = clauses.clone();
    }
    Some(release)
}

/// Gives a language the words of releases, each those of its own catalogue among all that there are: what its words refer to was frozen with them, and stays that of the copy. A language that the site did not have then says it in the words of its copy, as all do what is no word of the catalogues.
pub fn take_words(language: &mut Language, catalogues: &Catalogues, releases: &[&Release]) {
    // Cloned once: a large site has hundreds of releases, and each has few of all words.
    let mut messages = Messages::clone(&language.messages);
    for release in releases {
        let Some(words) = release.words_in(&language.messages) else { continue };
        let own = catalogues.position(release.catalogue.id().as_str());
        messages = messages.with(&words, |id| catalogues.of_message(id).map(|(owner, _)| owner) == own);
    }
    language.messages = Arc::new(messages);
}
