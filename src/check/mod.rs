//! What can be wrong with a site that could be read: one rule a file. What is wrong with a single file by itself is found where that file is read, in [`load`](crate::load).

mod addresses;
mod furniture;
mod links;
mod pages;
mod price_list;
mod required_messages;
mod source_language;
mod texts;
mod translations;
mod variables;

use rayon::prelude::*;

use crate::diagnostic::{self, Diagnostic};
use crate::site::{Language, Site, SiteCatalogue};

/// Returns everything that is wrong with a site, sorted by file and place.
pub fn site(site: &Site) -> Vec<Diagnostic> {
    let rules: [fn(&Site) -> Vec<Diagnostic>; 8] = [
        |site| site.catalogues.iter().flat_map(price_list::check).collect(),
        source_language::check,
        required_messages::check,
        translations::check,
        variables::check,
        pages::check,
        links::check,
        addresses::check,
    ];
    let mut problems: Vec<Diagnostic> = rules.into_par_iter().flat_map_iter(|rule| rule(site)).collect();
    diagnostic::sort(&mut problems);
    problems
}

/// Returns in what a price list contradicts itself.
pub fn price_list(catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    price_list::check(catalogue)
}

/// Returns which messages a language lacks of those that a quote of a catalogue is written with.
pub fn calculator_messages(language: &Language, catalogue: &SiteCatalogue) -> Vec<Diagnostic> {
    required_messages::of_calculator(language, catalogue)
}
