//! How a line of a quote came about, in words: "45 min charged, 30 min prepaid → 15 min × 800 Kč an hour = 200 Kč".

use tarif_l10n::{Args, MoneyStyle, Value};
use tarif_pricing::quote::{Line, Note, Quantity, Unknown};
use tarif_pricing::{ChargeId, ChargeKind, Minutes, Money, Quote};

use crate::text::Writer;

/// Time of which an allowance covers a part.
struct Counted {
    charged: Minutes,
    included: Minutes,
}

impl Writer<'_> {
    /// Returns how a known line came about. Its amount is the line's own; nothing is computed anew.
    pub(crate) fn explanation(&self, quote: &Quote, line: &Line) -> String {
        if self.is_minimum(quote, &line.charge) {
            return self.with_amount("explanation-minimum", Args::new(), line.amount);
        }
        if let Some(percent) = line.percent_off {
            let args = Args::new()
                .with("before", self.money(line.unit_price, MoneyStyle::Short))
                .with("percent", Value::Percent(percent.value()));
            return self.with_amount("explanation-discount", args, line.amount);
        }
        match self.by_the_higher_reading(quote, line) {
            Some((more, at_most)) => {
                let (month, requests) = (self.metered(quote, line), self.sum(quote, &more, Some(at_most)));
                self.say("explanation-readings", &Args::new().with("per-month", month).with("per-request", requests))
            }
            None => self.metered(quote, line),
        }
    }

    /// Returns a line as the offer's higher reading has it, with all the time that counts then; nothing where both readings are one.
    pub(crate) fn by_the_higher_reading(&self, quote: &Quote, line: &Line) -> Option<(Line, Minutes)> {
        let (most, at_most) = line.amount_max.zip(charged_at_most(quote, &line.charge))?;
        let included = self.counted(quote, &line.charge).map_or(Minutes::ZERO, |counted| counted.included);
        Some((Line { quantity: Quantity::Time(at_most.beyond(included)), amount: most, ..line.clone() }, at_most))
    }

    /// Returns how a line without an amount came about, as far as that is known.
    pub(crate) fn explanation_of_unknown(&self, quote: &Quote, unknown: &Unknown) -> String {
        match &unknown.quantity {
            Some(Quantity::Fee) if self.is_minimum(quote, &unknown.charge) => {
                self.say("explanation-minimum-on-request", &Args::new())
            }
            None => self.say("explanation-uncounted", &Args::new()),
            Some(Quantity::Fee) => self.say("explanation-fee", &Args::new()),
            Some(quantity) => {
                let args = Args::new().with("quantity", self.quantity(quote, &unknown.charge, quantity));
                self.counting(quote, &unknown.charge, None, self.say("explanation-product-on-request", &args))
            }
        }
    }

    fn metered(&self, quote: &Quote, line: &Line) -> String {
        match line.quantity {
            Quantity::Fee => self.say("explanation-fee", &Args::new()),
            _ => self.sum(quote, line, None),
        }
    }

    /// Returns quantity × price = amount, behind what the allowance covers; `charged` is what counts by another reading than the quote's.
    fn sum(&self, quote: &Quote, line: &Line, charged: Option<Minutes>) -> String {
        let price = match line.per {
            Quantity::Time(_) => self.price(line),
            _ => self.money(line.unit_price, MoneyStyle::Short),
        };
        let quantity = self.quantity(quote, &line.charge, &line.quantity);
        let args = Args::new().with("quantity", quantity).with("price", price);
        let product = self.with_amount("explanation-product", args, line.amount);
        self.counting(quote, &line.charge, charged, product)
    }

    /// Puts before a product how much time counts and what of it is covered, where an allowance covers any.
    fn counting(&self, quote: &Quote, charge: &ChargeId, charged: Option<Minutes>, product: String) -> String {
        match self.counted(quote, charge) {
            Some(counted) if !counted.included.is_zero() => {
                let charged_time = charged.unwrap_or(counted.charged);
                let args = Args::new()
                    .with("charged", self.time(quote, charge, charged_time))
                    .with("included", self.time(quote, charge, counted.included))
                    .with("product", product);
                self.say("explanation-allowance", &args)
            }
            _ => product,
        }
    }

    fn counted(&self, quote: &Quote, of: &ChargeId) -> Option<Counted> {
        quote.notes.iter().find_map(|note| match note {
            Note::Allowance { charge, charged, included, .. } if charge == of => {
                Some(Counted { charged: *charged, included: *included })
            }
            _ => None,
        })
    }

    fn is_minimum(&self, quote: &Quote, of: &ChargeId) -> bool {
        let charges = self.price_list.plan(&quote.plan).map(|plan| plan.charges.as_slice()).unwrap_or_default();
        charges.iter().any(|charge| charge.id == *of && matches!(charge.kind, ChargeKind::Minimum(_)))
    }

    fn with_amount(&self, id: &str, args: Args, amount: Money) -> String {
        self.say(id, &args.with("amount", self.money(amount, MoneyStyle::Short)))
    }
}

/// Returns the time that counts by the higher of two readings, where the offer does not say what is rounded.
fn charged_at_most(quote: &Quote, of: &ChargeId) -> Option<Minutes> {
    quote.notes.iter().find_map(|note| match note {
        Note::RoundingUnstated { charge, per_request, .. } if charge == of => Some(*per_request),
        _ => None,
    })
}
