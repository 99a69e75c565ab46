//! The selection in the address of a page: `?plan=standard&pc=8&server=1&support=2h30m`.
//!
//! # Grammar
//!
//! ```text
//! query  = pair *( "&" pair )          empty pairs are dropped
//! pair   = name [ "=" value ]          both percent-encoded UTF-8, "+" is a space
//! name   = "plan" | counter | foreign
//! ```
//!
//! - `plan` is the id of a plan of the catalogue: `plan=mini-plus`. On a page without a choice of plans it is accepted and dropped.
//! - A counter of whole units has digits: `pc=8`, at most 1000000.
//! - A counter of time has hours and minutes, always with a unit: `support=2h30m`, `support=2.5h`, `support=150min`, or a number of requests of one length: `support=4x9min`.
//! - A counter of money has an amount in the catalogue's currency with a decimal point: `other=100` or `other=99.90`.
//!
//! Values are written alike in every language, so a link can be opened in any of them.
//!
//! # Meaning
//!
//! An address that names the plan or any counter of the catalogue is a whole selection: a counter that it does not name is 0, except that one which starts as another (`user` as `pc`) takes that one's value; without `plan` the default plan is chosen. An address that names none of them leaves the catalogue's default selection.
//!
//! A known name with a value that cannot be read is ignored, and so is a second value for one name; the page says which names these are. It counts as named all the same.
//!
//! Any other name is foreign: counters of other catalogues, `utm_source`, and the reserved names `v` and `lang`, which are for the version of the price list and the language. Foreign pairs are kept as they are and in their order, and are not mentioned.
//!
//! # What is written
//!
//! `plan` first, then the counters in the order of the fields, then the foreign pairs. A counter is left out where leaving it out means the same. Where nothing would be left to name, the first counter is written with its 0. Reading what was written gives the same selection.

use tarif_pricing::{Counter, Currency, Entry, PlanId, PriceList, Selection};

use crate::Form;

/// The name of the plan in an address.
const PLAN: &str = "plan";

/// What an address says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Whether it names a plan or a counter, and so is a whole selection.
    pub has_selection: bool,
    /// The plan.
    pub plan: Option<PlanId>,
    /// What it enters.
    pub selection: Selection,
    /// Known names whose values could not be read, each once.
    pub ignored: Vec<String>,
    /// Pairs that are somebody else's, as they were.
    pub foreign: Vec<String>,
}

/// Returns what a query says, with or without its question mark.
pub fn read(form: &Form, query: &str) -> Address {
    read_with(form.counters(), form.currency(), form.price_list(), query)
}

/// Returns what a query says to counters and, where a plan can be chosen, to the plans of that price list.
pub(crate) fn read_with(counters: &[Counter], currency: Currency, plans: Option<&PriceList>, query: &str) -> Address {
    let mut address = Address::default();
    let pairs = query.strip_prefix('?').unwrap_or(query).split('&');
    for pair in pairs.filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name), decoded(value).unwrap_or_default());
        let counter = counters.iter().find(|counter| name.as_deref() == Some(counter.id.as_str()));
        let understood = match counter {
            Some(counter) => address.enter(counter, currency, &value),
            None if name.as_deref() == Some(PLAN) => match plans {
                Some(price_list) => address
                    .choose(price_list.plans.iter().map(|plan| &plan.id).find(|plan| plan.as_str() == value).cloned()),
                None => true,
            },
            None => {
                address.foreign.push(pair.to_owned());
                continue;
            }
        };
        address.has_selection = true;
        if let Some(name) = name.filter(|name| !understood && !address.ignored.contains(name)) {
            address.ignored.push(name);
        }
    }
    address
}

impl Address {
    fn enter(&mut self, counter: &Counter, currency: Currency, value: &str) -> bool {
        let first = self.selection.entered(&counter.id).is_none();
        match Entry::parse(counter, currency, value) {
            Ok(entry) if first => {
                self.selection.set(counter.id.clone(), entry);
                true
            }
            _ => false,
        }
    }

    fn choose(&mut self, plan: Option<PlanId>) -> bool {
        let understood = plan.is_some() && self.plan.is_none();
        self.plan = self.plan.take().or(plan);
        understood
    }
}

/// Returns the query of a selection, without a question mark.
pub fn write(form: &Form, plan: Option<&PlanId>, selection: &Selection, foreign: &[String]) -> String {
    let mut query = String::new();
    if let Some(plan) = plan {
        push(&mut query, &[PLAN, "=", plan.as_str()]);
    }
    push_entries(&mut query, form.counters(), selection);
    if let (true, Some(first)) = (query.is_empty(), form.counters().first()) {
        push_entry(&mut query, first, Entry::zero(first.kind));
    }
    for pair in foreign {
        push(&mut query, &[pair]);
    }
    query
}

/// Returns the query that opens a catalogue with a plan and a selection.
pub(crate) fn of_plan(counters: &[Counter], plan: &PlanId, selection: &Selection) -> String {
    let mut query = String::new();
    push(&mut query, &[PLAN, "=", plan.as_str()]);
    push_entries(&mut query, counters, selection);
    query
}

fn push_entries(query: &mut String, counters: &[Counter], selection: &Selection) {
    for counter in counters {
        let Some(entry) = selection.entered(&counter.id) else {
            continue;
        };
        let lent = counter.starts_as.as_ref().and_then(|other| selection.entered(other));
        let left_out = lent.filter(|lent| lent.is_of(counter.kind)).unwrap_or(Entry::zero(counter.kind));
        if entry != left_out && !(entry.is_zero() && left_out.is_zero()) {
            push_entry(query, counter, entry);
        }
    }
}

fn push_entry(query: &mut String, counter: &Counter, entry: Entry) {
    push(query, &[counter.id.as_str(), "=", &entry.to_string()]);
}

fn push(query: &mut String, parts: &[&str]) {
    if !query.is_empty() {
        query.push('&');
    }
    for part in parts {
        query.push_str(part);
    }
}

/// Returns the text that a percent-encoded one stands for; nothing if it is not UTF-8. A percent sign without two hexadecimal digits stands for itself.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escaped = match (first, after) {
            (b'%', [high, low, ..]) => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        rest = match escaped {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                &after[2..]
            }
            None => {
                bytes.push(if *first == b'+' { b' ' } else { *first });
                after
            }
        };
    }
    String::from_utf8(bytes).ok()
}

fn hexadecimal(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}
