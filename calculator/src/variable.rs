//! Variables that messages are given.

/// A variable that a message is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without the dollar sign.
    pub name: &'static str,
    /// Whether it may stand for time, which some languages write with a full stop at its end. What it is given depends on the offer.
    pub may_be_time: bool,
}

/// Returns a variable that is never time.
pub const fn value(name: &'static str) -> Variable {
    Variable { name, may_be_time: false }
}

/// Returns a variable that may be time.
pub const fn time(name: &'static str) -> Variable {
    Variable { name, may_be_time: true }
}
