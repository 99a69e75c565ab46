//! Problems in the forms that other programs read. Each names files below `folder`, which is empty or ends with `/`.

mod github;
mod json;
mod sarif;
mod short;

pub use github::github;
pub use json::json;
pub use sarif::sarif;
pub use short::short;
