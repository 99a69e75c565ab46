//! SARIF 2.1.0, by which code hosts and editors take the results of checkers.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Label, Rule, Severity};

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'a> {
    tool: Tool<'a>,
    column_kind: &'static str,
    results: Vec<SarifResult<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'static str,
    version: &'static str,
    rules: Vec<Descriptor<'a>>,
}

/// A rule that has results; the others would only make the file long.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor<'a> {
    id: &'a str,
    short_description: Message,
    full_description: Message,
    help: Message,
    default_configuration: Configuration,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifResult<'a> {
    rule_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// Returns a log of one run in which `rules` were tried; each problem has its help in its message.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
pub fn sarif(problems: &[Diagnostic], rules: &[&Rule], folder: &str) -> String {
    let found: Vec<&Rule> =
        rules.iter().copied().filter(|rule| problems.iter().any(|problem| problem.code == rule.code)).collect();
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "tarif",
                    version: env!("CARGO_PKG_VERSION"),
                    rules: found.iter().map(|rule| descriptor(rule)).collect(),
                },
            },
            column_kind: "unicodeCodePoints",
            results: problems.iter().map(|problem| result(problem, &found, folder)).collect(),
        }],
    };
    serde_json::to_string_pretty(&log).expect("texts and numbers are always JSON") + "\n"
}

fn descriptor(rule: &Rule) -> Descriptor<'static> {
    let text = |text: &str| Message { text: text.to_owned() };
    Descriptor {
        id: rule.code,
        short_description: text(rule.finds),
        full_description: text(rule.reason),
        help: text(rule.example.trim_matches('\n')),
        default_configuration: Configuration { level: level(rule.severity()) },
    }
}

fn result<'a>(problem: &'a Diagnostic, rules: &[&Rule], folder: &str) -> SarifResult<'a> {
    let text: Vec<&str> = [&*problem.message].into_iter().chain(problem.help.iter().map(String::as_str)).collect();
    SarifResult {
        rule_id: problem.code,
        rule_index: rules.iter().position(|rule| rule.code == problem.code),
        level: level(problem.severity),
        message: Message { text: text.join("\n") },
        locations: [location(&problem.primary, folder)],
        related_locations: problem.labels.iter().map(|label| location(label, folder)).collect(),
    }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn location(label: &Label, folder: &str) -> Location {
    let region = label.span.positions().map(|(start, end)| Region {
        start_line: start.line,
        start_column: start.column,
        end_line: end.line,
        end_column: end.column,
    });
    let path = format!("{folder}{}", label.span.source.path);
    let message = (!label.text.is_empty()).then(|| Message { text: label.text.clone() });
    Location {
        physical_location: PhysicalLocation { artifact_location: ArtifactLocation { uri: uri(&path) }, region },
        message,
    }
}

/// Returns a path as a relative address: what is not reserved stands as it is.
///
/// Source: RFC 3986, section 2.3.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            byte => uri += &format!("%{byte:02X}"),
        }
    }
    uri
}
