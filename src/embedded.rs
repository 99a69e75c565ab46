//! What the binary carries: the compiled calculator, and the demonstration site with its theme.

/// The calculator as a browser loads it.
#[derive(Debug, Clone, Copy)]
pub struct Calculator {
    /// The module script. Its default export makes the WebAssembly module ready and takes its address, as in `init({ module_or_path: address })`: it knows no address of its own, because published files have fingerprinted names. `take_over` then starts the calculators of the page.
    ///
    /// [`Self::FURTHER_JS`] in it is to be replaced by the same with the published address of that script.
    pub js: &'static str,
    /// The WebAssembly module.
    pub wasm: &'static [u8],
    /// Its second part, which shares its memory: what goes further than the chosen plan's quote.
    pub further_wasm: &'static [u8],
}

impl Calculator {
    /// Where the module script imports the script that fetches the second part.
    pub const FURTHER_JS: &str = "from \"./further.js\"";
}

/// Returns the calculator that was compiled with this binary.
pub fn calculator() -> Calculator {
    Calculator {
        js: include_str!(concat!(env!("OUT_DIR"), "/calculator.js")),
        wasm: include_bytes!(concat!(env!("OUT_DIR"), "/calculator.wasm")),
        further_wasm: include_bytes!(concat!(env!("OUT_DIR"), "/further.wasm")),
    }
}

/// Returns the files of the demonstration site, its theme among them, as they were when this binary was compiled.
///
/// Each comes with its path in the site, parted by `/`, in the order of their paths within each of the site's folders.
///
/// # Examples
///
/// ```
/// let settings = tarif::embedded::demonstration_site().find(|(path, _)| *path == "site.toml");
/// assert!(settings.is_some());
/// ```
pub fn demonstration_site() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    DEMONSTRATION_SITE.iter().copied()
}

const DEMONSTRATION_SITE: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/demonstration_site.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_webassembly_and_the_script_starts_it() {
        let calculator = calculator();
        assert!(calculator.wasm.starts_with(b"\0asm"));
        assert!(calculator.further_wasm.starts_with(b"\0asm"));
        let script = calculator.js;
        assert_eq!(script.matches(Calculator::FURTHER_JS).count(), 1, "{script}");
        assert!(script.contains("module_or_path"), "{script}");
        assert!(!script.contains("import.meta.url"), "{script}");
    }

    #[test]
    fn the_site_is_embedded_as_it_is_on_disk() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        assert!(demonstration_site().count() > 0);
        for (path, bytes) in demonstration_site() {
            assert_eq!(bytes, std::fs::read(root.join(path)).unwrap(), "{path}");
        }
    }

    #[test]
    fn every_part_of_a_site_is_embedded() {
        for part in ["site.toml", "content/", "i18n/", "plans/", "themes/"] {
            assert!(demonstration_site().any(|(path, _)| path.starts_with(part)), "{part}");
        }
    }
}
