//! What can be wrong with a site that could be read: one rule a file. What is wrong with a single file by itself is found where that file is read, in [`load`](crate::load).

mod addresses;
mod contrast;
mod copy;
mod furniture;
mod headings;
mod images;
mod links;
mod offers;
mod pages;
mod price_list;
mod release_notes;
mod required_messages;
mod samples;
mod severities;
mod source_language;
mod stale_translations;
mod texts;
mod titles;
mod translations;
mod typed_amounts;
mod typography;
mod unfinished;
mod unreleased;
mod untranslated;
mod unused_messages;
mod variables;

use rayon::prelude::*;
use tarif_pricing::Catalogue;

use crate::diagnostic::{self, Diagnostic, Rule};
use crate::render::Theme;
use crate::site::{Language, Releases, Site, SiteCatalogue};

/// What is looked for in a site: the rules of a file, and the function that finds where they are broken.
struct Check {
    rules: &'static [Rule],
    find: fn(&Site) -> Vec<Diagnostic>,
}

/// All that is looked for, but for what is worth knowing of [`offers`]. A rule of a file of its own is a line here.
const CHECKS: &[Check] = &[
    Check { rules: severities::RULES, find: severities::check },
    Check { rules: price_list::RULES, find: price_list::check_all },
    Check { rules: source_language::RULES, find: source_language::check },
    Check { rules: required_messages::RULES, find: required_messages::check },
    Check { rules: translations::RULES, find: translations::check },
    Check { rules: variables::RULES, find: variables::check },
    Check { rules: pages::RULES, find: pages::check },
    Check { rules: links::RULES, find: links::check },
    Check { rules: addresses::RULES, find: addresses::check },
    Check { rules: unfinished::RULES, find: unfinished::check },
    Check { rules: unreleased::RULES, find: unreleased::check },
    Check { rules: samples::RULES, find: samples::check },
    Check { rules: release_notes::RULES, find: release_notes::check },
    Check { rules: untranslated::RULES, find: untranslated::check },
    Check { rules: stale_translations::RULES, find: stale_translations::check },
    Check { rules: typed_amounts::RULES, find: typed_amounts::check },
    Check { rules: typography::RULES, find: typography::check },
    Check { rules: titles::RULES, find: titles::check },
    Check { rules: headings::RULES, find: headings::check },
    Check { rules: images::RULES, find: images::check },
];

/// What is looked for in a site together with its theme.
struct ThemeCheck {
    rules: &'static [Rule],
    find: fn(&Site, &Theme) -> Vec<Diagnostic>,
}

/// All that is looked for in a site together with its theme.
const THEME_CHECKS: &[ThemeCheck] = &[
    ThemeCheck { rules: unused_messages::RULES, find: unused_messages::check },
    ThemeCheck { rules: contrast::RULES, find: |_, theme| contrast::check(theme) },
];

/// Returns what can be wrong with a site as a whole.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    let of_themes = THEME_CHECKS.iter().flat_map(|check| check.rules);
    CHECKS.iter().chain(offers::CHECKS).flat_map(|check| check.rules).chain(of_themes)
}

/// Returns everything that is wrong with a site, sorted by file and place, each problem as severe as its rule is by itself.
pub fn site(site: &Site) -> Vec<Diagnostic> {
    let checks = CHECKS.par_iter().chain(offers::CHECKS);
    let mut problems: Vec<Diagnostic> = checks.flat_map_iter(|check| (check.find)(site)).collect();
    diagnostic::sort(&mut problems);
    problems
}

/// Returns what is wrong with a site together with its theme, sorted in the same way.
pub fn theme(site: &Site, theme: &Theme) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> =
        THEME_CHECKS.par_iter().flat_map_iter(|check| (check.find)(site, theme)).collect();
    diagnostic::sort(&mut problems);
    problems
}

/// Returns in what a price list contradicts itself.
pub fn price_list(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    price_list::check(catalogue)
}

/// Returns what a plan file says that its newest release does not.
pub fn unreleased(catalogue: &SiteCatalogue, releases: &Releases) -> Vec<Diagnostic> {
    unreleased::of(catalogue, releases).into_iter().collect()
}

/// Returns the sample customers whom no price list of the site can quote.
pub fn samples(site: &Site) -> Vec<Diagnostic> {
    samples::check(site)
}

/// Returns the ids of all messages that a catalogue needs, each once, in no order.
pub fn words(catalogue: &Catalogue) -> Vec<String> {
    texts::required(catalogue).into_iter().map(|(id, _)| id).collect()
}

/// Returns which messages a language lacks of those that a quote of a catalogue is written with.
pub fn calculator_messages(language: &Language, catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    required_messages::of_calculator(language, catalogue)
}
