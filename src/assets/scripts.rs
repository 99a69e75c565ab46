//! The calculator's files, each naming the next by its fingerprinted name.

use bytes::Bytes;

use super::fingerprinted;
use crate::embedded::Calculator;
use crate::output::{OutputFile, OutputKind};
use crate::site::BaseUrl;

const PENDING: &str = include_str!("../../calculator/js/pending.js");
const IN_FORCE: &str = include_str!("../../calculator/js/in-force.js");
const FURTHER: &str = include_str!("../../calculator/js/further.js");
const START: &str = include_str!("../../calculator/js/start.js");

/// The calculator's files, and where the two lie that pages name.
#[derive(Clone, Debug)]
pub struct Scripts {
    /// The path of the script that hides figures until the calculator has taken over.
    pub pending: String,
    /// The path of the script that goes over to an announced price list.
    pub in_force: String,
    /// The path of the module script that starts the calculator.
    pub start: String,
    /// The files.
    pub files: Vec<OutputFile>,
}

/// Returns the calculator's files for a site at a base address.
pub fn scripts(calculator: &Calculator, base_url: &BaseUrl) -> Scripts {
    let mut files = Vec::new();
    let mut add = |name: &str, bytes: &[u8]| {
        let path = fingerprinted(name, bytes);
        files.push(OutputFile { path: path.clone(), bytes: Bytes::copy_from_slice(bytes), kind: OutputKind::Asset });
        path
    };
    let wasm = add("calculator.wasm", calculator.wasm);
    let further_wasm = add("further.wasm", calculator.further_wasm);
    let further = bare(FURTHER).replace("__FURTHER_WASM__", &base_url.link(&further_wasm));
    let further = base_url.link(&add("further.js", further.as_bytes()));
    let js = add(
        "calculator.js",
        bare(calculator.js).replace(Calculator::FURTHER_JS, &format!("from \"{further}\"")).as_bytes(),
    );
    let start = bare(START)
        .replace("__CALCULATOR_JS__", &base_url.link(&js))
        .replace("__CALCULATOR_WASM__", &base_url.link(&wasm))
        .replace("__FURTHER_JS__", &further);
    let start = add("start.js", start.as_bytes());
    let pending = add("pending.js", bare(PENDING).as_bytes());
    let in_force = add("in-force.js", bare(IN_FORCE).as_bytes());
    Scripts { pending, in_force, start, files }
}

/// Returns a script without its comments, each of which has lines of its own, and without what is before the code of a line: they tell a visitor nothing, and of our own scripts are half of what would be downloaded.
fn bare(script: &str) -> String {
    let mut bare = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim_start) {
        in_comment |= line.starts_with("/**");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            bare.extend([line, "\n"]);
        }
        in_comment &= !line.contains("*/");
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::{FURTHER, IN_FORCE, PENDING, START, bare};

    #[test]
    fn scripts_lose_their_comments_and_nothing_else() {
        let whole = "/**\n * @returns {number}\n */\nexport const a = () => {\n  // Twice.\n\n    return 2 * /** one */ 1;\n};\n";
        assert_eq!(bare(whole), "export const a = () => {\nreturn 2 * /** one */ 1;\n};\n");
        for script in [PENDING, IN_FORCE, FURTHER, START] {
            let bare = bare(script);
            assert!(!bare.contains("//"), "{bare}");
            assert!(bare.len() > 200, "{bare}");
            let lines = script.lines().map(str::trim_start).filter(|line| !line.is_empty() && !line.starts_with("//"));
            assert!(lines.eq(bare.lines()), "{bare}");
        }
    }
}
