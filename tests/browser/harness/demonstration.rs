//! The demonstration site, built once a test run by the binary under test.

use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use super::{Site, scratch};

/// Returns the built demonstration site, served for all tests of the run.
pub(crate) fn demonstration() -> &'static Site {
    static SITE: LazyLock<Result<Site, String>> = LazyLock::new(build);
    match &*SITE {
        Ok(site) => site,
        Err(sentence) => panic!("{sentence}"),
    }
}

fn build() -> Result<Site, String> {
    let out = scratch().join("demonstration");
    let output = Command::new(env!("CARGO_BIN_EXE_tarif"))
        .args(["build", "--site", env!("CARGO_MANIFEST_DIR"), "--out"])
        .arg(&out)
        .output()
        .map_err(|error| format!("could not run `tarif`: {error}"))?;
    if output.status.success() && Path::new(&out).join("index.html").exists() {
        return Ok(Site::serve(out));
    }
    Err(format!(
        "`tarif build` did not build the demonstration site:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    ))
}
