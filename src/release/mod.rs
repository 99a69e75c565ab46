//! Released price lists on disk: `plans/released/<catalogue>/<version>.json`, each frozen for ever, and the digests that tell whether one was touched.

mod digests;
mod freeze;
mod frozen;
mod past;
mod write;

pub use digests::{Digests, DigestsError, digest};
pub use freeze::{ForeignFigure, Freezer};
pub use frozen::{FORMAT, Frozen, FrozenError};
pub use past::past;
pub use write::{Freezing, ReleaseError, release};

use tarif_pricing::{CatalogueId, Version};

use crate::diagnostic::Rule;

/// The folder of released price lists.
pub const FOLDER: &str = "plans/released";

/// The file with the digest of every frozen file, in the form of `sha256sum`.
pub const DIGESTS: &str = "plans/released/SHA256SUMS";

/// Returns what can be wrong with a release.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    freeze::RULES.iter().chain(past::RULES)
}

/// Returns the path of a frozen file within [`FOLDER`].
pub fn path(catalogue: &CatalogueId, version: Version) -> String {
    format!("{catalogue}/{version}.json")
}

/// Returns what the path of a frozen file within [`FOLDER`] says, if it is one.
pub fn named(path: &str) -> Option<(CatalogueId, Version)> {
    let (catalogue, version) = path.strip_suffix(".json")?.split_once('/')?;
    Some((catalogue.parse().ok()?, version.parse().ok()?))
}
