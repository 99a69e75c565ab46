//! Files that pages name: styles, scripts, pictures, each published under a name that changes with its content.

mod fingerprint;
mod scripts;
mod styles;

pub use fingerprint::fingerprinted;
pub use scripts::{Scripts, scripts};
pub use styles::stylesheet;
