//! Fields: what people type for one counter becomes an entry, and an entry becomes what stands in the field.

use rust_decimal::Decimal;
use tarif_l10n::input::{BareUnit, InputError};
use tarif_l10n::{Args, MoneyStyle, Value};
use tarif_pricing::limits::{MOST_AMOUNT_DIGITS, MOST_MINUTES, MOST_MONEY, MOST_UNITS};
use tarif_pricing::{Counter, CounterKind, Entry, EntryError, Minutes, Money, Period, RateUnit, TimeEntry, TimeUnit};

use crate::{Form, Step};

/// What stands in a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// The text, as typed.
    pub text: String,
    /// Why it could not be read; the selection keeps what was entered before.
    pub error: Option<FieldError>,
}

/// Why a text is not an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// It could not be read.
    Input(InputError),
    /// It is a number of requests that is none.
    Requests,
}

impl Form {
    /// Returns the entry that a text in a field stands for. An empty field is a zero.
    ///
    /// # Errors
    /// A [`FieldError`], for which [`Form::error_text`] has words.
    pub fn read(&self, counter: &Counter, text: &str) -> Result<Entry, FieldError> {
        let read = match counter.kind {
            CounterKind::Units => self.read_units(text),
            CounterKind::Time(unit) => self.read_time(unit, text),
            CounterKind::Money => self.read_money(text),
        };
        match read {
            Err(FieldError::Input(InputError::Empty)) => Ok(Entry::zero(counter.kind)),
            read => read,
        }
    }

    fn read_units(&self, text: &str) -> Result<Entry, FieldError> {
        match self.reader().whole(text).map_err(FieldError::Input)? {
            count @ ..=MOST_UNITS => Ok(Entry::Units(count)),
            _ => Err(FieldError::Input(InputError::TooLarge)),
        }
    }

    fn read_time(&self, unit: TimeUnit, text: &str) -> Result<Entry, FieldError> {
        let bare = match unit {
            TimeUnit::Hours => BareUnit::Hours,
            TimeUnit::Minutes => BareUnit::Minutes,
        };
        let read = self.reader().duration(text, bare).map_err(FieldError::Input)?;
        let too_large = FieldError::Input(InputError::TooLarge);
        let minutes = Minutes::new(read.minutes).map_err(|_| too_large.clone())?;
        let time = match read.requests {
            None => TimeEntry::Total(minutes),
            Some(count) => TimeEntry::requests(count, minutes).map_err(|error| match error {
                EntryError::Requests { .. } => FieldError::Requests,
                _ => too_large,
            })?,
        };
        Ok(Entry::Time(time))
    }

    fn read_money(&self, text: &str) -> Result<Entry, FieldError> {
        self.amount(text, self.currency().digits()).map(Entry::Money)
    }

    fn amount(&self, text: &str, digits: u32) -> Result<Money, FieldError> {
        let amount = self.reader().money(text, self.currency().code(), digits).map_err(FieldError::Input)?;
        amount.normalize().to_string().parse().map_err(|_| FieldError::Input(InputError::TooLarge))
    }

    /// Returns the amount of a rate that a text in a field stands for, which may be finer than the currency; nothing for an empty field.
    ///
    /// # Errors
    /// A [`FieldError`], for which [`Form::rate_error_text`] has words.
    pub fn read_rate(&self, text: &str) -> Result<Option<Money>, FieldError> {
        match self.amount(text, MOST_AMOUNT_DIGITS) {
            Err(FieldError::Input(InputError::Empty)) => Ok(None),
            read => read.map(Some),
        }
    }

    /// Returns what stands in a field for the amount of a rate.
    pub fn write_rate(&self, rate: Money) -> String {
        let mut amount = rate.amount().normalize();
        if amount.scale() > 0 {
            amount.rescale(amount.scale().max(self.currency().digits()));
        }
        self.messages().number(amount)
    }

    /// Returns what the amount of a rate is for: "€ per minute".
    pub fn rate_unit(&self, unit: &RateUnit) -> String {
        let currency = self.messages().currency(self.currency().code()).unwrap_or_default();
        let price = Args::new().with("price", currency.as_str());
        match unit {
            RateUnit::Time(time) => {
                self.say_with("calculator-price-per-time", &price.with("time", Value::Minutes(time.get())))
            }
            RateUnit::Unit(counter) => {
                let per = self.say(&["counter-", counter.as_str(), "-per"].concat());
                self.say_with("calculator-price-per-unit", &price.with("per", per))
            }
            RateUnit::Period(Period::Month) => self.say_with("calculator-rates-per-month", &price),
            // The offer names no period, so neither does its field; a note under the total says how it is counted.
            RateUnit::Period(Period::Unstated) => currency,
            RateUnit::Period(Period::Year) => self.say_with("calculator-rates-per-year", &price),
            RateUnit::Period(Period::Once) => self.say_with("calculator-rates-once", &price),
        }
    }

    /// Returns what stands in a field for an entry: a number in the field's unit, and words only where a number would not be exact.
    pub fn write(&self, counter: &Counter, entry: Entry) -> String {
        match (entry, counter.kind) {
            (Entry::Units(count), _) => self.messages().number(count.into()),
            (Entry::Money(money), _) => {
                let mut amount = money.amount().normalize();
                if amount.scale() > 0 {
                    amount.rescale(self.currency().digits());
                }
                self.messages().number(amount)
            }
            (Entry::Time(TimeEntry::Requests(count, each)), _) => {
                [&self.messages().number(count.into()), "\u{a0}×\u{a0}", &self.duration(each)].concat()
            }
            (Entry::Time(TimeEntry::Total(minutes)), CounterKind::Time(TimeUnit::Hours)) => {
                let hours = (Decimal::from(minutes.get()) / Decimal::from(60)).normalize();
                if hours.scale() <= 2 { self.messages().number(hours) } else { self.duration(minutes) }
            }
            (Entry::Time(TimeEntry::Total(minutes)), _) => self.messages().number(minutes.get().into()),
        }
    }

    /// Returns the unit of the bare number in a field; nothing where the text brings its own, or where things are counted that the label names.
    pub fn unit(&self, counter: &Counter, text: &str) -> Option<String> {
        let bare = text.chars().all(|c| !c.is_alphabetic() && !matches!(c, ':' | '€' | '$' | '£'));
        match counter.kind {
            _ if !bare => None,
            CounterKind::Units => None,
            CounterKind::Time(TimeUnit::Hours) => Some(self.say("calculator-unit-hours")),
            CounterKind::Time(TimeUnit::Minutes) => Some(self.say("calculator-unit-minutes")),
            CounterKind::Money => self.messages().currency(self.currency().code()).ok(),
        }
    }

    /// Returns how an entry was understood, such as "= 2 h 30 min"; nothing where the text itself says just that.
    pub fn understood(&self, counter: &Counter, text: &str, entry: Entry) -> Option<String> {
        let value = match entry {
            Entry::Time(time) if !time.total().is_zero() => Value::Minutes(time.total().get()),
            Entry::Time(_) => return None,
            Entry::Units(count) => count.into(),
            Entry::Money(money) => Value::Money {
                amount: money.amount(),
                currency: self.currency().code().to_owned(),
                digits: self.currency().digits(),
                style: MoneyStyle::Short,
            },
        };
        let text = text.trim();
        let said = match entry {
            Entry::Time(time) => text == self.duration(time.total()),
            Entry::Units(_) | Entry::Money(_) => text.is_empty() || text == self.write(counter, entry),
        };
        (!said).then(|| self.say_with("calculator-understood", &Args::new().with("value", value)))
    }

    /// Returns what is wrong with the field of a counter, in words.
    pub fn error_text(&self, counter: &Counter, error: &FieldError) -> String {
        self.words_for(error, counter.kind)
    }

    /// Returns what is wrong with the field of a rate, in words.
    pub fn rate_error_text(&self, error: &FieldError) -> String {
        self.words_for(error, CounterKind::Money)
    }

    fn words_for(&self, error: &FieldError, kind: CounterKind) -> String {
        let mut args = Args::new();
        let id = match error {
            FieldError::Requests => "input-error-requests",
            FieldError::Input(error) => match error {
                InputError::Empty | InputError::NotANumber { .. } => "input-error-not-a-number",
                InputError::UnknownUnit { found } => {
                    args.insert("found", found.as_str());
                    "input-error-unknown-unit"
                }
                InputError::Negative => "input-error-negative",
                InputError::NotWhole => "input-error-fractional",
                InputError::NotWholeMinutes => "input-error-not-whole-minutes",
                InputError::MinutesAboveHour { minutes } => {
                    args.insert("minutes", *minutes);
                    "input-error-minutes-above-hour"
                }
                InputError::TooPrecise { .. } => "input-error-too-fine",
                InputError::TooLarge => {
                    args.insert("most", self.most(kind));
                    "input-error-too-large"
                }
            },
        };
        self.say_with(id, &args)
    }

    /// Returns the largest entry, in words.
    fn most(&self, kind: CounterKind) -> String {
        match kind {
            CounterKind::Units => self.messages().number(MOST_UNITS.into()),
            CounterKind::Time(_) => self.messages().minutes(MOST_MINUTES).unwrap_or_default(),
            CounterKind::Money => self.messages().number(MOST_MONEY.into()),
        }
    }

    /// Returns the entry one step away. Time steps to whole quarter-hours, or to whole five minutes where minutes are asked; a number of requests steps by one request.
    pub fn stepped(&self, counter: &Counter, entry: Entry, step: Step) -> Entry {
        match entry {
            Entry::Units(count) => Entry::Units(step.from(count, 1).min(MOST_UNITS)),
            Entry::Time(TimeEntry::Requests(count, each)) => {
                let count = step.from(count, 1);
                TimeEntry::requests(count, each).map_or(entry, Entry::Time)
            }
            Entry::Time(TimeEntry::Total(minutes)) => {
                let width = if counter.kind == CounterKind::Time(TimeUnit::Minutes) { 5 } else { 15 };
                let minutes = Minutes::new(step.from(minutes.get(), width)).unwrap_or(minutes);
                Entry::Time(TimeEntry::Total(minutes))
            }
            Entry::Money(money) => {
                let whole = u32::try_from(money.amount().trunc().mantissa()).unwrap_or(0);
                step.from(whole, 10).to_string().parse().map_or(entry, Entry::Money)
            }
        }
    }

    fn duration(&self, minutes: Minutes) -> String {
        self.messages().minutes(minutes.get()).unwrap_or_default()
    }
}
