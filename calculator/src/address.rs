//! The selection in the address of a page: `?plan=standard&pc=8&server=1&support=2h30m&v=2026-11-01`.
//!
//! # Grammar
//!
//! ```text
//! query  = pair *( "&" pair )          empty pairs are dropped
//! pair   = name [ "=" value ]          both percent-encoded UTF-8, "+" is a space
//! name   = "plan" | counter | rate | "v" | foreign
//! rate   = "r." charge                 its value: amounts with commas between, each [ plan ":" ] amount
//!        | "rate." [ plan "." ] charge its value: amount
//! ```
//!
//! - `plan` is the id of a plan of the catalogue: `plan=mini-plus`. On a page without a choice of plans it is accepted and dropped.
//! - A counter of whole units has digits: `pc=8`, at most 1000000.
//! - A counter of time has hours and minutes, always with a unit: `support=2h30m`, `support=2.5h`, `support=150min`, or a number of requests of one length: `support=4x9min`.
//! - A counter of money has an amount in the catalogue's currency with a decimal point: `other=100` or `other=99.90`.
//! - A rate is what a rep fills in for an amount that is on request: the amount with a decimal point and what it is for, as `tarif quote --rate` takes it. A rate for time counts for every plan that has the charge: `r.minutes=1.50/min`, `r.remote-work=80/h`. Any other amount belongs to one plan, whose id stands before it: `r.fee=wartungsvertrag:300`; it may say its period too, `300/month`. All that is filled in of one charge stands under one name: `r.fee=niveau-2:300,niveau-3:450`. On a page without a choice of plans, rates are foreign.
//! - Links of the past have longer names of rates, with the plan in them: `rate.minutes=1.50/min`, `rate.wartungsvertrag.fee=300`. They are read as ever, and not written any more.
//! - `v` is the version of the price list that the selection was made with: the date from which it is in force, and a number from 2 where there are several of one date: `v=2026-11-01`, `v=2026-11-01-2`. It belongs to one catalogue; over all of them it is foreign. What is written has the version of the list that it was calculated with, if that is released.
//!
//! Values are written alike in every language, so a link can be opened in any of them.
//!
//! # Meaning
//!
//! An address that names the plan, any counter of the catalogue or a rate is a whole selection: a counter that it does not name is 0, except that one which starts as another (`user` as `pc`) takes that one's value; without `plan` the default plan is chosen. An address that names none of them leaves the catalogue's default selection; if it names a version, it is that of the list of that version.
//!
//! A known name with a value that cannot be read is ignored, and so is a second value for one name; the page says which names these are. It counts as named all the same. Of several amounts under the name of a rate each is read by itself.
//!
//! Any other name is foreign: counters of other catalogues, `utm_source`, and the reserved name `lang`, which is for the language. Foreign pairs are kept as they are and in their order, and are not mentioned.
//!
//! # What is written
//!
//! `plan` first, then the counters and the rates in the order of their fields, then `v`, then the foreign pairs. A counter that is 0 is left out, except one that starts as another: what somebody entered for that one stays entered when the other changes, even if both are the same now. Where nothing would be left to name, the first counter is written with its 0. Reading what was written gives the same selection, and one selection is written in one way.
//!
//! A link that is handed on leaves the foreign pairs out: they may say who somebody is. Without them it has at most 300 characters beyond the base address for every selection of the demonstration's catalogues, with all rates filled in.

use std::borrow::Cow;

use tarif_pricing::{Counter, Currency, Entry, PlanId, PriceList, Selection, Version};

use crate::rates::is_rate_name;
use crate::{Form, OwnRates, RateSlot, State};

/// The name of the plan in an address.
const PLAN: &str = "plan";

/// The name of the price list's version in an address.
const VERSION: &str = "v";

/// What an address says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Whether it names a plan, a counter or a rate, and so is a whole selection.
    pub has_selection: bool,
    /// The plan.
    pub plan: Option<PlanId>,
    /// What it enters.
    pub selection: Selection,
    /// The rates that it fills in.
    pub rates: OwnRates,
    /// The version of the price list that it was made with.
    pub version: Option<Version>,
    /// Known names whose values could not be read, each once.
    pub ignored: Vec<String>,
    /// Pairs that are somebody else's, as they were.
    pub foreign: Vec<String>,
}

/// Returns what a query says, with or without its question mark.
pub fn read(form: &Form, query: &str) -> Address {
    let rates = form.price_list().map(|_| form.rate_slots());
    read_with(form.counters(), form.currency(), form.price_list(), rates, query)
}

/// Returns what a query says to counters and, where a plan can be chosen, to the plans of that price list, and to the slots of rates where there are any.
pub(crate) fn read_with(
    counters: &[Counter],
    currency: Currency,
    plans: Option<&PriceList>,
    rates: Option<&[RateSlot]>,
    query: &str,
) -> Address {
    let mut address = Address::default();
    let pairs = query.strip_prefix('?').unwrap_or(query).split('&');
    for pair in pairs.filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name), decoded(value).unwrap_or_default());
        let counter = counters.iter().find(|counter| name.as_deref() == Some(counter.id.as_str()));
        let understood = match (name.as_deref(), counter, plans) {
            (_, Some(counter), _) => address.enter(counter, currency, &value),
            (Some(PLAN), None, Some(price_list)) => address
                .choose(price_list.plans.iter().map(|plan| &plan.id).find(|plan| plan.as_str() == value).cloned()),
            (Some(PLAN), None, None) => true,
            (Some(VERSION), None, Some(_)) => address.name_version(&value),
            (Some(name), None, _) if is_rate_name(name) && rates.is_some() => {
                address.fill_in(rates.unwrap_or_default(), name, &value)
            }
            _ => {
                address.foreign.push(pair.to_owned());
                continue;
            }
        };
        address.has_selection |= name.as_deref() != Some(VERSION);
        if let Some(name) = name.filter(|name| !understood && !address.ignored.contains(name)) {
            address.ignored.push(name);
        }
    }
    address
}

impl Address {
    /// Returns the version that is named, if it is not that of the list of a form.
    pub fn other_version(&self, form: &Form) -> Option<Version> {
        self.version.filter(|version| form.version() != Some(*version))
    }

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

    /// Fills in the rates under a name; whether all of them could be read, and none was filled in before.
    fn fill_in(&mut self, slots: &[RateSlot], name: &str, value: &str) -> bool {
        let mut understood = true;
        for value in value.split(',') {
            let read = slots.iter().enumerate().find_map(|(index, slot)| Some((index, slot.read(name, value)?)));
            match read.filter(|(index, _)| self.rates.get(*index).is_none()) {
                Some((index, rate)) => self.rates.set(index, Some(rate)),
                None => understood = false,
            }
        }
        understood
    }

    fn choose(&mut self, plan: Option<PlanId>) -> bool {
        let understood = plan.is_some() && self.plan.is_none();
        self.plan = self.plan.take().or(plan);
        understood
    }

    fn name_version(&mut self, text: &str) -> bool {
        let version = text.parse().ok();
        let understood = version.is_some() && self.version.is_none();
        self.version = self.version.or(version);
        understood
    }
}

/// What an address is written of.
#[derive(Clone, Copy, Debug)]
pub struct Written<'a> {
    /// The plan; nothing where all plans are shown alike.
    pub plan: Option<&'a PlanId>,
    /// What is entered.
    pub selection: &'a Selection,
    /// The amounts that a rep can fill in; none where all plans are shown alike.
    pub slots: &'a [RateSlot],
    /// Those that are filled in.
    pub rates: &'a OwnRates,
    /// The version of the price list, if it has one.
    pub version: Option<Version>,
    /// Pairs that are somebody else's, as they were.
    pub foreign: &'a [String],
}

/// Returns a query that names a selection: the one given, or that of the default selection where it names none.
pub fn whole<'a>(form: &Form, query: &'a str) -> Cow<'a, str> {
    let address = read(form, query);
    if address.has_selection {
        Cow::Borrowed(query)
    } else {
        Cow::Owned(State::from_address(form, address).query(form))
    }
}

/// Returns the query of a selection, without a question mark.
pub fn write(counters: &[Counter], written: Written<'_>) -> String {
    let mut query = String::new();
    if let Some(plan) = written.plan {
        push(&mut query, &[PLAN, "=", plan.as_str()]);
    }
    push_entries(&mut query, counters, written.selection);
    push_rates(&mut query, written.slots, written.rates);
    if let (true, Some(first)) = (query.is_empty(), counters.first()) {
        push_entry(&mut query, first, Entry::zero(first.kind));
    }
    if let Some(version) = written.version {
        push(&mut query, &[VERSION, "=", &version.to_string()]);
    }
    for pair in written.foreign {
        push(&mut query, &[pair]);
    }
    query
}

fn push_entries(query: &mut String, counters: &[Counter], selection: &Selection) {
    for counter in counters {
        let entered = selection.entered(&counter.id);
        if let Some(entry) = entered.filter(|entry| counter.starts_as.is_some() || !entry.is_zero()) {
            push_entry(query, counter, entry);
        }
    }
}

/// Adds the rates: each name once, in the order of the first slot that has it.
fn push_rates(query: &mut String, slots: &[RateSlot], rates: &OwnRates) {
    let mut named: Vec<(String, String)> = Vec::new();
    for (index, rate) in rates.iter() {
        let Some(slot) = slots.get(index) else { continue };
        let (name, value) = (slot.name(), slot.write(rate));
        match named.iter_mut().find(|(other, _)| *other == name) {
            Some((_, values)) => values.extend([",", &value]),
            None => named.push((name, value)),
        }
    }
    for (name, values) in named {
        push(query, &[&name, "=", &values]);
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
