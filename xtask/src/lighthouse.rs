//! `cargo xtask lighthouse`: what Lighthouse says of the site on a telephone.

use std::process::Command;

use crate::failure::Failure;
use crate::setup;
use crate::site;
use crate::steps;
use crate::web_tools;

/// Builds the demonstration site, serves it as a host would, and has Lighthouse look at it. Fails where a score of a page as it is opened is below 100, where something moves while a page or a link loads, or where a link keeps the telephone from answering for 50 ms or longer.
pub(crate) fn lighthouse(arguments: &[String]) -> Result<(), Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("`lighthouse` takes no `{argument}`")));
    }
    setup::browser()?;
    let folder = web_tools::lighthouse()?;
    let out = steps::root().join("target/lighthouse/site");
    let mut build = Command::new(site::tested()?);
    build.args(["build", "--site"]).arg(steps::root()).arg("--out").arg(&out);
    steps::run(&mut build)?;
    steps::run(Command::new("node").arg(folder.join("run.mjs")).arg(&out))
}
