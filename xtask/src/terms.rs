//! Whether the terms of a package are among those that `deny.toml` allows.

use crate::steps;

/// Returns the terms that are allowed, by their SPDX identifiers.
pub(crate) fn allowed() -> std::io::Result<Vec<String>> {
    let text = std::fs::read_to_string(steps::root().join("deny.toml"))?;
    let list = text.split_once("allow = [").and_then(|(_, rest)| rest.split_once(']')).map_or("", |(list, _)| list);
    Ok(list.split('"').skip(1).step_by(2).map(str::to_owned).collect())
}

/// Returns whether an SPDX expression can be kept with allowed terms alone: one side of each `OR`, both of each `AND`.
///
/// Source: SPDX specification, annex "License expressions". Old packages write `/` for `OR`.
pub(crate) fn are_allowed(expression: &str, allowed: &[String]) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    let keeps = any(&mut rest, allowed);
    keeps && rest.is_empty()
}

fn any(words: &mut &[&str], allowed: &[String]) -> bool {
    let mut keeps = all(words, allowed);
    while take(words, "OR") {
        keeps |= all(words, allowed);
    }
    keeps
}

fn all(words: &mut &[&str], allowed: &[String]) -> bool {
    let mut keeps = one(words, allowed);
    while take(words, "AND") {
        keeps &= one(words, allowed);
    }
    keeps
}

fn one(words: &mut &[&str], allowed: &[String]) -> bool {
    if take(words, "(") {
        let keeps = any(words, allowed);
        return take(words, ")") && keeps;
    }
    let Some((name, rest)) = words.split_first() else { return false };
    *words = rest;
    // An exception permits more than the terms that it is of.
    if take(words, "WITH") {
        *words = words.get(1..).unwrap_or_default();
    }
    allowed.iter().any(|known| known == name)
}

fn take(words: &mut &[&str], word: &str) -> bool {
    let found = words.first() == Some(&word);
    if found {
        *words = &words[1..];
    }
    found
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn expressions_are_kept_by_one_side_of_or_and_both_of_and() {
        let allowed = ["MIT".to_owned(), "ISC".to_owned()];
        for (expression, expected) in [
            ("MIT", true),
            ("GPL-3.0-only", false),
            ("GPL-2.0-only OR MIT", true),
            ("Apache-2.0/MIT", true),
            ("Unlicense OR GPL-2.0-only", false),
            ("MIT AND ISC", true),
            ("MIT AND GPL-3.0-only", false),
            ("(MIT OR Apache-2.0) AND ISC", true),
            ("(Apache-2.0 OR BSD-3-Clause) AND ISC", false),
            // AND binds closer than OR.
            ("MIT OR GPL-3.0-only AND GPL-2.0-only", true),
            ("Apache-2.0 WITH LLVM-exception OR MIT", true),
            ("", false),
            ("(MIT", false),
            ("MIT ISC", false),
        ] {
            assert_eq!(are_allowed(expression, &allowed), expected, "{expression}");
        }
    }

    #[test]
    fn every_package_that_is_used_is_under_allowed_terms() {
        let allowed = allowed().unwrap();
        assert!(allowed.len() > 5, "{allowed:?}");
        let mut tree = Command::new(steps::cargo());
        tree.current_dir(steps::root()).args(["tree", "--locked", "--workspace", "--edges", "normal,build,dev"]);
        let output = tree.args(["--prefix", "none", "--format", "{p}\t{l}\t"]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let packages: Vec<(&str, &str)> = text
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(package, rest)| (package, rest.split('\t').next().unwrap()))
            .collect();
        assert!(packages.len() > 100, "{}", packages.len());
        let refused: Vec<_> = packages.iter().filter(|(_, terms)| !are_allowed(terms, &allowed)).collect();
        assert!(refused.is_empty(), "{refused:?}");
    }
}
