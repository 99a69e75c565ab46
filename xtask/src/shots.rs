//! `cargo xtask shots`: photographs of the demonstration site.

use crate::failure::Failure;
use crate::setup;
use crate::steps::{self, cargo_command, is_installed};

/// Photographs pages of the kinds in `arguments`, of all kinds where there is none, in every language, width and scheme with the browser of the tests, and lays them on one contact sheet a kind.
pub(crate) fn shots(arguments: &[String]) -> Result<(), Failure> {
    if let Some(option) = arguments.iter().find(|argument| argument.starts_with('-')) {
        return Err(Failure::Usage(format!("`shots` takes no `{option}`")));
    }
    setup::wasm()?;
    setup::browser()?;
    if !is_installed("pdftoppm") {
        eprintln!("Pictures of the printed pages are made by poppler.");
        setup::install("poppler", &["poppler-utils"])?;
    }
    // The build of `cargo xtask test`: for the package alone, cargo would compile all it depends on again with fewer features.
    let mut test = cargo_command("test --locked --workspace --test browser every_kind_of_page_fits");
    test.env("TARIF_SHOTS", arguments.join(","));
    steps::run(&mut test)?;
    println!("The contact sheets are target/shots/*.png, the photographs in the folders beside them.");
    Ok(())
}
