//! The values that a message is given.

use std::borrow::Cow;

use rust_decimal::Decimal;

/// A value for a variable of a message. The language decides how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text, which stands as it is.
    Text(String),
    /// A number; its scale says how many decimals are shown.
    Number(Decimal),
    /// An amount of money.
    Money {
        /// The amount, in the currency's main unit.
        amount: Decimal,
        /// The ISO 4217 code, in capitals.
        currency: String,
        /// The decimals that the currency has.
        digits: u32,
        /// Whether a whole amount shows them.
        style: MoneyStyle,
    },
    /// A share in percent: 15 is "15 %".
    Percent(Decimal),
    /// A duration in minutes, written in hours and minutes.
    Minutes(u32),
    /// A duration in minutes, written in minutes alone, however many: "60 min".
    MinutesAlone(u32),
    /// A day of the calendar.
    Date {
        /// The year.
        year: u16,
        /// The month, from 1.
        month: u8,
        /// The day of the month, from 1.
        day: u8,
    },
}

/// Whether a whole amount of money shows its decimals.
///
/// An amount with more decimals than its currency has, such as a rate a minute, shows them all in both styles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MoneyStyle {
    /// Only amounts that are not whole: "950 Kč", "12,50 €".
    #[default]
    Short,
    /// All amounts: "950,00 Kč".
    Full,
}

impl Value {
    /// Returns the number by which a message selects a variant; nothing for a text or a date.
    ///
    /// It is the number that is shown, with the same decimals; a duration counts its minutes.
    pub fn number(&self) -> Option<Decimal> {
        match self {
            Self::Text(_) | Self::Date { .. } => None,
            Self::Number(number) | Self::Percent(number) => Some(*number),
            Self::Money { amount, digits, style, .. } => Some(style.apply(*amount, *digits)),
            Self::Minutes(minutes) | Self::MinutesAlone(minutes) => Some(Decimal::from(*minutes)),
        }
    }
}

impl MoneyStyle {
    /// Returns `amount` with the decimals that are to be shown.
    pub(crate) fn apply(self, amount: Decimal, digits: u32) -> Decimal {
        let mut shown = amount.normalize();
        let whole = shown.scale() == 0;
        if shown.scale() < digits && !(whole && self == Self::Short) {
            shown.rescale(digits);
        }
        shown
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Decimal> for Value {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// The values of a message's variables, by name and without the `$`.
///
/// # Examples
///
/// ```
/// use tarif_l10n::{Args, Value};
///
/// let args = Args::new().with("plan", "Standard").with("support", Value::Minutes(30));
/// assert_eq!(args.get("support"), Some(&Value::Minutes(30)));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(
    /// In the order of the names, of which most messages have one or two.
    Vec<(Cow<'static, str>, Value)>,
);

impl Args {
    /// Returns an empty set of values.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the set with one more value; a later value replaces an earlier one of the same name.
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
        self.insert(name, value);
        self
    }

    /// Adds a value; a later value replaces an earlier one of the same name.
    pub fn insert(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) {
        let (name, value) = (name.into(), value.into());
        match self.place(&name) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (name, value)),
        }
    }

    /// Returns the value of that name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.place(name).ok().map(|place| &self.0[place].1)
    }

    /// Returns where a name stands, or where it would.
    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(found, _)| (**found).cmp(name))
    }

    /// Returns the names in their order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_ref())
    }
}
