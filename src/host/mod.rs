//! What browsers are told beside the pages: the content security policy, and the headers that a host sends.
//!
//! The site needs its own files and nothing else, so everything else is refused. Each page has the policy in itself, so that it holds wherever the site lies; what a page cannot say of itself, above all that nobody may frame it, only a host can say. All of it stands here once: pages, `_headers`, `tarif host` and `tarif serve` take it from here.

mod settings;

use crate::site::BaseUrl;

pub use settings::Server;

/// The file of headers that Netlify, Cloudflare Pages and hosts like them read from the root of a site.
pub const HEADERS_FILE: &str = "_headers";

/// The content security policy that each page has in itself.
///
/// Scripts, styles, pictures, fonts and what scripts fetch are the site's own files. The calculator is WebAssembly, which `'wasm-unsafe-eval'` lets be compiled; JavaScript made of text stays refused. Structured data are no script and need nothing.
///
/// Source: [Content Security Policy Level 3](https://www.w3.org/TR/CSP3/).
pub const PAGE_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/// How much of its address a page tells others: all of it the site's own pages, nothing to anybody else, for an address holds what somebody entered.
pub const REFERRER: &str = "same-origin";

/// The headers that a host sends beside the policy, with their values.
///
/// Pages may put a link into the clipboard, which the share panel does; no page asks for a place, a camera or a payment. Handing a link to the system is a site's own right where nothing is said, and browsers that do not know it would complain of its name.
pub const HEADERS: [(&str, &str); 6] = [
    ("Referrer-Policy", REFERRER),
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), camera=(), clipboard-read=(), clipboard-write=(self), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

/// How long a file with a fingerprint in its name is kept: a year, without asking.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Returns all headers that a host sends with everything, the policy first. In it stands what a page cannot say of itself: that nobody may frame it.
pub fn headers() -> Vec<(&'static str, String)> {
    let policy = ("Content-Security-Policy", format!("{PAGE_POLICY}; frame-ancestors 'none'"));
    let others = HEADERS.iter().map(|(name, value)| (*name, (*value).to_owned()));
    std::iter::once(policy).chain(others).collect()
}

/// Returns the content of [`HEADERS_FILE`] for a site at a base address.
///
/// # Examples
///
/// ```
/// let base = "https://example.com/offers/".parse()?;
/// let text = tarif::host::headers_file(&base);
/// assert!(text.starts_with("/offers/*\n  Content-Security-Policy: default-src 'none';"));
/// # Ok::<(), tarif::site::BaseUrlError>(())
/// ```
pub fn headers_file(base: &BaseUrl) -> String {
    let mut text = format!("{}*\n", base.path());
    for (name, value) in headers() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    text.push_str(&format!("{}\n  Cache-Control: {FOR_EVER}\n", base.link("assets/*")));
    text
}
