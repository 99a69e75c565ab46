//! What becomes of the price list that a link names.

use std::sync::Arc;

use tarif_pricing::Version;

use crate::text::version_args;
use crate::{Form, ThenAndNow};

/// What became of the price list that a link was made with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// It is the one in force, or none is named.
    InForce,
    /// This site has no list of that version.
    Unknown(Version),
    /// It is on its way.
    Loading(Version),
    /// It could not be had.
    Failed(Version),
    /// Its quote stands beside that of the list in force, with which everything else is calculated.
    Compared(Version, Arc<ThenAndNow>),
    /// Everything is calculated with it.
    Used(Version),
}

impl Asked {
    /// Returns the sentence that says so; empty where there is nothing to say.
    pub fn title(&self, form: &Form) -> String {
        let (id, version) = match self {
            Self::InForce => return String::new(),
            Self::Unknown(version) => ("versions-unknown", version),
            Self::Loading(version) => ("versions-loading", version),
            Self::Failed(version) => ("versions-failed", version),
            Self::Compared(version, _) => ("versions-title", version),
            Self::Used(version) => ("versions-other", version),
        };
        form.say_with(id, &version_args(*version))
    }

    /// Returns whether there is another list than the one in force to leave.
    pub fn can_leave(&self) -> bool {
        matches!(self, Self::Compared(..) | Self::Used(_))
    }

    /// Returns the link's quote by both lists, where it stands there.
    pub fn compared(&self) -> Option<&Arc<ThenAndNow>> {
        match self {
            Self::Compared(_, quotes) => Some(quotes),
            _ => None,
        }
    }
}
