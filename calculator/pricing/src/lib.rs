//! The price model of `tarif` and its arithmetic.
