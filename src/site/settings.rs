//! The settings of a site: `site.toml`.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

use super::{Sample, TimeZone};
use crate::diagnostic::Source;
use crate::rules::Level;

/// What `site.toml` says.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the site is published.
    pub base_url: BaseUrl,
    /// The language for visitors whose own is not offered.
    pub default_language: Locale,
    /// The languages, in the order of the language switch.
    pub languages: Vec<Locale>,
    /// The catalogues, in the order of the menu, with where they are listed.
    pub catalogues: Vec<(CatalogueId, Range<usize>)>,
    /// The folder of `themes/` that gives templates and styles.
    pub theme: String,
    /// Where a price list takes effect at midnight.
    pub time_zone: TimeZone,
    /// Whether HTML in Markdown is kept.
    pub raw_html: RawHtml,
    /// Who publishes the site.
    pub contact: Contact,
    /// How severe problems are, where it is not what their rules say.
    pub severities: Vec<RuleLevel>,
    /// By whom `tarif diff` shows what a change does.
    pub samples: Vec<Sample>,
    /// The file.
    pub source: Arc<Source>,
}

/// What `[check]` says of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleLevel {
    /// The code of the rule, which need not exist.
    pub code: Box<str>,
    /// What becomes of its problems.
    pub level: Level,
    /// Where the code stands.
    pub range: Range<usize>,
}

/// What becomes of HTML in Markdown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RawHtml {
    /// It is shown as text.
    #[default]
    Escaped,
    /// It becomes part of the page.
    Kept,
}

/// Who publishes the site: facts for its copy, `$site_publisher`, `$site_email`, `$site_phone`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// The publisher's name.
    pub publisher: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number.
    pub phone: Option<String>,
}

/// The address at which the site is published, such as `https://example.com/offers/`; it ends with `/`.
///
/// # Examples
///
/// ```
/// use tarif::site::BaseUrl;
///
/// let base: BaseUrl = "https://example.com/offers".parse()?;
/// assert_eq!(base.path(), "/offers/");
/// assert_eq!(base.link("sl/podpora/"), "/offers/sl/podpora/");
/// assert_eq!(base.url("sl/podpora/"), "https://example.com/offers/sl/podpora/");
/// # Ok::<(), tarif::site::BaseUrlError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// Scheme and host, without a slash at the end.
    origin: String,
    /// The path, with slashes at both ends.
    path: String,
}

/// A text that is not the address of a site.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not the address of a site; expected one such as `https://example.com/offers/`")]
pub struct BaseUrlError {
    /// The text as given.
    pub found: String,
}

impl BaseUrl {
    /// Returns the path under which all pages lie: `/`, `/offers/`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns scheme and host: `https://example.com`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns the link to a place of the site, from any of its pages.
    pub fn link(&self, place: &str) -> String {
        format!("{}{place}", self.path)
    }

    /// Returns the full address of a place of the site.
    pub fn url(&self, place: &str) -> String {
        format!("{}{}{place}", self.origin, self.path)
    }
}

impl FromStr for BaseUrl {
    type Err = BaseUrlError;

    fn from_str(text: &str) -> Result<Self, BaseUrlError> {
        let error = || BaseUrlError { found: text.to_owned() };
        let (scheme, rest) = text.split_once("://").ok_or_else(error)?;
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let host_fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
        let path_fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '~' | '%' | '/');
        let plain_host =
            host.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[') && host.chars().all(host_fits);
        let path = path.trim_end_matches('/');
        let plain_path = path.is_empty() || path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        if !matches!(scheme, "http" | "https") || !plain_host || !plain_path || !path.chars().all(path_fits) {
            return Err(error());
        }
        let path = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Ok(Self { origin: format!("{scheme}://{}", host.to_ascii_lowercase()), path })
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_may_have_a_path() {
        for (text, shown) in [
            ("https://example.com", "https://example.com/"),
            ("https://EXAMPLE.com/", "https://example.com/"),
            ("http://localhost:8080/offers/it", "http://localhost:8080/offers/it/"),
            ("https://example.com/offers//", "https://example.com/offers/"),
        ] {
            assert_eq!(text.parse::<BaseUrl>().unwrap().to_string(), shown);
        }
    }

    #[test]
    fn what_is_no_address_of_a_site_is_refused() {
        for text in [
            "",
            "example.com",
            "/offers/",
            "ftp://example.com/",
            "https://",
            "https:///offers",
            "https://example.com/a?b",
            "https://example.com/a#b",
            "https://example.com/../a",
            "https://exa mple.com/",
            "https://example.com//a",
        ] {
            assert!(text.parse::<BaseUrl>().is_err(), "{text}");
        }
    }
}
