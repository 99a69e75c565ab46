//! What holds for every selection at once: which selections no plan takes, which two take, and which plans never cost least.
//!
//! Nothing is sampled. Bounds are boxes, whose differences are boxes; and a monthly total is a sum of functions of one counter each, so that the extremes of a difference over a box are sums of exact extremes [along each counter](crate::course). Time is a month's total: a number of requests is no part of the space.

mod bounds;
mod contest;
mod outlay;

pub use bounds::{Overlap, Region, gaps, overlaps};
pub use contest::{Decision, Space};
