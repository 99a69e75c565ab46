//! The command line of `tarif`: the only part that prints.

mod accept;
mod as_of;
mod build;
mod check;
mod completions;
mod diff;
mod explain;
mod failure;
mod host;
mod init;
mod man;
mod new;
mod quote;
mod release;
mod report;
mod rewritten;
mod schema;
mod serve;
mod site;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use failure::Failure;

/// Compiles IT-support plans and their copy into a static offer site with a calculator.
#[derive(Debug, Parser)]
#[command(name = "tarif", version)]
#[command(after_help = "Examples:
  tarif init my-offers             lay down a site
  tarif serve --site my-offers     look at it while it is edited
  tarif check --site my-offers     see what is wrong with it
  tarif build --site my-offers     build it into public/

`tarif COMMAND --help` says more about each. Colours are for terminals; NO_COLOR=1 keeps them off.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::Arguments),
    Check(check::Arguments),
    Accept(accept::Arguments),
    Explain(explain::Arguments),
    Quote(quote::Arguments),
    Release(release::Arguments),
    Diff(diff::Arguments),
    Host(host::Arguments),
    Init(init::Arguments),
    New(new::Arguments),
    Serve(serve::Arguments),
    Schema(schema::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

/// Runs the command that the process was called with, and returns its exit status: 0, 1 if a site has problems or something failed, 2 if the call itself is wrong.
pub fn run() -> ExitCode {
    // A wrong call ends here, with status 2.
    let result = match Arguments::parse().command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Accept(arguments) => accept::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Quote(arguments) => quote::run(&arguments),
        Command::Release(arguments) => release::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Host(arguments) => host::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Completions(arguments) => {
            completions::run(&arguments);
            Ok(())
        }
        Command::Man(arguments) => man::run(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            failure.exit_code()
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn every_example_of_the_help_is_understood() {
        let program = Arguments::command();
        let commands = program.get_subcommands().chain([&program]);
        let mut seen = 0;
        for command in commands {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.starts_with("Examples:\n  tarif "), "{} has no examples", command.get_name());
            for line in help.lines().filter_map(|line| line.strip_prefix("  tarif ")) {
                // What an example does stands behind spaces, where it puts its output behind `>`.
                let call = line.split(" > ").next().unwrap().split("  ").next().unwrap();
                let words = ["tarif"].into_iter().chain(call.split(' ').filter(|word| !word.is_empty()));
                Arguments::try_parse_from(words).unwrap_or_else(|error| panic!("tarif {call}: {error}"));
                seen += 1;
            }
        }
        assert!(seen > 15, "{seen}");
    }

    #[test]
    fn the_command_line_contradicts_itself_nowhere() {
        Arguments::command().debug_assert();
    }
}
