//! `cargo xtask shots`: photographs of the demonstration site.

use crate::failure::Failure;
use crate::setup;
use crate::steps::{self, cargo_command, is_installed};

/// Photographs every kind of page in every language, width and scheme with the browser of the tests, and lays them on one contact sheet a kind.
pub(crate) fn shots(arguments: &[String]) -> Result<(), Failure> {
    if let Some(argument) = arguments.first() {
        return Err(Failure::Usage(format!("`shots` takes no `{argument}`")));
    }
    setup::wasm()?;
    setup::browser()?;
    if !is_installed("pdftoppm") {
        eprintln!("Pictures of the printed pages are made by poppler.");
        setup::install("poppler", &["poppler-utils"])?;
    }
    let mut test = cargo_command("test --locked --package tarif --test browser every_kind_of_page_fits");
    test.env("TARIF_SHOTS", "1");
    steps::run(&mut test)?;
    println!("The contact sheets are target/shots/*.png, the photographs in the folders beside them.");
    Ok(())
}
