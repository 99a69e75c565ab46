//! The known name that a mistyped one is likely to stand for.

/// Returns the known name nearest to `found`, if one is near enough to be meant.
///
/// Near enough is a third of the name's length, at least one edit: a letter put in, left out, changed, or swapped with its neighbour.
///
/// # Examples
///
/// ```
/// use tarif::diagnostic::nearest;
///
/// assert_eq!(nearest("curency", ["currency", "counters"]), Some("currency"));
/// assert_eq!(nearest("weather", ["currency", "counters"]), None);
/// ```
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let reach = (found.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|name| (strsim::osa_distance(found, name), name))
        .filter(|(distance, _)| *distance <= reach)
        .min()
        .map(|(_, name)| name)
}
