//! The keys of entitlements.

use tarif_pricing::Period;
use tarif_pricing::conditions::Entitlement;

use crate::load::keys::{self, Key, Keys, Shape, form, words};

pub(crate) static ENTITLEMENT: Shape = Shape::Either(&[WORD, Shape::Table(&ENTITLEMENT_KEYS)]);

const WORD: Shape = Shape::Word(|| words(&WORDS));

pub(crate) const WORDS: [(&str, Entitlement); 4] = [
    ("yes", Entitlement::Yes),
    ("no", Entitlement::No),
    ("partly", Entitlement::Partly),
    ("unstated", Entitlement::Unstated),
];

pub(crate) static ENTITLEMENT_KEYS: Keys = Keys {
    keys: &[&IS, &LEVEL, &TEXT, &COUNT, &PER, &EACH_AT_MOST, &FOOTNOTES],
    one_of: &[&IS, &LEVEL, &TEXT, &COUNT],
    together: &[(&COUNT, &PER), (&PER, &COUNT), (&EACH_AT_MOST, &COUNT)],
};

pub(crate) static IS: Key = Key::optional("is", WORD, "Whether it is included, where a footnote says more.");

pub(crate) static LEVEL: Key =
    Key::optional("level", Shape::Written(&form::ID), "The id of the message that names a degree, such as `advanced`.");

pub(crate) static TEXT: Key =
    Key::optional("text", Shape::Written(&form::ID), "The id of the message that says what is included.");

pub(crate) static COUNT: Key =
    Key::optional("count", keys::COUNT, "How many times it is included, in each period of `per`.");

pub(crate) static PER: Key = Key::optional("per", Shape::Word(|| words(&PERIODS)), "The period of `count`.");

pub(crate) const PERIODS: [(&str, Period); 2] = [("month", Period::Month), ("year", Period::Year)];

pub(crate) static EACH_AT_MOST: Key =
    Key::optional("each-at-most", Shape::Written(&form::DURATION), "How long each of them may take.");

pub(crate) static FOOTNOTES: Key = Key::optional(
    "footnotes",
    Shape::List(&Shape::Written(&form::ID)),
    "Ids of messages with what must be said below the comparison.",
);
