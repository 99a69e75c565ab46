//! `i18n/accepted.toml`: what originals said when their translations were accepted.

use std::io;

use super::{Loaded, from_file, toml_file};
use crate::site::{ACCEPTED, Accepted};
use crate::world::World;

/// Reads the file. A site in which nothing was accepted has none.
pub(super) fn load(world: &dyn World) -> Loaded<Accepted> {
    if world.read(ACCEPTED).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return Loaded { value: Some(Accepted::default()), problems: Vec::new() };
    }
    from_file(world, ACCEPTED, |source| {
        let (value, problems) = toml_file::read_entries(source, |languages| {
            let mut accepted = Accepted::default();
            for (locale, value) in languages {
                let digests = value.entries().unwrap_or_default().into_iter();
                let digests = digests.filter_map(|(of, digest)| Some((of.name.to_owned(), digest.text()?.to_owned())));
                accepted.0.insert(locale.name.to_owned(), digests.collect());
            }
            accepted
        });
        Loaded { value, problems }
    })
}
