//! The demonstration site with its theme, as a table of its files.

use std::path::Path;

use crate::Failure;
use crate::files::{collect_files, watch, write_if_changed};

/// The demonstration site: what `tarif init` lays down as well.
const SITE: [&str; 5] = ["site.toml", "content", "i18n", "plans", "themes"];

/// Writes the table of the demonstration site's files, each under its path in the site.
pub(crate) fn embed(root: &Path, out: &Path) -> Result<(), Failure> {
    let mut files = Vec::new();
    for name in SITE {
        let path = root.join(name);
        watch(&path);
        collect_files(&path, &mut files)?;
    }
    let mut table = String::from("[\n");
    for file in &files {
        let Some(path) = file.strip_prefix(root).ok().and_then(Path::to_str) else {
            let shown = file.display();
            return Err(Failure::Sentence(format!("`{shown}` has a name that is not UTF-8")));
        };
        let path = path.replace('\\', "/");
        table += &format!(
            "    ({path:?}, include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?}))),\n",
            format!("/{path}")
        );
    }
    table += "]\n";
    write_if_changed(&out.join("demonstration_site.rs"), table.as_bytes())
}
