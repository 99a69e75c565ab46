//! The command line of `tarif`.

use std::process::ExitCode;

fn main() -> ExitCode {
    tarif::command::run()
}
