//! The day for which a command works.

use clap::Args;
use tarif_pricing::Date;

/// Chooses the day.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct AsOf {
    /// The day whose price lists are in force, instead of today
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
}

impl AsOf {
    /// Returns the day, if one was chosen.
    pub(super) fn date(self) -> Option<Date> {
        self.as_of
    }
}
