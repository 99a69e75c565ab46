//! The calculator of `tarif`.
