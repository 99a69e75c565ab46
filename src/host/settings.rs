//! The settings of web servers that one runs oneself.

use super::{FOR_EVER, headers};
use crate::publish::OURS;
use crate::site::BaseUrl;

/// A web server whose settings are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// nginx.
    Nginx,
    /// Caddy.
    Caddy,
    /// Apache's HTTP server.
    Apache,
}

impl Server {
    /// Returns what the server is told of a site at a base address: its headers, for how long what is kept, and the page for addresses that lead nowhere.
    ///
    /// # Examples
    ///
    /// ```
    /// use tarif::host::Server;
    ///
    /// let base = "https://example.com/offers/".parse()?;
    /// assert!(Server::Nginx.settings(&base).contains("error_page 404 /offers/404.html;\n"));
    /// # Ok::<(), tarif::site::BaseUrlError>(())
    /// ```
    pub fn settings(self, base: &BaseUrl) -> String {
        match self {
            Self::Nginx => nginx(base),
            Self::Caddy => caddy(base),
            Self::Apache => apache(base),
        }
    }
}

fn nginx(base: &BaseUrl) -> String {
    let mut text = String::from(
        "# Made by `tarif host nginx`: to be included in the `server` block of the site.\n# A `location` with an `add_header` of its own includes it again, for nginx then forgets these.\n",
    );
    for (name, value) in headers() {
        text.push_str(&format!("add_header {name} \"{value}\" always;\n"));
    }
    text.push_str(&format!(
        "error_page 404 {};\n# Pages are asked for each time; what has a fingerprint in its name is kept for a year.\nexpires -1;\nlocation {} {{\n    expires 1y;\n}}\n# What `tarif` keeps for the next build is nobody's to read.\nlocation ^~ {} {{\n    return 404;\n}}\n",
        base.link("404.html"),
        base.link("assets/"),
        base.link(OURS),
    ));
    text
}

fn caddy(base: &BaseUrl) -> String {
    let mut text = String::from("# Made by `tarif host caddy`: to be imported in the site's block.\nheader {\n");
    for (name, value) in headers() {
        text.push_str(&format!("\t{name} \"{value}\"\n"));
    }
    text.push_str(&format!(
        "}}\n# Pages are asked for each time; what has a fingerprint in its name is kept for a year.\n@tarif-kept path {assets}\n@tarif-asked not path {assets}\nheader @tarif-kept Cache-Control \"{FOR_EVER}\"\nheader @tarif-asked Cache-Control \"no-cache\"\n# What `tarif` keeps for the next build is nobody's to read.\n@tarif-own path {own}*\nerror @tarif-own 404\nhandle_errors {{\n\theader Cache-Control \"no-cache\"\n\t@tarif-missing expression `{{err.status_code}} == 404`\n\trewrite @tarif-missing {missing}\n\tfile_server\n}}\n",
        assets = base.link("assets/*"),
        own = base.link(OURS),
        missing = base.link("404.html"),
    ));
    text
}

fn apache(base: &BaseUrl) -> String {
    let mut text = String::from(
        "# Made by `tarif host apache`: to be included in the site's `<VirtualHost>`, or as its `.htaccess`. It needs the modules `alias` and `headers`.\n",
    );
    for (name, value) in headers() {
        text.push_str(&format!("Header always set {name} \"{value}\"\n"));
    }
    text.push_str(&format!(
        "ErrorDocument 404 {}\n# Pages are asked for each time; what has a fingerprint in its name is kept for a year.\nHeader set Cache-Control \"no-cache\"\n<FilesMatch \"-[0-9a-f]{{8}}\\.[0-9a-z]+$\">\n    Header set Cache-Control \"{FOR_EVER}\"\n</FilesMatch>\n# What `tarif` keeps for the next build is nobody's to read.\nRedirectMatch 404 \"^{}\"\n",
        base.link("404.html"),
        base.link(OURS).replace('.', "\\."),
    ));
    text
}
