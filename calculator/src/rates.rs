//! The rep's own rates: which amounts can be filled in, and for which plans one counts.
//!
//! A rate for time is one for every plan of the catalogue that leaves it to a request: a rep has one price for a minute beyond the allowance. Any other amount belongs to one plan, for the fees of two plans are never the same thing.

use tarif_pricing::{ChargeId, Plan, PlanId, PriceList, RateUnit, Rates, RepRate};

/// What begins the names of rates in an address: short, for all of them must fit into a link.
const PREFIX: &str = "r.";

/// What begins the names of their fields, and began those in links of the past.
const FIELD_PREFIX: &str = "rate.";

/// An amount that an offer leaves to a request and a rep can fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateSlot {
    /// The plan whose amount it is; nothing for time, whose rate counts for every plan.
    pub plan: Option<PlanId>,
    /// The charge.
    pub charge: ChargeId,
    /// What the amount is for, as the charge has it.
    pub unit: RateUnit,
}

impl RateSlot {
    /// Returns the slots of a price list, in the order of its plans and their charges.
    pub fn all(price_list: &PriceList) -> Vec<Self> {
        let mut slots: Vec<Self> = Vec::new();
        for plan in &price_list.plans {
            for charge in &plan.charges {
                let Some(unit) = charge.kind.rate_unit() else { continue };
                let plan = (!matches!(unit, RateUnit::Time(_))).then(|| plan.id.clone());
                if !slots.iter().any(|slot| slot.plan == plan && slot.charge == charge.id) {
                    slots.push(Self { plan, charge: charge.id.clone(), unit });
                }
            }
        }
        slots
    }

    /// Returns its name in an address, which the slots of a charge share: `r.minutes`, `r.fee`.
    pub fn name(&self) -> String {
        [PREFIX, self.charge.as_str()].concat()
    }

    /// Returns the name of its field, which no other slot shares: `rate.minutes`, `rate.wartungsvertrag.fee`. Links of the past have it too.
    pub fn field_name(&self) -> String {
        match &self.plan {
            Some(plan) => [FIELD_PREFIX, plan.as_str(), ".", self.charge.as_str()].concat(),
            None => [FIELD_PREFIX, self.charge.as_str()].concat(),
        }
    }

    /// Returns whether a rate in it counts for a plan.
    pub fn is_of(&self, plan: &Plan) -> bool {
        let own = self.plan.as_ref().is_none_or(|own| *own == plan.id);
        let charge = plan.charges.iter().find(|charge| charge.id == self.charge);
        own && charge.and_then(|charge| charge.kind.rate_unit()).is_some_and(|unit| unit.fits(&self.unit))
    }

    /// Returns the rate that a name and a value in an address fill the slot in with: `r.minutes` with `1.50/min`, `r.fee` with `wartungsvertrag:300` for what is due once a period anyhow; nothing if they are of another slot, or the value is none, or one for something else.
    pub(crate) fn read(&self, name: &str, value: &str) -> Option<RepRate> {
        if name == self.field_name() {
            return self.amount(value);
        }
        let amount = match &self.plan {
            Some(plan) => value.strip_prefix(plan.as_str())?.strip_prefix(':')?,
            None => value,
        };
        self.amount(amount).filter(|_| name == self.name())
    }

    fn amount(&self, text: &str) -> Option<RepRate> {
        let is_fee = matches!(self.unit, RateUnit::Period(_));
        if is_fee && !text.contains('/') {
            return Some(RepRate { amount: text.parse().ok()?, unit: self.unit.clone() });
        }
        let rate = text.parse::<RepRate>().ok().filter(|rate| rate.unit.fits(&self.unit))?;
        // A month is what an unstated period is read as.
        Some(if is_fee { RepRate { unit: self.unit.clone(), ..rate } } else { rate })
    }

    /// Returns a rate as an address has it behind the slot's name. How often a fee is due is the charge's matter, and not written.
    pub(crate) fn write(&self, rate: &RepRate) -> String {
        let amount = match self.unit {
            RateUnit::Period(_) => rate.amount.to_string(),
            RateUnit::Time(_) | RateUnit::Unit(_) => rate.to_string(),
        };
        match &self.plan {
            Some(plan) => [plan.as_str(), ":", &amount].concat(),
            None => amount,
        }
    }
}

/// Returns whether a name in an address is that of a rate, whatever it is for.
pub(crate) fn is_rate_name(name: &str) -> bool {
    name.starts_with(PREFIX) || name.starts_with(FIELD_PREFIX)
}

/// What a rep filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnRates(Vec<(usize, RepRate)>);

impl OwnRates {
    /// Fills the slot at an index in, or empties it.
    pub fn set(&mut self, index: usize, rate: Option<RepRate>) {
        self.0.retain(|(filled, _)| *filled != index);
        self.0.extend(rate.map(|rate| (index, rate)));
        self.0.sort_by_key(|(filled, _)| *filled);
    }

    /// Returns what is filled in at an index.
    pub fn get(&self, index: usize) -> Option<&RepRate> {
        self.0.iter().find(|(filled, _)| *filled == index).map(|(_, rate)| rate)
    }

    /// Returns what is filled in, by the index of its slot, from the first to the last.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &RepRate)> {
        self.0.iter().map(|(index, rate)| (*index, rate))
    }

    /// Returns the rates that count for a plan.
    pub fn of(&self, slots: &[RateSlot], plan: &Plan) -> Rates {
        let mut rates = Rates::default();
        for (index, rate) in self.iter() {
            if let Some(slot) = slots.get(index).filter(|slot| slot.is_of(plan)) {
                // A charge has one slot, so none is added twice.
                let _ = rates.add(slot.charge.clone(), rate.clone());
            }
        }
        rates
    }
}
