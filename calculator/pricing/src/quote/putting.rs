//! Putting a selection through a plan, charge by charge.

use rust_decimal::Decimal;

use super::availability::missed;
use crate::charge::Increment;

use super::{Line, Note, Quantity, Quote, QuoteError, RateBy, Reason, Unknown};
use crate::{
    Amount, ChargeId, CounterId, Entry, Minutes, Money, Percent, Period, Plan, PriceList, Rates, Selection, TimeEntry,
    Vat,
};

/// A quote in the making. Charges add to it through the methods below, so that rounding, rep's rates and unknowns are treated in one place.
pub(crate) struct Putting<'a> {
    price_list: &'a PriceList,
    selection: &'a Selection,
    rates: &'a Rates,
    /// Up to what the time of a counter is rounded whose increment the offer does not state; to the exact minute where nothing is known of it.
    unstated: &'a [(CounterId, Minutes)],
    charge: Option<&'a ChargeId>,
    lines: Vec<Line>,
    unknown: Vec<Unknown>,
    notes: Vec<Note>,
    /// By how much the higher reading exceeds the lower.
    spread: Money,
}

/// A quantity at a price.
pub(crate) struct Priced {
    pub(crate) period: Period,
    pub(crate) quantity: Quantity,
    pub(crate) amount: Amount,
    pub(crate) per: Quantity,
}

/// Time at a rate, beyond an allowance.
pub(crate) struct Metered {
    pub(crate) entered: Minutes,
    /// What counts after rounding, by the lower reading.
    pub(crate) charged: Minutes,
    /// What counts after rounding, by the higher reading.
    pub(crate) charged_at_most: Minutes,
    pub(crate) included: Minutes,
    pub(crate) rate: Amount,
    pub(crate) per: Minutes,
    pub(crate) increment_unstated: bool,
    pub(crate) carries: bool,
}

/// A unit price that is known, and whose it is.
struct Rate {
    unit_price: Money,
    per: Quantity,
    by: RateBy,
}

impl<'a> Putting<'a> {
    pub(crate) fn new(
        price_list: &'a PriceList,
        selection: &'a Selection,
        rates: &'a Rates,
        unstated: &'a [(CounterId, Minutes)],
    ) -> Self {
        Self {
            price_list,
            selection,
            rates,
            unstated,
            charge: None,
            lines: Vec::new(),
            unknown: Vec::new(),
            notes: Vec::new(),
            spread: Money::ZERO,
        }
    }

    /// Says which charge adds from here on.
    pub(crate) fn begin(&mut self, charge: &'a ChargeId) {
        self.charge = Some(charge);
    }

    /// Returns up to what the time of a counter is rounded by an increment.
    pub(crate) fn step(&self, counter: &CounterId, increment: Increment) -> Minutes {
        let unstated = || self.unstated.iter().find(|(found, _)| found == counter).map(|(_, step)| *step);
        match increment {
            Increment::Started(step) => step,
            Increment::Unstated => unstated().unwrap_or(Minutes::ZERO),
        }
    }

    pub(crate) fn units(&self, counter: &CounterId) -> Result<u32, QuoteError> {
        match self.entry(counter)? {
            Entry::Units(count) => Ok(count),
            Entry::Time(_) | Entry::Money(_) => Err(self.mismatch(counter)),
        }
    }

    pub(crate) fn time(&self, counter: &CounterId) -> Result<TimeEntry, QuoteError> {
        match self.entry(counter)? {
            Entry::Time(time) => Ok(time),
            Entry::Units(_) | Entry::Money(_) => Err(self.mismatch(counter)),
        }
    }

    pub(crate) fn money(&self, counter: &CounterId) -> Result<Money, QuoteError> {
        match self.entry(counter)? {
            Entry::Money(money) => Ok(money),
            Entry::Units(_) | Entry::Time(_) => Err(self.mismatch(counter)),
        }
    }

    /// Adds a quantity at a price, known or not. A quantity of 0 does not apply.
    pub(crate) fn price(&mut self, priced: Priced) -> Result<(), QuoteError> {
        let Priced { period, quantity, amount, per } = priced;
        if quantity.is_zero() {
            return Ok(());
        }
        let unstated = Note::PeriodUnstated { charge: self.id() };
        // Each tier of a charge is a line, and its period one thing to say.
        if period == Period::Unstated && !self.notes.contains(&unstated) {
            self.notes.push(unstated);
        }
        match self.rate(amount, per) {
            None => self.unknown.push(Unknown { charge: self.id(), quantity: Some(quantity) }),
            Some(rate) => {
                let amount = self.times(&rate, &quantity)?;
                self.line(period, quantity, rate, amount, None);
            }
        }
        Ok(())
    }

    /// Adds time beyond its allowance, with what must be said of how it was counted.
    pub(crate) fn meter(&mut self, metered: Metered) -> Result<(), QuoteError> {
        let Metered { entered, charged, charged_at_most, included, rate, per, .. } = metered;
        if entered.is_zero() {
            return Ok(());
        }
        self.note_counting(&metered);
        let beyond = charged.beyond(included);
        let beyond_at_most = charged_at_most.beyond(included);
        if beyond_at_most.is_zero() {
            return Ok(());
        }
        let quantity = Quantity::Time(beyond);
        let Some(rate) = self.rate(rate, Quantity::Time(per)) else {
            let least = if beyond.is_zero() { beyond_at_most } else { beyond };
            self.unknown.push(Unknown { charge: self.id(), quantity: Some(Quantity::Time(least)) });
            return Ok(());
        };
        let amount = self.times(&rate, &quantity)?;
        let amount_max = self.times(&rate, &Quantity::Time(beyond_at_most))?;
        if amount_max != amount {
            let spread = amount_max.checked_sub(amount).and_then(|spread| self.spread.checked_add(spread));
            self.spread = spread.ok_or_else(|| self.overflow())?;
        }
        self.line(Period::Month, quantity, rate, amount, (amount_max != amount).then_some(amount_max));
        Ok(())
    }

    /// Adds what is left of some money after a discount.
    pub(crate) fn discount(&mut self, before: Money, percent: Percent) -> Result<(), QuoteError> {
        if before.is_zero() {
            return Ok(());
        }
        let after = before.times(percent.remainder(), Decimal::ONE_HUNDRED, self.price_list.currency);
        let amount = after.ok_or_else(|| self.overflow())?;
        self.lines.push(Line {
            charge: self.id(),
            period: Period::Month,
            quantity: Quantity::Money(before),
            unit_price: before,
            per: Quantity::Money(before),
            percent_off: Some(percent),
            amount,
            amount_max: None,
            rate_by: RateBy::List,
        });
        Ok(())
    }

    /// Adds what is missing to the least that a month costs.
    pub(crate) fn top_up(&mut self, minimum: Amount) -> Result<(), QuoteError> {
        let Some(rate) = self.rate(minimum, Quantity::Fee) else {
            self.unknown.push(Unknown { charge: self.id(), quantity: Some(Quantity::Fee) });
            return Ok(());
        };
        let so_far = self.sum(Period::is_monthly)?;
        let least = rate.unit_price.rounded(self.price_list.currency);
        if so_far < least {
            let missing = least.checked_sub(so_far).ok_or_else(|| self.overflow())?;
            // The higher reading is topped up by less, so that its total does not exceed the minimum by the difference.
            self.spread = self.spread.checked_sub(missing.min(self.spread)).ok_or_else(|| self.overflow())?;
            self.line(Period::Month, Quantity::Fee, Rate { unit_price: missing, ..rate }, missing, None);
        }
        Ok(())
    }

    /// Adds something that no counter counts.
    pub(crate) fn uncounted(&mut self) {
        self.unknown.push(Unknown { charge: self.id(), quantity: None });
    }

    /// Sums up.
    pub(crate) fn finish(mut self, plan: &Plan, reasons: Vec<Reason>) -> Result<Quote, QuoteError> {
        for bound in &plan.suits {
            if let Some(Reason { counter, bound, .. }) = missed(self.price_list, bound, self.selection) {
                self.notes.push(Note::OutsideSuitedSize { counter, bound });
            }
        }
        let has_monthly = self.lines.iter().any(|line| line.period.is_monthly());
        let total = if has_monthly { Some(self.sum(Period::is_monthly)?) } else { None };
        let total_max = match total {
            Some(total) if !self.spread.is_zero() => {
                Some(total.checked_add(self.spread).ok_or_else(|| self.overflow())?)
            }
            _ => None,
        };
        Ok(Quote {
            catalogue: self.price_list.catalogue.clone(),
            plan: plan.id.clone(),
            currency: self.price_list.currency,
            vat: if plan.publishes_amounts() { self.price_list.vat } else { Vat::Unstated },
            yearly: self.sum(|period| period == Period::Year)?,
            one_off: self.sum(|period| period == Period::Once)?,
            total,
            total_max,
            reasons,
            lines: self.lines,
            unknown: self.unknown,
            notes: self.notes,
        })
    }

    fn note_counting(&mut self, metered: &Metered) {
        let charge = self.id();
        let &Metered { entered, charged, charged_at_most, included, .. } = metered;
        if charged != entered || !included.is_zero() {
            self.notes.push(Note::Allowance { charge: charge.clone(), entered, charged, included });
        }
        if metered.increment_unstated {
            self.notes.push(Note::IncrementUnstated { charge: charge.clone() });
        }
        if charged_at_most != charged {
            self.notes.push(Note::RoundingUnstated {
                charge: charge.clone(),
                per_month: charged,
                per_request: charged_at_most,
            });
        }
        if metered.carries {
            self.notes.push(Note::AllowanceCarries { charge });
        }
    }

    /// Returns the unit price: the published one, else the rep's.
    fn rate(&self, amount: Amount, per: Quantity) -> Option<Rate> {
        match amount {
            Amount::Published(unit_price) => Some(Rate { unit_price, per, by: RateBy::List }),
            Amount::OnRequest => {
                let rate = self.rates.get(self.charge?)?;
                let per = rate.time().map_or(per, Quantity::Time);
                Some(Rate { unit_price: rate.amount, per, by: RateBy::Rep })
            }
        }
    }

    /// Returns quantity × unit price, rounded to the currency's digits.
    fn times(&self, rate: &Rate, quantity: &Quantity) -> Result<Money, QuoteError> {
        let times = match quantity {
            Quantity::Fee => Decimal::ONE,
            Quantity::Units(count, _) => Decimal::from(*count),
            Quantity::Time(minutes) => minutes.decimal(),
            Quantity::Money(money) => money.amount(),
        };
        let parts = match &rate.per {
            Quantity::Time(per) => per.decimal(),
            Quantity::Fee | Quantity::Units(..) | Quantity::Money(_) => Decimal::ONE,
        };
        rate.unit_price.times(times, parts, self.price_list.currency).ok_or_else(|| self.overflow())
    }

    fn line(&mut self, period: Period, quantity: Quantity, rate: Rate, amount: Money, amount_max: Option<Money>) {
        self.lines.push(Line {
            charge: self.id(),
            period,
            quantity,
            unit_price: rate.unit_price,
            per: rate.per,
            percent_off: None,
            amount,
            amount_max,
            rate_by: rate.by,
        });
    }

    fn sum(&self, of: impl Fn(Period) -> bool) -> Result<Money, QuoteError> {
        let mut lines = self.lines.iter().filter(|line| of(line.period));
        lines.try_fold(Money::ZERO, |sum, line| {
            sum.checked_add(line.amount).ok_or_else(|| QuoteError::Overflow { charge: line.charge.clone() })
        })
    }

    fn entry(&self, counter: &CounterId) -> Result<Entry, QuoteError> {
        let found = self.price_list.counter(counter).ok_or_else(|| self.mismatch(counter))?;
        Ok(self.selection.entry(found))
    }

    fn id(&self) -> ChargeId {
        self.charge.expect("`begin` names the charge before any charge adds").clone()
    }

    fn mismatch(&self, counter: &CounterId) -> QuoteError {
        QuoteError::CounterMismatch { charge: self.id(), counter: counter.clone() }
    }

    pub(crate) fn overflow(&self) -> QuoteError {
        QuoteError::Overflow { charge: self.id() }
    }
}
