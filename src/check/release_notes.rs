//! What an owner says of a release that there is not.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Rule, Severity, Standing};
use crate::site::Site;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[Rule {
    code: "unknown-release-note",
    standing: Standing::Adjustable(Severity::Warning),
    finds: "a note on a release of a catalogue that was not released under that version",
    reason: "It is shown beside the changes of a release, and so nowhere.",
    example: r"
content/de/care/changes/2027-01-31.md     # and the list was released as 2027-01-01
",
}];

pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for page in site.languages.iter().flat_map(|language| language.pages.values()) {
        let Some((catalogue, version)) = page.id.release() else { continue };
        let releases = catalogue.parse().map(|id| site.releases.of(&id)).unwrap_or_default();
        let versions: BTreeSet<String> = releases.iter().map(|release| release.version.to_string()).collect();
        if versions.contains(version) {
            continue;
        }
        let message = format!("`{catalogue}` was not released as `{version}`");
        let problem = Diagnostic::warning("unknown-release-note", message, page.source.whole());
        problems.push(match versions.last() {
            Some(newest) => problem.with_help(format!("the newest release is `{newest}`")),
            None => problem.with_help(format!("`tarif release {catalogue} --effective DATE` releases it")),
        });
    }
    problems
}
