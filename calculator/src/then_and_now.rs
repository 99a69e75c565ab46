//! A quote of another price list beside that of the one in force: what a link was made with, what holds now, and what has changed.

use tarif_l10n::{Args, MoneyStyle};
use tarif_pricing::{Bound, ChargeId, CounterId, Difference, Plan, PlanId, PriceList, Selection};

use crate::text::{LineText, QuoteText, bound_message, version_args};
use crate::{Form, PlanShown, Shown, State, address};

/// A link's quote by the list that it was made with, and by the one in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThenAndNow {
    /// What is compared, in a line.
    pub caption: String,
    /// The heads of the columns: what is charged for, the list of the link, the list in force.
    pub heads: [String; 3],
    /// What the button says that goes on with the list of the link.
    pub stay: String,
    /// What is charged for, in the order of that list, and after it what only the list in force charges.
    pub lines: Vec<InBoth>,
    /// The monthly total.
    pub total: InBoth,
    /// What must be said beside the figures, where it is not the same.
    pub beside: Option<InBoth>,
    /// What has changed besides, sentences; that nothing has, if so.
    pub changes: Vec<String>,
    /// Whether the link's list reads all of the link that the list in force does not: a plan that is gone, say.
    pub reads_all: bool,
}

/// The same thing in both lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InBoth {
    /// What it is.
    pub label: String,
    /// How the two differ, in a word; empty if they do not.
    pub word: String,
    /// What the link's list says, sentences or an amount and how it comes about; nothing if it does not have it.
    pub then: Vec<String>,
    /// What the list in force says.
    pub now: Vec<String>,
    /// How the two differ.
    pub change: Change,
}

/// How one thing differs in two lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Not at all.
    None,
    /// It says something else.
    Changed,
    /// Only the list in force has it.
    New,
    /// Only the list of the link has it.
    Gone,
}

impl Change {
    /// Returns the value of `data-change`: empty, `changed`, `new` or `gone`.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Changed => "changed",
            Self::New => "new",
            Self::Gone => "gone",
        }
    }
}

/// A link's quote by one list.
struct Side<'a> {
    form: &'a Form,
    price_list: &'a PriceList,
    plan: &'a Plan,
    selection: Selection,
    shown: PlanShown,
    text: QuoteText,
}

impl<'a> Side<'a> {
    /// Returns the quote that an address asks for, of `plan` if one is given and of the plan that it names if not; nothing if the list does not have that plan.
    fn of(form: &'a Form, search: &str, plan: Option<&PlanId>) -> Option<Self> {
        let mut state = State::from_address(form, address::read(form, search));
        let price_list = form.price_list()?;
        let plan = price_list.plan(plan.or(state.plan())?)?;
        state.choose(plan.id.clone());
        let shown = Shown::of(form, &state, None);
        let chosen = shown.chosen?;
        let (selection, shown) = (state.selection().clone(), shown.plans.into_iter().nth(chosen.index)?);
        Some(Self { form, price_list, plan, selection, shown, text: chosen.text })
    }

    /// Returns everything said beside the figures.
    fn beside(&self) -> Vec<String> {
        let QuoteText { reasons, notes, yearly, one_off, vat, .. } = &self.text;
        let unavailable = (!reasons.is_empty()).then(|| self.form.say("calculator-not-available"));
        let said = unavailable.iter().chain(reasons).chain(yearly).chain(one_off).chain(notes).chain(vat);
        said.cloned().collect()
    }

    fn line(&self, charge: &ChargeId) -> Option<&LineText> {
        self.text.lines.iter().find(|line| line.charge == *charge)
    }

    fn bound(&self, counter: &CounterId) -> Option<&Bound> {
        self.plan.eligibility.iter().find(|bound| bound.counter == *counter)
    }

    /// Returns which counts of a counter the plan admits, in words.
    fn range(&self, form: &Form, counter: &CounterId) -> String {
        let (id, args) = bound_message(self.bound(counter));
        form.say_with(id, &args)
    }
}

impl ThenAndNow {
    /// Returns the quote of an address by the list of the form `then`, beside that of the same plan by the list of the form `now`; nothing where `then` has no plan to choose, or no version. An address that names no selection is one of the default selection of `then`. All is said in the words of `then`, which has those of a released list.
    pub fn of(then: &Form, now: &Form, search: &str) -> Option<Self> {
        let version = then.version()?;
        let whole = address::whole(then, search);
        let search = &*whole;
        let unread = address::read(then, search).ignored;
        let reads_all = address::read(now, search).ignored.iter().all(|name| !unread.contains(name));
        let then = Side::of(then, search, None)?;
        let now = Side::of(now, search, Some(&then.plan.id));
        let form = then.form;
        let say = |id: &str| form.say(id);
        let (lines, total, beside, mut changes) = match &now {
            Some(now) => (
                lines(&then, now),
                in_both(form, say("calculator-sum"), vec![then.text.sum.clone()], vec![now.text.sum.clone()]),
                beside(&then, now),
                differences(&then, now),
            ),
            None => {
                let total = vec![then.text.sum.clone()];
                let gone = Args::new().with("plan", then.text.plan.as_str());
                let lines =
                    then.text.lines.iter().map(|line| in_both(form, line.label.clone(), said(&then, line), Vec::new()));
                (
                    lines.collect(),
                    in_both(form, say("calculator-sum"), total, Vec::new()),
                    Some(in_both(form, say("versions-beside"), then.beside(), Vec::new())),
                    vec![form.say_with("versions-plan-gone", &gone)],
                )
            }
        };
        let is_same = lines.iter().chain([&total]).chain(&beside).all(|compared| compared.change == Change::None);
        if is_same && changes.is_empty() {
            changes.push(say("versions-same"));
        }
        let dated = |id: &str| form.say_with(id, &version_args(version));
        Some(Self {
            caption: form.say_with("versions-table", &Args::new().with("plan", then.text.plan.as_str())),
            heads: [say("versions-column-item"), dated("versions-column-then"), say("versions-column-now")],
            stay: dated("versions-stay"),
            lines,
            total,
            beside,
            changes,
            reads_all,
        })
    }
}

fn in_both(form: &Form, label: String, then: Vec<String>, now: Vec<String>) -> InBoth {
    let change = match (then.is_empty(), now.is_empty()) {
        (true, false) => Change::New,
        (false, true) => Change::Gone,
        _ if then == now => Change::None,
        _ => Change::Changed,
    };
    let word = match change {
        Change::None => String::new(),
        change => form.say(&["versions-", change.name()].concat()),
    };
    InBoth { label, word, then, now, change }
}

/// Returns the amount of a line, and how it comes about: of a fee nothing more.
fn said(side: &Side<'_>, line: &LineText) -> Vec<String> {
    let mut found = side.shown.quote.lines.iter().filter(|found| found.charge == line.charge);
    let is_discount = found.any(|found| found.percent_off.is_some());
    let (quantity, price) = match (line.is_fee, is_discount) {
        (true, false) => (None, None),
        (true, true) => (None, Some(&line.price)),
        (false, _) => (Some(&line.quantity), Some(&line.price)),
    };
    let parts = [Some(&line.amount), quantity, price].into_iter().flatten();
    parts.filter(|part| !part.is_empty()).cloned().collect()
}

fn lines(then: &Side<'_>, now: &Side<'_>) -> Vec<InBoth> {
    let mut lines = Vec::new();
    for line in &then.text.lines {
        let other = now.line(&line.charge);
        let label = match other {
            Some(other) if other.label != line.label => {
                let names = Args::new().with("then", line.label.as_str()).with("now", other.label.as_str());
                then.form.say_with("versions-renamed", &names)
            }
            _ => line.label.clone(),
        };
        let of_now = other.map(|other| said(now, other)).unwrap_or_default();
        lines.push(in_both(then.form, label, said(then, line), of_now));
    }
    let new = now.text.lines.iter().filter(|line| then.line(&line.charge).is_none());
    lines.extend(new.map(|line| in_both(then.form, line.label.clone(), Vec::new(), said(now, line))));
    lines
}

/// Returns the sentences that only one of the two has.
fn beside(then: &Side<'_>, now: &Side<'_>) -> Option<InBoth> {
    let (before, after) = (then.beside(), now.beside());
    let only = |these: &[String], those: &[String]| -> Vec<String> {
        these.iter().filter(|text| !those.contains(text)).cloned().collect()
    };
    let (before, after) = (only(&before, &after), only(&after, &before));
    let differ = !before.is_empty() || !after.is_empty();
    differ.then(|| in_both(then.form, then.form.say("versions-beside"), before, after))
}

fn differences(then: &Side<'_>, now: &Side<'_>) -> Vec<String> {
    let mut changes = Vec::new();
    if then.text.plan != now.text.plan {
        let names = Args::new().with("then", then.text.plan.as_str()).with("now", now.text.plan.as_str());
        changes.push(then.form.say_with("versions-plan-renamed", &names));
    }
    changes.extend(difference(then, now));
    let mut counters: Vec<&CounterId> = Vec::new();
    for bound in then.plan.eligibility.iter().chain(&now.plan.eligibility) {
        if !counters.contains(&&bound.counter) {
            counters.push(&bound.counter);
        }
    }
    for counter in counters.into_iter().filter(|counter| then.bound(counter) != now.bound(counter)) {
        let label = then.form.say(&["counter-", counter.as_str()].concat());
        let args = Args::new()
            .with("counter", label)
            .with("then", then.range(then.form, counter))
            .with("now", now.range(then.form, counter));
        changes.push(then.form.say_with("versions-bounds", &args));
    }
    changes
}

/// Returns by how much the total has changed, where both are known to the last digit and of the same: what was entered for a counter that is gone is in the one alone.
fn difference(then: &Side<'_>, now: &Side<'_>) -> Option<String> {
    let is_gone = |id: &CounterId| !now.price_list.counters.iter().any(|counter| counter.id == *id);
    if then.selection.entries().any(|(counter, entry)| is_gone(counter) && !entry.is_zero()) {
        return None;
    }
    let total = |side: &Side<'_>| {
        let quote = &side.shown.quote;
        quote.total.filter(|_| quote.total_max.is_none() && quote.is_complete())
    };
    let difference = Difference::between(total(then)?, total(now)?)?.amount();
    if then.price_list.currency != now.price_list.currency {
        return None;
    }
    let id = if difference.is_sign_positive() { "versions-more" } else { "versions-less" };
    let (currency, amount) = (now.price_list.currency, difference.abs());
    let amount = now.form.messages().money(amount, currency.code(), currency.digits(), MoneyStyle::Full).ok()?;
    Some(then.form.say_with(id, &Args::new().with("amount", amount)))
}
