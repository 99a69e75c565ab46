//! A week of service windows as a drawing: days by hours.

use serde::Serialize;
use tarif_l10n::Args;
use tarif_pricing::conditions::{Channel, ClockTime, Day, Days, Window};

use super::texts::Texts;

/// The units of the drawing: an hour is ten wide, a day twelve high.
const HOUR: u32 = 10;
const DAY: u32 = 12;
/// Where the hours begin, right of the names of the days.
const LEFT: u32 = 62;
/// Where the days begin, below the hours' figures.
const TOP: u32 = 12;

/// Windows drawn as a week.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Week {
    /// The width of the drawing.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Where the hours begin.
    pub left: u32,
    /// Which week of the month it is; nothing where every week is meant.
    pub which: Option<String>,
    /// The days, one below the other.
    pub days: Vec<WeekDay>,
    /// The hours that have a line and a figure.
    pub ticks: Vec<Tick>,
}

/// A day of the week.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct WeekDay {
    /// Its short name.
    pub name: String,
    /// Its upper edge.
    pub y: u32,
    /// The base line of its name.
    pub base: u32,
    /// When somebody answers.
    pub spans: Vec<WeekSpan>,
}

/// Hours of a day in which somebody answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct WeekSpan {
    /// Its left edge.
    pub x: u32,
    /// Its width.
    pub width: u32,
    /// Its upper edge.
    pub y: u32,
    /// Its height.
    pub height: u32,
    /// Whether nobody comes to the client's: by remote or on call only.
    pub restricted: bool,
    /// The lines of its hatching, if it is restricted.
    pub hatch: Option<String>,
}

/// An hour with a line and a figure.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Tick {
    /// Where its line is.
    pub x: u32,
    /// What it says.
    pub label: String,
}

const DAYS: [(Day, &str); 8] = [
    (Day::Monday, "day-monday.short"),
    (Day::Tuesday, "day-tuesday.short"),
    (Day::Wednesday, "day-wednesday.short"),
    (Day::Thursday, "day-thursday.short"),
    (Day::Friday, "day-friday.short"),
    (Day::Saturday, "day-saturday.short"),
    (Day::Sunday, "day-sunday.short"),
    (Day::Holiday, "day-holiday.short"),
];

/// Returns the drawing of windows; nothing where there are none, or where they hold in different weeks of the month, which one week cannot show.
pub(super) fn week(texts: &Texts<'_>, windows: &[Window]) -> Option<Week> {
    let number = windows.first()?.week_of_month;
    if windows.iter().any(|window| window.week_of_month != number) {
        return None;
    }
    let which = number.map(|number| texts.with("window-week.short", Args::new().with("week", u32::from(number))));
    // Public holidays have a line of their own only where an offer says something of them.
    let names_holidays = windows.iter().any(|window| covers(window, Day::Holiday));
    let days: Vec<WeekDay> = DAYS
        .iter()
        .filter(|(day, _)| *day != Day::Holiday || names_holidays)
        .zip(0..)
        .map(|((day, name), row)| {
            let y = TOP + row * DAY;
            let spans = windows.iter().filter(|window| covers(window, *day)).flat_map(|window| spans(window, y));
            WeekDay { name: texts.text(name), y, base: y + DAY - 3, spans: spans.collect() }
        })
        .collect();
    let height = TOP + DAY * u32::try_from(days.len()).unwrap_or(0) + 1;
    let ticks = ["0", "6", "12", "18", "24"].iter().filter_map(|hour| tick(texts, hour)).collect();
    Some(Week { width: LEFT + 24 * HOUR + 18, height, left: LEFT, which, days, ticks })
}

fn covers(window: &Window, day: Day) -> bool {
    match &window.days {
        Days::Workdays => !matches!(day, Day::Saturday | Day::Sunday | Day::Holiday),
        Days::Daily => true,
        Days::Named(days) => days.contains(&day),
    }
}

fn spans(window: &Window, y: u32) -> impl Iterator<Item = WeekSpan> {
    let restricted = !window.channels.is_empty() && !window.channels.contains(&Channel::OnSite);
    window.hours.iter().map(move |hours| {
        let (from, to) = (minutes(hours.from), minutes(hours.to));
        let width = to.saturating_sub(from) * HOUR / 60;
        let (x, y, height) = (LEFT + from * HOUR / 60, y + 2, DAY - 4);
        WeekSpan { x, width, y, height, restricted, hatch: restricted.then(|| hatch(x, y, width, height)) }
    })
}

/// Rising lines, each as wide as it is high, as many as fit.
fn hatch(x: u32, y: u32, width: u32, height: u32) -> String {
    let starts = (0..=width.saturating_sub(height)).step_by(4);
    starts.map(|start| format!("M{} {}l{height}-{height}", x + start, y + height)).collect()
}

fn minutes(time: ClockTime) -> u32 {
    u32::from(time.hour()) * 60 + u32::from(time.minute())
}

fn tick(texts: &Texts<'_>, hour: &str) -> Option<Tick> {
    let time: ClockTime = hour.parse().ok()?;
    Some(Tick { x: LEFT + minutes(time) * HOUR / 60, label: texts.clock_time(time) })
}
