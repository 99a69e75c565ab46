//! What templates are given as HTML: it stands in several places and is made once.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::ser::Error;
use serde::{Serialize, Serializer};

/// Something that stands in several places: a price on the card and the page of its plan, in the comparison and in lists of plans. Templates are given its HTML.
#[derive(Clone, Debug)]
pub struct Fragment<T>(Arc<Inner<T>>);

#[derive(Debug)]
struct Inner<T> {
    value: T,
    html: OnceLock<Arc<str>>,
}

impl<T> Fragment<T> {
    /// Makes its HTML, unless that was done at another place where it stands.
    pub fn make(&self, html: impl FnOnce(&T) -> Arc<str>) {
        self.0.html.get_or_init(|| html(&self.0.value));
    }
}

impl<T> From<T> for Fragment<T> {
    fn from(value: T) -> Self {
        Self(Arc::new(Inner { value, html: OnceLock::new() }))
    }
}

impl<T> Deref for Fragment<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T: PartialEq> PartialEq for Fragment<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Fragment<T> {}

impl<T> Serialize for Fragment<T> {
    /// # Errors
    ///
    /// One for what has not been made: the page would be without it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.html.get() {
            Some(html) => serializer.serialize_str(html),
            None => Err(S::Error::custom("a fragment of the page has not been made")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fragment_is_made_once_wherever_it_stands() {
        let here = Fragment::from(2);
        let there = here.clone();
        assert!(serde_json::to_string(&there).is_err());
        here.make(|value| format!("<b>{value}</b>").into());
        there.make(|_| panic!("it is made already"));
        assert_eq!(serde_json::to_string(&there).unwrap(), "\"<b>2</b>\"");
        assert_eq!((*there, here), (2, Fragment::from(2)));
    }
}
