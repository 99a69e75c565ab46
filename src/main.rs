//! The command line of `tarif`.

fn main() {}
