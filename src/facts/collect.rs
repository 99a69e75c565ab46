//! Which facts there are.

use tarif_l10n::{MoneyStyle, Value};
use tarif_pricing::charge::{OneOff, PerUnit, Tiers, UnitPrice};
use tarif_pricing::conditions::{self, Clause, Clauses, Conditions, Entitlement, Renewal, ServiceRow, Terms};
use tarif_pricing::{Amount, Bound, Catalogue, ChargeKind, Currency, Minutes, Money, Plan};

use super::{ByName, Fact};
use crate::site::Contact;

/// Returns the facts of whoever publishes the site.
pub(super) fn of_site(contact: &Contact) -> ByName {
    let texts = [("publisher", &contact.publisher), ("email", &contact.email), ("phone", &contact.phone)];
    let fact = |(name, text): (&str, &Option<String>)| {
        Some((format!("site_{name}").into(), Fact::Value(text.as_deref()?.into())))
    };
    texts.into_iter().filter_map(fact).collect()
}

/// Returns the facts of a catalogue.
pub(super) fn of_catalogue(catalogue: &Catalogue) -> ByName {
    let mut facts = ByName::default();
    let currency = catalogue.price_list.currency;
    let mut of_catalogue = Collecting { facts: &mut facts, currency, path: catalogue.id().to_string() };
    for (id, fact) in &catalogue.facts {
        of_catalogue.fact(id.as_str(), *fact);
    }
    of_catalogue.clauses(&catalogue.clauses);
    for (plan, conditions) in catalogue.plans() {
        of_catalogue.below(plan.id.as_str(), |of_plan| of_plan.plan(plan, conditions));
    }
    facts.shrink_to_fit();
    facts
}

/// Facts in the making, at a path of ids.
struct Collecting<'a> {
    facts: &'a mut ByName,
    currency: Currency,
    path: String,
}

impl Collecting<'_> {
    fn plan(&mut self, plan: &Plan, conditions: &Conditions) {
        for charge in &plan.charges {
            self.below(charge.id.as_str(), |of_charge| of_charge.charge(&charge.kind));
        }
        for bound in &plan.eligibility {
            self.bound(bound, "at-least", "at-most");
        }
        for bound in &plan.suits {
            self.bound(bound, "suits-at-least", "suits-at-most");
        }
        for row in &conditions.entitlements {
            self.below(row.id.as_str(), |of_row| of_row.entitlement(&row.entitlement));
        }
        for row in &conditions.services {
            self.below(row.id.as_str(), |of_row| of_row.service(row));
        }
        self.terms(&conditions.terms);
        self.clauses(&conditions.clauses);
    }

    fn charge(&mut self, kind: &ChargeKind) {
        match kind {
            ChargeKind::Flat(flat) => self.amount("amount", flat.amount),
            ChargeKind::PerUnit(per_unit) => self.unit_price(per_unit),
            ChargeKind::Usage(usage) => {
                self.amount("rate", usage.rate);
                self.duration("per", usage.per);
                if !usage.included.is_zero() {
                    self.duration("included", usage.included);
                }
                if let tarif_pricing::charge::Increment::Started(increment) = usage.increment {
                    self.duration("increment", increment);
                }
            }
            ChargeKind::PercentOff(percent_off) => {
                self.value("percent", Value::Percent(percent_off.percent.value()));
            }
            ChargeKind::Minimum(minimum) => self.amount("amount", minimum.amount),
            ChargeKind::OneOff(OneOff { amount, .. }) => self.amount("amount", *amount),
            ChargeKind::PerEvent(per_event) => self.amount("amount", per_event.amount),
        }
    }

    fn unit_price(&mut self, per_unit: &PerUnit) {
        match &per_unit.price {
            UnitPrice::Single(amount) => self.amount("amount", *amount),
            UnitPrice::Graduated(Tiers { bounded, above }) | UnitPrice::Volume(Tiers { bounded, above }) => {
                for (number, tier) in (1_u32..).zip(bounded) {
                    self.value(&format!("tier-{number}-up-to"), tier.up_to.into());
                    self.amount(&format!("tier-{number}-amount"), tier.amount);
                }
                self.amount("above-amount", *above);
            }
        }
    }

    fn bound(&mut self, bound: &Bound, least: &str, most: &str) {
        self.below(bound.counter.as_str(), |of_counter| {
            of_counter.count(least, bound.at_least);
            of_counter.count(most, bound.at_most);
        });
    }

    fn entitlement(&mut self, entitlement: &Entitlement) {
        if let Entitlement::Count { count, each_at_most, .. } = entitlement {
            self.count("count", Some(*count));
            if let Some(longest) = each_at_most {
                self.duration("each-at-most", *longest);
            }
        }
    }

    fn service(&mut self, row: &ServiceRow) {
        if let Some(response) = &row.response {
            self.duration("within", response.within);
        }
        if !row.windows.is_empty() {
            self.add("windows", Fact::Windows(row.windows.clone()));
        }
        self.count("week", row.windows.iter().find_map(|window| window.week_of_month).map(u32::from));
    }

    fn terms(&mut self, terms: &Terms) {
        self.count("term", terms.term);
        self.count("notice", terms.notice);
        if let Renewal::ByMonths(months) = terms.renewal {
            self.count("renewal", Some(months));
        }
    }

    fn clauses(&mut self, clauses: &Clauses) {
        let Clauses { advantages, rules, exclusions, preconditions, notes } = clauses;
        for Clause { id, facts } in [advantages, rules, exclusions, preconditions, notes].into_iter().flatten() {
            self.below(id.as_str(), |of_clause| {
                for (id, fact) in facts {
                    of_clause.fact(id.as_str(), *fact);
                }
            });
        }
    }

    fn fact(&mut self, name: &str, fact: conditions::Fact) {
        match fact {
            conditions::Fact::Count(count) => self.count(name, Some(count)),
            conditions::Fact::Duration(minutes) => self.duration(name, minutes),
            conditions::Fact::Percent(percent) => self.value(name, Value::Percent(percent.value())),
            conditions::Fact::Money(money) => self.money(name, money),
        }
    }

    fn count(&mut self, name: &str, count: Option<u32>) {
        if let Some(count) = count {
            self.value(name, count.into());
        }
    }

    fn amount(&mut self, name: &str, amount: Amount) {
        match amount {
            Amount::Published(money) => self.money(name, money),
            Amount::OnRequest => self.add(name, Fact::OnRequest),
        }
    }

    fn money(&mut self, name: &str, money: Money) {
        let (currency, digits) = (self.currency.code().to_owned(), self.currency.digits());
        self.value(name, Value::Money { amount: money.amount(), currency, digits, style: MoneyStyle::Short });
        self.value(&format!("{name}-value"), money.amount().normalize().into());
    }

    fn duration(&mut self, name: &str, minutes: Minutes) {
        let whole = rust_decimal::Decimal::from(minutes.get());
        // Four decimals tell every minute apart, and no figure on a page has more than two.
        let hours = (whole / rust_decimal::Decimal::from(60)).round_dp(4).normalize();
        self.value(name, Value::Minutes(minutes.get()));
        self.value(&format!("{name}-hours"), hours.into());
        self.value(&format!("{name}-minutes"), whole.into());
    }

    fn value(&mut self, name: &str, value: Value) {
        self.add(name, Fact::Value(value));
    }

    fn add(&mut self, name: &str, fact: Fact) {
        self.facts.insert(format!("{}_{name}", self.path).into(), fact);
    }

    fn below(&mut self, id: &str, add: impl FnOnce(&mut Collecting<'_>)) {
        let path = format!("{}_{id}", self.path);
        add(&mut Collecting { facts: self.facts, currency: self.currency, path });
    }
}
