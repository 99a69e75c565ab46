//! `tarif quote`: the quote of the calculator, on the command line.

mod inputs;
mod link;
mod opened;
mod table;

use std::sync::Arc;

use clap::ValueEnum;
use serde::Serialize;
use tarif_l10n::{Locale, Messages};
use tarif_pricing::quote::QuoteRecord;
use tarif_pricing::{CatalogueId, Plan, PlanId, PriceList, Quote, QuoteError, Version, quote};

use self::inputs::{Inputs, Target};
use super::as_of::AsOf;
use super::site::SiteChoice;
use super::{Failure, report};
use crate::check;
use crate::diagnostic::{has_errors, nearest};
use crate::in_force;
use crate::load::{self, Loaded};
use crate::site::{Catalogues, Release, Settings, SiteCatalogue};
use crate::world::World;

/// Put a selection through one plan, or through all plans of a catalogue
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif quote podpora/standard support=36min
  tarif quote vzdrzevanje pc=8 server=1 --format json
  tarif quote support-pakete/paket-s support=25min --rate minutes=1.50/min --lang de

Counts are whole numbers, time is `2h15m`, `2.25h`, `135min` or requests `4x9min`, money has a decimal point. What is not given is 0.")]
pub(super) struct Arguments {
    /// The catalogue, and the plan if not all of them are meant
    #[arg(value_name = "CATALOGUE[/PLAN]", required_unless_present = "link")]
    target: Option<String>,
    /// What is entered: `pc=8`, `support=2h15m`, `support=4x9min`, `other=100.00`
    #[arg(value_name = "COUNTER=VALUE")]
    entries: Vec<String>,
    /// Your own rate for an amount that is not published: `minutes=1.50/min`, `fee=300/month`
    #[arg(long = "rate", value_name = "CHARGE=AMOUNT/UNIT")]
    rates: Vec<String>,
    /// The link of a quote, in place of everything above; one of an older price list is quoted then and now
    #[arg(long, value_name = "URL", conflicts_with_all = ["target", "entries", "rates"])]
    link: Option<String>,
    /// The language of the text form, instead of the catalogue's own
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// The form of the output
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    site: SiteChoice,
    #[command(flatten)]
    as_of: AsOf,
}

/// The form of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table for people
    Text,
    /// JSON for programs
    Json,
}

/// Prints the quotes. Of the site only what they need is read.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if let Some(url) = &arguments.link {
        return opened::run(arguments, url);
    }
    let target: Target = arguments.target.as_deref().unwrap_or_default().parse().map_err(Failure::usage)?;
    let world = arguments.site.open()?;
    let settings = read(load::settings(&*world))?;
    let known: Vec<&str> = settings.catalogues.iter().map(|(id, _)| id.as_str()).collect();
    if !known.contains(&target.catalogue.as_str()) {
        return Err(unknown(target.catalogue.as_str(), "a catalogue of this site", &known));
    }
    let language = language(arguments, &settings)?;
    let mut catalogue = catalogue(&*world, &target.catalogue)?;
    let releases = read(load::releases(&*world, &target.catalogue))?;
    report::problems(&check::unreleased(&catalogue, &releases));
    let day = arguments.as_of.date().unwrap_or_else(|| world.today(&settings.time_zone));
    let replaced = in_force::put(&mut catalogue, &releases, day);
    let price_list = &catalogue.catalogue.price_list;
    let plans = plans(price_list, target.plan.as_ref())?;
    let inputs = Inputs::parse(price_list, &plans, &arguments.entries, &arguments.rates)?;
    let page = link::of_page(&*world, &settings, &locale(language.as_ref(), &catalogue, &settings), &target.catalogue);
    let linked = |plan: &&Plan| {
        let rates = inputs.rates_for(plan);
        let quote = quote(price_list, &plan.id, &inputs.selection, &rates)?;
        let link = link::write(&page, price_list, catalogue.version, plan, &inputs.selection, &rates);
        Ok((quote, link))
    };
    let quotes: Vec<(Quote, String)> = plans
        .iter()
        .map(linked)
        .collect::<Result<_, QuoteError>>()
        .map_err(|error| Failure::usage(error.to_string()))?;
    match arguments.format {
        Format::Json => report::output(&json(&quotes, catalogue.version, target.plan.is_some())),
        Format::Text => {
            let messages = messages(&*world, language, &catalogue, replaced)?;
            report::output(&table::quotes(&messages, price_list, catalogue.version, &quotes));
        }
    }
    Ok(())
}

/// Returns what was read, unless an error is among its problems.
fn read<T>(loaded: Loaded<T>) -> Result<T, Failure> {
    match loaded.value {
        Some(value) if !has_errors(&loaded.problems) => Ok(value),
        _ => Err(Failure::Problems(loaded.problems)),
    }
}

/// Returns the language that was asked for, if one was.
fn language(arguments: &Arguments, settings: &Settings) -> Result<Option<Locale>, Failure> {
    let Some(asked) = &arguments.lang else { return Ok(None) };
    let found = settings.languages.iter().find(|locale| locale.as_str().eq_ignore_ascii_case(asked));
    let known = || settings.languages.iter().map(Locale::as_str).collect::<Vec<_>>();
    found.map(|locale| Some(locale.clone())).ok_or_else(|| unknown(asked, "a language of this site", &known()))
}

fn catalogue(world: &dyn World, id: &CatalogueId) -> Result<SiteCatalogue, Failure> {
    let mut loaded = load::catalogue(world, id);
    if let Some(catalogue) = &loaded.value {
        loaded.problems.extend(check::price_list(catalogue));
    }
    read(loaded)
}

/// Returns the plan that was asked for, or all of them.
fn plans<'a>(price_list: &'a PriceList, asked: Option<&PlanId>) -> Result<Vec<&'a Plan>, Failure> {
    let Some(id) = asked else { return Ok(price_list.plans.iter().collect()) };
    let known = || price_list.plans.iter().map(|plan| plan.id.as_str()).collect::<Vec<_>>();
    let plan = price_list.plan(id);
    let what = || format!("a plan of `{}`", price_list.catalogue);
    plan.map(|plan| vec![plan]).ok_or_else(|| unknown(id.as_str(), &what(), &known()))
}

/// Returns the messages that the table needs, in the language asked for or else that of the offer; with the words of a release where one takes the place of the plan file.
fn messages(
    world: &dyn World,
    asked: Option<Locale>,
    catalogue: &SiteCatalogue,
    replaced: Option<&Release>,
) -> Result<Messages, Failure> {
    let own = || catalogue.catalogue.source_language.parse::<Locale>();
    let locale = asked.map_or_else(own, Ok).map_err(|error| Failure::usage(error.to_string()))?;
    let mut loaded = load::messages(world, &locale);
    if let Some(language) = &mut loaded.value {
        if let Some(release) = replaced {
            let alone = Catalogues::from(vec![Arc::new(catalogue.clone())]);
            in_force::take_words(language, &alone, &[release]);
        }
        loaded.problems.extend(check::calculator_messages(language, catalogue));
    }
    read(loaded).map(|language| Arc::unwrap_or_clone(language.messages))
}

fn unknown(found: &str, what: &str, known: &[&str]) -> Failure {
    let failure = Failure::usage(format!("`{found}` is not {what}; expected one of `{}`", known.join("`, `")));
    match nearest(found, known.iter().copied()) {
        Some(meant) => failure.with_help(format!("did you mean `{meant}`?")),
        None => failure,
    }
}

/// Returns the language whose page a quote's link leads to: that asked for, else that of the offer, else that of the site.
fn locale(asked: Option<&Locale>, catalogue: &SiteCatalogue, settings: &Settings) -> Locale {
    let own = || settings.languages.iter().find(|locale| *locale.as_str() == *catalogue.catalogue.source_language);
    asked.or_else(own).unwrap_or(&settings.default_language).clone()
}

/// A quote as other programs read it, with its link.
#[derive(Serialize)]
struct Linked {
    #[serde(flatten)]
    quote: QuoteRecord,
    /// The address of a page that shows it.
    link: String,
}

impl Linked {
    fn new(quote: &Quote, version: Option<Version>, link: String) -> Self {
        Self { quote: QuoteRecord::of_version(quote, version), link }
    }
}

/// One object, or a list of them where no plan was named.
fn json(quotes: &[(Quote, String)], version: Option<Version>, one_plan: bool) -> String {
    let records: Vec<Linked> = quotes.iter().map(|(quote, link)| Linked::new(quote, version, link.clone())).collect();
    let text = match records.as_slice() {
        [record] if one_plan => serde_json::to_string_pretty(record),
        records => serde_json::to_string_pretty(records),
    };
    text.expect("a record of texts is JSON") + "\n"
}
