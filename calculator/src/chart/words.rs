//! Positions and entries in words.

use tarif_l10n::{Args, MoneyStyle, Value};
use tarif_pricing::course::Axis;
use tarif_pricing::{Counter, CounterKind, Entry, Minutes, TimeEntry, TimeUnit};

use crate::Form;
use crate::text::money_text;

impl Form {
    /// Returns an entry with its unit, where it has one.
    pub(crate) fn entry_text(&self, counter: &Counter, entry: Entry) -> String {
        match entry {
            Entry::Time(TimeEntry::Total(minutes)) => self.messages().minutes(minutes.get()).unwrap_or_default(),
            Entry::Money(money) => money_text(self.messages(), self.currency(), money, MoneyStyle::Short),
            Entry::Units(_) | Entry::Time(TimeEntry::Requests(..)) => self.write(counter, entry),
        }
    }

    /// Returns what lies at a position of an axis: of requests their number alone, of time what the offer counts it in.
    pub(super) fn position_text(&self, axis: &Axis, position: u64) -> String {
        let counter = self.counters().iter().find(|counter| counter.id == *axis.counter());
        match (counter, axis.counts_requests()) {
            (Some(counter), false) => match axis.entry(position) {
                Entry::Time(TimeEntry::Total(minutes)) if counter.kind.is_minutes() => {
                    self.messages().minutes_alone(minutes.get()).unwrap_or_default()
                }
                entry => self.entry_text(counter, entry),
            },
            _ => self.messages().number(position.into()),
        }
    }

    /// Returns a position of an axis as a sentence names it: of requests with the time of each.
    pub(super) fn position_in_sentence(&self, axis: &Axis, position: u64) -> String {
        let counter = self.counters().iter().find(|counter| counter.id == *axis.counter());
        match counter.filter(|_| axis.counts_requests()) {
            Some(counter) => self.entry_text(counter, axis.entry(position)),
            None => self.position_text(axis, position),
        }
    }

    /// Returns what lies along an axis.
    pub(super) fn axis_title(&self, counter: &Counter, each: Option<Minutes>) -> String {
        match each {
            Some(each) => {
                self.say_with("calculator-chart-requests", &Args::new().with("each", Value::Minutes(each.get())))
            }
            None => self.say(&["counter-", counter.id.as_str()].concat()),
        }
    }

    /// Returns the entry nearest to a position that step buttons reach.
    pub(super) fn snapped(&self, counter: &Counter, axis: &Axis, position: u64) -> Entry {
        let grid = match counter.kind {
            _ if axis.counts_requests() => 1,
            CounterKind::Units => 1,
            CounterKind::Time(TimeUnit::Hours) => 15,
            CounterKind::Time(TimeUnit::Minutes) => 5,
            CounterKind::Money => 10 * 10_u64.pow(self.currency().digits()),
        };
        axis.entry((position + grid / 2) / grid * grid)
    }
}
