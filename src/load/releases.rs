//! Released price lists, each checked against its digest before it is read.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;
use tarif_l10n::compile::compile;
use tarif_pricing::CatalogueId;

use super::{Loaded, gather, source};
use crate::diagnostic::{Diagnostic, Rule, Source, Standing};
use crate::release::{self, DIGESTS, Digests, FOLDER, Frozen, FrozenError};
use crate::site::{Release, Releases};
use crate::world::World;

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "edited-release",
        standing: Standing::Fixed,
        finds: "a released price list that was changed",
        reason: "Links that carry its version would show another quote than the one that was given.",
        example: r#"
plans/released/care/2026-11-01.json      # edited by hand

Bring it back from the version control, change the plan file, and run `tarif release`.
"#,
    },
    Rule {
        code: "missing-release",
        standing: Standing::Fixed,
        finds: "a released price list that was taken away",
        reason: "Links that carry its version would no longer show what was quoted.",
        example: r#"
plans/released/care/2026-11-01.json      # named in SHA256SUMS, and gone
"#,
    },
    Rule {
        code: "unlisted-release",
        standing: Standing::Fixed,
        finds: "a file among the released price lists that has no digest",
        reason: "It was put there by hand, or a release was interrupted: nobody can tell whether it is what was released.",
        example: r#"
plans/released/care/2026-11-01.json      # not named in SHA256SUMS

Take it away; `tarif release` writes a price list together with its digest.
"#,
    },
    Rule {
        code: "digest-syntax",
        standing: Standing::Fixed,
        finds: "a line in `plans/released/SHA256SUMS` that is no digest with a path",
        reason: "The price list that it stood for can no longer be told from a changed one.",
        example: r#"
<<<<<<< HEAD                 # a merge that was left half done
"#,
    },
    Rule {
        code: "unreadable-release",
        standing: Standing::Fixed,
        finds: "a released price list that is not what its name says, or that a later version of this program wrote",
        reason: "It cannot be shown to those whose links carry its version.",
        example: r#"
{ "format": 2, …             # this program reads the format 1
"#,
    },
];

/// Reads what was released of some catalogues. Files of all catalogues are checked against their digests.
pub(super) fn load(world: &dyn World, catalogues: &[&CatalogueId]) -> Loaded<Releases> {
    let mut problems = Vec::new();
    let (digests, source) = match digests(world, &mut problems) {
        Some(read) => read,
        None => (Digests::default(), Arc::new(Source::new(DIGESTS, ""))),
    };
    let files = match world.files(FOLDER) {
        Ok(files) => files,
        Err(error) => {
            problems.push(super::language::unreadable_folder(FOLDER, &error));
            Vec::new()
        }
    };
    let within = |path: &String| path.strip_prefix(FOLDER)?.strip_prefix('/').map(str::to_owned);
    let names: BTreeSet<String> = files.iter().filter_map(within).filter(|name| name.ends_with(".json")).collect();
    for (name, (_, range)) in digests.files.iter().filter(|(name, _)| !names.contains(*name)) {
        let message = format!("the released price list `{FOLDER}/{name}` is gone");
        let problem = Diagnostic::error("missing-release", message, source.span(range.clone()));
        problems.push(
            problem.with_help("released price lists are kept for ever: bring the file back from the version control"),
        );
    }
    let read: Vec<_> = names.par_iter().map(|name| file(world, name, &digests, catalogues)).collect();
    let mut releases = Releases::default();
    for release in gather(read, &mut problems) {
        releases.add(release);
    }
    Loaded { value: Some(releases), problems }
}

fn digests(world: &dyn World, problems: &mut Vec<Diagnostic>) -> Option<(Digests, Arc<Source>)> {
    let mut found = Vec::new();
    let source = source::read(world, DIGESTS, &mut found);
    // A site that released nothing has none, and files without digests are told one by one.
    problems.extend(found.into_iter().filter(|problem| problem.code != source::MISSING_FILE));
    let source = source?;
    let (digests, errors) = Digests::read(&source.text);
    for error in errors {
        let problem = Diagnostic::error("digest-syntax", error.to_string(), source.span(error.range));
        problems.push(
            problem.with_help("bring the line back from the version control; `tarif release` adds lines by itself"),
        );
    }
    Some((digests, source))
}

/// Reads one frozen file, unless it was touched or belongs to a catalogue that nobody asks for.
fn file(world: &dyn World, name: &str, digests: &Digests, catalogues: &[&CatalogueId]) -> Loaded<Release> {
    let mut problems = Vec::new();
    let Some(source) = source::read(world, &format!("{FOLDER}/{name}"), &mut problems) else {
        return Loaded { value: None, problems };
    };
    let value = match untouched(name, &source, digests) {
        Err(problem) => {
            problems.push(problem);
            None
        }
        Ok(())
            if !catalogues
                .iter()
                .any(|id| name.strip_prefix(id.as_str()).is_some_and(|rest| rest.starts_with('/'))) =>
        {
            None
        }
        Ok(()) => release(name, &source).map_err(|problem| problems.push(*problem)).ok(),
    };
    Loaded { value, problems }
}

fn untouched(name: &str, source: &Arc<Source>, digests: &Digests) -> Result<(), Diagnostic> {
    let Some((digest, _)) = digests.files.get(name) else {
        let message = format!("`{}` is no released price list: `{DIGESTS}` does not name it", source.path);
        let problem = Diagnostic::error("unlisted-release", message, source.whole());
        return Err(
            problem.with_help("take the file away; `tarif release` writes a price list together with its digest")
        );
    };
    if *digest == release::digest(&source.text) {
        return Ok(());
    }
    let message = format!("the released price list `{}` was changed", source.path);
    let problem = Diagnostic::error("edited-release", message, source.whole());
    let help = "a released price list stays as it is for ever: bring the file back from the version control, change the plan file, and release that with `tarif release`";
    Err(problem.with_help(help))
}

fn release(name: &str, source: &Arc<Source>) -> Result<Release, Box<Diagnostic>> {
    let unreadable =
        |message: String, at: usize| Box::new(Diagnostic::error("unreadable-release", message, source.span(at..at)));
    let frozen = Frozen::read(&source.text).map_err(|error| match &error {
        FrozenError::Json(json) => {
            let line_start = source.text.split_inclusive('\n').take(json.line().saturating_sub(1)).map(str::len).sum();
            unreadable(format!("`{}` cannot be read: {error}", source.path), line_start)
        }
        FrozenError::Format { .. } => {
            let problem = unreadable(format!("`{}` cannot be read: {error}", source.path), 0);
            Box::new(problem.with_help("a later version of `tarif` wrote it: use that version"))
        }
    })?;
    let Frozen { version, catalogue, charge_clauses, words, .. } = frozen;
    if name != release::path(catalogue.id(), version) {
        let message = format!("`{}` holds the list `{version}` of `{}`", source.path, catalogue.id());
        return Err(unreadable(message, 0));
    }
    let words = words.into_iter().map(|(locale, lines)| {
        let text = Arc::new(Source::new(source.path.clone(), lines.join("\n")));
        if let Some(problem) = source::overwhelming(&text) {
            return Err(unreadable(format!("`{}`: {}", source.path, problem.message), 0));
        }
        // What was right when it was released stays so: rules for plural forms that came later do not spoil it.
        let messages = compile(&locale, &[&text.text]).messages;
        Ok((locale, messages))
    });
    let words = words.collect::<Result<_, _>>()?;
    Ok(Release { version, catalogue, charge_clauses, words, source: Arc::clone(source) })
}
