//! What a reader sees of messages and pages: no ids, no comments, no references.

use std::fs;
use std::path::Path;

/// The words of one file.
pub(crate) struct Text {
    pub(crate) file: String,
    pub(crate) words: String,
}

/// Returns the words of every file of a language.
pub(crate) fn of(root: &Path, language: &str) -> Vec<Text> {
    let mut texts = Vec::new();
    gather(&root.join("i18n").join(language), root, &mut texts);
    gather(&root.join("content").join(language), root, &mut texts);
    assert!(texts.len() > 30, "{language} has only {} files", texts.len());
    texts
}

fn gather(folder: &Path, root: &Path, texts: &mut Vec<Text>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, root, texts);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let words = if path.extension().is_some_and(|ending| ending == "ftl") {
            of_messages(&source)
        } else {
            without_references(&source)
        };
        let file = path.strip_prefix(root).unwrap().display().to_string();
        texts.push(Text { file, words });
    }
}

/// Returns the words of messages.
pub(crate) fn of_messages(source: &str) -> String {
    let lines = source.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let line = line.trim_start();
        let names_something = line.starts_with(['.', '[', '*']) || !source_line_is_text(line);
        if names_something { line.split_once(['=', ']']).map_or("", |(_, text)| text) } else { line }
    });
    without_references(&lines.collect::<Vec<_>>().join("\n"))
}

/// Returns whether a line goes on with a text, and does not begin a message.
fn source_line_is_text(line: &str) -> bool {
    let Some((name, _)) = line.split_once(" =") else {
        return true;
    };
    !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Returns a text without its variables, the messages it refers to, and the targets of its links.
fn without_references(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['$', '{', '(']) {
        let (before, reference) = rest.split_at(start);
        words.push_str(before);
        words.push(' ');
        let name =
            |text: &str| text.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c)).unwrap_or(text.len());
        let inner = reference[1..].trim_start_matches(' ');
        let after_name = &inner[name(inner)..];
        rest = match &reference[..1] {
            "$" => after_name,
            "{" if after_name.trim_start_matches(' ').starts_with('}') => after_name,
            "(" if before.ends_with(']') => reference.find(')').map_or("", |end| &reference[end..]),
            _ => &reference[1..],
        };
    }
    words.push_str(rest);
    words
}
