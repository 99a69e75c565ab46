//! When somebody answers, and how fast.

use serde::Serialize;
use tarif_l10n::{Args, Value};
use tarif_pricing::RowId;
use tarif_pricing::conditions::{ResponseClock, ServiceRow, SetBy, Window};

use super::comparison::Cells;
use super::fragment::Fragment;
use super::notes::{NoteRef, Notes};
use super::texts::Texts;
use super::week::{Week, week};

/// A kind of request, with the plans that answer it alike put together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ServiceView {
    /// The kind of request.
    pub label: String,
    /// One entry for all plans that answer in the same way.
    pub answers: Vec<Answer>,
}

impl ServiceView {
    /// Returns its weeks.
    pub(super) fn weeks(&self) -> impl Iterator<Item = &Fragment<Week>> {
        self.answers.iter().filter_map(|answer| answer.week.as_ref())
    }
}

/// How some plans answer a kind of request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The plans.
    pub plans: Vec<String>,
    /// The response time of each of them, in the order of the plans, unless the offer states none.
    pub responses: Vec<PlanResponse>,
    /// When, window by window; a sentence that says so where the offer states none.
    pub windows: Vec<String>,
    /// The windows as a week, if there are any.
    pub week: Option<Fragment<Week>>,
    /// References to its footnotes.
    pub notes: Vec<NoteRef>,
}

/// The response time of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanResponse {
    /// The plan.
    pub plan: String,
    /// Within which time.
    pub within: String,
    /// The time in thousandths of the longest that a plan of the catalogue takes for this kind of request, for a picture of both.
    pub share: u32,
}

/// Returns the response time of a service, if it states one: "within 24 h".
pub(super) fn response(texts: &Texts<'_>, row: &ServiceRow) -> Option<String> {
    let response = row.response.as_ref()?;
    Some(texts.with("response-within", Args::new().with("time", Value::Minutes(response.within.get()))))
}

/// Returns the sentence on the clock of a response time.
pub(super) fn clock(texts: &Texts<'_>, clock: ResponseClock) -> String {
    texts.text(match clock {
        ResponseClock::WindowHours => "response-clock-window-hours",
        ResponseClock::ElapsedHours => "response-clock-elapsed-hours",
        ResponseClock::Unstated => "response-clock-unstated",
    })
}

/// Returns each window as a phrase.
pub(super) fn windows(texts: &Texts<'_>, windows: &[Window]) -> Vec<String> {
    windows.iter().map(|window| texts.window(window)).collect()
}

/// Returns what stands where the offer states no window.
pub(super) fn without_window(texts: &Texts<'_>, row: &ServiceRow) -> String {
    texts.text(match row.set_by {
        SetBy::Offer => "service-no-window",
        SetBy::Contract => "service-set-by-contract",
    })
}

/// Returns how all plans answer a kind of request.
pub(super) fn service(texts: &Texts<'_>, plans: &[Cells<'_, '_>], row: &RowId, notes: &mut Notes) -> ServiceView {
    let longest = plans.iter().filter_map(|plan| plan.service_row(row)).map(minutes).max().unwrap_or_default();
    let mut answers: Vec<(&[Window], Answer)> = Vec::new();
    for plan in plans {
        let Some(found) = plan.service_row(row) else { continue };
        let references = plan.service_notes(found, notes);
        let same = |(windows, answer): &&mut (&[Window], Answer)| {
            *windows == found.windows.as_slice() && answer.notes == references
        };
        let answer = match answers.iter_mut().find(same) {
            Some((_, answer)) => answer,
            None => {
                answers.push((&found.windows, answer(texts, found, references)));
                let (_, answer) = answers.last_mut().expect("an answer has just been put there");
                answer
            }
        };
        answer.plans.push(plan.plan_name.to_owned());
        answer.responses.extend(response(texts, found).map(|within| PlanResponse {
            plan: plan.plan_name.to_owned(),
            within,
            share: minutes(found).saturating_mul(1000).checked_div(longest).unwrap_or_default(),
        }));
    }
    let label = plans.first().map(|plan| plan.row_label(row)).unwrap_or_default();
    ServiceView { label, answers: answers.into_iter().map(|(_, answer)| answer).collect() }
}

/// Returns the response time in minutes; none counts as no time.
fn minutes(row: &ServiceRow) -> u32 {
    row.response.as_ref().map_or(0, |response| response.within.get())
}

fn answer(texts: &Texts<'_>, row: &ServiceRow, notes: Vec<NoteRef>) -> Answer {
    let mut phrases = windows(texts, &row.windows);
    if phrases.is_empty() {
        phrases.push(without_window(texts, row));
    }
    Answer {
        plans: Vec::new(),
        responses: Vec::new(),
        windows: phrases,
        week: week(texts, &row.windows).map(Fragment::from),
        notes,
    }
}
