//! The media type of a file, by its name.

use std::path::Path;

/// Returns the `Content-Type` of a file; one that says nothing for an ending that is not known.
pub(super) fn of(path: &str) -> &'static str {
    let ending =
        Path::new(path).extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        // Browsers compile it while it loads only if it has this type.
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "xml" => "application/xml; charset=utf-8",
        "atom" => "application/atom+xml; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "md" => "text/markdown; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_types_of_a_site_are_known() {
        assert_eq!(of("sl/index.html"), "text/html; charset=utf-8");
        assert_eq!(of("assets/calculator-0a1b2c3d.wasm"), "application/wasm");
        assert_eq!(of("assets/start-0a1b2c3d.js"), "text/javascript; charset=utf-8");
        assert_eq!(of("FAVICON.SVG"), "image/svg+xml");
        assert_eq!(of("CNAME"), "application/octet-stream");
    }
}
