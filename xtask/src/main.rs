//! The project's own commands: `cargo xtask COMMAND`.
//!
//! Each sets up what it needs, says what it does before it does it, and does nothing that is done already. Standard library and the workspace's own small crates only, so that it compiles in seconds on a new machine.

mod bench;
mod checks;
mod deny;
mod dist;
mod failure;
mod fuzz;
mod lighthouse;
mod setup;
mod shots;
mod site;
mod steps;
mod terms;
mod wasm_toolchain;
mod web_tools;

use std::env;
use std::process::ExitCode;

use failure::Failure;

/// One command: what is typed, what it does, and what carries it out.
struct Command {
    name: &'static str,
    arguments: &'static str,
    summary: &'static str,
    run: fn(&[String]) -> Result<(), Failure>,
}

const COMMANDS: [Command; 10] = [
    Command {
        name: "site",
        arguments: "[--out DIR] [--base-url URL]",
        summary: "build the demonstration site into public/ (or DIR)",
        run: site::site,
    },
    Command {
        name: "test",
        arguments: "[--all]",
        summary: "run every test, in the browser too; --all adds what takes long",
        run: checks::test,
    },
    Command {
        name: "clippy",
        arguments: "",
        summary: "lint every target, and the calculator as WebAssembly",
        run: checks::clippy,
    },
    Command {
        name: "shots",
        arguments: "[KIND...]",
        summary: "photograph every kind of page (or KIND) into target/shots/",
        run: shots::shots,
    },
    Command {
        name: "lighthouse",
        arguments: "",
        summary: "score the site as on a telephone; by hand before a release",
        run: lighthouse::lighthouse,
    },
    Command {
        name: "bench",
        arguments: "[--saves|--check] [--pages N] [--runs N] [--write]",
        summary: "time `tarif` and Hugo, or saves of `tarif serve`; --check counts instructions; --write into benches/",
        run: bench::bench,
    },
    Command {
        name: "fuzz",
        arguments: "[TARGET…] [--seconds N]",
        summary: "feed random input to what reads input, N seconds a target",
        run: fuzz::fuzz,
    },
    Command {
        name: "deny",
        arguments: "",
        summary: "check terms, versions and sources of other people's packages by cargo-deny",
        run: deny::deny,
    },
    Command {
        name: "dist",
        arguments: "",
        summary: "pack a release into target/dist/: program, completions, manual, terms",
        run: dist::dist,
    },
    Command {
        name: "setup",
        arguments: "",
        summary: "install what the other commands need, and nothing else",
        run: setup::all,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            failure.exit_code()
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<(), Failure> {
    let Some((name, rest)) = arguments.split_first() else {
        print!("{}", help());
        return Ok(());
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print!("{}", help());
        return Ok(());
    }
    let command = COMMANDS.iter().find(|command| command.name == name);
    match command {
        Some(command) => (command.run)(rest),
        None => Err(Failure::Usage(format!("`{name}` is not a command\n\n{}", help()))),
    }
}

fn help() -> String {
    let mut text = String::from("Usage: cargo xtask COMMAND\n\nCommands:\n");
    for command in &COMMANDS {
        let call = format!("{} {}", command.name, command.arguments);
        text += &format!("  {call:<40}{}\n", command.summary);
    }
    text + "\nWhat is missing (the WebAssembly target, Chromium, web servers) is installed first.\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_names_every_command() {
        for command in &COMMANDS {
            assert!(help().contains(&format!("\n  {} ", command.name)));
        }
    }

    #[test]
    fn an_unknown_command_is_a_usage_error_that_lists_the_known_ones() {
        let failure = dispatch(&["sites".into()]).unwrap_err();
        let text = failure.to_string();
        assert!(text.starts_with("`sites` is not a command"), "{text}");
        assert!(text.contains("site [--out DIR]"), "{text}");
    }
}
