//! `tarif completions`: what a shell needs to complete calls.

use clap::CommandFactory;
use clap_complete::{Shell, generate};

use super::report;

/// Print the completions of a shell, to be saved where it looks for them
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif completions bash > ~/.local/share/bash-completion/completions/tarif
  tarif completions fish > ~/.config/fish/completions/tarif.fish")]
pub(super) struct Arguments {
    /// The shell
    shell: Shell,
}

/// Prints the completions.
pub(super) fn run(arguments: &Arguments) {
    let mut script = Vec::new();
    generate(arguments.shell, &mut super::Arguments::command(), "tarif", &mut script);
    report::output(&String::from_utf8_lossy(&script));
}
