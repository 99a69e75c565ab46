//! The Nu HTML checker, a Java program.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Where `cargo xtask test` lays it out, below the repository.
const PROGRAM: &str = "web-tools/node_modules/vnu-jar/build/dist/vnu.jar";

/// Returns the errors of all pages in `site`, each with its page and line, as in `de/index.html:7: …`.
///
/// # Panics
/// With a sentence where the checker is missing or did not finish, for a page that was not checked is not sound.
pub(crate) fn errors(site: &Path) -> Vec<String> {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join(PROGRAM);
    assert!(program.exists(), "the Nu HTML checker is not installed: `cargo xtask test` installs it");
    errors_found_by(&program, site)
}

/// Does the work of [`errors`] with the checker `program`.
pub(crate) fn errors_found_by(program: &Path, site: &Path) -> Vec<String> {
    // Its parser goes as deep as the page, and deeper than Java's usual stack.
    let checked = Command::new("java")
        .args(["-Xss8m", "-jar"])
        .arg(program)
        .args(["--errors-only", "--skip-non-html", "--format", "json"])
        .arg(site)
        .output()
        .unwrap_or_else(|error| panic!("the Nu HTML checker needs Java, which did not start: {error}"));
    let said = String::from_utf8_lossy(&checked.stderr);
    let Some(messages) = messages(&said) else {
        panic!("the Nu HTML checker did not finish ({}):\n{said}", checked.status);
    };
    assert!(checked.status.success() || !messages.is_empty(), "the Nu HTML checker failed and named no error");
    let site = site.canonicalize().unwrap_or_else(|_| site.into());
    messages.iter().filter(|message| !is_behind_the_standard(message)).map(|message| line(message, &site)).collect()
}

/// Returns what the checker's report lists; nothing where there is no report. Java may say something of its own before it.
fn messages(said: &str) -> Option<Vec<Value>> {
    let report = said.lines().find(|line| line.starts_with('{'))?;
    let report: Value = serde_json::from_str(report).ok()?;
    report["messages"].as_array().cloned()
}

/// Whether the checker finds fault with what the HTML Standard ("The link element") allows: `blocking` on a link of the type `expect`, which it does not know yet.
fn is_behind_the_standard(message: &Value) -> bool {
    let says = |key: &str, words| message[key].as_str().is_some_and(|text| text.contains(words));
    says("message", "a “blocking” attribute must have")
        && says("extract", "<link rel=\"expect\" href=\"#footer\" blocking")
}

/// One error as one line, its page named from the site's folder on.
fn line(message: &Value, site: &Path) -> String {
    let address = message["url"].as_str().unwrap_or_default().trim_start_matches("file:");
    let page = Path::new(address).strip_prefix(site).unwrap_or(Path::new(address));
    let text = message["message"].as_str().unwrap_or_default();
    format!("{}:{}: {text} {}", page.display(), message["lastLine"], message["extract"])
}
