//! Which toolchain compiles the calculator to WebAssembly, and how it is called.
//!
//! Used by `xtask` and, by its path, by the package's build script, so that both choose alike. Two toolchains do: the one in use, where it has the target `wasm32-unknown-unknown` (`rustup target add` brings it), and Debian's `rustc-web`, which compiles the standard library from source and needs only a linker from the toolchain in use.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The target the calculator is compiled for in the browser.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The environment variable that overrides the choice: `rustup` or `debian`.
pub(crate) const OVERRIDE: &str = "TARIF_WASM_TOOLCHAIN";

/// Debian's packages of the second toolchain.
pub(crate) const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_STD_SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";

/// Settings that reach a nested cargo; every other `CARGO…` variable describes the outer build.
const KEPT: [&str; 9] = [
    "CARGO_BUILD_JOBS",
    "CARGO_HOME",
    "CARGO_HTTP_",
    "CARGO_MAKEFLAGS",
    "CARGO_NET_",
    "CARGO_REGISTRIES_",
    "CARGO_REGISTRY_",
    "CARGO_SOURCE_",
    "CARGO_TERM_",
];

/// What else the outer build sets and a nested cargo must not see.
const REMOVED: [&str; 16] = [
    "CLIPPY_ARGS",
    "DEBUG",
    "HOST",
    "NUM_JOBS",
    "OPT_LEVEL",
    "OUT_DIR",
    "PROFILE",
    "RUSTC",
    "RUSTC_LINKER",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTC_WRAPPER",
    "RUSTDOC",
    "RUSTDOCFLAGS",
    "RUSTFLAGS",
    "TARGET",
    "__CARGO_DEFAULT_LIB_METADATA",
];

/// Why no toolchain was found.
#[derive(Debug)]
pub(crate) enum ToolchainError {
    /// Neither the toolchain in use nor Debian's can compile for the target.
    TargetMissing,
    /// The override asks for Debian's toolchain, which is not installed.
    DebianMissing,
    /// The override has a value that is not known.
    UnknownOverride(String),
    /// The compiler could not be asked about itself.
    Unanswered { program: PathBuf, source: io::Error },
}

impl fmt::Display for ToolchainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TargetMissing => write!(
                f,
                "the calculator is compiled to WebAssembly, and the target for it is not installed: run `rustup target add {TARGET}`, or `cargo xtask site`, which installs what is missing"
            ),
            Self::DebianMissing => write!(f, "{OVERRIDE}=debian needs the packages {}", DEBIAN_PACKAGES.join(" ")),
            Self::UnknownOverride(value) => {
                write!(f, "{OVERRIDE} is `rustup` or `debian`, not `{value}`")
            }
            Self::Unanswered { program, source } => {
                write!(f, "could not run `{}`: {source}", program.display())
            }
        }
    }
}

/// A toolchain that compiles for [`TARGET`].
#[derive(Debug)]
pub(crate) struct WasmToolchain {
    cargo: PathBuf,
    rustc: PathBuf,
    /// Whose it is.
    pub(crate) origin: Origin,
}

/// Where a toolchain comes from.
#[derive(Debug)]
pub(crate) enum Origin {
    /// It is the one in use.
    InUse,
    /// Debian's, which has neither a precompiled standard library for the target, nor a linker, nor Clippy.
    Debian {
        /// The linker of the toolchain in use.
        linker: PathBuf,
    },
}

impl WasmToolchain {
    /// Returns the toolchain in use where it has the target, else Debian's, or the one that [`OVERRIDE`] names.
    ///
    /// `cargo` and `rustc` are those of the toolchain in use.
    pub(crate) fn find(cargo: PathBuf, rustc: PathBuf) -> Result<Self, ToolchainError> {
        let chosen = env::var(OVERRIDE).unwrap_or_default();
        if !matches!(chosen.as_str(), "" | "rustup" | "debian") {
            return Err(ToolchainError::UnknownOverride(chosen));
        }
        if chosen != "debian" && has_target(&rustc)? {
            return Ok(Self { cargo, rustc, origin: Origin::InUse });
        }
        let linker = bundled_linker(&rustc)?;
        let installed = [DEBIAN_CARGO, DEBIAN_RUSTC, DEBIAN_STD_SOURCE].iter().all(|file| Path::new(file).exists());
        match chosen.as_str() {
            "rustup" => Err(ToolchainError::TargetMissing),
            _ if installed && linker.exists() => {
                Ok(Self { cargo: DEBIAN_CARGO.into(), rustc: DEBIAN_RUSTC.into(), origin: Origin::Debian { linker } })
            }
            "debian" => Err(ToolchainError::DebianMissing),
            _ => Err(ToolchainError::TargetMissing),
        }
    }

    /// Returns the compiler's own description of its version, by which outputs of two compilers are told apart.
    pub(crate) fn version(&self) -> Result<String, ToolchainError> {
        ask(&self.rustc, &["--version", "--verbose"])
    }

    /// Returns `cargo SUBCOMMAND --target …` with an environment of its own: nothing of an outer build's flags, wrappers and folders reaches it.
    pub(crate) fn cargo(&self, subcommand: &str) -> Command {
        let mut command = Command::new(&self.cargo);
        for (name, _) in env::vars_os() {
            if describes_outer_build(&name) {
                command.env_remove(name);
            }
        }
        command.env("RUSTC", &self.rustc);
        command.args([subcommand, "--target", TARGET]);
        if let Origin::Debian { linker } = &self.origin {
            // Compiling the standard library is an unstable option.
            command.arg("-Zbuild-std=std,panic_abort");
            command.env("RUSTC_BOOTSTRAP", "1");
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
            command.env("PATH", debian_first(env::var_os("PATH")));
            // The outer cargo puts its own toolchain's libraries first, which are another compiler's.
            command.env_remove("LD_LIBRARY_PATH");
        }
        command
    }
}

fn describes_outer_build(name: &OsStr) -> bool {
    let Some(name) = name.to_str() else {
        return false;
    };
    if name.starts_with("CARGO") {
        return !KEPT.iter().any(|kept| name.starts_with(kept));
    }
    name.starts_with("DEP_") || REMOVED.contains(&name)
}

fn debian_first(path: Option<OsString>) -> OsString {
    let mut first = OsString::from("/usr/bin");
    if let Some(path) = path {
        first.push(":");
        first.push(path);
    }
    first
}

fn has_target(rustc: &Path) -> Result<bool, ToolchainError> {
    let libraries = ask(rustc, &["--print", "target-libdir", "--target", TARGET])?;
    Ok(Path::new(libraries.trim()).exists())
}

/// The linker that comes with the toolchain in use; it links for every target.
fn bundled_linker(rustc: &Path) -> Result<PathBuf, ToolchainError> {
    let host_libraries = ask(rustc, &["--print", "target-libdir"])?;
    Ok(Path::new(host_libraries.trim()).with_file_name("bin").join("rust-lld"))
}

fn ask(program: &Path, arguments: &[&str]) -> Result<String, ToolchainError> {
    let answer = Command::new(program)
        .args(arguments)
        .output()
        .map_err(|source| ToolchainError::Unanswered { program: program.into(), source })?;
    Ok(String::from_utf8_lossy(&answer.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nested_cargo_sees_the_users_settings_and_nothing_of_the_outer_build() {
        for name in [
            "CARGO_BUILD_TARGET",
            "CARGO_ENCODED_RUSTFLAGS",
            "CARGO_FEATURE_DEFAULT",
            "CARGO_MANIFEST_DIR",
            "CARGO_PROFILE_RELEASE_LTO",
            "CARGO_TARGET_DIR",
            "DEP_Z_ROOT",
            "RUSTC_WORKSPACE_WRAPPER",
            "RUSTC_WRAPPER",
            "RUSTFLAGS",
        ] {
            assert!(describes_outer_build(OsStr::new(name)), "{name}");
        }
        for name in ["CARGO_HOME", "CARGO_MAKEFLAGS", "CARGO_NET_OFFLINE", "HOME", "RUSTUP_TOOLCHAIN"] {
            assert!(!describes_outer_build(OsStr::new(name)), "{name}");
        }
    }

    #[test]
    fn debians_programs_are_found_before_those_of_the_toolchain_in_use() {
        assert_eq!(debian_first(Some("/opt/rust/bin:/usr/bin".into())), "/usr/bin:/opt/rust/bin:/usr/bin");
        assert_eq!(debian_first(None), "/usr/bin");
    }

    #[test]
    fn a_missing_target_is_one_sentence_with_both_ways_to_get_it() {
        assert_eq!(
            ToolchainError::TargetMissing.to_string(),
            "the calculator is compiled to WebAssembly, and the target for it is not installed: run `rustup target add wasm32-unknown-unknown`, or `cargo xtask site`, which installs what is missing"
        );
    }

    #[test]
    fn debians_toolchain_compiles_the_standard_library_and_borrows_the_linker() {
        let toolchain = WasmToolchain {
            cargo: DEBIAN_CARGO.into(),
            rustc: DEBIAN_RUSTC.into(),
            origin: Origin::Debian { linker: "/opt/rust/rust-lld".into() },
        };
        let command = toolchain.cargo("build");
        let arguments: Vec<_> = command.get_args().collect();
        assert_eq!(arguments, ["build", "--target", "wasm32-unknown-unknown", "-Zbuild-std=std,panic_abort"]);
        let linker = OsStr::new("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER");
        let set = command.get_envs().find(|(name, _)| *name == linker);
        assert_eq!(set, Some((linker, Some(OsStr::new("/opt/rust/rust-lld")))));
    }
}
