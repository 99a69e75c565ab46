//! Adds to a list of the settings, and leaves comments, order and everything else as they are.

use toml::de::{DeTable, DeValue};

use super::GrowError;

/// Returns the text of `site.toml` with one more value at the end of a list.
pub(super) fn appended(text: &str, key: &'static str, value: &str) -> Result<String, GrowError> {
    let no_list = || GrowError::NoList { key };
    let document = DeTable::parse(text).map_err(|_| no_list())?;
    let Some(DeValue::Array(list)) = document.get_ref().get(key).map(|value| value.get_ref()) else {
        return Err(no_list());
    };
    let last = list.last().map(|value| value.span()).ok_or_else(no_list)?;
    // A list with a line for each value goes on so.
    let line = text[..last.start].rfind('\n').map_or(0, |end| end + 1);
    let indent = &text[line..last.start];
    let parted = if indent.trim().is_empty() && line > 0 { format!(",\n{indent}") } else { ", ".to_owned() };
    Ok(format!("{}{parted}\"{value}\"{}", &text[..last.end], &text[last.end..]))
}
