//! By how much an amount differs from what it was.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::Money;

/// How many digits after the point a difference in percent has.
const PERCENT_DIGITS: u32 = 2;

/// An amount that differs from what it was. Both are in the same currency and of the same unit; whoever compares two sees to that.
///
/// ```
/// use tarif_pricing::Difference;
///
/// let fee = Difference::between("950".parse()?, "990".parse()?).expect("990 is not 950");
/// assert_eq!(fee.amount().to_string(), "40");
/// // 40 × 100 ÷ 950 = 4.2105…
/// assert_eq!(fee.percent().expect("950 is not 0").to_string(), "4.21");
/// # Ok::<(), tarif_pricing::MoneyError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    before: Money,
    after: Money,
}

impl Difference {
    /// Returns the difference of two amounts; nothing if they are equal.
    pub fn between(before: Money, after: Money) -> Option<Self> {
        (before != after).then_some(Self { before, after })
    }

    /// Returns by how many currency units the amount is higher, exactly; below 0 if it is lower.
    pub fn amount(self) -> Decimal {
        // Neither is below 0, so that the difference is no larger than the larger of them.
        (self.after.amount() - self.before.amount()).normalize()
    }

    /// Returns by how many hundredths of what it was the amount is higher, rounded half away from zero to two digits; below 0 if it is lower. Nothing where it was 0.
    pub fn percent(self) -> Option<Decimal> {
        let hundredfold = self.amount().checked_mul(Decimal::ONE_HUNDRED)?;
        let percent = hundredfold.checked_div(self.before.amount())?;
        Some(percent.round_dp_with_strategy(PERCENT_DIGITS, RoundingStrategy::MidpointAwayFromZero).normalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn differs(before: &str, after: &str) -> (String, Option<String>) {
        let difference = Difference::between(before.parse().unwrap(), after.parse().unwrap()).unwrap();
        (difference.amount().to_string(), difference.percent().map(|percent| percent.to_string()))
    }

    #[test]
    fn a_difference_is_exact_and_its_percentage_is_rounded_once() {
        // 12 × 100 ÷ 250 = 4.8
        assert_eq!(differs("250", "262"), ("12".to_owned(), Some("4.8".to_owned())));
        // −12 × 100 ÷ 262 = −4.5801…
        assert_eq!(differs("262", "250"), ("-12".to_owned(), Some("-4.58".to_owned())));
        // 0.01 × 100 ÷ 800 = 0.00125
        assert_eq!(differs("800", "800.01"), ("0.01".to_owned(), Some("0".to_owned())));
        // 1.25 × 100 ÷ 1000 = 0.125, half a hundredth, away from zero
        assert_eq!(differs("1000", "1001.25"), ("1.25".to_owned(), Some("0.13".to_owned())));
        assert_eq!(differs("1000", "998.75"), ("-1.25".to_owned(), Some("-0.13".to_owned())));
        // 990 × 100 ÷ 10 = 9900
        assert_eq!(differs("10.00", "1000"), ("990".to_owned(), Some("9900".to_owned())));
    }

    #[test]
    fn what_was_nothing_grows_by_no_percentage() {
        assert_eq!(differs("0", "15"), ("15".to_owned(), None));
        assert_eq!(Difference::between("15.0".parse().unwrap(), "15".parse().unwrap()), None);
    }
}
