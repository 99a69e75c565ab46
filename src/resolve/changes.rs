//! What changed from price list to price list of a catalogue, for people: before and after, newest first.

use serde::{Deserialize, Serialize};
use tarif_l10n::Args;
use tarif_pricing::Date;

use super::changed::{ChangeRow, Side, rows};
use super::furniture::url;
use super::links::Links;
use super::markdown;
use super::page::Meta;
use super::texts::Texts;
use super::then::Then;
use crate::changes::{Change, Changes, Fate, PlanChanges};
use crate::site::{Context, PageId, Release, SiteCatalogue};

/// The page of a catalogue's changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangesView {
    /// Title, description and address.
    pub meta: Meta,
    /// The id of the catalogue.
    pub catalogue: String,
    /// Its name.
    pub catalogue_name: String,
    /// Where its page is.
    pub catalogue_url: String,
    /// Its hue.
    pub hue: usize,
    /// What stands in the order of the page.
    pub lead: String,
    /// What a link to the page says.
    pub link: String,
    /// The released price lists, the newest first. Of several for one day there is the last, which took the place of the others.
    pub releases: Vec<ReleaseView>,
}

/// A released price list among the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseView {
    /// The id of its element: `from-2026-11-01`.
    pub anchor: String,
    /// The day on which it takes effect: `2026-11-01`.
    pub day: String,
    /// The beginning of that day in the time zone of the site, as RFC 3339 has it.
    pub moment: String,
    /// From when on it holds.
    pub title: String,
    /// The same with the name of the catalogue, for a feed.
    pub entry: String,
    /// What the owner says of it.
    pub note: Option<ReleaseNote>,
    /// A sentence instead of changes: that it is the first, or that nothing has changed.
    pub sentence: Option<String>,
    /// What differs from the list before, plan by plan.
    pub groups: Vec<ChangeGroup>,
}

/// What the owner says of a release.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleaseNote {
    /// Its title.
    pub title: String,
    /// What it is about, in one sentence.
    pub summary: String,
    /// Its text as HTML.
    pub body: String,
}

/// What differs in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeGroup {
    /// The name of the plan, or that all are meant.
    pub plan: String,
    /// What its table is.
    pub caption: String,
    /// What became of the plan, if it is not simply another.
    pub sentence: Option<String>,
    /// What differs.
    pub rows: Vec<ChangeRow>,
}

/// Returns what changed from list to list of a catalogue; nothing if none was ever released.
pub(super) fn changes(texts: &Texts<'_>, links: &Links, current: &SiteCatalogue, hue: usize) -> Option<ChangesView> {
    let id = current.catalogue.id();
    let releases = lasting(texts.site.releases.of(id));
    if releases.is_empty() {
        return None;
    }
    let then: Vec<Then> = releases.iter().map(|release| Then::of(texts, current, release)).collect();
    let written: Vec<Texts<'_>> = then.iter().map(Then::texts).collect();
    let catalogue_name = texts.text(&format!("{id}-name"));
    let named = |message: &str| texts.with(message, Args::new().with("catalogue", catalogue_name.as_str()));
    let mut views = Vec::new();
    for (place, release) in releases.iter().enumerate() {
        let side = |place: usize| Side { texts: &written[place], catalogue: &releases[place].catalogue };
        let before = place.checked_sub(1).map(side);
        views.push(release_view(texts, links, &catalogue_name, release, before, &side(place), releases.len() == 1));
    }
    views.reverse();
    for problem in written.iter().flat_map(Texts::problems) {
        texts.report(problem);
    }
    Some(ChangesView {
        meta: Meta::new(
            texts,
            links,
            Context::Site,
            PageId::of_changes(id),
            (&named("changes-title"), &named("changes-description")),
        ),
        catalogue: id.to_string(),
        catalogue_url: url(texts, links, &PageId::of_catalogue(id)),
        hue,
        lead: texts.text("changes-lead"),
        link: texts.text("changes-link"),
        releases: views,
        catalogue_name,
    })
}

/// Returns the last list of each day.
fn lasting(releases: &[Release]) -> Vec<&Release> {
    let next = releases.iter().skip(1).map(Some).chain([None]);
    let day = |release: &Release| release.version.effective();
    let last = releases.iter().zip(next).filter(|(release, next)| next.is_none_or(|next| day(next) != day(release)));
    last.map(|(release, _)| release).collect()
}

fn release_view(
    texts: &Texts<'_>,
    links: &Links,
    catalogue_name: &str,
    release: &Release,
    before: Option<Side<'_, '_>>,
    after: &Side<'_, '_>,
    is_only: bool,
) -> ReleaseView {
    let day = release.version.effective();
    let dated = |id: &str| texts.with(id, day_args(day));
    let groups = before.as_ref().map(|before| groups(before, after, day)).unwrap_or_default();
    let sentence = match (&before, groups.is_empty()) {
        (None, _) if is_only => Some(dated("changes-only")),
        (None, _) => Some(texts.text("changes-first")),
        (Some(_), true) => Some(texts.text("changes-nothing")),
        (Some(_), false) => None,
    };
    ReleaseView {
        anchor: format!("from-{day}"),
        day: day.to_string(),
        moment: texts.site.settings.time_zone.moment_of(day),
        title: dated("changes-from"),
        entry: texts.with("changes-entry", day_args(day).with("catalogue", catalogue_name)),
        note: note(texts, after.texts, links, release),
        sentence,
        groups,
    }
}

/// Returns what the owner says of a release. Its figures are those of the release, so that they stay true.
fn note(texts: &Texts<'_>, released: &Texts<'_>, links: &Links, release: &Release) -> Option<ReleaseNote> {
    let page = texts.language.page(&PageId::of_release(release.catalogue.id(), release.version))?;
    Some(ReleaseNote {
        title: released.prose(Context::Site, &page.title),
        summary: released.prose(Context::Site, &page.description),
        body: markdown::html(released, links, Context::Site, &page.body),
    })
}

/// Returns what differs between two lists, plan by plan.
fn groups(before: &Side<'_, '_>, after: &Side<'_, '_>, day: Date) -> Vec<ChangeGroup> {
    let changes = Changes::between(before.catalogue, after.catalogue);
    let texts = after.texts;
    let group = |plan: String, sentence: Option<String>, rows: Vec<ChangeRow>| {
        let caption = texts.with("changes-caption", day_args(day).with("plan", plan.as_str()));
        (sentence.is_some() || !rows.is_empty()).then_some(ChangeGroup { plan, caption, sentence, rows })
    };
    let general = rows(before, after, (None, None), &changes.general);
    let mut groups = vec![group(texts.text("changes-all-plans"), None, general)];
    for plan in &after.catalogue.price_list.plans {
        let name = after.plan_name(&plan.id);
        let found = changes.plans.iter().find(|found| found.plan == plan.id);
        let (old, of_plan): (_, &[Change]) = match found {
            Some(PlanChanges { fate: Fate::New, changes, .. }) => (None, changes),
            Some(PlanChanges { fate: Fate::Renamed { from }, .. }) => (Some(from), &[]),
            Some(PlanChanges { changes, .. }) => (Some(&plan.id), changes),
            None => (Some(&plan.id), &[]),
        };
        let sentence = match old {
            None => Some(texts.text("changes-plan-new")),
            Some(old) => {
                let then = before.plan_name(old);
                let renamed = || texts.with("changes-plan-renamed", Args::new().with("then", then.as_str()));
                (then != name).then(renamed)
            }
        };
        groups.push(group(name, sentence, rows(before, after, (old, Some(&plan.id)), of_plan)));
    }
    for gone in changes.plans.iter().filter(|plan| plan.fate == Fate::Gone) {
        groups.push(group(before.plan_name(&gone.plan), Some(texts.text("changes-plan-gone")), Vec::new()));
    }
    groups.into_iter().flatten().collect()
}

/// Returns a day as messages take it that refer to `release-date`.
fn day_args(day: Date) -> Args {
    let (month, year) = (u32::from(day.month()), day.year().to_string());
    Args::new().with("day", u32::from(day.day())).with("month", month).with("year", year)
}
