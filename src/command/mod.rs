//! The command line of `tarif`: the only part that prints.

mod as_of;
mod build;
mod check;
mod explain;
mod failure;
mod init;
mod quote;
mod release;
mod report;
mod serve;
mod site;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use failure::Failure;

/// Compiles IT-support plans and their copy into a static offer site with a calculator.
#[derive(Debug, Parser)]
#[command(name = "tarif", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Arguments),
    Check(check::Arguments),
    Explain(explain::Arguments),
    Quote(quote::Arguments),
    Release(release::Arguments),
    Init(init::Arguments),
    Serve(serve::Arguments),
}

/// Runs the command that the process was called with, and returns its exit status: 0, 1 if a site has problems or something failed, 2 if the call itself is wrong.
pub fn run() -> ExitCode {
    // A wrong call ends here, with status 2.
    let result = match Arguments::parse().command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Quote(arguments) => quote::run(&arguments),
        Command::Release(arguments) => release::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            failure.exit_code()
        }
    }
}
