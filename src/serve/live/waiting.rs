//! What is shown for every address while there is no site without an error yet.

use super::super::preview::State;
use super::page::{Stamp, with_script};

/// Returns a page with what is wrong, which gives way to the site as soon as there is one.
pub(in crate::serve) fn page(state: &State) -> String {
    let mut html = String::from(concat!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        "<meta name=\"color-scheme\" content=\"light dark\">\n<title>There is no site yet</title>\n",
        "<link rel=\"icon\" href=\"data:,\">\n</head>\n<body>\n",
        "<main>\n<h1>There is no site yet</h1>\n<p>It appears here as soon as it can be built.</p>\n",
    ));
    for problem in state.trouble.iter().flat_map(|trouble| &trouble.problems) {
        html.push_str("<pre>");
        html.push_str(&escaped(problem));
        html.push_str("</pre>\n");
    }
    html.push_str("</main>\n</body>\n</html>\n");
    with_script(&html, &Stamp::none())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
