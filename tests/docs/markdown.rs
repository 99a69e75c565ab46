//! The parts of a document that a test can try.

use std::fs;
use std::path::Path;

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A heading, with as many `#` as it has.
    Heading(usize, String),
    /// A fenced block: what stands behind the fence, and the text.
    Block(String, String),
    /// The rows of a table, that of its headings first.
    Table(Vec<Vec<String>>),
}

/// Returns the parts of a document, in its order.
pub(crate) fn parts(document: &str) -> Vec<Part> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(document)).unwrap();
    let mut found = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            found.push(Part::Block(info.to_owned(), block.join("\n") + "\n"));
        } else if line.starts_with('|') {
            let mut rows = vec![cells(line)];
            while let Some(line) = lines.next_if(|line| line.starts_with('|')) {
                rows.push(cells(line));
            }
            rows.remove(1);
            found.push(Part::Table(rows));
        } else if line.starts_with('#') {
            let title = line.trim_start_matches('#');
            found.push(Part::Heading(line.len() - title.len(), title.trim().to_owned()));
        }
    }
    found
}

fn cells(line: &str) -> Vec<String> {
    line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
}
