//! `tarif serve`: builds a site, serves it on loopback, and follows every change.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use super::as_of::AsOf;
use super::site::{Chosen, SiteChoice};
use super::{Failure, report};
use crate::build::{self, Options};
use crate::publish;
use crate::serve::{DEFAULT_HOST, DEFAULT_PORT, Preview, Server};
use crate::session::{Rebuilt, Session, SourceWatcher};

/// Serve a site to the browsers of this machine, and show every change at once
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  tarif serve                                   the site of this folder, at http://127.0.0.1:4040/
  tarif serve --site my-offers --theme plain    another one, with another theme
  tarif serve --host 0.0.0.0 --port 8080        for a look on a telephone

Whatever is saved is shown at once; what is wrong covers the page until it is mended.")]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteChoice,
    /// The port; 0 takes any that is free. Without it, 4040 or the next that is free
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    /// The address to listen on; `0.0.0.0` lets other machines read the site
    #[arg(long, value_name = "ADDRESS", default_value_t = DEFAULT_HOST)]
    host: IpAddr,
    /// The theme, instead of the one in `site.toml`
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
    #[command(flatten)]
    as_of: AsOf,
}

/// Builds the site for the address that it will have, and serves it until it is told to end.
pub(super) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let chosen = arguments.site.choose()?;
    let server = Server::bind(arguments.host, arguments.port).map_err(|error| other(&error))?;
    if arguments.port.is_none() && server.port() != DEFAULT_PORT {
        report::error_line(&format!("Port {DEFAULT_PORT} is taken; took {}.", server.port()));
    }
    if server.is_public() {
        report::error_line("Every machine that reaches this one can read the site.");
    }
    let base_url = server.base_url().parse().map_err(|error| other(&error))?;
    let options = Options {
        base_url: Some(base_url),
        theme: arguments.theme.clone(),
        as_of: arguments.as_of.date(),
        today_alone: true,
        ..Options::default()
    };
    let preview = Arc::new(Preview::new());
    match chosen {
        Chosen::Demonstration(world) => {
            let built = build::build(&world, &options, &|_| {}).map_err(Failure::Problems)?;
            preview.show(&built.files);
        }
        Chosen::Folder(folder) => follow(&folder, options, Arc::clone(&preview))?,
    }
    report::output(&format!("Serving at {}; Ctrl-C ends it.\n", server.base_url()));
    server.run(&preview).map_err(|error| other(&error))?;
    report::output("Ended.\n");
    Ok(())
}

/// Builds a site, and from then on builds it anew whenever it changes.
fn follow(folder: &Path, options: Options, preview: Arc<Preview>) -> Result<(), Failure> {
    // The system tells of places by their real paths.
    let folder: PathBuf = folder.canonicalize().map_err(|error| other(&error))?;
    // Whatever changes while the first build runs is noticed.
    let mut watcher = SourceWatcher::new(&folder).map_err(|error| other(&error))?;
    let mut session = Session::new(&folder, options);
    show(&session.build(), &preview);
    thread::spawn(move || {
        loop {
            match watcher.wait() {
                Ok(places) if session.renew(&places) => show(&session.build(), &preview),
                Ok(_) => {}
                Err(error) => report::error_line(&format!("error: {error}")),
            }
        }
    });
    Ok(())
}

/// Shows in browsers and in the terminal what a build came to.
fn show(rebuilt: &Rebuilt<'_>, preview: &Preview) {
    let cause = cause(&rebuilt.changed);
    match &rebuilt.built {
        Ok(built) => {
            // What could not be published is no site either. Paths that are shown already could be.
            if !preview.has_paths_of(&built.files)
                && let Err(error) = publish::check(&built.files)
            {
                return report::error_line(&format!("error: {error}"));
            }
            preview.show(&built.files);
            report::problems(&built.warnings);
            let (pages, all, time) = (rebuilt.pages, built.pages, rebuilt.time.as_millis());
            report::output(&format!("{cause}: {pages} of {all} pages are new, in {time} ms.\n"));
        }
        Err(problems) => {
            preview.report(problems);
            let shown = if preview.has_site() { "the site stays as it was" } else { "there is no site yet" };
            report::output(&format!("{cause}: {shown}.\n"));
            report::problems(problems);
        }
    }
}

/// Names what changed, if it is not much.
fn cause(changed: &[String]) -> String {
    match changed {
        [] => "The site".to_owned(),
        [only] => format!("`{only}`"),
        [first, second] => format!("`{first}` and `{second}`"),
        [first, others @ ..] => format!("`{first}` and {} more files", others.len()),
    }
}

fn other(error: &dyn std::fmt::Display) -> Failure {
    Failure::Other(error.to_string())
}
