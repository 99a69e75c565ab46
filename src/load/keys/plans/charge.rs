//! The keys of charges.

use tarif_pricing::Period;
use tarif_pricing::charge::{RoundingScope, Unused};

use crate::load::keys::{Key, Keys, Shape, form, words};

/// The kinds of charges.
pub(crate) const KINDS: &[&Key] = &[&FLAT, &PER_UNIT, &USAGE, &PERCENT_OFF, &MINIMUM, &ONE_OFF, &PER_EVENT];

pub(crate) static FLAT: Key = Key::optional("flat", Shape::Table(&FLAT_KEYS), "A fee for the plan as a whole.");

pub(crate) static FLAT_KEYS: Keys = Keys::of(&[&AMOUNT, &PER, &CLAUSE]);

pub(crate) static PER_UNIT: Key =
    Key::optional("per-unit", Shape::Table(&PER_UNIT_KEYS), "A price for each unit of a counter, one price or tiers.");

pub(crate) static PER_UNIT_KEYS: Keys = Keys {
    keys: &[&COUNTER, &UNIT_AMOUNT, &GRADUATED, &VOLUME, &PER, &CLAUSE],
    one_of: &[&UNIT_AMOUNT, &GRADUATED, &VOLUME],
    together: &[],
};

pub(crate) static USAGE: Key = Key::optional(
    "usage",
    Shape::Table(&USAGE_KEYS),
    "A rate for time, counted in started increments, beyond what is included.",
);

pub(crate) static USAGE_KEYS: Keys =
    Keys::of(&[&COUNTER, &INCLUDED, &RATE, &PER_TIME, &INCREMENT, &ROUNDING, &UNUSED, &CLAUSE]);

pub(crate) static PERCENT_OFF: Key =
    Key::optional("percent-off", Shape::Table(&PERCENT_OFF_KEYS), "A discount on a counter of money.");

pub(crate) static PERCENT_OFF_KEYS: Keys = Keys::of(&[&COUNTER, &PERCENT, &CLAUSE]);

pub(crate) static MINIMUM: Key = Key::optional(
    "minimum",
    Shape::Table(&MINIMUM_KEYS),
    "The least that a month costs: what the other charges of the month fall short of it is a line of its own.",
);

pub(crate) static MINIMUM_KEYS: Keys = Keys::of(&[&AMOUNT, &CLAUSE]);

pub(crate) static ONE_OFF: Key = Key::optional(
    "one-off",
    Shape::Table(&ONE_OFF_KEYS),
    "An amount that is paid once, for the plan or for each unit.",
);

pub(crate) static ONE_OFF_KEYS: Keys = Keys::of(&[&AMOUNT, &UNIT_COUNTER, &CLAUSE]);

pub(crate) static PER_EVENT: Key = Key::optional(
    "per-event",
    Shape::Table(&PER_EVENT_KEYS),
    "An amount for something that no counter counts, such as a call-out: an unknown line of a quote.",
);

pub(crate) static PER_EVENT_KEYS: Keys = Keys::of(&[&AMOUNT, &CLAUSE]);

pub(crate) static AMOUNT: Key = Key::required("amount", Shape::Figure(&form::AMOUNT), "How much.");

pub(crate) static UNIT_AMOUNT: Key = Key::optional("amount", Shape::Figure(&form::AMOUNT), "The price of each unit.");

pub(crate) static PER: Key = Key::required(
    "per",
    Shape::Word(|| words(&PERIODS)),
    "For which period; `unstated` where the offer does not say, which is read as a month, with a note.",
);

pub(crate) const PERIODS: [(&str, Period); 4] =
    [("month", Period::Month), ("year", Period::Year), ("once", Period::Once), ("unstated", Period::Unstated)];

pub(crate) static CLAUSE: Key = Key::optional(
    "clause",
    Shape::Written(&form::ID),
    "The rule, exclusion, precondition or note that says how the charge is counted. The calculator leads to it.",
);

pub(crate) static COUNTER: Key = Key::required("counter", Shape::Written(&form::ID), "What is counted.");

pub(crate) static UNIT_COUNTER: Key = Key::optional(
    "counter",
    Shape::Written(&form::ID),
    "What is counted, where the amount is for each unit and not for the plan.",
);

pub(crate) static GRADUATED: Key = Key::optional(
    "graduated",
    Shape::Table(&TIERS),
    "Tiers of which each prices the units that fall into it: the eleventh unit has the price of its tier, the first ten keep theirs.",
);

pub(crate) static VOLUME: Key = Key::optional(
    "volume",
    Shape::Table(&TIERS),
    "Tiers of which the one that the whole count falls into prices all units.",
);

pub(crate) static TIERS: Keys = Keys::of(&[&UP_TO, &ABOVE]);

pub(crate) static UP_TO: Key = Key::required(
    "up-to",
    Shape::List(&Shape::Row(&[Shape::Whole(1, u32::MAX as i64), Shape::Figure(&form::AMOUNT)])),
    "Pairs of a bound and the price of a unit up to and including it, with rising bounds: `[[10, \"5.00\"], [20, \"4.00\"]]`.",
);

pub(crate) static ABOVE: Key =
    Key::required("above", Shape::Figure(&form::AMOUNT), "The price of a unit above the last bound.");

pub(crate) static INCLUDED: Key = Key::optional(
    "included",
    Shape::Written(&form::DURATION),
    "The time of each month that the plan's fee covers: none unless it is given.",
);

pub(crate) static RATE: Key =
    Key::required("rate", Shape::Figure(&form::AMOUNT), "The price of as much time as `per` says.");

pub(crate) static PER_TIME: Key =
    Key::required("per", Shape::Written(&form::DURATION), "For how much time the rate is, such as \"1h\".");

pub(crate) static INCREMENT: Key = Key::required(
    "increment",
    Shape::Either(&[Shape::Word(|| vec![UNSTATED]), Shape::Written(&form::DURATION)]),
    "The span of time of which every started one counts whole; `unstated` where the offer does not say.",
);

/// Said of an increment that the offer leaves out.
pub(crate) const UNSTATED: &str = "unstated";

pub(crate) static ROUNDING: Key = Key::required(
    "rounding",
    Shape::Word(|| words(&ROUNDING_SCOPES)),
    "What is rounded up to the increment: each request or the month's sum.",
);

pub(crate) const ROUNDING_SCOPES: [(&str, RoundingScope); 3] = [
    ("per-request", RoundingScope::PerRequest),
    ("per-month", RoundingScope::PerMonth),
    ("unstated", RoundingScope::Unstated),
];

pub(crate) static UNUSED: Key = Key::required(
    "unused",
    Shape::Word(|| words(&UNUSED_WORDS)),
    "What becomes of included time that is not used in its month.",
);

pub(crate) const UNUSED_WORDS: [(&str, Unused); 3] =
    [("expires", Unused::Expires), ("carries", Unused::Carries), ("unstated", Unused::Unstated)];

pub(crate) static PERCENT: Key =
    Key::required("percent", Shape::Figure(&form::PERCENT), "The discount on what is entered, in percent.");
