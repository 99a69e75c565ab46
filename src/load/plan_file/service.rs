//! `[plans.<plan>.services.<row>]`: when somebody answers, how, and how fast.

use std::str::FromStr;

use tarif_pricing::conditions::{ClockTime, ClockTimeError, Day, Days, Hours, Response, ServiceRow, SetBy, Window};
use tarif_pricing::{Minutes, PlanId};

use super::keys::service::{self as keys, Choice};
use super::{Placed, Scope, Value, row, text_ids};
use crate::diagnostic::{Rule, Standing};
use crate::site::Place;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "service-hours",
    standing: Standing::Fixed,
    finds: "hours that end before they begin, or begin before those before them end",
    reason: "The week that is drawn from them would be wrong.",
    example: r#"
hours = ["16-8"]             # wrong
hours = ["8-16"]             # right
"#,
}];

/// Reads the rows that a plan fills in, in the order of the comparison.
pub(super) fn services(plan: &PlanId, value: &Value<'_>, scope: &mut Scope) -> Vec<ServiceRow> {
    let mut rows = Vec::new();
    for (key, value) in value.entries().unwrap_or_default() {
        let id = row(&key, &scope.service_rows, "services");
        let Some(table) = value.table(&keys::SERVICE) else { continue };
        let set_by = table.get(&keys::SET_BY).and_then(|value| value.word(&keys::SET_BY_WORDS)).unwrap_or(SetBy::Offer);
        let response = table.get(&keys::RESPONSE).and_then(|value| response(&value));
        let windows = table.get(&keys::WINDOWS).and_then(|value| value.list()).unwrap_or_default();
        let windows = windows.iter().filter_map(window).collect();
        let footnotes = text_ids(table.get(&keys::FOOTNOTES), scope);
        table.finish();
        if let Some(id) = &id {
            scope.place(Place::Service(plan.clone(), id.clone()), key.range.clone());
        }
        rows.extend(id.map(|id| ServiceRow { id, set_by, response, windows, footnotes }));
    }
    rows.sort_by_key(|row| scope.service_rows.iter().position(|id| *id == row.id));
    rows
}

fn response(value: &Value<'_>) -> Option<Response> {
    let table = value.table(&keys::RESPONSE_KEYS)?;
    let within = table.get(&keys::WITHIN).and_then(|value| value.parse::<Minutes>());
    let clock = table.get(&keys::CLOCK).and_then(|value| value.word(&keys::CLOCKS));
    table.finish();
    Some(Response { within: within?.value, clock: clock? })
}

fn window(value: &Value<'_>) -> Option<Window> {
    let table = value.table(&keys::WINDOW)?;
    let days = table.get(&keys::DAYS).and_then(|value| days(&value));
    let hours = table.get(&keys::HOURS).and_then(|value| hours(&value));
    let channels = table.get(&keys::CHANNELS).and_then(|value| value.list()).unwrap_or_default();
    let channels = channels.iter().filter_map(|value| value.word(&keys::CHANNEL_WORDS));
    let channels = channels.collect();
    let week_of_month = table.get(&keys::WEEK_OF_MONTH).and_then(|value| week(&value));
    table.finish();
    Some(Window { days: days?, hours: hours?, channels, week_of_month })
}

fn week(value: &Value<'_>) -> Option<u8> {
    let week = value.whole::<u8>()?.value;
    if (1..=5).contains(&week) {
        return Some(week);
    }
    value.report("invalid-value", format!("`{week}` is not a week of a month"), "expected 1 to 5");
    None
}

fn days(value: &Value<'_>) -> Option<Days> {
    if value.is_list() {
        let days: Vec<Day> = value.list()?.iter().filter_map(|value| value.word(&keys::NAMED_DAYS)).collect();
        return Some(Days::Named(days));
    }
    Some(match value.word(&keys::day_choices())? {
        Choice::Workdays => Days::Workdays,
        Choice::Daily => Days::Daily,
        Choice::MondayToFriday => Days::Named(keys::NAMED_DAYS[..5].iter().map(|(_, day)| *day).collect()),
        Choice::Day(day) => Days::Named(vec![day]),
    })
}

/// Reads spans of hours.
fn hours(value: &Value<'_>) -> Option<Vec<Hours>> {
    let mut spans: Vec<Hours> = Vec::new();
    for value in value.list()? {
        let Some(Placed { value: HoursText { from, to }, .. }) = value.parse::<HoursText>() else { continue };
        if from >= to {
            value.report("service-hours", format!("hours from {from} to {to} end before they begin"), "");
        }
        if let Some(before) = spans.last().filter(|before| before.to > from) {
            let message = format!("hours from {from} begin before those before them end, at {}", before.to);
            value.report("service-hours", message, "");
        }
        spans.push(Hours { from, to });
    }
    Some(spans)
}

/// `8-12`, `13:30-16:30`.
struct HoursText {
    from: ClockTime,
    to: ClockTime,
}

impl FromStr for HoursText {
    type Err = ClockTimeError;

    fn from_str(text: &str) -> Result<Self, ClockTimeError> {
        let (from, to) = text.split_once('-').ok_or_else(|| ClockTimeError { found: text.to_owned() })?;
        Ok(Self { from: from.trim().parse()?, to: to.trim().parse()? })
    }
}
