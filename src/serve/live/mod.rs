//! What makes a served page follow the site: one script element, the stream of events that it listens to, and an overlay with what is wrong.

pub(super) mod events;
pub(super) mod page;
mod policy;
pub(super) mod waiting;

use std::sync::LazyLock;

/// Where what belongs to serving lies. No published file has such a name.
pub(super) const FOLDER: &str = ".tarif-serve/";

/// The address of the script.
const SCRIPT_ADDRESS: &str = "/.tarif-serve/live.js";

/// Returns the script, with the overlay's style sheet in it.
pub(super) fn script() -> &'static str {
    static SCRIPT: LazyLock<String> = LazyLock::new(|| {
        let style = serde_json::Value::from(include_str!("overlay.css")).to_string();
        include_str!("live.js").replace("\"__STYLE__\"", &style)
    });
    &SCRIPT
}
