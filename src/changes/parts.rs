//! The parts of a price list, each with what it says: what two lists are compared by.

use tarif_pricing::charge::{Increment, RoundingScope, Unused};
use tarif_pricing::conditions::{Clause, Clauses, Conditions, Entitlement, Fact, Renewal, ServiceRow, Terms};
use tarif_pricing::{
    Amount, Bound, Catalogue, Charge, ChargeId, Counter, CounterId, Currency, FactId, Minutes, Money, Percent, Period,
    Plan, PlanId, RowId, Selection, TextId, Vat,
};

/// A part of a price list, with what it says.
pub(super) type Said = (Part, Value);

/// A part of a price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The currency of all amounts.
    Currency,
    /// Whether amounts are with or without VAT.
    Vat,
    /// A counter.
    Counter(CounterId),
    /// The plan that is chosen before a visitor chooses.
    DefaultPlan,
    /// What is entered before a visitor enters anything.
    DefaultSelection,
    /// The language in which the offer was made.
    SourceLanguage,
    /// A figure of the whole catalogue that copy refers to.
    Fact(FactId),
    /// In which order plans, charges, rows and sentences follow one another, where nothing else differs.
    Order,
    /// Who may buy a plan.
    Bound(CounterId),
    /// Whom a plan suits.
    Suits(CounterId),
    /// A charge as a whole: new, gone, of another kind or under another id.
    Charge(ChargeId),
    /// Something about a charge.
    Aspect(ChargeId, Aspect),
    /// A row of what a plan includes.
    Entitlement(RowId),
    /// When somebody answers a kind of request, and how fast.
    Service(RowId),
    /// The first term.
    Term,
    /// The notice.
    Notice,
    /// What happens at the end of the term.
    Renewal,
    /// A sentence of the offer.
    Clause(ClauseKind, TextId),
}

/// What is compared of a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// What is asked for.
    Price,
    /// How tiers count.
    TierModel,
    /// A tier, by its place from 1.
    Tier(usize),
    /// The discount.
    Percent,
    /// The counter that it reads.
    Counter,
    /// The allowance.
    Included,
    /// Up to what time is rounded.
    Increment,
    /// What is rounded.
    Rounding,
    /// What becomes of an allowance that is not used up.
    Unused,
}

/// What a sentence of an offer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "these are the fields of `Clauses`")]
pub enum ClauseKind {
    Advantage,
    Rule,
    Exclusion,
    Precondition,
    Note,
}

/// What a part says.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the type of the price model that it holds")]
pub enum Value {
    Currency(Currency),
    Vat(Vat),
    Counter(Counter),
    Plan(PlanId),
    Selection(Selection),
    Language(Box<str>),
    Fact(Fact),
    /// A whole charge, where it is new, gone or of another kind.
    Charge(Charge),
    /// The id of a charge of which nothing else differs.
    ChargeName(ChargeId),
    Price(PricedAt),
    TierModel(TierModel),
    /// What a unit costs up to a bound; without one, above all bounds.
    Tier {
        up_to: Option<u32>,
        price: PricedAt,
    },
    Percent(Percent),
    CounterName(CounterId),
    Time(Minutes),
    Increment(Increment),
    Rounding(RoundingScope),
    Unused(Unused),
    Bound(Bound),
    /// What a plan includes in a row, with the footnotes.
    Entitlement(Entitlement, Vec<TextId>),
    Service(ServiceRow),
    Months(u32),
    Renewal(Renewal),
    Clause(Clause),
}

/// How the prices of tiers add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TierModel {
    /// Each unit costs what its own tier says.
    Graduated,
    /// All units cost what the tier of their number says.
    Volume,
}

/// An amount, and what it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PricedAt {
    /// How much, in the currency of its list.
    pub amount: Amount,
    /// For what.
    pub per: Per,
}

/// What an amount is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Per {
    /// A period.
    Period(Period),
    /// Each unit of a counter, a period.
    Unit(CounterId, Period),
    /// So much time.
    Time(Minutes),
    /// Each occasion.
    Occasion,
}

impl PricedAt {
    /// Returns the amount, if the offer publishes it.
    pub fn published(&self) -> Option<Money> {
        match self.amount {
            Amount::Published(money) => Some(money),
            Amount::OnRequest => None,
        }
    }
}

impl Value {
    /// Returns the price that a part states, if it is one.
    pub fn priced_at(&self) -> Option<&PricedAt> {
        match self {
            Self::Price(price) | Self::Tier { price, .. } => Some(price),
            _ => None,
        }
    }
}

/// Returns what holds for all plans of a catalogue.
pub(super) fn general(catalogue: &Catalogue) -> Vec<Said> {
    let Catalogue { price_list, clauses: of_all, source_language, facts, .. } = catalogue;
    let mut said = vec![
        (Part::Currency, Value::Currency(price_list.currency)),
        (Part::Vat, Value::Vat(price_list.vat)),
        (Part::DefaultPlan, Value::Plan(price_list.default_plan.clone())),
        (Part::DefaultSelection, Value::Selection(price_list.default_selection.clone())),
        (Part::SourceLanguage, Value::Language(source_language.clone())),
    ];
    let counters = price_list.counters.iter();
    said.extend(counters.map(|counter| (Part::Counter(counter.id.clone()), Value::Counter(counter.clone()))));
    said.extend(facts.iter().map(|(id, fact)| (Part::Fact(id.clone()), Value::Fact(*fact))));
    said.extend(clauses(of_all));
    said
}

/// Returns who may buy a plan, and whom it suits.
pub(super) fn bounds(plan: &Plan) -> Vec<Said> {
    let value = |bound: &Bound| Value::Bound(bound.clone());
    let eligibility = plan.eligibility.iter().map(|bound| (Part::Bound(bound.counter.clone()), value(bound)));
    let suits = plan.suits.iter().map(|bound| (Part::Suits(bound.counter.clone()), value(bound)));
    eligibility.chain(suits).collect()
}

/// Returns what a plan promises beside its price. What an offer does not state is no part of it.
pub(super) fn conditions(conditions: &Conditions) -> Vec<Said> {
    let Conditions { entitlements, services, terms, clauses: of_plan } = conditions;
    let entitlements = entitlements.iter().map(|row| {
        (Part::Entitlement(row.id.clone()), Value::Entitlement(row.entitlement.clone(), row.footnotes.clone()))
    });
    let services = services.iter().map(|row| (Part::Service(row.id.clone()), Value::Service(row.clone())));
    entitlements.chain(services).chain(of_terms(terms)).chain(clauses(of_plan)).collect()
}

fn of_terms(terms: &Terms) -> impl Iterator<Item = Said> {
    let renewal = Some(terms.renewal).filter(|renewal| *renewal != Renewal::Unstated);
    let term = terms.term.map(|months| (Part::Term, Value::Months(months)));
    let notice = terms.notice.map(|months| (Part::Notice, Value::Months(months)));
    [term, notice, renewal.map(|renewal| (Part::Renewal, Value::Renewal(renewal)))].into_iter().flatten()
}

fn clauses(clauses: &Clauses) -> impl Iterator<Item = Said> {
    clauses_by_kind(clauses)
        .map(|(kind, clause)| (Part::Clause(kind, clause.id.clone()), Value::Clause(clause.clone())))
}

/// Returns every sentence with its kind, in the order in which pages show the kinds.
pub(crate) fn clauses_by_kind(clauses: &Clauses) -> impl Iterator<Item = (ClauseKind, &Clause)> {
    let Clauses { advantages, rules, exclusions, preconditions, notes } = clauses;
    let kinds = [
        (ClauseKind::Advantage, advantages),
        (ClauseKind::Rule, rules),
        (ClauseKind::Exclusion, exclusions),
        (ClauseKind::Precondition, preconditions),
        (ClauseKind::Note, notes),
    ];
    kinds.into_iter().flat_map(|(kind, clauses)| clauses.iter().map(move |clause| (kind, clause)))
}
