//! `tarif new catalogue` and `tarif new plan`.

use tarif_pricing::{CatalogueId, PlanId};

use super::edits::text;
use super::page::add_page;
use super::{Edits, GrowError, list, marker};
use crate::check;
use crate::load::{self, SETTINGS};
use crate::site::{Settings, SiteCatalogue};
use crate::world::{MemoryWorld, World};

/// The plan that a new catalogue begins with.
const FIRST_PLAN: &str = "basic";

/// Returns what adds a catalogue with one plan. It invents nothing: amounts are on request, and what the offer may say is unstated.
pub(super) fn new_catalogue(world: &dyn World, settings: &Settings, id: &CatalogueId) -> Result<Edits, GrowError> {
    let path = load::plan_path(id);
    if settings.catalogues.iter().any(|(known, _)| known == id) {
        return Err(GrowError::Exists { what: format!("the catalogue `{id}`"), path });
    }
    let mut edits = Edits::default();
    let currency = settings.catalogues.first().and_then(|(first, _)| load::catalogue(world, first).value);
    let currency = currency.map_or("EUR", |catalogue| catalogue.catalogue.price_list.currency.code());
    let plan_file = price_list(id, currency, settings);
    let catalogue = read(id, &plan_file)?;
    edits.add(world, path, plan_file, &format!("the catalogue `{id}`"))?;
    let listed = text(world, SETTINGS)?.unwrap_or_default();
    let listed = list::appended(&listed, "catalogues", id.as_str())?;
    edits.change(world, SETTINGS, |_| listed)?;
    add_page(world, settings, id.as_str(), &mut edits)?;
    add_page(world, settings, &format!("{id}/{FIRST_PLAN}"), &mut edits)?;
    add_messages(world, settings, &catalogue, &mut edits)?;
    Ok(edits)
}

/// Returns what adds a plan to a catalogue.
pub(super) fn new_plan(
    world: &dyn World,
    settings: &Settings,
    catalogue: &CatalogueId,
    plan: &PlanId,
) -> Result<Edits, GrowError> {
    if !settings.catalogues.iter().any(|(known, _)| known == catalogue) {
        let known = settings.catalogues.iter().map(|(id, _)| id.to_string()).collect();
        return Err(GrowError::Unknown { what: "catalogue", found: catalogue.to_string(), known });
    }
    let path = load::plan_path(catalogue);
    let loaded = load::catalogue(world, catalogue);
    let Some(found) = loaded.value.filter(|_| loaded.problems.is_empty()) else {
        return Err(GrowError::Problems(loaded.problems));
    };
    if found.catalogue.price_list.plans.iter().any(|known| known.id == *plan) {
        return Err(GrowError::Exists { what: format!("the plan `{catalogue}/{plan}`"), path });
    }
    let mut edits = Edits::default();
    let old = found.source.text.trim_end().to_owned();
    let plan_file =
        format!("{old}\n\n[plans.{plan}.charges]\nfee.flat = {{ amount = \"on-request\", per = \"unstated\" }}\n");
    let with_plan = read(catalogue, &plan_file)?;
    edits.change(world, &path, |_| plan_file)?;
    add_page(world, settings, &format!("{catalogue}/{plan}"), &mut edits)?;
    add_messages(world, settings, &with_plan, &mut edits)?;
    Ok(edits)
}

fn price_list(id: &CatalogueId, currency: &str, settings: &Settings) -> String {
    let language = &settings.default_language;
    format!(
        r#"#:schema ../schemas/plans.json
# The price list of `{id}`. Its messages are in i18n/<language>/{id}.ftl, its prose in content/<language>/{id}/.

currency = "{currency}"
vat = "unstated" # or "excluded", or "included"
source-language = "{language}"
default-plan = "{FIRST_PLAN}"

# What a visitor enters.
[counters]
pc = "units"

# Amounts are quoted or whole; "on-request" is one that is not published.
[plans.{FIRST_PLAN}.charges]
fee.flat = {{ amount = "on-request", per = "unstated" }}
pc.per-unit = {{ counter = "pc", amount = "on-request", per = "unstated" }}
"#
    )
}

/// Reads a plan file that is not written yet.
fn read(id: &CatalogueId, plan_file: &str) -> Result<SiteCatalogue, GrowError> {
    let mut world = MemoryWorld::by_the_clock();
    world.insert(load::plan_path(id), plan_file);
    let loaded = load::catalogue(&world, id);
    loaded.value.filter(|_| loaded.problems.is_empty()).ok_or(GrowError::Problems(loaded.problems))
}

/// Adds to every language the messages that a catalogue needs and the language lacks.
fn add_messages(
    world: &dyn World,
    settings: &Settings,
    catalogue: &SiteCatalogue,
    edits: &mut Edits,
) -> Result<(), GrowError> {
    let needed = check::words(&catalogue.catalogue);
    let id = catalogue.catalogue.id();
    for locale in &settings.languages {
        let Some(language) = load::messages(world, locale).value else { continue };
        let of_catalogue = format!("i18n/{locale}/{id}.ftl");
        let of_all = format!("i18n/{locale}/calculator.ftl");
        for message in needed.iter().filter(|message| language.lacks(message)) {
            let path = if message.starts_with("counter-") { &of_all } else { &of_catalogue };
            edits.change(world, path, |text| appended(text, &marker::message(message)))?;
        }
    }
    Ok(())
}

/// Returns a file of messages with one more, parted from those before it.
pub(super) fn appended(text: &str, message: &str) -> String {
    match text.trim_end() {
        "" => message.to_owned(),
        before => format!("{before}\n\n{message}"),
    }
}
