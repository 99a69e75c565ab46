//! `tarif man`: the manual, for `man`.

use clap::CommandFactory;
use clap_mangen::Man;

use super::{Failure, report};

/// Print a page of the manual, for `man` to show
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif man > ~/.local/share/man/man1/tarif.1
  tarif man build > ~/.local/share/man/man1/tarif-build.1")]
pub(super) struct Arguments {
    /// The command that the page is about, instead of all of them together
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

/// Prints the page.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let mut program = super::Arguments::command();
    // What clap adds by itself, `help` and `--help`, is then part of the page.
    program.build();
    let command = match &arguments.command {
        None => program,
        Some(name) => {
            let known: Vec<&str> = program.get_subcommands().map(clap::Command::get_name).collect();
            let found = program.find_subcommand(name).ok_or_else(|| {
                let help = format!("expected one of `{}`", known.join("`, `"));
                Failure::usage(format!("`{name}` is not a command")).with_help(help)
            })?;
            // Its name is then the one that `git` and others have made usual: `tarif-build`.
            found.clone()
        }
    };
    let mut page = Vec::new();
    Man::new(command).render(&mut page).map_err(|error| Failure::Other(error.to_string()))?;
    report::output(&String::from_utf8_lossy(&page));
    Ok(())
}
