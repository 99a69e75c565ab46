//! `tarif explain`: what the rules are, and why.

use super::{Failure, report};
use crate::diagnostic::{Rule, Standing, nearest};
use crate::rules;

/// Explain a rule, or list all rules
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif explain                    all rules, each in a line
  tarif explain missing-message    what one of them finds, and why")]
pub(super) struct Arguments {
    /// The rule, as problems name it: `missing-message`
    #[arg(value_name = "RULE")]
    rule: Option<String>,
}

/// Prints a rule's reason and an example of it, or all rules with what they find.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let Some(code) = &arguments.rule else {
        report::output(&list());
        return Ok(());
    };
    match rules::find(code) {
        Some(rule) => {
            report::output(&explained(rule));
            Ok(())
        }
        None => {
            let all = rules::all();
            let failure = Failure::usage(format!("there is no rule `{code}`"));
            Err(match nearest(code, all.iter().map(|rule| rule.code)) {
                Some(meant) => failure.with_help(format!("did you mean `{meant}`?")),
                None => failure.with_help("`tarif explain` lists all rules"),
            })
        }
    }
}

fn list() -> String {
    let rules = rules::all();
    let width = rules.iter().map(|rule| rule.code.len()).max().unwrap_or_default();
    let lines = rules.iter().map(|rule| {
        let (code, severity) = (rule.code, rule.severity().to_string());
        format!("{code:width$}  {severity:7}  {}\n", rule.finds)
    });
    lines.collect()
}

fn explained(rule: &Rule) -> String {
    let Rule { code, finds, reason, example, .. } = rule;
    let example: String =
        example.trim_matches('\n').lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n").collect();
    let standing = match rule.standing {
        Standing::Fixed => "It is always an error.".to_owned(),
        Standing::Adjustable(severity) => format!(
            "It is {} unless `site.toml` says otherwise:\n\n    [check]\n    {code} = \"allow\"    # or \"note\", \"warning\", \"error\"",
            if severity == crate::diagnostic::Severity::Error {
                "an error".to_owned()
            } else {
                format!("a {severity}")
            },
        ),
    };
    format!("{code}: {finds}\n\n{reason}\n\n{example}\n{standing}\n")
}
