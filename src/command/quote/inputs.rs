//! What a quote is asked for: texts of the command line become domain types.

use std::str::FromStr;

use tarif_pricing::{CatalogueId, ChargeId, Plan, PlanId, PriceList, RateError, Rates, RepRate, Selection};

use super::Failure;

/// A catalogue, or one of its plans.
pub(super) struct Target {
    pub(super) catalogue: CatalogueId,
    pub(super) plan: Option<PlanId>,
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (catalogue, plan) = match text.split_once('/') {
            Some((catalogue, plan)) => (catalogue, Some(plan)),
            None => (text, None),
        };
        let catalogue = catalogue.parse().map_err(|error| format!("{error}"))?;
        let plan = plan.map(|plan| plan.parse().map_err(|error| format!("{error}"))).transpose()?;
        Ok(Self { catalogue, plan })
    }
}

/// What is entered, and the rep's rates.
#[derive(Debug)]
pub(super) struct Inputs {
    pub(super) selection: Selection,
    rates: Vec<(ChargeId, RepRate)>,
}

impl Inputs {
    /// Reads entries and rates.
    ///
    /// # Errors
    /// A wrong call, with everything that is wrong about it.
    pub(super) fn parse(
        price_list: &PriceList,
        plans: &[&Plan],
        entries: &[String],
        rates: &[String],
    ) -> Result<Self, Failure> {
        let mut errors = Vec::new();
        let mut pairs = Vec::new();
        for entry in entries {
            match entry.split_once('=') {
                Some(pair) => pairs.push(pair),
                None => {
                    errors.push(format!("`{entry}` is not an entry; expected a counter and a value, such as `pc=8`"))
                }
            }
        }
        let selection = Selection::parse(price_list, pairs).unwrap_or_else(|found| {
            errors.extend(found.iter().map(ToString::to_string));
            Selection::default()
        });
        let mut read: Vec<(ChargeId, RepRate)> = Vec::new();
        for text in rates {
            match rate(text, plans) {
                Ok((charge, _)) if read.iter().any(|(earlier, _)| *earlier == charge) => {
                    errors.push(RateError::Repeated { charge }.to_string());
                }
                Ok(pair) => read.push(pair),
                Err(error) => errors.push(error),
            }
        }
        if errors.is_empty() {
            return Ok(Self { selection, rates: read });
        }
        Err(Failure::Usage { errors, help: None })
    }

    /// Returns the rates for what the plan leaves to a request. Of several plans not all need have the charge.
    pub(super) fn rates_for(&self, plan: &Plan) -> Rates {
        let mut rates = Rates::default();
        for (charge, rate) in self.rates.iter().filter(|(charge, _)| takes_rate(plan, charge)) {
            rates.add(charge.clone(), rate.clone()).expect("no two of the rates are for one charge");
        }
        rates
    }
}

/// Reads a rate that at least one of the plans can use.
fn rate(text: &str, plans: &[&Plan]) -> Result<(ChargeId, RepRate), String> {
    let (charge, rate) = text.split_once('=').ok_or_else(|| {
        format!("`{text}` is not a rate of a charge; expected a charge and a rate, such as `minutes=1.50/min`")
    })?;
    let charge: ChargeId = charge.parse().map_err(|error| format!("{error}"))?;
    let rate: RepRate = rate.parse().map_err(|error: RateError| error.to_string())?;
    if plans.iter().any(|plan| takes_rate(plan, &charge)) {
        return Ok((charge, rate));
    }
    let has_charge = |plan: &&&Plan| plan.charges.iter().any(|found| found.id == charge);
    match plans {
        _ if plans.iter().any(|plan| has_charge(&plan)) => Err(RateError::NotOnRequest { charge }.to_string()),
        _ => Err(unknown_charge(charge, plans).to_string()),
    }
}

fn takes_rate(plan: &Plan, charge: &ChargeId) -> bool {
    plan.charges.iter().any(|found| found.id == *charge && found.kind.rate_unit().is_some())
}

fn unknown_charge(charge: ChargeId, plans: &[&Plan]) -> RateError {
    let mut names: Vec<String> = Vec::new();
    for found in plans.iter().flat_map(|plan| &plan.charges).filter(|charge| charge.kind.rate_unit().is_some()) {
        let name = format!("`{}`", found.id);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let expected = if names.is_empty() { "none: every amount is published".to_owned() } else { names.join(", ") };
    RateError::UnknownCharge { charge, expected }
}
