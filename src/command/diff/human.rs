//! Differences for people at a terminal.

use super::{CatalogueReport, Compared, Report, SampleReport};
use crate::changes::words::{ChangeText, difference_text, pair, quote};
use crate::changes::{Change, Changes, Effect, Fate, PlanChanges, Reworded};

/// Returns the report: each catalogue in which something differs, and in a line those in which nothing does.
pub(super) fn text(report: &Report<'_>) -> String {
    let is_same = |found: &&CatalogueReport<'_>| found.compared.as_ref().is_some_and(Compared::is_same);
    let (same, differing): (Vec<_>, Vec<_>) = report.catalogues.iter().partition(is_same);
    let mut parts: Vec<String> = differing.into_iter().map(of_catalogue).collect();
    if !same.is_empty() {
        let names: Vec<String> = same.iter().map(|found| format!("`{}`", found.id)).collect();
        parts.push(format!("Nothing differs in {}.\n", names.join(", ")));
    }
    parts.join("\n")
}

fn of_catalogue(report: &CatalogueReport<'_>) -> String {
    let id = report.id;
    match report {
        CatalogueReport { before: Some(before), after: Some(after), compared: Some(compared), .. } => {
            let mut text = format!("`{id}`: {before} → {after}\n");
            of_compared(compared, &mut text);
            text
        }
        CatalogueReport { before: None, after: Some(after), .. } => format!("`{id}`: new ({after})\n"),
        CatalogueReport { before, .. } => format!("`{id}`: gone ({})\n", before.as_deref().unwrap_or_default()),
    }
}

fn of_compared(compared: &Compared<'_>, text: &mut String) {
    let changes = &compared.changes;
    if !changes.general.is_empty() {
        *text += "  all plans\n";
        lines(&changes.general, changes, text);
    }
    for PlanChanges { plan, fate, changes: of_plan } in &changes.plans {
        *text += &format!("  {plan}{}\n", fate_text(fate));
        lines(of_plan, changes, text);
    }
    if !compared.words.is_empty() {
        *text += "  other words\n";
        for reworded in &compared.words {
            *text += &format!("    {}\n", reworded_text(reworded));
        }
    }
    if !compared.samples.is_empty() {
        *text += "  customers\n";
        compared.samples.iter().for_each(|sample| of_sample(sample, text));
    }
}

fn lines(list: &[Change], changes: &Changes, text: &mut String) {
    for change in list {
        let said = ChangeText::of(change, changes.before, changes.after);
        *text += &format!("    {}: {}\n", said.part, said.line(change));
    }
}

/// Returns what became of a plan, to be put behind its name: empty if it was kept.
pub(super) fn fate_text(fate: &Fate) -> String {
    match fate {
        Fate::Kept => String::new(),
        Fate::New => ": new".to_owned(),
        Fate::Gone => ": gone".to_owned(),
        Fate::Renamed { from } => format!(": renamed from {from}"),
    }
}

/// Returns a message with the languages in which it says something else: `care-plan-basic-name (de, sl)`.
pub(super) fn reworded_text(reworded: &Reworded) -> String {
    let languages: Vec<&str> = reworded.languages.iter().map(|locale| locale.as_str()).collect();
    format!("{} ({})", reworded.id, languages.join(", "))
}

fn of_sample(sample: &SampleReport<'_>, text: &mut String) {
    *text += &format!("    {}\n", sample.name);
    match &sample.effects {
        Ok(effects) if effects.is_empty() => *text += "      no plan is available\n",
        Ok(effects) => {
            for effect in effects {
                *text += &format!("      {}: {}\n", effect.plan, effect_text(effect));
            }
        }
        Err(error) => *text += &format!("      not comparable: {error}\n"),
    }
}

fn effect_text(effect: &Effect) -> String {
    let (before, after) = sides(effect);
    if before == after {
        return format!("{after}, as before");
    }
    let text = pair(&before, &after);
    match effect.difference() {
        Some(difference) => format!("{text} ({})", difference_text(difference)),
        None => text,
    }
}

/// Returns what a customer pays by the old list and by the new one.
pub(super) fn sides(effect: &Effect) -> (String, String) {
    let side = |of: &Option<_>| of.as_ref().map_or_else(|| "no such plan".to_owned(), quote);
    (side(&effect.before), side(&effect.after))
}
