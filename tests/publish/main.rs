//! Publishing to a real folder, on a disk that fails where a test says so.
#![expect(clippy::unwrap_used, reason = "what the helpers of tests unwrap is what the tests claim")]

mod disk;
mod faults;
mod folder;
mod order;
mod process;
mod refusals;
mod runs;
