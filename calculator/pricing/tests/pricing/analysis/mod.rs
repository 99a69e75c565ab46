//! What holds for every selection, against sums by hand and every single selection of small spaces.

mod bounds;
mod contests;
