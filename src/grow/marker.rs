//! How copy is marked that waits for its words: a message by a comment above it, a page by a key at its head.

/// The comment that stands directly above a message which is not translated.
pub(crate) const MARK: &str = "# untranslated";

/// The line at the head of a page that is not translated.
const PAGE_MARK: &str = "untranslated = true";

const FENCE: &str = "+++";

/// Returns whether a line of a file of messages marks the message below it.
pub(crate) fn is_mark(line: &str) -> bool {
    line.trim_end() == MARK
}

/// Returns a message that waits for its words: its own id stands in their place.
pub(super) fn message(id: &str) -> String {
    format!("{MARK}\n{id} = {id}\n")
}

/// Returns a file of messages with every message and term marked.
pub(super) fn mark_messages(text: &str) -> String {
    let mut marked = String::new();
    let mut before = "";
    for line in text.split_inclusive('\n') {
        if begins_message(line) && !is_mark(before) {
            marked += MARK;
            marked += "\n";
        }
        marked += line;
        before = line;
    }
    marked
}

/// A message begins at the start of a line; its further lines are set in.
fn begins_message(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(name.len());
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name[end..].trim_start().starts_with('=')
}

/// Returns a page that waits for its words.
pub(super) fn page(title: &str) -> String {
    format!("{FENCE}\ntitle = \"{title}\"\ndescription = \"{title}\"\n{PAGE_MARK}\n{FENCE}\n\n{title}\n")
}

/// Returns a page with its mark; one without a head, which is wrong anyhow, as it is.
pub(super) fn mark_page(text: &str) -> String {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == PAGE_MARK {
            return text.to_owned();
        }
        if line.trim_end() == FENCE && first.trim_end() == FENCE {
            return format!("{}{PAGE_MARK}\n{}", &text[..at], &text[at..]);
        }
        at += line.len();
    }
    text.to_owned()
}
