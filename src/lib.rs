//! Compiles plans and copy into a static offer site.
//!
//! The stages are functions from data to data, in this order: [`load`] reads the files of a site, [`check`] finds what is wrong with them, [`in_force`] chooses the price lists of the day, [`resolve`] puts each catalogue into each language, [`render`] makes pages of that, [`verify`] compares the pages with one another, and [`publish`] writes what changed.
//! Files and the date come from a [`world::World`]; a [`session`] builds one site again and again; only [`command`] prints.

mod ahead;
pub mod assets;
pub mod build;
pub mod changes;
mod character_reference;
pub mod check;
pub mod command;
pub mod diagnostic;
mod digest;
pub mod embedded;
pub mod facts;
pub mod grow;
pub mod host;
pub mod in_force;
pub mod init;
pub mod load;
pub mod output;
mod percent_encoding;
pub mod publish;
#[cfg(test)]
#[path = "../tests/random/mod.rs"]
mod random;
pub mod release;
pub mod render;
pub mod resolve;
pub mod reuse;
pub mod rules;
pub mod schema;
pub mod serve;
pub mod session;
pub mod site;
pub mod unchanged;
mod unsafe_address;
pub mod verify;
pub mod world;
