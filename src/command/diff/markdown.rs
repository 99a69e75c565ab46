//! Differences as Markdown, for a pull request or a letter.

use super::human::{fate_text, reworded_text, sides};
use super::{CatalogueReport, Compared, Report, SampleReport};
use crate::changes::words::{ChangeText, difference_text};
use crate::changes::{Change, Changes, PlanChanges};

/// Returns the report: a heading a catalogue, and under it tables.
pub(super) fn text(report: &Report<'_>) -> String {
    let parts: Vec<String> = report.catalogues.iter().map(of_catalogue).collect();
    parts.join("\n")
}

fn of_catalogue(report: &CatalogueReport<'_>) -> String {
    let id = report.id;
    match report {
        CatalogueReport { before: Some(before), after: Some(after), compared: Some(compared), .. } => {
            format!("## `{id}`: {before} → {after}\n\n{}", of_compared(compared))
        }
        CatalogueReport { before: None, after: Some(after), .. } => {
            format!("## `{id}`: {after}\n\nThe catalogue is new.\n")
        }
        CatalogueReport { before, .. } => {
            format!("## `{id}`: {}\n\nThe catalogue is gone.\n", before.as_deref().unwrap_or_default())
        }
    }
}

fn of_compared(compared: &Compared<'_>) -> String {
    if compared.is_same() {
        return "Nothing differs.\n".to_owned();
    }
    let mut parts = Vec::new();
    let rows = rows(&compared.changes);
    if !rows.is_empty() {
        parts.push(table(["plan", "what", "before", "after", "difference"], &rows));
    }
    let customers: Vec<[String; 5]> = compared.samples.iter().flat_map(of_sample).collect();
    if !customers.is_empty() {
        parts.push(table(["customer", "plan", "before", "after", "difference"], &customers));
    }
    if !compared.words.is_empty() {
        let words = compared.words.iter().map(|reworded| format!("- {}\n", reworded_text(reworded)));
        parts.push(format!("Other words:\n\n{}", words.collect::<String>()));
    }
    parts.join("\n")
}

fn rows(changes: &Changes) -> Vec<[String; 5]> {
    let row = |plan: &str, change: &Change| {
        let ChangeText { part, before, after, difference } = ChangeText::of(change, changes.before, changes.after);
        [plan.to_owned(), part, before, after, difference]
    };
    let mut rows: Vec<_> = changes.general.iter().map(|change| row("all", change)).collect();
    for PlanChanges { plan, fate, changes } in &changes.plans {
        let name = format!("{plan}{}", fate_text(fate));
        if changes.is_empty() {
            rows.push([name.clone(), String::new(), String::new(), String::new(), String::new()]);
        }
        rows.extend(changes.iter().map(|change| row(&name, change)));
    }
    rows
}

fn of_sample(sample: &SampleReport<'_>) -> Vec<[String; 5]> {
    let name = || sample.name.to_owned();
    match &sample.effects {
        Err(error) => vec![[name(), String::new(), format!("not comparable: {error}"), String::new(), String::new()]],
        Ok(effects) => {
            let row = effects.iter().map(|effect| {
                let (before, after) = sides(effect);
                let difference = effect.difference().map(difference_text).unwrap_or_default();
                [name(), effect.plan.to_string(), before, after, difference]
            });
            row.collect()
        }
    }
}

fn table(heads: [&str; 5], rows: &[[String; 5]]) -> String {
    let line = |cells: &[String; 5]| {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('\\', "\\\\").replace('|', "\\|")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let body: String = rows.iter().map(line).collect();
    format!("| {} |\n|---|---|---|---|---|\n{body}", heads.join(" | "))
}
