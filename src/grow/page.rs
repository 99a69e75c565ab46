//! `tarif new page`.

use super::{Edits, GrowError, marker};
use crate::site::{PageId, Settings};
use crate::world::World;

/// Returns what adds a page of prose in every language.
pub(super) fn new_page(world: &dyn World, settings: &Settings, id: &PageId) -> Result<Edits, GrowError> {
    if let Some((first, _)) = id.as_str().split_once('/')
        && settings.catalogues.iter().any(|(catalogue, _)| catalogue.as_str() == first)
    {
        return Err(GrowError::PageOfCatalogue { catalogue: first.to_owned(), page: id.to_string() });
    }
    let mut edits = Edits::default();
    add_page(world, settings, id.as_str(), &mut edits)?;
    Ok(edits)
}

/// Adds a page in every language.
pub(super) fn add_page(world: &dyn World, settings: &Settings, id: &str, edits: &mut Edits) -> Result<(), GrowError> {
    for locale in &settings.languages {
        let what = format!("the page `{id}`");
        // The page of a folder lies in it, so that there may be others beside it.
        let is_catalogue = !id.contains('/') && edits.files().any(|(path, _)| path == format!("plans/{id}.toml"));
        let (path, other) = (format!("content/{locale}/{id}.md"), format!("content/{locale}/{id}/index.md"));
        let (path, other) = if is_catalogue { (other, path) } else { (path, other) };
        if world.read(&other).is_ok() {
            return Err(GrowError::Exists { what, path: other });
        }
        let title = id.rsplit('/').next().unwrap_or(id);
        edits.add(world, path, marker::page(title), &what)?;
    }
    Ok(())
}
