//! Scales: positions and amounts as places in the drawing, and the round values that the axes name.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use tarif_pricing::{Counter, CounterKind, Currency, Money, TimeUnit};

/// The width and the height of a drawing. Its places are whole numbers, so that the generator and the browser write the same.
pub(crate) const SIDE: u32 = 10_000;
/// Where the amounts begin and end, from above: room for the entered value over them, and for the axis under them.
const TOP: u32 = 900;
pub(super) const BOTTOM: u32 = 9_200;
/// At most so many stretches between named values.
const MOST_STRETCHES: u64 = 6;

/// A value that an axis names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Its place.
    pub at: u32,
    /// The value.
    pub text: String,
}

/// Where positions and amounts lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Scale {
    /// The last position that is shown.
    pub(crate) end: u64,
    /// How many positions lie between two named ones.
    pub(crate) stretch: u64,
    /// The amount at the upper edge.
    top: Decimal,
    /// How much lies between two named amounts.
    rise: Decimal,
}

impl Scale {
    /// Returns the scale on which a position and an amount are in sight.
    pub(crate) fn new(
        counter: &Counter,
        currency: Currency,
        each_request: bool,
        farthest: u64,
        highest: Money,
    ) -> Self {
        let (end, stretch) = Self::reaching(counter, currency, each_request, farthest);
        let highest = highest.amount().ceil().to_u64().unwrap_or(u64::MAX / 2);
        let (top, rise) = span(&decades(&[1, 2, 5]), highest.max(1));
        Self { end, stretch, top: top.into(), rise: rise.into() }
    }

    /// Returns where a scale ends on which a position is in sight.
    pub(crate) fn end_for(counter: &Counter, currency: Currency, each_request: bool, farthest: u64) -> u64 {
        Self::reaching(counter, currency, each_request, farthest).0
    }

    fn reaching(counter: &Counter, currency: Currency, each_request: bool, farthest: u64) -> (u64, u64) {
        span(&stretches(counter, currency, each_request), farthest.max(1))
    }

    /// Returns the place of a position, from the left.
    pub(crate) fn x(&self, position: u64) -> u32 {
        let at = u128::from(position.min(self.end)) * u128::from(SIDE) / u128::from(self.end);
        u32::try_from(at).unwrap_or(SIDE)
    }

    /// Returns the position nearest to a place, from the left.
    pub(crate) fn position(&self, x: u32) -> u64 {
        let side = u128::from(SIDE);
        u64::try_from((u128::from(x.min(SIDE)) * u128::from(self.end) + side / 2) / side).unwrap_or(self.end)
    }

    /// Returns the place of an amount, from above.
    pub(crate) fn y(&self, money: Money) -> u32 {
        let height = Decimal::from(BOTTOM - TOP);
        let share = money.amount().checked_mul(height).and_then(|product| product.checked_div(self.top));
        let above = share.and_then(|share| share.round().to_u32()).unwrap_or(BOTTOM);
        BOTTOM.saturating_sub(above)
    }

    /// Returns the positions that the axis names.
    pub(crate) fn positions(&self) -> impl Iterator<Item = u64> + use<> {
        let (end, stretch) = (self.end, self.stretch);
        (0..=end / stretch.max(1)).map(move |times| times * stretch)
    }

    /// Returns the amounts that are named, the first above nothing.
    pub(crate) fn amounts(&self) -> impl Iterator<Item = Money> + use<> {
        let (top, rise) = (self.top, self.rise);
        let times = (top / rise).to_u64().unwrap_or(0);
        (1..=times).filter_map(move |times| (rise * Decimal::from(times)).to_string().parse().ok())
    }
}

/// Returns the first round value that is not below a value, and the round step to it in at most [`MOST_STRETCHES`] stretches.
fn span(steps: &[u64], value: u64) -> (u64, u64) {
    let enough = steps.iter().find(|step| value.div_ceil(**step) <= MOST_STRETCHES);
    let step = enough.or(steps.last()).copied().unwrap_or(1).max(1);
    (value.div_ceil(step).saturating_mul(step), step)
}

/// Returns the round steps of an axis, in its positions.
fn stretches(counter: &Counter, currency: Currency, each_request: bool) -> Vec<u64> {
    match counter.kind {
        CounterKind::Time(_) if !each_request => {
            let quarters = [5, 10, 15, 30].into_iter();
            quarters.chain(decades(&[1, 2, 5]).into_iter().map(|hours| hours.saturating_mul(60))).collect()
        }
        CounterKind::Units | CounterKind::Time(_) => decades(&[1, 2, 5]),
        CounterKind::Money => {
            let minor = 10_u64.pow(currency.digits());
            decades(&[1, 2, 5]).into_iter().map(|units| units.saturating_mul(minor)).collect()
        }
    }
}

/// Returns the leading digits in every power of ten, rising.
fn decades(digits: &[u64]) -> Vec<u64> {
    (0..12).flat_map(|power| digits.iter().map(move |digit| digit * 10_u64.pow(power))).collect()
}

/// Returns how far an axis reaches at least, in its positions.
pub(crate) fn least_reach(counter: &Counter, currency: Currency, each_request: bool) -> u64 {
    match counter.kind {
        CounterKind::Time(TimeUnit::Hours) if !each_request => 5 * 60,
        CounterKind::Time(TimeUnit::Minutes) if !each_request => 60,
        CounterKind::Units | CounterKind::Time(_) => 10,
        CounterKind::Money => 500 * 10_u64.pow(currency.digits()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours() -> Counter {
        Counter { id: "support".parse().unwrap(), kind: CounterKind::Time(TimeUnit::Hours), starts_as: None }
    }

    fn scale(farthest: u64, highest: &str) -> Scale {
        Scale::new(&hours(), "CZK".parse().unwrap(), false, farthest, highest.parse().unwrap())
    }

    #[test]
    fn an_axis_ends_at_a_round_value() {
        // 6 h 15 min in stretches of 2 hours: to 8 h.
        assert_eq!((scale(375, "1").end, scale(375, "1").stretch), (480, 120));
        assert_eq!(scale(300, "1").positions().collect::<Vec<_>>(), [0, 60, 120, 180, 240, 300]);
        // 7400 in stretches of 2000.
        let amounts: Vec<String> = scale(300, "7400").amounts().map(|amount| amount.to_string()).collect();
        assert_eq!(amounts, ["2000", "4000", "6000", "8000"]);
    }

    #[test]
    fn places_are_shares_of_the_drawing() {
        let scale = scale(300, "1000");
        assert_eq!((scale.x(0), scale.x(75), scale.x(300), scale.x(900)), (0, 2_500, 10_000, 10_000));
        assert_eq!((scale.position(2_500), scale.position(10_000), scale.position(60_000)), (75, 300, 300));
        // Of 8300 between the edges: nothing, a half, all.
        let at = |amount: &str| scale.y(amount.parse().unwrap());
        assert_eq!((at("0"), at("500"), at("1000")), (9_200, 5_050, 900));
    }

    #[test]
    fn the_largest_entries_have_a_scale() {
        let scale = scale(1_000_000, "1000000000");
        assert!(scale.end >= 1_000_000 && scale.positions().count() <= 8, "{scale:?}");
        assert!(scale.amounts().count() <= 6, "{scale:?}");
    }
}
