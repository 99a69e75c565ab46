//! The messages that the calculator needs, with their variables: the one list of them.

#[cfg(feature = "prerender")]
use std::collections::HashSet;
#[cfg(feature = "prerender")]
use std::sync::LazyLock;

use tarif_l10n::Messages;
use tarif_pricing::{CounterKind, PriceList};

use crate::variable::{Variable, time, value};

/// What names a price list: the day on which it takes effect, and which list of that day it is.
const OF_VERSION: &[Variable] = &[value("day"), value("month"), value("year"), value("number")];

/// What sentences on two plans are given.
const OF_PAIR: &[Variable] =
    &[value("plan"), value("other"), value("total"), value("other-total"), time("from"), time("to")];

/// The messages that every site's languages must have for the calculator, each with the variables it is given.
///
/// Besides these there are, for each counter C, `counter-C` with an optional attribute `.hint`, and for one of whole units `counter-C-count` (`count`) and `counter-C-per`; for each catalogue C, `C-name`, `C-plan-P-name` for each plan P, and `C-charge-X` for each charge X. A reason may have a sentence of its own for a counter, `reason-C-below-minimum` and so on, which is used in place of the general one.
pub const REQUIRED_MESSAGES: &[(&str, &[Variable])] = &[
    ("calculator-title", &[]),
    ("calculator-plan-legend", &[]),
    ("calculator-plan-unavailable", &[]),
    ("calculator-inputs-legend", &[]),
    ("calculator-unit-hours", &[]),
    ("calculator-unit-minutes", &[]),
    ("calculator-increase", &[value("counter")]),
    ("calculator-decrease", &[value("counter")]),
    ("calculator-understood", &[time("value")]),
    ("calculator-ignored-values", &[value("names")]),
    ("calculator-result-title", &[]),
    ("calculator-total-month", &[]),
    ("calculator-total-value", &[value("total")]),
    ("calculator-total-open", &[value("total")]),
    ("calculator-total-range", &[value("total"), value("most")]),
    ("calculator-total-unknown", &[]),
    ("calculator-total-nothing", &[]),
    ("calculator-yearly", &[value("amount")]),
    ("calculator-one-off", &[value("amount")]),
    ("calculator-updated", &[value("plan"), value("total")]),
    ("calculator-updated-on-request", &[value("plan"), value("total")]),
    ("calculator-breakdown-title", &[]),
    ("calculator-column-charge", &[]),
    ("calculator-column-quantity", &[]),
    ("calculator-column-price", &[]),
    ("calculator-column-amount", &[]),
    ("calculator-sum", &[]),
    ("calculator-sum-on-request", &[]),
    ("calculator-price-per-unit", &[value("price"), value("per")]),
    ("calculator-price-per-time", &[value("price"), time("time")]),
    ("calculator-discounted", &[value("amount"), value("percent")]),
    ("calculator-fee-quantity", &[]),
    ("calculator-unknown-amount", &[]),
    ("calculator-unknown-uncounted", &[]),
    ("calculator-rate-by-rep", &[]),
    ("calculator-price-list", OF_VERSION),
    ("calculator-rates-title", &[]),
    ("calculator-rates-intro", &[]),
    ("calculator-rates-per-month", &[value("price")]),
    ("calculator-rates-per-year", &[value("price")]),
    ("calculator-rates-once", &[value("price")]),
    ("calculator-rates-mark", &[]),
    ("calculator-rates-included", &[]),
    ("calculator-rates-updated", &[value("plan"), value("total")]),
    ("calculator-chart-title", &[]),
    ("calculator-chart-counter", &[]),
    ("calculator-chart-requests", &[time("each")]),
    ("calculator-chart-slider", &[value("counter")]),
    ("calculator-chart-entered", &[value("counter"), time("entry")]),
    ("calculator-chart-at-least", &[]),
    ("calculator-chart-readings", &[]),
    ("calculator-chart-missing", &[value("plans"), value("count")]),
    ("calculator-chart-increment-unstated", &[value("plans"), value("count")]),
    ("calculator-chart-nothing", &[]),
    ("calculator-chart-none-available", &[]),
    ("calculator-chart-table-title", &[]),
    ("calculator-chart-span", &[time("from"), time("to")]),
    ("calculator-chart-crossings-title", &[]),
    ("calculator-chart-cheaper-at", OF_PAIR),
    ("calculator-chart-cheaper-from", OF_PAIR),
    ("calculator-chart-cheaper-until", OF_PAIR),
    ("calculator-chart-cheaper-between", OF_PAIR),
    ("calculator-chart-equal-at", OF_PAIR),
    ("calculator-chart-equal-from", OF_PAIR),
    ("calculator-chart-equal-until", OF_PAIR),
    ("calculator-chart-equal-between", OF_PAIR),
    ("calculator-chart-turns-from", OF_PAIR),
    ("calculator-chart-turns-until", OF_PAIR),
    ("calculator-chart-turns-between", OF_PAIR),
    ("calculator-chart-depends-at", OF_PAIR),
    ("calculator-chart-depends-from", OF_PAIR),
    ("calculator-chart-depends-until", OF_PAIR),
    ("calculator-chart-depends-between", OF_PAIR),
    ("calculator-compare-rates", &[]),
    ("calculator-compare-title", &[]),
    ("calculator-compare-lowest", &[value("plans"), value("total")]),
    ("calculator-compare-lowest-known", &[value("plans"), value("total")]),
    ("calculator-compare-lowest-depends", &[]),
    ("calculator-compare-open", &[value("plans")]),
    ("calculator-compare-beyond-price", &[]),
    ("calculator-compare-choose", &[]),
    ("calculator-compare-choose-plan", &[value("plan")]),
    ("calculator-compare-chosen-plan", &[value("plan")]),
    ("calculator-compare-chosen", &[]),
    ("calculator-compare-difference", &[value("difference")]),
    ("calculator-compare-difference-range", &[value("least"), value("most")]),
    ("calculator-compare-difference-unknown", &[]),
    ("calculator-compare-same", &[]),
    ("calculator-compare-increment", &[time("time"), value("total")]),
    ("calculator-compare-included", &[]),
    ("calculator-compare-rules", &[]),
    ("calculator-compare-exclusions", &[]),
    ("calculator-compare-details", &[]),
    ("calculator-compare-failed", &[]),
    ("calculator-clause", &[]),
    ("explanation-fee", &[]),
    ("explanation-product", &[time("quantity"), value("price"), value("amount")]),
    ("explanation-product-on-request", &[time("quantity")]),
    ("explanation-allowance", &[time("charged"), time("included"), value("product")]),
    ("explanation-readings", &[value("per-month"), value("per-request")]),
    ("explanation-discount", &[value("before"), value("percent"), value("amount")]),
    ("explanation-minimum", &[value("amount")]),
    ("explanation-minimum-on-request", &[]),
    ("explanation-uncounted", &[]),
    ("calculator-vat-excluded", &[]),
    ("calculator-vat-excluded-published", &[]),
    ("calculator-vat-included", &[]),
    ("calculator-vat-included-published", &[]),
    ("calculator-vat-entered", &[]),
    ("calculator-vat-unstated", &[]),
    ("calculator-not-available", &[]),
    ("calculator-available-instead", &[value("plans")]),
    ("calculator-none-available", &[]),
    ("calculator-estimate-not-binding", &[]),
    ("calculator-failed", &[]),
    ("calculator-noscript", &[]),
    ("calculator-all-title", &[]),
    ("calculator-all-intro", &[]),
    ("calculator-all-currency", &[value("currency")]),
    ("calculator-all-plan", &[]),
    ("calculator-all-total", &[]),
    ("calculator-all-period-unstated", &[value("plans")]),
    ("calculator-all-updated", &[]),
    ("calculator-open-plan", &[value("plan")]),
    ("share-title", &[]),
    ("share-copy", &[]),
    ("share-mail", &[]),
    ("share-code", &[]),
    ("share-system", &[]),
    ("share-link", &[]),
    ("share-code-label", &[]),
    ("share-copied", &[]),
    ("share-copy-refused", &[]),
    ("share-shared", &[]),
    ("share-failed", &[]),
    ("share-mail-called", &[]),
    ("share-code-shown", &[]),
    ("share-code-missing", &[]),
    ("share-subject", &[value("catalogue"), value("plan"), value("total")]),
    ("share-subject-own-rates", &[value("catalogue"), value("plan"), value("total")]),
    ("share-subject-unknown", &[value("catalogue"), value("plan"), value("total")]),
    ("share-subject-unavailable", &[value("catalogue"), value("plan")]),
    ("share-text-plan", &[value("catalogue"), value("plan")]),
    ("share-text-line", &[value("charge"), time("quantity"), value("amount")]),
    ("share-text-fee", &[value("charge"), value("amount")]),
    ("share-text-total", &[value("sum"), value("total")]),
    ("share-text-link", &[value("link")]),
    ("versions-title", OF_VERSION),
    ("versions-loading", OF_VERSION),
    ("versions-failed", OF_VERSION),
    ("versions-unknown", OF_VERSION),
    ("versions-other", OF_VERSION),
    ("versions-use-current", &[]),
    ("versions-stay", OF_VERSION),
    ("versions-table", &[value("plan")]),
    ("versions-column-item", &[]),
    ("versions-column-then", OF_VERSION),
    ("versions-column-now", &[]),
    ("versions-beside", &[]),
    ("versions-changed", &[]),
    ("versions-new", &[]),
    ("versions-gone", &[]),
    ("versions-same", &[]),
    ("versions-more", &[value("amount")]),
    ("versions-less", &[value("amount")]),
    ("versions-renamed", &[value("then"), value("now")]),
    ("versions-plan-renamed", &[value("then"), value("now")]),
    ("versions-plan-gone", &[value("plan")]),
    ("versions-bounds", &[value("counter"), value("then"), value("now")]),
    ("versions-range-any", &[]),
    ("versions-range-from", &[value("least")]),
    ("versions-range-to", &[value("most")]),
    ("versions-range-between", &[value("least"), value("most")]),
    ("reason-below-minimum", &[value("counter"), value("bound")]),
    ("reason-above-maximum", &[value("counter"), value("bound")]),
    ("reason-must-be-zero", &[value("counter"), value("bound")]),
    ("reason-must-not-be-zero", &[value("counter"), value("bound")]),
    ("note-increment-unstated", &[]),
    ("note-rounding-unstated", &[time("per-month"), time("per-request")]),
    ("note-allowance", &[time("entered"), time("charged"), time("included")]),
    ("note-rounded", &[time("entered"), time("charged")]),
    ("note-allowance-carries", &[]),
    ("note-period-unstated", &[]),
    ("note-period-unstated-on-request", &[]),
    ("note-outside-suited-size", &[value("counter"), value("bound")]),
    ("input-error-not-a-number", &[]),
    ("input-error-negative", &[]),
    ("input-error-fractional", &[]),
    ("input-error-too-large", &[time("most")]),
    ("input-error-unknown-unit", &[value("found")]),
    ("input-error-not-whole-minutes", &[]),
    ("input-error-minutes-above-hour", &[value("minutes")]),
    ("input-error-requests", &[]),
    ("input-error-too-fine", &[]),
    ("list-and", &[value("first"), value("last")]),
    ("label-separator", &[]),
];

/// What is said of a link's price list before that has come. The rest comes with the list.
#[cfg(feature = "prerender")]
const OF_EVERY_LINK: &[&str] =
    &["versions-title", "versions-loading", "versions-failed", "versions-unknown", "versions-use-current"];

/// Returns whether the calculator may need a message, whatever the catalogue. For use with [`Messages::subset`].
pub fn is_calculator_message(id: &str) -> bool {
    let of_calculator =
        ["calculator-", "explanation-", "counter-", "reason-", "note-", "input-error-", "share-", "versions-"];
    let of_catalogue = id.ends_with("-name") || (id.contains("-charge-") && !id.contains('.'));
    matches!(id, "list-and" | "label-separator")
        || of_catalogue
        || of_calculator.iter().any(|prefix| id.starts_with(prefix))
}

/// Returns the messages that calculators of a language have in common, those over one catalogue and those over all: what no catalogue and no counter has a message of its own for.
///
/// They lie in a file beside the pages, which then have their own alone.
#[cfg(feature = "prerender")]
pub fn shared_messages(messages: &Messages) -> Messages {
    messages.subset(|id| is_needed(&[], true, id) || is_needed(&[], false, id))
}

/// Returns whether a calculator over these price lists needs a message. What only some scope or counter needs is left out for the others, which keeps pages small.
#[cfg(feature = "prerender")]
pub(crate) fn is_needed(price_lists: &[PriceList], for_all: bool, id: &str) -> bool {
    let counters = || price_lists.iter().flat_map(|price_list| &price_list.counters);
    let of_counter = |id: &str| counters().any(|counter| id.starts_with(counter.id.as_str()));
    let of_one_catalogue = |price_list: &PriceList| {
        let own = id.strip_prefix(price_list.catalogue.as_str()).and_then(|rest| rest.strip_prefix('-'));
        own.is_some_and(|own| own == "name" || own.starts_with("charge-") || own.starts_with("plan-"))
    };
    if !is_calculator_message(id) {
        return false;
    }
    if ["calculator-rates-", "calculator-compare-", "calculator-chart-"].iter().any(|part| id.starts_with(part)) {
        return !for_all;
    }
    if id.starts_with("calculator-all-") || id == "calculator-open-plan" {
        return for_all;
    }
    if id.starts_with("share-") || id == "label-separator" {
        return !for_all;
    }
    if id.starts_with("versions-") {
        return !for_all && OF_EVERY_LINK.contains(&id);
    }
    if let Some(counter) = id.strip_prefix("counter-") {
        return of_counter(counter);
    }
    if required().contains(id) {
        return true;
    }
    match id.strip_prefix("reason-") {
        Some(counter) => of_counter(counter),
        None => price_lists.iter().any(of_one_catalogue),
    }
}

/// Returns the ids of [`REQUIRED_MESSAGES`], among which every message of every calculator is looked for.
#[cfg(feature = "prerender")]
fn required() -> &'static HashSet<&'static str> {
    static REQUIRED: LazyLock<HashSet<&str>> = LazyLock::new(|| REQUIRED_MESSAGES.iter().map(|(id, _)| *id).collect());
    &REQUIRED
}

/// Returns the ids of the messages that a calculator over these price lists needs and that the language lacks.
pub fn missing_messages(messages: &Messages, price_lists: &[PriceList]) -> Vec<String> {
    let required = REQUIRED_MESSAGES.iter().map(|(id, _)| *id);
    let mut missing: Vec<String> = required.filter(|id| !messages.contains(id)).map(str::to_owned).collect();
    let mut need = |id: String| {
        if !messages.contains(&id) {
            missing.push(id);
        }
    };
    for price_list in price_lists {
        let catalogue = &price_list.catalogue;
        need(format!("{catalogue}-name"));
        for counter in &price_list.counters {
            need(format!("counter-{}", counter.id));
            if counter.kind == CounterKind::Units {
                need(format!("counter-{}-count", counter.id));
                need(format!("counter-{}-per", counter.id));
            }
        }
        for plan in &price_list.plans {
            need(format!("{catalogue}-plan-{}-name", plan.id));
            plan.charges.iter().for_each(|charge| need(format!("{catalogue}-charge-{}", charge.id)));
        }
    }
    missing.sort();
    missing.dedup();
    missing
}
