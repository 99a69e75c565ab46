//! The command line of `tarif`.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Pages are made of many small texts, and this allocator makes a build measurably shorter.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    tarif::command::run()
}
