//! Quotes as text: a small table in one language, with the texts of the calculator.

use tarif_calculator::text::{LineText, QuoteText, price_list_text, quote_text, say};
use tarif_l10n::{Args, Messages};
use tarif_pricing::{PriceList, Quote, Version};

/// Between two columns.
const GAP: &str = "   ";

/// Returns the tables of the quotes, one after another.
pub(super) fn quotes(
    messages: &Messages,
    price_list: &PriceList,
    version: Option<Version>,
    quotes: &[(Quote, String)],
) -> String {
    let catalogue = text(messages, &format!("{}-name", price_list.catalogue));
    let tables = quotes.iter().map(|(quote, link)| {
        let words = quote_text(messages, price_list, quote);
        let heading = format!("{catalogue} – {}", words.plan);
        let link = say(messages, "share-text-link", &Args::new().with("link", link.as_str()));
        table(messages, &heading, version, &words) + &link + "\n"
    });
    tables.collect::<Vec<_>>().join("\n\n")
}

fn text(messages: &Messages, id: &str) -> String {
    say(messages, id, &Args::new())
}

fn table(messages: &Messages, heading: &str, version: Option<Version>, words: &QuoteText) -> String {
    let columns = ["charge", "quantity", "price", "amount"];
    let mut rows = vec![columns.map(|column| text(messages, &format!("calculator-column-{column}")))];
    // What is not due monthly stands under the sum that it is no part of.
    let (monthly, others): (Vec<&LineText>, Vec<&LineText>) = words.lines.iter().partition(|line| line.monthly);
    rows.extend(monthly.into_iter().map(cells));
    let sum = rows.len();
    rows.push([words.sum_label.clone(), String::new(), String::new(), words.sum.clone()]);
    rows.extend(others.into_iter().map(cells));
    let mut lines = vec![heading.to_owned(), String::new()];
    lines.extend(aligned(&rows, sum));
    lines.push(String::new());
    lines.extend(words.yearly.clone());
    lines.extend(words.one_off.clone());
    if !words.reasons.is_empty() {
        lines.push(text(messages, "calculator-not-available"));
    }
    lines.extend(words.reasons.iter().chain(&words.notes).cloned());
    lines.extend(version.map(|version| price_list_text(messages, version)));
    lines.extend(words.rep_rates.clone());
    lines.extend(words.vat.clone());
    lines.push(text(messages, "calculator-estimate-not-binding"));
    lines.join("\n") + "\n"
}

fn cells(line: &LineText) -> [String; 4] {
    [line.label.clone(), line.quantity.clone(), line.price.clone(), line.amount.clone()]
}

/// Returns the rows with their cells one below another, amounts to the right, and a rule above the row of the sum.
fn aligned(rows: &[[String; 4]], sum: usize) -> Vec<String> {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [0, 1, 2, 3].map(width);
    let mut lines: Vec<String> = rows
        .iter()
        .map(|[charge, quantity, price, amount]| {
            let [first, second, third, fourth] = widths;
            format!("{charge:<first$}{GAP}{quantity:<second$}{GAP}{price:<third$}{GAP}{amount:>fourth$}")
        })
        .collect();
    let rule = "─".repeat(widths.iter().sum::<usize>() + 3 * GAP.len());
    lines.insert(sum, rule);
    lines
}
