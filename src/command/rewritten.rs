//! What a build wrote and why, in words: `plans/podpora.toml: standard.fee 950 → 990 CZK a month: 14 pages, 5 feeds`.

use std::collections::BTreeSet;

use tarif_pricing::Catalogue;

use crate::changes::words::ChangeText;
use crate::changes::{Change, Changes, Fate};
use crate::publish::Summary;
use crate::release::FOLDER;
use crate::unchanged::Known;

/// How many changes are named of a price list, and how many files of a site. `tarif diff` and the version control have all.
const MOST_NAMED: usize = 4;

/// How many characters a change takes at most; of a longer one the part alone is named.
const LONGEST: usize = 60;

/// Returns what was written, with the reasons for it; nothing if nothing was.
pub(super) fn account(before: &Known, now: &Known, summary: &Summary) -> String {
    let what = what(summary);
    if what.is_empty() {
        return String::new();
    }
    match reasons(before, now).as_slice() {
        [] => format!("No file of the site has changed, but the day, the options, the program or the output: {what}\n"),
        [reason] => format!("{reason}: {what}\n"),
        reasons => format!("{}\nTogether: {what}\n", reasons.join("\n")),
    }
}

/// Returns what was written and removed, by kind.
fn what(summary: &Summary) -> String {
    let Summary { written, removed, pages_written, feeds_written, .. } = *summary;
    let kinds = [
        (pages_written, "page", "pages"),
        (feeds_written, "feed", "feeds"),
        (written - pages_written - feeds_written, "other file", "other files"),
    ];
    let mut said: Vec<String> = kinds
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, one, many)| format!("{count} {}", if count == 1 { one } else { many }))
        .collect();
    if removed > 0 {
        said.push(format!("{removed} removed"));
    }
    said.join(", ")
}

/// Returns what has changed in the site, a line each: price lists by what they say, all else by its file.
fn reasons(before: &Known, now: &Known) -> Vec<String> {
    let (mut reasons, mut told) = (Vec::new(), Vec::new());
    for (path, list) in &now.lists {
        let Some((_, old)) = before.lists.iter().find(|(_, old)| old.id() == list.id()) else { continue };
        if let Some(text) = of_list(old, list) {
            reasons.push(format!("{path}: {text}"));
            told.extend([format!("plans/{}.toml", list.id()), format!("{FOLDER}/{}/", list.id())]);
            told.push(format!("{FOLDER}/SHA256SUMS"));
        }
    }
    let paths: BTreeSet<&String> = before.files.keys().chain(now.files.keys()).collect();
    let changed: Vec<String> = paths
        .into_iter()
        .filter(|path| !told.iter().any(|told| path.starts_with(told.as_str())))
        .filter_map(|path| match (before.files.get(path), now.files.get(path)) {
            (Some(old), Some(new)) if old == new => None,
            (None, _) => Some(format!("{path}: new")),
            (_, None) => Some(format!("{path}: gone")),
            _ => Some(format!("{path}: changed")),
        })
        .collect();
    let more = changed.len().saturating_sub(MOST_NAMED);
    reasons.extend(changed.into_iter().take(MOST_NAMED));
    match more {
        0 => {}
        1 => reasons.push("1 more file".to_owned()),
        more => reasons.push(format!("{more} more files")),
    }
    reasons
}

/// Returns what a price list says that the one before it did not; nothing if it says the same.
fn of_list(old: &Catalogue, new: &Catalogue) -> Option<String> {
    let changes = Changes::between(old, new);
    let one = |change: &Change| {
        let text = ChangeText::of(change, changes.before, changes.after);
        let line = text.line(change);
        if line.chars().count() > LONGEST { format!("{} changed", text.part) } else { format!("{} {line}", text.part) }
    };
    let mut said: Vec<String> = changes.general.iter().map(one).collect();
    for plan in &changes.plans {
        match &plan.fate {
            Fate::Kept => said.extend(plan.changes.iter().map(|change| format!("{}.{}", plan.plan, one(change)))),
            Fate::New => said.push(format!("{} new", plan.plan)),
            Fate::Gone => said.push(format!("{} gone", plan.plan)),
            Fate::Renamed { from } => said.push(format!("{} renamed from {from}", plan.plan)),
        }
    }
    let more = said.len().saturating_sub(MOST_NAMED);
    said.truncate(MOST_NAMED);
    match more {
        0 => {}
        1 => said.push("1 more change".to_owned()),
        more => said.push(format!("{more} more changes")),
    }
    (!said.is_empty()).then(|| said.join("; "))
}
