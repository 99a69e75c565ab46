//! The keys of plan files, `plans/<catalogue>.toml`.

pub(crate) mod charge;
pub(crate) mod entitlement;
pub(crate) mod service;

use tarif_pricing::conditions::Renewal;
use tarif_pricing::{CounterKind, Currency, TimeUnit, Vat};

use super::{COUNT, Key, Keys, Shape, form, words};

pub(crate) static CATALOGUE: Keys = Keys::of(&[
    &CURRENCY,
    &VAT,
    &SOURCE_LANGUAGE,
    &DEFAULT_PLAN,
    &DEFAULT_SELECTION,
    &COUNTERS,
    &ROWS,
    &FACTS,
    &ADVANTAGES,
    &RULES,
    &EXCLUSIONS,
    &PRECONDITIONS,
    &NOTES,
    &PLANS,
]);

pub(crate) static CURRENCY: Key =
    Key::required("currency", Shape::Word(Currency::codes), "The currency of all amounts in the file.");

pub(crate) static VAT: Key = Key::required(
    "vat",
    Shape::Word(|| words(&VAT_WORDS)),
    "Whether the amounts include VAT; `unstated` where the offer does not say, which a quote then says too.",
);

pub(crate) const VAT_WORDS: [(&str, Vat); 3] =
    [("excluded", Vat::Excluded), ("included", Vat::Included), ("unstated", Vat::Unstated)];

pub(crate) static SOURCE_LANGUAGE: Key = Key::required(
    "source-language",
    Shape::Written(&form::LANGUAGE),
    "The language in which the offer was written and from which the others are translated.",
);

pub(crate) static DEFAULT_PLAN: Key =
    Key::required("default-plan", Shape::Written(&form::ID), "The plan that the calculator shows first.");

pub(crate) static DEFAULT_SELECTION: Key = Key::optional(
    "default-selection",
    Shape::Named { name: &form::ID, value: &Shape::Figure(&form::ENTRY) },
    "What the calculator shows before anything is entered, for each counter. What is left out is 0.",
);

pub(crate) static COUNTERS: Key = Key::required(
    "counters",
    Shape::Named { name: &form::ID, value: &COUNTER },
    "What a visitor enters, in the order of the fields.",
);

static COUNTER: Shape =
    Shape::Either(&[Shape::Word(|| words(&COUNTER_WORDS)), Shape::Kind(&[&COUNTER_UNITS, &COUNTER_TIME])]);

pub(crate) const COUNTER_WORDS: [(&str, CounterKind); 2] =
    [("units", CounterKind::Units), ("money", CounterKind::Money)];

pub(crate) static COUNTER_UNITS: Key =
    Key::optional("units", Shape::Table(&COUNTER_UNITS_KEYS), "Whole units, with where the field starts.");

pub(crate) static COUNTER_UNITS_KEYS: Keys = Keys::of(&[&STARTS_AS]);

pub(crate) static STARTS_AS: Key = Key::optional(
    "starts-as",
    Shape::Written(&form::ID),
    "Another counter of whole units. This one has its value until something else is entered.",
);

pub(crate) static COUNTER_TIME: Key = Key::optional(
    "time",
    Shape::Word(|| words(&TIME_UNITS)),
    "Time, with the unit in which a number without one is read.",
);

pub(crate) const TIME_UNITS: [(&str, TimeUnit); 2] = [("hours", TimeUnit::Hours), ("minutes", TimeUnit::Minutes)];

pub(crate) static ROWS: Key =
    Key::optional("rows", Shape::Table(&ROWS_KEYS), "The rows of the comparison, in their order.");

pub(crate) static ROWS_KEYS: Keys = Keys::of(&[&ROWS_ENTITLEMENTS, &ROWS_SERVICES]);

pub(crate) static ROWS_ENTITLEMENTS: Key = Key::optional(
    "entitlements",
    Shape::List(&Shape::Written(&form::ID)),
    "What plans may include. A plan that leaves a row out does not include it.",
);

pub(crate) static ROWS_SERVICES: Key =
    Key::optional("services", Shape::List(&Shape::Written(&form::ID)), "What is answered, and when.");

pub(crate) static FACTS: Key = Key::optional("facts", FACTS_SHAPE, "Figures that copy refers to, by their names.");

const FACTS_SHAPE: Shape = Shape::Named { name: &form::ID, value: &FACT };

static FACT: Shape =
    Shape::Either(&[COUNT, Shape::Written(&form::DURATION), Shape::Kind(&[&FACT_PERCENT, &FACT_AMOUNT])]);

pub(crate) static FACT_PERCENT: Key =
    Key::optional("percent", Shape::Figure(&form::PERCENT), "A percentage, such as \"15\".");

pub(crate) static FACT_AMOUNT: Key =
    Key::optional("amount", Shape::Figure(&form::MONEY), "An amount in the currency of the file.");

pub(crate) static ADVANTAGES: Key =
    Key::optional("advantages", CLAUSES, "What speaks for the plan, as ids of messages.");

pub(crate) static RULES: Key = Key::optional("rules", CLAUSES, "How something is counted or done, as ids of messages.");

pub(crate) static EXCLUSIONS: Key =
    Key::optional("exclusions", CLAUSES, "What the price does not cover, as ids of messages.");

pub(crate) static PRECONDITIONS: Key =
    Key::optional("preconditions", CLAUSES, "What a client must have or do, as ids of messages.");

pub(crate) static NOTES: Key = Key::optional("notes", CLAUSES, "What else must be said, as ids of messages.");

const CLAUSES: Shape = Shape::List(&Shape::Either(&[Shape::Written(&form::ID), Shape::Table(&CLAUSE_KEYS)]));

/// A sentence with figures of its own.
pub(crate) static CLAUSE_KEYS: Keys = Keys::of(&[&CLAUSE_TEXT, &CLAUSE_FACTS]);

pub(crate) static CLAUSE_TEXT: Key =
    Key::required("text", Shape::Written(&form::ID), "The id of the message with the sentence.");

pub(crate) static CLAUSE_FACTS: Key =
    Key::optional("facts", FACTS_SHAPE, "The figures that the sentence refers to, by their names.");

pub(crate) static PLANS: Key = Key::required(
    "plans",
    Shape::Named { name: &form::ID, value: &Shape::Table(&PLAN) },
    "The plans, in the order of the comparison.",
);

pub(crate) static PLAN: Keys = Keys::of(&[
    &ELIGIBILITY,
    &SUITS,
    &TERMS,
    &CHARGES,
    &ENTITLEMENTS,
    &SERVICES,
    &ADVANTAGES,
    &RULES,
    &EXCLUSIONS,
    &PRECONDITIONS,
    &NOTES,
]);

pub(crate) static ELIGIBILITY: Key = Key::optional(
    "eligibility",
    BOUNDS,
    "Who can buy the plan: bounds on counters, whether they are charged or not. Outside of them it is quoted with the reason why it is not available.",
);

pub(crate) static SUITS: Key = Key::optional(
    "suits",
    BOUNDS,
    "Whom the plan is meant for. Outside of these bounds it stays available, with a note.",
);

const BOUNDS: Shape = Shape::Named { name: &form::ID, value: &Shape::Table(&BOUND) };

pub(crate) static BOUND: Keys = Keys::of(&[&AT_LEAST, &AT_MOST]);

pub(crate) static AT_LEAST: Key = Key::optional("at-least", COUNT, "The least count, itself included.");

pub(crate) static AT_MOST: Key = Key::optional("at-most", COUNT, "The greatest count, itself included.");

pub(crate) static TERMS: Key = Key::optional("terms", Shape::Table(&TERMS_KEYS), "How long the contract binds.");

pub(crate) static TERMS_KEYS: Keys = Keys::of(&[&TERM, &NOTICE, &RENEWAL]);

pub(crate) static TERM: Key = Key::optional("term", COUNT, "The first term, in months.");

pub(crate) static NOTICE: Key = Key::optional("notice", COUNT, "How long before its end notice is given, in months.");

pub(crate) static RENEWAL: Key = Key::optional(
    "renewal",
    Shape::Either(&[COUNT, Shape::Word(|| words(&RENEWAL_WORDS))]),
    "By how many months the contract is renewed at its end, or `ends` where it is not.",
);

pub(crate) const RENEWAL_WORDS: [(&str, Renewal); 1] = [("ends", Renewal::Ends)];

pub(crate) static CHARGES: Key = Key::required(
    "charges",
    Shape::Named { name: &form::ID, value: &Shape::Kind(charge::KINDS) },
    "What the plan asks money for, in the order of the lines. Charges of the same name in several plans are one row of the comparison.",
);

pub(crate) static ENTITLEMENTS: Key = Key::optional(
    "entitlements",
    Shape::Named { name: &form::ID, value: &entitlement::ENTITLEMENT },
    "What the plan includes, by the entitlements of `[rows]`.",
);

pub(crate) static SERVICES: Key = Key::optional(
    "services",
    Shape::Named { name: &form::ID, value: &Shape::Table(&service::SERVICE) },
    "When somebody answers, how, and how fast, by the services of `[rows]`.",
);
