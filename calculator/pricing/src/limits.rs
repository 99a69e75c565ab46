//! The largest inputs that are accepted. Beyond them a reader returns an error, never a wrong figure.
//!
//! With these limits the largest product, a million units at a price of 1,000,000,000.000000, has 22 digits, so that every multiplication of the model is exact in the 28 digits of a decimal.

/// The largest count of a counter of whole units.
pub const MOST_UNITS: u32 = 1_000_000;
/// The longest support time in one month, over all its requests, in minutes (16,666 h 40 min).
pub const MOST_MINUTES: u32 = 1_000_000;
/// The largest amount of money, in whole currency units.
pub const MOST_MONEY: u32 = 1_000_000_000;
/// The most digits after the decimal sign of an amount in a price list; unit prices may be finer than the currency.
pub const MOST_AMOUNT_DIGITS: u32 = 6;
/// The longest id, in characters.
pub const LONGEST_ID: usize = 64;
/// The most requests that may be entered for a month.
pub const MOST_REQUESTS: u32 = 10_000;
