//! What `[check]` in `site.toml` says about rules that there are not, or that nobody may make less of.

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing, nearest};
use crate::rules::{self, Level};
use crate::site::{RuleLevel, Site};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "unknown-rule",
        standing: Standing::Fixed,
        finds: "a rule in `[check]` that does not exist",
        reason: "Most often it is mistyped, and the setting has no effect.",
        example: r#"
[check]
untranslatd = "allow"        # wrong
untranslated = "allow"       # right
"#,
    },
    Rule {
        code: "fixed-severity",
        standing: Standing::Fixed,
        finds: "a setting that makes less of what is always an error",
        reason: "Without what the rule asks for nothing could be published, or it would be published wrong.",
        example: r#"
[check]
missing-message = "warning"  # take it out, and add the message
"#,
    },
];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    site.settings.severities.iter().filter_map(|chosen| problem(site, chosen)).collect()
}

fn problem(site: &Site, RuleLevel { code, level, range }: &RuleLevel) -> Option<Diagnostic> {
    let span = site.settings.source.span(range.clone());
    let Some(rule) = rules::find(code) else {
        let problem = Diagnostic::error("unknown-rule", format!("there is no rule `{code}`"), span);
        let known = rules::all();
        return Some(match nearest(code, known.iter().map(|rule| rule.code)) {
            Some(meant) => problem.with_help(format!("did you mean `{meant}`?")),
            None => problem.with_help("`tarif explain` lists all rules"),
        });
    };
    if rule.standing != Standing::Fixed || *level == Level::At(Severity::Error) {
        return None;
    }
    let message = format!("`{code}` is always an error and cannot be `{level}`");
    Some(Diagnostic::error("fixed-severity", message, span).with_help(format!("`tarif explain {code}` says why")))
}
