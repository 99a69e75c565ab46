//! What was found wrong with a site, kept for the next time.

use std::sync::Arc;

use rayon::prelude::*;

use super::silence::{Seen, Silence};
use super::{CHECKS, LANGUAGE_CHECKS, Reads, THEME_CHECKS, offers, price_list};
use crate::diagnostic::{self, Diagnostic};
use crate::render::Theme;
use crate::site::{Site, SiteCatalogue};

/// What was found wrong with one site before, as far as it would be found again.
///
/// What is said of a catalogue or a language by itself holds while it is the same. Copy that was right stays so, however high an amount is; copy that was not is looked at again, for what is said of it may name an amount.
#[derive(Debug, Default)]
pub struct Memory {
    last: Option<Last>,
}

#[derive(Debug)]
struct Last {
    site: Site,
    theme: Option<Arc<Theme>>,
    /// What each of [`CHECKS`] found.
    found: Vec<Vec<Diagnostic>>,
    /// Of each of [`THEME_CHECKS`], whether it found nothing.
    silent_in_theme: Vec<bool>,
    /// What was found in each language by itself.
    of_languages: Vec<Vec<Diagnostic>>,
    /// What was found in each catalogue.
    of_catalogues: Vec<Vec<Diagnostic>>,
}

impl Memory {
    /// Returns everything that is wrong with a site, and with it and its theme if that could be read, sorted by file and place, each problem as severe as its rule is by itself.
    pub fn check(&mut self, site: &Site, theme: Option<&Arc<Theme>>) -> Vec<Diagnostic> {
        self.check_knowing(site, theme, None)
    }

    /// Returns the same, without looking where an earlier process found nothing, and where nothing was found now.
    pub fn check_after(
        &mut self,
        site: &Site,
        theme: Option<&Arc<Theme>>,
        earlier: &Silence,
    ) -> (Vec<Diagnostic>, Silence) {
        let seen = Seen::of(site, theme.map(AsRef::as_ref));
        let problems = self.check_knowing(site, theme, Some((earlier, &seen)));
        (problems, self.silence(seen))
    }

    fn check_knowing(
        &mut self,
        site: &Site,
        theme: Option<&Arc<Theme>>,
        earlier: Option<(&Silence, &Seen)>,
    ) -> Vec<Diagnostic> {
        let last = self.last.take();
        let silence = earlier.and_then(|(silence, seen)| silence.of_copy(seen));
        let is_same_copy = last.as_ref().is_some_and(|last| is_same_but_for_amounts(site, &last.site));
        let is_same_theme = last.as_ref().and_then(|last| last.theme.as_ref()).zip(theme);
        let is_same_theme = is_same_theme.is_some_and(|(then, now)| Arc::ptr_eq(then, now));

        let checks = CHECKS.par_iter().enumerate().map(|(place, check)| {
            let known = last.as_ref().map(|last| &last.found[place]);
            let known = known.filter(|found| match check.reads {
                Reads::Copy => is_same_copy && found.is_empty(),
                Reads::All => false,
            });
            let is_silent = check.reads == Reads::Copy && silence.is_some_and(|it| it.checks.get(place) == Some(&true));
            match known {
                Some(known) => known.clone(),
                None if is_silent => Vec::new(),
                None => (check.find)(site),
            }
        });
        let found: Vec<Vec<Diagnostic>> = checks.collect();

        let was_silent =
            |place: usize| last.as_ref().is_some_and(|last| last.silent_in_theme.get(place) == Some(&true));
        let theme_checks = THEME_CHECKS.par_iter().enumerate().map(|(place, check)| {
            let is_silent = silence.is_some_and(|it| it.theme_checks.get(place) == Some(&true));
            let holds = is_silent || (is_same_copy || !check.reads_site) && is_same_theme && was_silent(place);
            if holds { Vec::new() } else { theme.map(|theme| (check.find)(site, theme)).unwrap_or_default() }
        });
        let found_in_theme: Vec<Vec<Diagnostic>> = theme_checks.collect();

        let of_catalogues = site.catalogues.par_iter().enumerate().map(|(place, catalogue)| {
            let known =
                last.as_ref().and_then(|last| Some((last.site.catalogues.get(place)?, &last.of_catalogues[place])));
            match known.filter(|(then, _)| Arc::ptr_eq(then, catalogue)) {
                Some((_, problems)) => problems.clone(),
                None if earlier.is_some_and(|(silence, seen)| silence.is_of_catalogue(seen, place)) => Vec::new(),
                None => of_catalogue(catalogue),
            }
        });
        let of_catalogues: Vec<Vec<Diagnostic>> = of_catalogues.collect();

        let of_languages = site.languages.par_iter().enumerate().map(|(place, language)| {
            let known =
                last.as_ref().and_then(|last| Some((last.site.languages.get(place)?, &last.of_languages[place])));
            match known.filter(|(then, _)| Arc::ptr_eq(then, language)) {
                Some((_, problems)) => problems.clone(),
                None if silence.is_some_and(|it| it.languages.get(place) == Some(&true)) => Vec::new(),
                None => LANGUAGE_CHECKS.par_iter().flat_map_iter(|check| (check.find)(language)).collect(),
            }
        });
        let of_languages: Vec<Vec<Diagnostic>> = of_languages.collect();

        let silent_in_theme = found_in_theme.iter().map(Vec::is_empty).collect();
        let kept = found.iter().chain(&of_languages).chain(&of_catalogues).flatten().cloned();
        let mut problems: Vec<Diagnostic> = found_in_theme.into_iter().flatten().chain(kept).collect();
        diagnostic::sort(&mut problems);
        let (site, theme) = (site.clone(), theme.map(Arc::clone));
        self.last = Some(Last { site, theme, found, silent_in_theme, of_languages, of_catalogues });
        problems
    }

    /// Returns where nothing was found at last, when `seen` was looked at.
    fn silence(&self, seen: Seen) -> Silence {
        let Some(last) = &self.last else { return Silence::default() };
        let silent = |found: &[Vec<Diagnostic>]| found.iter().map(Vec::is_empty).collect();
        let theme_checks = last.silent_in_theme.clone();
        let (checks, languages) = (silent(&last.found), silent(&last.of_languages));
        let silence = Silence { checks, theme_checks, languages, ..Silence::default() };
        silence.after(seen, |place| last.of_catalogues[place].is_empty())
    }
}

/// Returns what is wrong with a catalogue by itself, and what is worth knowing of it.
pub(super) fn of_catalogue(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    let mut problems = price_list::check(catalogue);
    problems.extend(offers::of(catalogue));
    problems
}

/// Returns whether all that copy can refer to is the same, but for how high amounts are.
fn is_same_but_for_amounts(site: &Site, then: &Site) -> bool {
    let mut catalogues = site.catalogues.iter().zip(&then.catalogues);
    let mut languages = site.languages.iter().zip(&then.languages);
    Arc::ptr_eq(&site.settings, &then.settings)
        && languages.all(|(now, then)| Arc::ptr_eq(now, then))
        && Arc::ptr_eq(&site.releases, &then.releases)
        && Arc::ptr_eq(&site.accepted, &then.accepted)
        && catalogues.all(|(now, then)| Arc::ptr_eq(now, then) || now.is_same_but_for_amounts(then))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::MemoryWorld;
    use crate::{embedded, load};

    /// Returns a site in which checks of copy, of a language, of a catalogue and of a theme find something, and its theme.
    fn faulty() -> (Site, Arc<Theme>) {
        let mut world = MemoryWorld::new("2026-11-01".parse().unwrap());
        for (path, bytes) in embedded::demonstration_site() {
            let text = str::from_utf8(bytes).map(str::to_owned).unwrap_or_default();
            match path {
                "content/cs/contact.md" => world.insert(path, text + "\nJen za 17,30 Kč, \"opravdu\".\n"),
                "i18n/cs/site.ftl" => world.insert(path, text + "\nnobody-shows-it = Nikdo\n"),
                _ => world.insert_static(path, bytes),
            };
        }
        let site = load::site(&world).value.unwrap();
        let theme = Arc::new(Theme::load(&world, &site.settings).unwrap());
        (site, theme)
    }

    #[test]
    fn where_nothing_was_found_nothing_is_looked_for_while_all_is_the_same() {
        let (site, theme) = faulty();
        let check = |silence: &Silence, site: &Site| Memory::default().check_after(site, Some(&theme), silence);
        let (found, silence) = check(&Silence::default(), &site);
        let codes = |found: &[Diagnostic]| found.iter().map(|problem| problem.code).collect::<Vec<_>>();
        for code in ["typed-amount", "mixed-typography", "unused-message", "never-cheapest"] {
            assert!(codes(&found).contains(&code), "{code}: {:?}", codes(&found));
        }
        assert_eq!(check(&silence, &site).0, found, "what was found is found again");

        // Whoever says that nothing was found is believed, though it is not so.
        let all_silent = |silence: &Silence| Silence {
            checks: vec![true; silence.checks.len()],
            theme_checks: vec![true; silence.theme_checks.len()],
            languages: vec![true; silence.languages.len()],
            ..silence.clone()
        };
        let mut everywhere = all_silent(&silence).after(Seen::of(&site, Some(&theme)), |_| true);
        let reads_all: usize =
            CHECKS.iter().filter(|check| check.reads == Reads::All).map(|check| (check.find)(&site).len()).sum();
        assert_eq!(check(&everywhere, &site).0.len(), reads_all);

        // With anything else than an amount in another way, all of it is looked at.
        let mut other = site.clone();
        Arc::make_mut(&mut other.languages[0]).unread_pages = Arc::new(["x".parse().unwrap()].into());
        everywhere.catalogues.clear();
        assert_eq!(codes(&check(&everywhere, &other).0), codes(&found));
    }
}
