//! The keys of `site.toml`.

use super::{Key, Keys, Shape, form, words};
use crate::diagnostic::Severity;
use crate::rules::Level;

pub(crate) static SITE: Keys = Keys::of(&[
    &BASE_URL,
    &LANGUAGES,
    &DEFAULT_LANGUAGE,
    &CATALOGUES,
    &THEME,
    &TIME_ZONE,
    &RAW_HTML,
    &CONTACT,
    &CHECK,
    &SAMPLES,
]);

pub(crate) static BASE_URL: Key = Key::required(
    "base-url",
    Shape::Written(&form::BASE_URL),
    "Where the site is published. Addresses in feeds, in the site map and for search engines begin with it.",
);

pub(crate) static LANGUAGES: Key = Key::required(
    "languages",
    Shape::FilledList(&Shape::Written(&form::LANGUAGE)),
    "The languages of the site, in the order of the language switch. Each has a folder in i18n/ and one in content/.",
);

pub(crate) static DEFAULT_LANGUAGE: Key = Key::optional(
    "default-language",
    Shape::Written(&form::LANGUAGE),
    "The language for visitors whose own is not offered: one of `languages`, the first of them unless it is given.",
);

pub(crate) static CATALOGUES: Key = Key::required(
    "catalogues",
    Shape::FilledList(&Shape::Written(&form::ID)),
    "The catalogues, in the order of the menu. Each is a file in plans/.",
);

pub(crate) static THEME: Key = Key::optional(
    "theme",
    Shape::Written(&form::ID),
    "The folder in themes/ with templates and styles: `default` unless it is given.",
);

pub(crate) static TIME_ZONE: Key = Key::optional(
    "time-zone",
    Shape::Written(&form::TIME_ZONE),
    "Where a price list takes effect at midnight: `UTC` unless it is given.",
);

pub(crate) static RAW_HTML: Key = Key::optional(
    "raw-html",
    Shape::Truth,
    "Whether HTML in the Markdown of content/ becomes part of the pages. Otherwise it is shown as it was typed.",
);

pub(crate) static CONTACT: Key =
    Key::optional("contact", Shape::Table(&CONTACT_KEYS), "Who publishes the site. Copy refers to it.");

pub(crate) static CONTACT_KEYS: Keys = Keys::of(&[&PUBLISHER, &EMAIL, &PHONE]);

pub(crate) static PUBLISHER: Key =
    Key::optional("publisher", Shape::Text, "The name of the publisher, `$site_publisher` in copy.");

pub(crate) static EMAIL: Key = Key::optional("email", Shape::Text, "Its e-mail address, `$site_email` in copy.");

pub(crate) static PHONE: Key = Key::optional("phone", Shape::Text, "Its telephone number, `$site_phone` in copy.");

pub(crate) static CHECK: Key = Key::optional(
    "check",
    Shape::Named { name: &form::RULE, value: &Shape::Word(|| words(&LEVELS)) },
    "How severe problems are, by the code of their rule. `tarif explain` lists the rules.",
);

pub(crate) static SAMPLES: Key = Key::optional(
    "samples",
    Shape::List(&Shape::Table(&SAMPLE_KEYS)),
    "Customers by whom `tarif diff` shows what a change of prices does.",
);

pub(crate) static SAMPLE_KEYS: Keys = Keys::of(&[&SAMPLE_NAME, &SAMPLE_CATALOGUE, &SAMPLE_PLAN, &SAMPLE_SELECTION]);

pub(crate) static SAMPLE_NAME: Key = Key::required("name", Shape::Text, "What the customer is called.");

pub(crate) static SAMPLE_CATALOGUE: Key =
    Key::required("catalogue", Shape::Written(&form::ID), "The catalogue whose offer the customer would take.");

pub(crate) static SAMPLE_PLAN: Key = Key::optional(
    "plan",
    Shape::Written(&form::ID),
    "The plan that the customer has. Without one, every plan that the customer may buy counts.",
);

pub(crate) static SAMPLE_SELECTION: Key = Key::required(
    "selection",
    Shape::Named { name: &form::ID, value: &Shape::Figure(&form::ENTRY) },
    "What the customer would enter, for each counter. What is left out is 0.",
);

pub(crate) const LEVELS: [(&str, Level); 4] = [
    ("error", Level::At(Severity::Error)),
    ("warning", Level::At(Severity::Warning)),
    ("note", Level::At(Severity::Note)),
    ("allow", Level::Allow),
];
