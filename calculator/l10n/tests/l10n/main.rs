//! What the languages of the demonstration site look like to the letter, and what the crate makes of messages and inputs.
#![expect(clippy::unwrap_used, reason = "what the helpers of tests unwrap is what the tests claim")]

mod binding;
mod differential;
mod formats;
mod input;
mod messages;
mod placeables;
mod plurals;
mod problems;

use std::path::Path;

use rust_decimal::Decimal;
use tarif_l10n::compile::compile;
use tarif_l10n::{Locale, Messages};

/// The languages of the demonstration site.
const LANGUAGES: [&str; 5] = ["sl", "lv", "fr", "cs", "de"];

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Returns the messages that the demonstration site formats values with.
fn site_messages(tag: &str) -> Messages {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../i18n");
    let source = std::fs::read_to_string(root.join(tag).join("format.ftl")).unwrap();
    let compiled = compile(&locale(tag), &[&source]);
    assert_eq!(compiled.problems, [], "{tag}");
    compiled.messages
}

/// Returns the messages of a source in which nothing is wrong.
fn messages(tag: &str, source: &str) -> Messages {
    let compiled = compile(&locale(tag), &[source]);
    assert_eq!(compiled.problems, []);
    compiled.messages
}
