//! The command line of `tarif`: the only part that prints.
