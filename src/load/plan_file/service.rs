//! `[plans.<plan>.services.<row>]`: when somebody answers, how, and how fast.

use std::str::FromStr;

use tarif_pricing::conditions::{
    Channel, ClockTime, ClockTimeError, Day, Days, Hours, Response, ResponseClock, ServiceRow, SetBy, Window,
};
use tarif_pricing::{Minutes, PlanId};

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

const DAYS: [(&str, Day); 8] = [
    ("mon", Day::Monday),
    ("tue", Day::Tuesday),
    ("wed", Day::Wednesday),
    ("thu", Day::Thursday),
    ("fri", Day::Friday),
    ("sat", Day::Saturday),
    ("sun", Day::Sunday),
    ("holiday", Day::Holiday),
];

/// Reads the rows that a plan fills in, in the order of the comparison.
pub(super) fn services(plan: &PlanId, value: &Value<'_>, scope: &mut Scope) -> Vec<ServiceRow> {
    let mut rows = Vec::new();
    for (key, value) in value.table().map(|table| table.entries()).unwrap_or_default() {
        let id = row(&key, &scope.service_rows, "services");
        let Some(table) = value.table() else { continue };
        let set_by = table
            .optional("set-by")
            .and_then(|value| value.word(&[("offer", SetBy::Offer), ("contract", SetBy::Contract)]))
            .unwrap_or(SetBy::Offer);
        let response = table.optional("response").and_then(|value| response(&value));
        let windows = table.optional("windows").and_then(|value| value.list()).unwrap_or_default();
        let windows = windows.iter().filter_map(window).collect();
        let footnotes = text_ids(table.optional("footnotes"), scope);
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
    let table = value.table()?;
    let within = table.required("within").and_then(|value| value.parse::<Minutes>());
    let clock = table.required("clock").and_then(|value| {
        value.word(&[
            ("window-hours", ResponseClock::WindowHours),
            ("elapsed-hours", ResponseClock::ElapsedHours),
            ("unstated", ResponseClock::Unstated),
        ])
    });
    table.finish();
    Some(Response { within: within?.value, clock: clock? })
}

fn window(value: &Value<'_>) -> Option<Window> {
    let table = value.table()?;
    let days = table.required("days").and_then(|value| days(&value));
    let hours = table.required("hours").and_then(|value| hours(&value));
    let channels = table.optional("channels").and_then(|value| value.list()).unwrap_or_default();
    let channels = channels.iter().filter_map(|value| {
        value.word(&[("on-site", Channel::OnSite), ("remote", Channel::Remote), ("on-call", Channel::OnCall)])
    });
    let channels = channels.collect();
    let week_of_month = table.optional("week-of-month").and_then(|value| week(&value));
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
        let days: Vec<Day> = value.list()?.iter().filter_map(|value| value.word(&DAYS)).collect();
        return Some(Days::Named(days));
    }
    let named = DAYS.map(|(word, day)| (word, Choice::Day(day)));
    let mut words = vec![("workdays", Choice::Workdays), ("daily", Choice::Daily), ("mon-fri", Choice::MondayToFriday)];
    words.extend(named);
    Some(match value.word(&words)? {
        Choice::Workdays => Days::Workdays,
        Choice::Daily => Days::Daily,
        Choice::MondayToFriday => Days::Named(DAYS[..5].iter().map(|(_, day)| *day).collect()),
        Choice::Day(day) => Days::Named(vec![day]),
    })
}

#[derive(Clone, Copy)]
enum Choice {
    Workdays,
    Daily,
    MondayToFriday,
    Day(Day),
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
