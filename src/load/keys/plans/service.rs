//! The keys of services.

use tarif_pricing::conditions::{Channel, Day, ResponseClock, SetBy};

pub(crate) use super::entitlement::FOOTNOTES;
use crate::load::keys::{Key, Keys, Shape, form, words};

pub(crate) static SERVICE: Keys = Keys::of(&[&SET_BY, &RESPONSE, &WINDOWS, &FOOTNOTES]);

pub(crate) static SET_BY: Key = Key::optional(
    "set-by",
    Shape::Word(|| words(&SET_BY_WORDS)),
    "Whether the offer says it or each contract: the offer unless it is given.",
);

pub(crate) const SET_BY_WORDS: [(&str, SetBy); 2] = [("offer", SetBy::Offer), ("contract", SetBy::Contract)];

pub(crate) static RESPONSE: Key = Key::optional("response", Shape::Table(&RESPONSE_KEYS), "How soon somebody answers.");

pub(crate) static RESPONSE_KEYS: Keys = Keys::of(&[&WITHIN, &CLOCK]);

pub(crate) static WITHIN: Key = Key::required("within", Shape::Written(&form::DURATION), "The time until the answer.");

pub(crate) static CLOCK: Key = Key::required(
    "clock",
    Shape::Word(|| words(&CLOCKS)),
    "Whether that time runs only within the windows, or by the clock; `unstated` where the offer does not say.",
);

pub(crate) const CLOCKS: [(&str, ResponseClock); 3] = [
    ("window-hours", ResponseClock::WindowHours),
    ("elapsed-hours", ResponseClock::ElapsedHours),
    ("unstated", ResponseClock::Unstated),
];

pub(crate) static WINDOWS: Key =
    Key::optional("windows", Shape::List(&Shape::Table(&WINDOW)), "The days and hours of the service.");

pub(crate) static WINDOW: Keys = Keys::of(&[&DAYS, &HOURS, &CHANNELS, &WEEK_OF_MONTH]);

pub(crate) static DAYS: Key = Key::required(
    "days",
    Shape::Either(&[Shape::Word(day_words), Shape::List(&Shape::Word(|| words(&NAMED_DAYS)))]),
    "The days: `workdays` where the offer has no more than that word, `daily`, `mon-fri`, a day or a list of days.",
);

/// Days under one word.
#[derive(Clone, Copy)]
pub(crate) enum Choice {
    Workdays,
    Daily,
    MondayToFriday,
    Day(Day),
}

pub(crate) const NAMED_DAYS: [(&str, Day); 8] = [
    ("mon", Day::Monday),
    ("tue", Day::Tuesday),
    ("wed", Day::Wednesday),
    ("thu", Day::Thursday),
    ("fri", Day::Friday),
    ("sat", Day::Saturday),
    ("sun", Day::Sunday),
    ("holiday", Day::Holiday),
];

/// Returns the words for days, with those for one day.
pub(crate) fn day_choices() -> Vec<(&'static str, Choice)> {
    let several = [("workdays", Choice::Workdays), ("daily", Choice::Daily), ("mon-fri", Choice::MondayToFriday)];
    several.into_iter().chain(NAMED_DAYS.map(|(word, day)| (word, Choice::Day(day)))).collect()
}

fn day_words() -> Vec<&'static str> {
    words(&day_choices())
}

pub(crate) static HOURS: Key = Key::required(
    "hours",
    Shape::List(&Shape::Written(&form::HOURS)),
    "Spans of hours, each after the one before it: `[\"8-12\", \"13:30-16:30\"]`.",
);

pub(crate) static CHANNELS: Key = Key::optional(
    "channels",
    Shape::List(&Shape::Word(|| words(&CHANNEL_WORDS))),
    "How the service reaches the client.",
);

pub(crate) const CHANNEL_WORDS: [(&str, Channel); 3] =
    [("on-site", Channel::OnSite), ("remote", Channel::Remote), ("on-call", Channel::OnCall)];

pub(crate) static WEEK_OF_MONTH: Key =
    Key::optional("week-of-month", Shape::Whole(1, 5), "The one week of the month in which there is this window.");
