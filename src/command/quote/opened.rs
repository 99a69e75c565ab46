//! The quote that a link asks for, and beside it that of today where the link was made with another price list.

use serde::Serialize;
use tarif_calculator::text::{say, version_args};
use tarif_calculator::{Change, Form, InBoth, Shown, State, ThenAndNow, address};
use tarif_pricing::{Quote, Version};

use super::{Arguments, Failure, Format, Linked, catalogue, language, link, messages, read, table};
use crate::command::report;
use crate::site::{Release, SiteCatalogue};
use crate::{check, in_force, load};

/// A quote of a link by one price list.
struct Opened {
    form: Form,
    quote: Quote,
    link: String,
}

/// Both quotes of a link, for programs.
#[derive(Serialize)]
struct Both {
    /// By the list that the link was made with.
    then: Linked,
    /// By the list in force; nothing if that does not have the plan.
    now: Option<Linked>,
}

/// Prints what a link leads to.
pub(super) fn run(arguments: &Arguments, url: &str) -> Result<(), Failure> {
    let world = arguments.site.open()?;
    let settings = read(load::settings(&*world))?;
    let link = link::find(&*world, &settings, url)?;
    let locale = language(arguments, &settings)?.unwrap_or(link.locale);
    let mut catalogue = catalogue(&*world, &link.catalogue)?;
    let releases = read(load::releases(&*world, &link.catalogue))?;
    report::problems(&check::unreleased(&catalogue, &releases));
    let day = arguments.as_of.date().unwrap_or_else(|| world.today(&settings.time_zone));
    let replaced = in_force::put(&mut catalogue, &releases, day);
    let page = link::of_page(&*world, &settings, &locale, &link.catalogue);
    let messages = messages(&*world, Some(locale), &catalogue, replaced)?;
    let now = link::form(&catalogue.catalogue.price_list, catalogue.version, messages);
    let Some(version) = address::read(&now, &link.query).other_version(&now) else {
        let opened = open(now, &page, &link.query)?;
        report::output(&one(arguments, opened));
        return Ok(());
    };
    let Some(release) = releases.version(&link.catalogue, version) else {
        let unknown = say(now.messages(), "versions-unknown", &version_args(version));
        report::error_line(&unknown);
        let opened = open(now, &page, &link.query)?;
        report::output(&one(arguments, opened));
        return Ok(());
    };
    let then = open(form_of(&now, release, &catalogue), &page, &link.query)?;
    report::output(&both(arguments, &then, now, &page, &link.query, version));
    Ok(())
}

/// Returns the calculator by a release, in the words that it had then.
fn form_of(now: &Form, release: &Release, catalogue: &SiteCatalogue) -> Form {
    let own = format!("{}-", catalogue.catalogue.id());
    let messages = match release.words_in(now.messages()) {
        Some(words) => now.messages().clone().with(&words, |id| id.starts_with(&own) || id.starts_with("counter-")),
        None => now.messages().clone(),
    };
    link::form(&release.catalogue.price_list, Some(release.version), messages)
}

/// Returns the quote that a query asks for.
///
/// # Errors
/// Every value in the query that cannot be read.
fn open(form: Form, page: &str, query: &str) -> Result<Opened, Failure> {
    let state = State::from_address(&form, link::read(&form, query)?);
    Ok(quoted(form, &state, page))
}

fn quoted(form: Form, state: &State, page: &str) -> Opened {
    let shown = Shown::of(&form, state, None);
    let index = shown.chosen.as_ref().expect("in a catalogue's calculator a plan is chosen").index;
    Opened { quote: shown.plans[index].quote.clone(), link: format!("{page}?{}", state.link_query(&form)), form }
}

impl Opened {
    fn table(&self) -> String {
        let price_list = self.form.price_list().expect("the calculator is that of a catalogue");
        let quotes = [(self.quote.clone(), self.link.clone())];
        table::quotes(self.form.messages(), price_list, self.form.version(), &quotes)
    }

    fn linked(&self) -> Linked {
        Linked::new(&self.quote, self.form.version(), self.link.clone())
    }
}

fn one(arguments: &Arguments, opened: Opened) -> String {
    match arguments.format {
        Format::Json => json(&opened.linked()),
        Format::Text => opened.table(),
    }
}

/// Returns the quote of the link as it was, that of the same plan today, and what has changed.
fn both(arguments: &Arguments, then: &Opened, now: Form, page: &str, query: &str, version: Version) -> String {
    let quotes = ThenAndNow::of(&then.form, &now, query).expect("the list of the link has a version and a plan");
    let has_plan = now.price_list().is_some_and(|list| list.plan(&then.quote.plan).is_some());
    let today = has_plan.then(|| {
        let query = address::whole(&then.form, query);
        let mut state = State::from_address(&now, address::read(&now, &query));
        state.choose(then.quote.plan.clone());
        quoted(now, &state, page)
    });
    if let Format::Json = arguments.format {
        return json(&Both { then: then.linked(), now: today.as_ref().map(Opened::linked) });
    }
    let title = say(then.form.messages(), "versions-title", &version_args(version));
    let [_, head_then, head_now] = &quotes.heads;
    let mut parts = vec![title + "\n", format!("{head_then}\n\n{}", then.table())];
    parts.extend(today.map(|today| format!("{head_now}\n\n{}", today.table())));
    let changed = quotes.lines.iter().chain(&quotes.beside).filter(|line| line.change != Change::None);
    let changes: Vec<String> = changed.map(said).chain(quotes.changes.iter().cloned()).collect();
    parts.push(changes.join("\n") + "\n");
    parts.join("\n\n")
}

/// Returns what has changed of a line: "Monthly fee (changed): 25.00 € → 30.00 €".
fn said(line: &InBoth) -> String {
    let InBoth { label, word, then, now, .. } = line;
    let sides = [then, now].map(|texts| texts.join(", "));
    let sides: Vec<&str> = sides.iter().map(String::as_str).filter(|side| !side.is_empty()).collect();
    format!("{label} ({word}): {}", sides.join(" → "))
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).expect("a record of texts is JSON") + "\n"
}
