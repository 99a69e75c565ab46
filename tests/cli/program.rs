//! Calls the program and looks at what it prints.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// What a call printed, and its exit status.
pub(crate) struct Called {
    pub(crate) out: String,
    pub(crate) errors: String,
    pub(crate) status: i32,
}

/// Calls the program in the root of the repository.
pub(crate) fn tarif(arguments: &[&str]) -> Called {
    tarif_in(Path::new(env!("CARGO_MANIFEST_DIR")), arguments)
}

/// Calls the program in a folder.
pub(crate) fn tarif_in(folder: &Path, arguments: &[&str]) -> Called {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tarif"));
    let Output { status, stdout, stderr } = command.current_dir(folder).args(arguments).output().unwrap();
    Called {
        out: String::from_utf8(stdout).unwrap(),
        errors: String::from_utf8(stderr).unwrap(),
        status: status.code().unwrap(),
    }
}

/// Returns the quotes of the demonstration site for the words of a command line: `podpora/standard support=36min`.
#[track_caller]
pub(crate) fn quote(words: &str) -> Value {
    let mut arguments = vec!["quote", "--demo", "--format", "json"];
    arguments.extend(words.split(' '));
    let Called { out, errors, status } = tarif(&arguments);
    assert_eq!((status, errors.as_str()), (0, ""), "{words}");
    serde_json::from_str(&out).unwrap()
}

/// Returns what is said of a wrong call, which has the exit status of one and prints nothing else.
#[track_caller]
pub(crate) fn refusal(words: &str) -> String {
    let mut arguments = vec!["quote", "--demo"];
    arguments.extend(words.split(' ').filter(|word| !word.is_empty()));
    let Called { out, errors, status } = tarif(&arguments);
    assert_eq!((status, out.as_str()), (2, ""), "{words}: {errors}");
    errors
}
