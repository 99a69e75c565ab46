//! What must be known of the prices of a page.

use serde::Serialize;

/// A sentence on prices.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// The sentence.
    pub text: String,
    /// What takes its place when an announced price list takes effect.
    pub next: Option<NextRemark>,
}

/// A sentence that takes the place of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NextRemark {
    /// When, in seconds after the beginning of 1970 in UTC.
    pub at: u32,
    /// The sentence.
    pub text: String,
}

impl From<String> for Remark {
    fn from(text: String) -> Self {
        Self { text, next: None }
    }
}
