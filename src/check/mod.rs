//! What can be wrong with a site that could be read: one rule a file. What is wrong with a single file by itself is found where that file is read, in [`load`](crate::load).

mod addresses;
mod beside_figures;
mod contrast;
mod copy;
mod full_stops;
mod furniture;
mod headings;
mod images;
mod links;
mod memory;
mod money_format;
mod offers;
mod pages;
mod price_list;
mod release_notes;
mod required_messages;
mod samples;
mod severities;
mod silence;
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
mod withdrawn_plans;

use tarif_pricing::Catalogue;

pub use memory::Memory;
pub use silence::Silence;

use crate::diagnostic::{Diagnostic, Rule};
use crate::render::Theme;
use crate::site::{Language, Releases, Site, SiteCatalogue};

/// What is looked for in a site: the rules of a file, and the function that finds where they are broken.
struct Check {
    rules: &'static [Rule],
    reads: Reads,
    find: fn(&Site) -> Vec<Diagnostic>,
}

/// What a check looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reads {
    /// Copy, and of plan data everything but how high amounts are, as far as it decides whether anything is wrong.
    Copy,
    /// Whatever it likes.
    All,
}

/// All that is looked for, but for what is wrong with a language or a catalogue by itself, [`price_list`] and [`offers`]. A rule of a file of its own is a line here.
const CHECKS: &[Check] = &[
    Check { rules: severities::RULES, reads: Reads::All, find: severities::check },
    Check { rules: source_language::RULES, reads: Reads::All, find: source_language::check },
    Check { rules: required_messages::RULES, reads: Reads::Copy, find: required_messages::check },
    Check { rules: translations::RULES, reads: Reads::Copy, find: translations::check },
    Check { rules: variables::RULES, reads: Reads::Copy, find: variables::check },
    Check { rules: pages::RULES, reads: Reads::Copy, find: pages::check },
    Check { rules: withdrawn_plans::RULES, reads: Reads::Copy, find: withdrawn_plans::check },
    Check { rules: unreleased::RULES, reads: Reads::All, find: unreleased::check },
    Check { rules: samples::RULES, reads: Reads::All, find: samples::check },
    Check { rules: release_notes::RULES, reads: Reads::Copy, find: release_notes::check },
    Check { rules: untranslated::RULES, reads: Reads::Copy, find: untranslated::check },
    Check { rules: stale_translations::RULES, reads: Reads::Copy, find: stale_translations::check },
    Check { rules: typed_amounts::RULES, reads: Reads::Copy, find: typed_amounts::check },
    Check { rules: beside_figures::RULES, reads: Reads::Copy, find: beside_figures::check },
    Check { rules: money_format::RULES, reads: Reads::Copy, find: money_format::check },
    Check { rules: full_stops::RULES, reads: Reads::Copy, find: full_stops::check },
    Check { rules: titles::RULES, reads: Reads::All, find: titles::check },
];

/// What is looked for in each language by itself, and in nothing else of the site.
struct LanguageCheck {
    rules: &'static [Rule],
    find: fn(&Language) -> Vec<Diagnostic>,
}

/// All that is looked for in each language by itself.
const LANGUAGE_CHECKS: &[LanguageCheck] = &[
    LanguageCheck { rules: links::RULES, find: links::check },
    LanguageCheck { rules: addresses::RULES, find: addresses::check },
    LanguageCheck { rules: unfinished::RULES, find: unfinished::check },
    LanguageCheck { rules: typography::RULES, find: typography::check },
    LanguageCheck { rules: headings::RULES, find: headings::check },
    LanguageCheck { rules: images::RULES, find: images::check },
];

/// What is looked for in a site together with its theme.
struct ThemeCheck {
    rules: &'static [Rule],
    /// Whether it looks at the site, and not at the theme alone.
    reads_site: bool,
    find: fn(&Site, &Theme) -> Vec<Diagnostic>,
}

/// All that is looked for in a site together with its theme.
const THEME_CHECKS: &[ThemeCheck] = &[
    ThemeCheck { rules: unused_messages::RULES, reads_site: true, find: unused_messages::check },
    ThemeCheck { rules: contrast::RULES, reads_site: false, find: |_, theme| contrast::check(theme) },
];

/// Returns what can be wrong with a site as a whole.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    let of_themes = THEME_CHECKS.iter().flat_map(|check| check.rules);
    let of_catalogues = [price_list::RULES].into_iter().chain(offers::rules()).flatten();
    let of_languages = LANGUAGE_CHECKS.iter().flat_map(|check| check.rules);
    CHECKS.iter().flat_map(|check| check.rules).chain(of_languages).chain(of_catalogues).chain(of_themes)
}

/// Returns everything that is wrong with a site, sorted by file and place, each problem as severe as its rule is by itself.
pub fn site(site: &Site) -> Vec<Diagnostic> {
    Memory::default().check(site, None)
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
