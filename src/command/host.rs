//! `tarif host`: what a web server is told of a site.

use clap::ValueEnum;

use super::site::SiteChoice;
use super::{Failure, report};
use crate::host;
use crate::load;
use crate::site::BaseUrl;

/// Print what a web server is told of the site: its headers, what is kept, the page for missing ones
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif host nginx > tarif.conf               to be included in a `server` block
  tarif host caddy --site my-offers > tarif.caddy
  tarif host apache > public/.htaccess

Hosts that read a file `_headers` need nothing: each build writes it.")]
pub(super) struct Arguments {
    /// The web server
    #[arg(value_enum)]
    server: Server,
    #[command(flatten)]
    site: SiteChoice,
    /// Where the site is published, instead of the address in `site.toml`
    #[arg(long, value_name = "URL")]
    base_url: Option<BaseUrl>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Server {
    /// nginx
    Nginx,
    /// Caddy
    Caddy,
    /// Apache's HTTP server
    Apache,
}

/// Prints the settings.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let world = arguments.site.open()?;
    let base = match &arguments.base_url {
        Some(base) => base.clone(),
        None => {
            let load::Loaded { value, problems } = load::settings(&*world);
            value.ok_or(Failure::Problems(problems))?.base_url
        }
    };
    let server = match arguments.server {
        Server::Nginx => host::Server::Nginx,
        Server::Caddy => host::Server::Caddy,
        Server::Apache => host::Server::Apache,
    };
    report::output(&server.settings(&base));
    Ok(())
}
