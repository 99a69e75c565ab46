//! `[plans.<plan>.charges]`: what a plan asks money for.

use tarif_pricing::charge::{
    Flat, Increment, Minimum, OneOff, PerEvent, PerUnit, PercentOff, Tier, Tiers, UnitPrice, Usage,
};
use tarif_pricing::{Amount, Charge, ChargeId, ChargeKind, CounterId, Minutes, Period, PlanId};

use super::keys::charge as keys;
use super::{Placed, Scope, Table, Value};
use crate::diagnostic::{Rule, Standing};
use crate::load::keys::Key;
use crate::site::Place;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "tier-bounds",
        standing: Standing::Fixed,
        finds: "bounds of tiers that do not rise",
        reason: "No unit falls into such a tier, so one of its prices would never be charged.",
        example: r#"
up-to = [[10, "5.00"], [10, "4.00"]]     # wrong
up-to = [[10, "5.00"], [20, "4.00"]]     # right
"#,
    },
    Rule {
        code: "zero-duration",
        standing: Standing::Fixed,
        finds: "a rate for no time, or an increment of no time",
        reason: "It would be divided by zero.",
        example: r#"
increment = "0min"           # wrong
increment = "1min"           # right: to the exact minute
"#,
    },
];

/// Reads the charges of a plan, in the order of its lines. The sentences that some of them name go into the scope.
pub(super) fn charges(plan: &PlanId, value: &Value<'_>, scope: &mut Scope) -> Vec<Charge> {
    let entries = value.entries().unwrap_or_default();
    let mut charges = Vec::new();
    for (key, value) in entries {
        let Some(id) = key.parse::<ChargeId>() else { continue };
        scope.place(Place::Charge(plan.clone(), id.clone()), key.range.clone());
        let Some((kind, data)) = value.kind(keys::KINDS) else { continue };
        let Some(table) = data.table(kind.table()) else { continue };
        if let Some(counter) = table.peek(&keys::COUNTER) {
            scope.place(Place::ChargeCounter(plan.clone(), id.clone()), counter);
        }
        let kind = charge(kind.name, &table, scope);
        let clause = table.get(&keys::CLAUSE).and_then(|value| scope.clause(&value));
        table.finish();
        if let Some(clause) = clause {
            scope.charge_clauses.insert(plan, &id, clause);
        }
        charges.extend(kind.map(|kind| Charge { id, kind }));
    }
    charges
}

fn charge(kind: &str, table: &Table<'_>, scope: &Scope) -> Option<ChargeKind> {
    match kind {
        "flat" => {
            let (amount, per) = (amount(table, &keys::AMOUNT), period(table));
            Some(ChargeKind::Flat(Flat { amount: amount?, per: per? }))
        }
        "per-unit" => per_unit(table, scope).map(ChargeKind::PerUnit),
        "usage" => usage(table, scope).map(ChargeKind::Usage),
        "percent-off" => {
            let counter = counter(table, scope);
            let percent = table.get(&keys::PERCENT).and_then(|value| value.parse_figure());
            Some(ChargeKind::PercentOff(PercentOff { counter: counter?, percent: percent?.value }))
        }
        "minimum" => Some(ChargeKind::Minimum(Minimum { amount: amount(table, &keys::AMOUNT)? })),
        "one-off" => {
            let amount = amount(table, &keys::AMOUNT);
            let counter = table.get(&keys::UNIT_COUNTER).map(|value| scope.counter(&value));
            // A counter that is given and unknown has been reported; the charge must not pass for one without a counter.
            let counter = match counter {
                Some(None) => return None,
                counter => counter.flatten(),
            };
            Some(ChargeKind::OneOff(OneOff { amount: amount?, counter }))
        }
        _ => Some(ChargeKind::PerEvent(PerEvent { amount: amount(table, &keys::AMOUNT)? })),
    }
}

fn amount(table: &Table<'_>, key: &'static Key) -> Option<Amount> {
    table.required(key)?.parse_figure::<Amount>().map(|amount| amount.value)
}

fn period(table: &Table<'_>) -> Option<Period> {
    table.get(&keys::PER)?.word(&keys::PERIODS)
}

fn counter(table: &Table<'_>, scope: &Scope) -> Option<CounterId> {
    scope.counter(&table.get(&keys::COUNTER)?)
}

fn per_unit(table: &Table<'_>, scope: &Scope) -> Option<PerUnit> {
    let (counter, per) = (counter(table, scope), period(table));
    let graduated = table.get(&keys::GRADUATED);
    let volume = table.get(&keys::VOLUME);
    let price = match (graduated, volume) {
        (None, None) => amount(table, &keys::UNIT_AMOUNT).map(UnitPrice::Single),
        (Some(found), None) => tiers(&found).map(UnitPrice::Graduated),
        (None, Some(found)) => tiers(&found).map(UnitPrice::Volume),
        (Some(_), Some(second)) => {
            second.report("contradiction", "a charge has either graduated or volume tiers", "take one of them out");
            None
        }
    };
    Some(PerUnit { counter: counter?, per: per?, price: price? })
}

/// Reads tiers.
fn tiers(value: &Value<'_>) -> Option<Tiers> {
    let table = value.table(&keys::TIERS)?;
    let mut bounded: Vec<Tier> = Vec::new();
    let mut complete = true;
    for pair in table.get(&keys::UP_TO).and_then(|value| value.list()).unwrap_or_default() {
        let Some(tier) = tier(&pair) else {
            complete = false;
            break;
        };
        let previous = bounded.last().map_or(0, |tier| tier.up_to);
        if tier.up_to <= previous {
            let message = format!("the bound {} is not above the one before it, {previous}", tier.up_to);
            pair.report("tier-bounds", message, "bounds rise from tier to tier; each belongs to its own tier");
        }
        bounded.push(tier);
    }
    let above = amount(&table, &keys::ABOVE);
    table.finish();
    complete.then_some(Tiers { bounded, above: above? })
}

fn tier(pair: &Value<'_>) -> Option<Tier> {
    let values = if pair.is_list() { pair.list()? } else { Vec::new() };
    let [up_to, amount] = values.as_slice() else {
        let help = "write `[10, \"5.00\"]` for a price of 5.00 up to and including the tenth unit";
        pair.report("wrong-type", "a tier is a pair of a bound and an amount", help);
        return None;
    };
    let (up_to, amount) = (up_to.whole::<u32>(), amount.parse_figure::<Amount>());
    Some(Tier { up_to: up_to?.value, amount: amount?.value })
}

fn usage(table: &Table<'_>, scope: &Scope) -> Option<Usage> {
    let counter = counter(table, scope);
    let included = table.get(&keys::INCLUDED).map(|value| value.parse::<Minutes>());
    let rate = amount(table, &keys::RATE);
    let per = table.get(&keys::PER_TIME).and_then(|value| not_zero(&value));
    let increment = table.get(&keys::INCREMENT).and_then(|value| increment(&value));
    let rounding = table.get(&keys::ROUNDING).and_then(|value| value.word(&keys::ROUNDING_SCOPES));
    let unused = table.get(&keys::UNUSED).and_then(|value| value.word(&keys::UNUSED_WORDS));
    let included = match included {
        Some(None) => return None,
        included => included.flatten().map(|placed| placed.value).unwrap_or_default(),
    };
    Some(Usage {
        counter: counter?,
        included,
        rate: rate?,
        per: per?,
        increment: increment?,
        rounding: rounding?,
        unused: unused?,
    })
}

fn increment(value: &Value<'_>) -> Option<Increment> {
    if value.is_text() && value.text() == Some(keys::UNSTATED) {
        return Some(Increment::Unstated);
    }
    not_zero(value).map(Increment::Started)
}

/// Reads a duration that is not zero.
fn not_zero(value: &Value<'_>) -> Option<Minutes> {
    let Placed { value: minutes, .. } = value.parse::<Minutes>()?;
    if minutes.is_zero() {
        value.report("zero-duration", "no time at all", "expected a duration such as `1min`, `15min` or `1h`");
        return None;
    }
    Some(minutes)
}
