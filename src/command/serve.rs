//! `tarif serve`: builds a site and serves it on loopback.

use std::env;
use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;

use super::as_of::AsOf;
use super::site::SiteChoice;
use super::{Failure, report};
use crate::build::{self, Options};
use crate::publish;
use crate::serve::{DEFAULT_ADDRESS, Server};

/// Build a site and serve it to the browsers of this machine
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteChoice,
    /// The port; 0 takes any that is free
    #[arg(long, value_name = "PORT", default_value_t = DEFAULT_ADDRESS.port())]
    port: u16,
    /// The theme, instead of the one in `site.toml`
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

/// Builds the site for the address that it will have, and serves it until the process ends.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let world = arguments.site.open()?;
    let other = |error: &dyn std::fmt::Display| Failure::Other(error.to_string());
    let address = SocketAddr::new(DEFAULT_ADDRESS.ip(), arguments.port);
    let server = Server::bind(address).map_err(|error| other(&error))?;
    let base_url = server.base_url().parse().map_err(|error| other(&error))?;
    let options = Options {
        base_url: Some(base_url),
        theme: arguments.theme.clone(),
        as_of: arguments.as_of.date(),
        ..Options::default()
    };
    let built = build::build(&*world, &options, &|_| {}).map_err(Failure::Problems)?;
    report::problems(&built.warnings);
    let folder = Folder::new(&server.base_url()).map_err(|error| other(&error))?;
    publish::publish(&folder.0, &built.files).map_err(|error| other(&error))?;
    report::output(&format!("Serving {} pages at {}\n", built.pages, server.base_url()));
    server.run(&folder.0)
}

/// A folder for the served site. It is named for the address, which only one process can have.
struct Folder(PathBuf);

impl Folder {
    /// Makes the folder anew: a server that was stopped at this address has left one.
    fn new(address: &str) -> std::io::Result<Self> {
        let name: String = address.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let folder = env::temp_dir().join(format!("tarif-serve-{}", name.trim_matches('-')));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    /// Takes the folder away where publishing failed; a server that is stopped leaves it to the next.
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}
