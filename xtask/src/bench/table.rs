//! What was measured, as Markdown.

use std::time::Duration;

use super::run::Measured;
use super::saves::Saved;

/// One case of one size.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) pages: usize,
    pub(super) medium: &'static str,
    pub(super) case: &'static str,
    pub(super) tarif: Measured,
    pub(super) hugo: Measured,
}

/// Returns all that was measured. The ratio is to Hugo's cold build of the same pages, because Hugo keeps nothing from one run to the next.
pub(super) fn table(rows: &[Row], machine: &[(&str, String)]) -> String {
    let mut text = String::from("| machine | |\n|---|---|\n");
    for (what, value) in machine {
        text += &format!("| {what} | {value} |\n");
    }
    text += "\n| plan pages | output | build | tarif ms | Hugo ms | of Hugo's cold time | tarif processor ms | Hugo processor ms | tarif MiB | Hugo MiB | of Hugo's cold memory | tarif HTML files | Hugo HTML files | tarif MB | Hugo MB |\n";
    text += "|--:|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n";
    for row in rows {
        let Row { pages, medium, case, tarif, hugo } = row;
        let is_cold = |other: &&Row| (other.pages, other.medium, other.case) == (*pages, *medium, "cold");
        let cold = rows.iter().find(is_cold).map_or(hugo, |row| &row.hugo);
        text += &format!(
            "| {pages} | {medium} | {case} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |\n",
            tarif.time.as_millis(),
            hugo.time.as_millis(),
            ratio(tarif.time.as_micros(), cold.time.as_micros()),
            tarif.processor.as_millis(),
            hugo.processor.as_millis(),
            tarif.peak / 1024,
            hugo.peak / 1024,
            ratio(tarif.peak.into(), cold.peak.into()),
            tarif.pages,
            hugo.pages,
            megabytes(tarif.bytes),
            megabytes(hugo.bytes),
        );
    }
    text
}

/// Returns how long saves took to their pages.
pub(super) fn saves(saves: &[Saved]) -> String {
    let mut text = String::from(
        "| site | change | shortest | median | longest | saves | the last build says |\n|---|---|--:|--:|--:|--:|---|\n",
    );
    for Saved { site, change, times, said } in saves {
        let at = |place: usize| times.get(place).map_or(0, Duration::as_millis);
        let (shortest, median, longest) = (at(0), at(times.len() / 2), at(times.len().saturating_sub(1)));
        text +=
            &format!("| {site} | {change} | {shortest} ms | {median} ms | {longest} ms | {} | {said} |\n", times.len());
    }
    text
}

/// Returns a ratio with three decimals, the last rounded down.
fn ratio(part: u128, whole: u128) -> String {
    let thousandths = part * 1000 / whole.max(1);
    format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
}

fn megabytes(bytes: u64) -> String {
    format!("{}.{}", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_saves_the_shortest_the_middle_and_the_longest_are_told() {
        let times = [7, 9, 30].map(Duration::from_millis).to_vec();
        let saved = Saved { site: "small".into(), change: "a price", times, said: "1 page is new".into() };
        assert!(saves(&[saved]).ends_with("| small | a price | 7 ms | 9 ms | 30 ms | 3 | 1 page is new |\n"));
    }

    #[test]
    fn ratios_are_to_the_cold_build_of_the_other() {
        let measured = |millis, peak| Measured {
            time: Duration::from_millis(millis),
            processor: Duration::from_millis(2 * millis),
            peak,
            bytes: 2_500_000,
            pages: 7,
        };
        let row = |case, tarif, hugo| Row { pages: 10, medium: "disk", case, tarif, hugo };
        let rows = [
            row("cold", measured(50, 1024), measured(1000, 10_240)),
            row("one price", measured(20, 1024), measured(900, 20_480)),
        ];
        let table = table(&rows, &[("kernel", "Linux 6".to_owned())]);
        // 50 of 1,000 ms and 1 of 10 MiB; then 20 of 1,000 ms, because 900 ms is no cold build.
        assert!(
            table.contains(
                "| 10 | disk | cold | 50 | 1000 | 0.050 | 100 | 2000 | 1 | 10 | 0.100 | 7 | 7 | 2.5 | 2.5 |\n"
            )
        );
        assert!(table.contains("| 10 | disk | one price | 20 | 900 | 0.020 | 40 | 1800 | 1 | 20 | 0.100 |"), "{table}");
        assert!(table.contains("| kernel | Linux 6 |\n"));
    }
}
