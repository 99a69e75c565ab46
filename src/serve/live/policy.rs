//! The content security policy of a served page: what the page has, and what the script needs.

use super::page::tags;

/// What the script needs: itself, and its stream of events. The overlay is styled by the script, which no policy concerns.
const NEEDED: [&str; 3] = ["script-src", "script-src-elem", "connect-src"];

/// Returns a page whose policies, where it has any, let files of its own server be run and listened to.
pub(super) fn relaxed(html: &str) -> String {
    let is_policy = |equivalent: &str| equivalent.eq_ignore_ascii_case("content-security-policy");
    let policies = tags(html)
        .filter(|tag| tag.is("meta") && tag.attribute("http-equiv").is_some_and(is_policy))
        .filter_map(|tag| tag.attribute("content"));
    policies.fold(html.to_owned(), |html, written| html.replace(written, &escaped(&allowing(&unescaped(written)))))
}

/// Returns a policy that allows what the script needs.
fn allowing(policy: &str) -> String {
    let mut directives: Vec<(String, String)> = Vec::new();
    for directive in policy.split(';').map(str::trim).filter(|directive| !directive.is_empty()) {
        let (name, sources) = directive.split_once(char::is_whitespace).unwrap_or((directive, ""));
        let name = name.to_ascii_lowercase();
        // Of two directives with one name the first counts.
        if !directives.iter().any(|(known, _)| *known == name) {
            directives.push((name, sources.trim().to_owned()));
        }
    }
    for needed in NEEDED {
        let of = |name: &str| directives.iter().position(|(known, _)| known == name);
        // What is said of script elements in particular is only widened where it is said.
        match (of(needed), of("default-src")) {
            (Some(index), _) => directives[index].1 = with_self(&directives[index].1),
            (None, Some(default)) if needed != "script-src-elem" => {
                directives.push((needed.to_owned(), with_self(&directives[default].1)));
            }
            _ => {}
        }
    }
    let directives = directives.iter().map(|(name, sources)| format!("{name} {sources}").trim_end().to_owned());
    directives.collect::<Vec<_>>().join("; ")
}

fn with_self(sources: &str) -> String {
    let others = sources.split_ascii_whitespace().filter(|source| !matches!(*source, "'none'" | "'self'"));
    std::iter::once("'self'").chain(others).collect::<Vec<_>>().join(" ")
}

fn unescaped(attribute: &str) -> String {
    attribute.replace("&#39;", "'").replace("&#x27;", "'").replace("&apos;", "'").replace("&amp;", "&")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('\'', "&#39;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_a_policy_stays_as_it_is() {
        let page = "<meta charset=\"utf-8\"><meta name=\"description\" content=\"default-src 'none'\">";
        assert_eq!(relaxed(page), page);
    }

    #[test]
    fn a_strict_policy_lets_the_script_run_and_nothing_else() {
        assert_eq!(allowing("default-src 'none'"), "default-src 'none'; script-src 'self'; connect-src 'self'");
        assert_eq!(
            allowing("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self';"),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'"
        );
        assert_eq!(
            allowing("Default-Src 'self'; script-src-elem 'none'; upgrade-insecure-requests"),
            "default-src 'self'; script-src-elem 'self'; upgrade-insecure-requests; script-src 'self'; connect-src 'self'"
        );
    }

    #[test]
    fn a_policy_that_concerns_other_things_stays_as_it_is() {
        assert_eq!(allowing("img-src 'none'; img-src *"), "img-src 'none'");
    }

    #[test]
    fn a_policy_is_read_and_written_as_an_attribute() {
        let page = "<META http-equiv=x><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;\"><p>";
        assert_eq!(
            relaxed(page),
            "<META http-equiv=x><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;\"><p>"
        );
    }
}
