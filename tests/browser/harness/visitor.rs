//! How somebody browses.

use serde_json::json;

use super::session::Session;
use super::{Page, Site};

/// Somebody who looks at a site: with scripts, in light colours, on a laptop, unless told otherwise.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Visitor {
    scripts: bool,
    dark: bool,
    width: u32,
    height: u32,
    languages: Option<&'static str>,
}

impl Visitor {
    /// Returns a visitor with scripts, light colours and a window of 1280 × 800 CSS pixels.
    pub(crate) fn new() -> Self {
        Self { scripts: true, dark: false, width: 1280, height: 800, languages: None }
    }

    /// Runs none of the site's scripts.
    pub(crate) fn without_scripts(mut self) -> Self {
        self.scripts = false;
        self
    }

    /// Prefers dark colours.
    pub(crate) fn dark(mut self) -> Self {
        self.dark = true;
        self
    }

    /// Has a window of `width` CSS pixels.
    pub(crate) fn width(mut self, width: u32) -> Self {
        self.width = width;
        self
    }

    /// Prefers `languages` in their order, as in `lv,fr`.
    pub(crate) fn languages(mut self, languages: &'static str) -> Self {
        self.languages = Some(languages);
        self
    }

    /// Opens `path` of `site` and returns once the page has loaded.
    pub(crate) fn opens(self, site: &Site, path: &str) -> Page {
        self.opens_at(&site.origin(), path)
    }

    /// Opens `path` of a server at `origin` and returns once the page has loaded.
    pub(crate) fn opens_at(self, origin: &str, path: &str) -> Page {
        let session = Session::take(self.scripts);
        let page = Page::new(session, origin.to_owned());
        let scheme = if self.dark { "dark" } else { "light" };
        page.chromium(
            "Emulation.setEmulatedMedia",
            json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
        );
        page.chromium(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": self.width, "height": self.height, "deviceScaleFactor": 1, "mobile": false }),
        );
        // As on a telephone, scrollbars take no width: the page has all of what was asked for.
        page.chromium("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
        if let Some(languages) = self.languages {
            let agent = page.chromium("Browser.getVersion", json!({}));
            page.chromium(
                "Emulation.setUserAgentOverride",
                json!({ "userAgent": agent["userAgent"], "acceptLanguage": languages }),
            );
        }
        page.go(path);
        page
    }
}
