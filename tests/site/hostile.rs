//! Hostile texts in every field of every file: each is refused, with file, line, what was found and what was expected, or it is among the few that take any text, which a browser is shown (`tests/browser/hostile.rs`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use insta::assert_snapshot;
use serde_json::Value as Json;
use tarif::build::Built;
use tarif::diagnostic::{self, Diagnostic, Severity, Style};
use tarif::load;
use tarif::output::OutputFile;
use tarif::schema::Subject;
use tarif::world::{MemoryWorld, World};
use toml::{Table, Value};

use crate::site_test::SiteTest;

#[path = "../hostile/mod.rs"]
mod fields;

/// Each has the word `trap`, by which it is known again.
fn hostile() -> [String; 7] {
    [
        "\"><script>trap(1)</script>".into(),
        "' onmouseover='trap(2)".into(),
        "javascript:trap(3)".into(),
        "\tJaVaScRiPt:trap(4)".into(),
        "data:text/html,<script>trap(5)</script>".into(),
        "{ trap } ${trap} {{ trap }} {\"{\"}".into(),
        format!("trap{}", "x".repeat(5_000)),
    ]
}

/// A place in a file: the way to a value, or to the name that it has.
#[derive(Clone, Debug)]
struct At {
    way: Vec<String>,
    is_name: bool,
}

impl At {
    /// Returns the way, with `*` for each of a list.
    fn written(&self) -> String {
        let step = |step: &String| if step.parse::<usize>().is_ok() { "*".to_owned() } else { step.clone() };
        self.way.iter().map(step).collect::<Vec<_>>().join(".")
    }
}

/// Returns all values that are no lists or tables, and all names.
fn places(value: &Value, way: &[String]) -> Vec<At> {
    let children: Vec<(String, &Value, bool)> = match value {
        Value::Table(table) => table.iter().map(|(name, value)| (name.clone(), value, true)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(at, value)| (at.to_string(), value, false)).collect(),
        _ => return vec![At { way: way.to_vec(), is_name: false }],
    };
    let mut found = Vec::new();
    for (step, value, has_name) in children {
        let way = [way, &[step]].concat();
        found.extend(has_name.then(|| At { way: way.clone(), is_name: true }));
        found.extend(places(value, &way));
    }
    found
}

/// Returns a file with a text at a place.
fn planted(table: &Table, at: &At, text: &str) -> String {
    let mut table = Value::Table(table.clone());
    let (last, way) = at.way.split_last().unwrap();
    let mut value = &mut table;
    for step in way {
        value = match value {
            Value::Array(list) => &mut list[step.parse::<usize>().unwrap()],
            other => other.get_mut(step.as_str()).unwrap(),
        };
    }
    match value {
        Value::Array(list) => list[last.parse::<usize>().unwrap()] = text.into(),
        other => {
            let table = other.as_table_mut().unwrap();
            let (name, value) =
                if at.is_name { (text, table.remove(last).unwrap()) } else { (last.as_str(), text.into()) };
            table.insert(name.to_owned(), value);
        }
    }
    toml::to_string(&table).unwrap()
}

/// Returns the code with which a text is refused, nothing where it is not. A refusal says where it stands, what was found and what was expected.
#[track_caller]
fn refusal(problems: &[Diagnostic], file: &str, what: &str) -> Option<&'static str> {
    let errors: Vec<&Diagnostic> = problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
    if errors.is_empty() {
        return None;
    }
    let rendered: Vec<String> = errors.iter().map(|error| diagnostic::render(error, Style::Plain)).collect();
    let rendered = rendered.join("\n");
    let of_the_text = errors.iter().find(|error| {
        let span = &error.primary.span;
        span.source.path == file && span.text().contains("trap")
    });
    let Some(error) = of_the_text else { panic!("{what}: nothing is said at the text\n{rendered}") };
    let says = |words: &[&str]| {
        let texts = error.help.iter().map(String::as_str).chain([&*error.message]);
        texts.into_iter().any(|text| words.iter().any(|word| text.contains(word)))
    };
    assert!(says(&["`", "5004 characters"]), "{what}: what was found\n{rendered}");
    assert!(
        says(&[
            "expected",
            "such as",
            "is a whole number",
            "is `true` or `false`",
            "there is no message",
            "lists all rules"
        ]),
        "{what}: expected?\n{rendered}"
    );
    Some(error.code)
}

fn schema_file(name: &str) -> Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site/schema").join(name);
    fs::read_to_string(path).unwrap().parse().unwrap()
}

/// Plants in every place of a file that has every key, and returns the places that take a text, and by code the keys of those that refuse all.
fn planted_everywhere(subject: Subject) -> (BTreeSet<String>, BTreeMap<&'static str, BTreeSet<String>>) {
    let (file, table, texts) = match subject {
        Subject::Site => ("site.toml", schema_file("site.toml"), hostile().to_vec()),
        // No key of it takes a text of whatever kind, so that a few show it.
        Subject::Plans => ("plans/care.toml", schema_file("plans.toml"), hostile()[4..].to_vec()),
    };
    let (mut free, mut refused) = (BTreeSet::new(), BTreeMap::<_, BTreeSet<String>>::new());
    for at in places(&table.clone().into(), &[]) {
        let name = if at.is_name { format!("name of {}", at.written()) } else { at.written() };
        for text in &texts {
            let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
            world.insert(file, planted(&table, &at, text));
            let problems = match subject {
                Subject::Site => load::settings(&world).problems,
                Subject::Plans => load::catalogue(&world, &"care".parse().unwrap()).problems,
            };
            match refusal(&problems, file, &format!("{file}: {name}: {text:.40}")) {
                None => drop(free.insert(name.clone())),
                Some(code) if at.is_name => drop(refused.entry(code).or_default().insert("a name".to_owned())),
                Some(code) => {
                    let key = at.way.iter().rev().find(|step| step.parse::<usize>().is_err()).unwrap();
                    refused.entry(code).or_default().insert(key.clone());
                }
            }
        }
    }
    (free, refused)
}

fn lines(refused: &BTreeMap<&'static str, BTreeSet<String>>) -> String {
    let line = |(code, keys): (&&str, &BTreeSet<String>)| {
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        format!("{code}: {}\n", keys.join(", "))
    };
    refused.iter().map(line).collect()
}

/// That the files have every key is seen to where the schemas are tried.
#[test]
fn every_key_of_the_settings_refuses_hostile_texts_or_takes_any() {
    let (free, refused) = planted_everywhere(Subject::Site);
    let mut known: BTreeSet<String> = fields::SETTINGS.map(str::to_owned).into();
    // Whether there is such a rule or such an entry is seen only when the whole site is there.
    let of_the_site = [
        "name of check.dominated-plan",
        "name of check.unused-counter",
        "samples.*.selection.pc",
        "samples.*.selection.support",
    ];
    known.extend(of_the_site.map(str::to_owned));
    assert_eq!(free, known);
    assert_snapshot!(lines(&refused), @"
    invalid-value: a name, base-url, catalogue, catalogues, default-language, languages, plan, theme, time-zone
    unknown-key: a name
    unknown-word: dominated-plan, unused-counter
    wrong-type: raw-html
    ");
    for text in hostile() {
        let name = toml::Value::from(text.as_str()).to_string();
        let test = SiteTest::base().append("site.toml", &format!("\n[check]\n{name} = \"note\"\n"));
        assert_eq!(refusal(&test.build().unwrap_err(), "site.toml", &name), Some("unknown-rule"));
        for counter in ["pc", "support"] {
            let sample = format!("name = \"x\"\ncatalogue = \"care\"\nselection = {{ {counter} = {name} }}\n");
            let test = SiteTest::base().append("site.toml", &format!("\n[[samples]]\n{sample}"));
            assert_eq!(refusal(&test.build().unwrap_err(), "site.toml", &name), Some("unknown-sample"));
        }
    }
}

#[test]
fn every_key_of_a_plan_file_refuses_hostile_texts() {
    let (free, refused) = planted_everywhere(Subject::Plans);
    assert_eq!(free, BTreeSet::new());
    assert_snapshot!(lines(&refused), @"
    invalid-value: a name, above, advantages, amount, clause, counter, currency, default-plan, each-at-most, entitlements, exclusions, footnotes, half-hour, hours, included, increment, level, notes, notice-days, other, pc, per, percent, preconditions, rate, rules, services, source-language, starts-as, support, text, up-to, within
    unknown-key: a name
    unknown-word: a name, channels, check-up, clock, days, is, other, pc, per, renewal, rounding, set-by, time, unused, vat
    wrong-type: at-least, at-most, count, notice, term, up-to, week-of-month
    ");
}

/// Returns the keys at the head of a page, as it names them where somebody writes another.
fn keys_of_a_head() -> Vec<String> {
    let test = SiteTest::base().replace("content/de/home.md", "title =", "zzzzzzzzzzzz = 1\ntitle =");
    let problems = test.build().unwrap_err();
    let help = problems.iter().find(|problem| problem.code == "unknown-key").unwrap().help.join("");
    help.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_key_at_the_head_of_a_page_refuses_hostile_texts_or_takes_any() {
    const FILE: &str = "content/de/home.md";
    let (mut free, mut refused) = (BTreeSet::new(), BTreeMap::<_, BTreeSet<String>>::new());
    let keys = keys_of_a_head();
    assert!(fields::HEAD.iter().all(|key| keys.iter().any(|known| known == key)), "{keys:?}");
    for key in keys {
        for text in hostile() {
            let mut head: Table = "title = \"Start\"\ndescription = \"Start.\"".parse().unwrap();
            head.insert(key.clone(), text.as_str().into());
            let page = format!("+++\n{}+++\n\nZur [Betreuung](page:care).\n", toml::to_string(&head).unwrap());
            let problems = SiteTest::base().write(FILE, page).build().err().unwrap_or_default();
            match refusal(&problems, FILE, &format!("{key}: {text:.40}")) {
                None => drop(free.insert(key.clone())),
                Some(code) => drop(refused.entry(code).or_default().insert(key.clone())),
            }
        }
    }
    // What stands in braces is a reference, and refused where there is no such message.
    assert_eq!(free, fields::HEAD.map(str::to_owned).into());
    assert_snapshot!(lines(&refused), @"
    slug: slug
    unknown-message: description, title
    wrong-type: menu, untranslated
    ");
}

/// Returns a frozen list with a text in place of each value that is one, and of each name, with the way to it.
fn frozen_with(value: &Json, text: &str, way: &str) -> Vec<(String, Json)> {
    let mut found = Vec::new();
    match value {
        Json::String(_) => found.push((way.to_owned(), text.into())),
        Json::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                for (way, changed) in frozen_with(value, text, &format!("{way}.*")) {
                    let mut list = list.clone();
                    list[at] = changed;
                    found.push((way, list.into()));
                }
            }
        }
        Json::Object(table) => {
            for (name, value) in table {
                let renamed = table.iter().map(|(known, value)| {
                    let name = if known == name { text } else { known.as_str() };
                    (name.to_owned(), value.clone())
                });
                found.push((format!("name of {way}.{name}"), Json::Object(renamed.collect())));
                for (way, changed) in frozen_with(value, text, &format!("{way}.{name}")) {
                    let mut table = table.clone();
                    table[name] = changed;
                    found.push((way, table.into()));
                }
            }
        }
        _ => {}
    }
    found
}

#[test]
fn every_text_of_a_released_list_refuses_what_is_hostile_or_is_nowhere_shown() {
    const NAME: &str = "care/2026-01-01.json";
    const FILE: &str = "plans/released/care/2026-01-01.json";
    let text = SiteTest::base().released("2026-01-01").text(FILE);
    let list: Json = serde_json::from_str(&text).unwrap();
    let [markup, .., long] = hostile();
    let (mut refused, mut taken) = (0, BTreeSet::new());
    for hostile in [markup, long] {
        for (way, changed) in frozen_with(&list, &hostile, "") {
            let changed = serde_json::to_string_pretty(&changed).unwrap();
            // Whoever changes a list and not its digest is refused by that alone.
            let test = SiteTest::base().frozen(NAME, &changed);
            let problems = load::site(&test.world).problems;
            let Some(error) = problems.iter().find(|error| error.severity == Severity::Error) else {
                let built = test.build();
                assert_eq!(built.as_ref().ok().and_then(shown), None, "{way}");
                taken.insert(way);
                continue;
            };
            assert_eq!((error.code, &*error.primary.span.source.path), ("unreadable-release", FILE), "{way}");
            let says = |words: &[&str]| words.iter().any(|word| error.message.contains(word));
            assert!(
                says(&["expected", "missing field", "such as"]) && says(&[" at line "]),
                "{way}: {}",
                error.message
            );
            refused += 1;
        }
    }
    assert!(refused > 150, "{refused}");
    // Names that a list may lack, lines that are no message, and the language of the original, which says where it is from and is no text.
    let names = |way: &String| way.starts_with("name of ");
    let texts: Vec<&String> = taken.iter().filter(|way| !names(way)).collect();
    assert_eq!(texts, [".catalogue.source_language", ".words.de.*", ".words.sl.*"]);
}

/// Returns the first file of a built site that shows what was planted. The calculator, which is no text, is none.
fn shown(built: &Built) -> Option<&str> {
    let shows = |file: &&OutputFile| str::from_utf8(&file.bytes).is_ok_and(|text| text.contains("trap(1)"));
    built.files.iter().find(shows).map(|file| &*file.path)
}

/// Returns a site with a file of every kind.
fn with_every_kind_of_file() -> SiteTest {
    let mut test = SiteTest::base().released("2026-01-01");
    for (path, text) in [
        ("i18n/accepted.toml", "[sl]\n"),
        ("themes/default/css/own.css", "p { color: red; }\n"),
        ("themes/default/js/own.js", "let own = 1;\n"),
        ("themes/default/templates/partials/own.html", "<p>own</p>\n"),
        ("themes/default/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"),
        ("content/de/care/changes/2026-01-01.md", "+++\ntitle = \"Neu\"\ndescription = \"Neu.\"\n+++\n\nNeu.\n"),
    ] {
        test = test.write(path, text);
    }
    test
}

#[test]
fn what_turns_text_is_refused_in_every_file_by_itself_and_by_its_code() {
    let whole = with_every_kind_of_file();
    let paths = whole.world.files("").unwrap();
    assert!(paths.len() > 40, "{paths:?}");
    // A theme is read once the site is right.
    let (of_themes, of_the_site): (Vec<String>, Vec<String>) =
        paths.into_iter().partition(|path| path.starts_with("themes/"));
    let codes = ["\\u202E", "\\U00202E", "\\U0000202E", "&#x202E;", "&#x0000000202E;", "&#8238;", "&#0000000008238;"];
    for paths in [of_themes, of_the_site] {
        for with_codes in [false, true] {
            let mut test = with_every_kind_of_file();
            for (path, code) in paths.iter().zip(codes.into_iter().cycle()) {
                let turning = if with_codes { code } else { "\u{202e}" };
                let text = test.text(path);
                test.world.insert(path.clone(), format!("{text}\n# {turning}"));
            }
            let problems = test.build().unwrap_err();
            for path in &paths {
                let of_the_file = |it: &&Diagnostic| it.code == "turned-text" && it.primary.span.source.path == *path;
                let Some(found) = problems.iter().find(of_the_file) else { panic!("{path} takes what turns text") };
                let rendered = diagnostic::render(found, Style::Plain);
                let line = test.text(path).lines().count();
                assert!(rendered.contains(&format!("{path}:{line}:")), "{rendered}");
                assert!(rendered.contains("= help: take it out"), "{rendered}");
            }
        }
    }
}

#[test]
fn a_template_with_a_script_is_refused_wherever_a_page_shows_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/templates");
    let mut refused = 0;
    for folder in ["pages", "partials"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let text = fs::read_to_string(root.join(folder).join(&name)).unwrap();
            let html = "<script>trap(1)</script><a href=\"javascript:trap(1)\">x</a>";
            // Before the end of what it stands in, if there is one.
            let end = text.rfind("{% endblock").unwrap_or(text.len());
            let changed = format!("{}{html}{}", &text[..end], &text[end..]);
            let mut test = SiteTest::base();
            test.world.insert(format!("themes/default/templates/{folder}/{name}"), changed);
            match test.build() {
                Ok(built) => assert_eq!(shown(&built), None, "{name}"),
                Err(problems) => {
                    let codes: BTreeSet<&str> = problems.iter().map(|problem| problem.code).collect();
                    assert!(codes.contains("inline-code") && codes.contains("unsafe-link"), "{name}: {codes:?}");
                    refused += 1;
                }
            }
        }
    }
    assert!(refused > 10, "{refused}");
}
