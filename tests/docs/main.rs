//! What the documentation says is so: its examples are read, computed and run.
#![allow(clippy::unwrap_used, reason = "a test that unwraps nothing has failed")]

mod guide;
mod markdown;
mod plan_format;
