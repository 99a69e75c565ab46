//! What an announced price list changes: what holds now and what follows beside one another, each with its days.

use tarif_calculator::text::{day_args, price_list_text};
use tarif_l10n::Args;
use tarif_pricing::{Date, Version};

use super::charge::{ChargeView, TierView};
use super::comparison::{Cell, CellState, Dated};
use super::price::Price;
use super::remark::{NextRemark, Remark};
use super::texts::Texts;
use crate::site::{Announced, day_before};

/// The day on which one price list takes the place of another, in words.
#[derive(Clone)]
pub(super) struct Change<'a, 't> {
    texts: &'a Texts<'t>,
    version: Version,
    /// The first day of the announced list.
    first: Date,
    /// When it takes effect, in seconds after the beginning of 1970 in UTC.
    at: u32,
    /// "until 31 December 2026"
    until: String,
    /// "from 1 January 2027"
    from: String,
}

impl<'a, 't> Change<'a, 't> {
    pub(super) fn new(texts: &'a Texts<'t>, announced: Announced) -> Self {
        let first = announced.version.effective();
        // The first day that there is has none before it, and no list ends before it.
        let last = day_before(first).unwrap_or(first);
        let (until, from) = (texts.with("price-until", day_args(last)), texts.with("price-from", day_args(first)));
        Self { texts, version: announced.version, first, at: announced.from, until, from }
    }

    /// Returns the charges of a plan in both lists as one: those that stay as they are, those that change with both prices, those that end, and those that begin.
    pub(super) fn charges(&self, now: Vec<ChargeView>, mut next: Vec<ChargeView>) -> Vec<ChargeView> {
        let mut charges: Vec<ChargeView> = now
            .into_iter()
            .map(|charge| match next.iter().position(|found| found.id == charge.id) {
                Some(index) => self.charge(charge, next.remove(index)),
                None => self.ending(charge),
            })
            .collect();
        charges.extend(next.into_iter().map(|charge| self.beginning(charge)));
        charges
    }

    /// Returns a charge that only the announced list has.
    pub(super) fn beginning(&self, charge: ChargeView) -> ChargeView {
        let prices = charge.prices.into_iter().map(|tier| TierView { price: self.begins(&tier.price).into(), ..tier });
        let details = charge.details.iter().map(|detail| self.detail("price-begins", "next", detail));
        ChargeView { prices: prices.collect(), details: details.collect(), ..charge }
    }

    fn ending(&self, charge: ChargeView) -> ChargeView {
        let prices = charge.prices.into_iter().map(|tier| TierView { price: self.ends(&tier.price).into(), ..tier });
        let details = charge.details.iter().map(|detail| self.detail("price-ends", "now", detail));
        ChargeView { prices: prices.collect(), details: details.collect(), ..charge }
    }

    fn charge(&self, now: ChargeView, next: ChargeView) -> ChargeView {
        let mut begun = next.prices;
        let mut prices: Vec<TierView> = now
            .prices
            .into_iter()
            .map(|tier| {
                let same = |found: &TierView| found.price.of == tier.price.of && found.label == tier.label;
                let price = match begun.iter().position(same).map(|index| begun.remove(index).price) {
                    Some(next) if next == tier.price => tier.price,
                    Some(next) => Price { next: Some(Box::new(self.begins(&next))), ..self.ends(&tier.price) }.into(),
                    None => self.ends(&tier.price).into(),
                };
                TierView { label: tier.label, price }
            })
            .collect();
        prices.extend(begun.into_iter().map(|tier| TierView { price: self.begins(&tier.price).into(), ..tier }));
        let details = self.details(&now.details, &next.details);
        ChargeView { prices, details, ..now }
    }

    /// Returns the details of a charge in both lists, each that begins beside the one whose place it takes.
    fn details(&self, now: &[String], next: &[String]) -> Vec<String> {
        let mut details = Vec::new();
        let mut new = next.iter().filter(|detail| !now.contains(detail)).peekable();
        for detail in now {
            let Some(place) = next.iter().position(|found| found == detail) else {
                details.push(self.detail("price-ends", "now", detail));
                continue;
            };
            while let Some(before) = new.next_if(|new| next[..place].contains(new)) {
                details.push(self.detail("price-begins", "next", before));
            }
            details.push(detail.clone());
        }
        details.extend(new.map(|detail| self.detail("price-begins", "next", detail)));
        details
    }

    /// Returns what a row says of a plan in both lists.
    pub(super) fn cell(&self, now: Cell, next: impl FnOnce() -> Cell) -> Cell {
        let mut next = next();
        if (now.state, &now.lines) == (next.state, &next.lines) {
            return now;
        }
        // What the announced list no longer has is no longer included: a dash would leave that open.
        if next.state == CellState::None {
            (next.state, next.lines) = (CellState::No, vec![self.texts.text("entitlement-no")]);
        }
        let (until, from) = (self.until.clone(), self.from.clone());
        Cell { change: Some(Dated { at: self.at, until, from, next: Box::new(next) }), ..now }
    }

    fn begins(&self, price: &Price) -> Price {
        let (from, effective) = (Some(self.from.clone()), Some(self.first.to_string()));
        Price { at: Some(self.at), from, effective, ..price.clone() }
    }

    fn ends(&self, price: &Price) -> Price {
        Price { at: Some(self.at), until: Some(self.until.clone()), ..price.clone() }
    }

    fn detail(&self, message: &str, name: &'static str, detail: &str) -> String {
        let args = Args::new().with(name, detail).with("until", self.until.as_str()).with("from", self.from.as_str());
        self.texts.with(message, args)
    }

    /// Returns what a message on two texts is given: them, and the days of both.
    pub(super) fn args(&self, now: &str, next: &str) -> Args {
        self.args_with(Args::new(), now, next)
    }

    fn args_with(&self, args: Args, now: &str, next: &str) -> Args {
        let args = args.with("until", self.until.as_str()).with("from", self.from.as_str());
        args.with("now", now).with("next", next)
    }

    /// Returns two texts with the days on which they hold: sentences follow one another, anything less stands in one line.
    pub(super) fn texts(&self, now: &str, next: &str) -> String {
        if !now.ends_with(['.', '!', '?', '…']) {
            return self.texts.with("price-changes", self.args(now, next));
        }
        self.texts.with("text-changes", self.args_with(day_args(self.first), now, next))
    }

    /// Returns which list the prices are of, a remark that names the announced one from its day on.
    pub(super) fn list(&self, now: String) -> Remark {
        let next = price_list_text(&self.texts.language.messages, self.version);
        Remark { text: now, next: Some(NextRemark { at: self.at, text: next }) }
    }

    /// Returns the sentence that says from when on the announced list holds.
    pub(super) fn remark(&self) -> String {
        self.texts.with("price-list-changes", day_args(self.first))
    }
}
