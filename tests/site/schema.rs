//! The JSON Schemas and the parser say the same of a file.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value as Json;
use tarif::diagnostic::Diagnostic;
use tarif::load;
use tarif::schema::{Subject, schema};
use tarif::world::MemoryWorld;
use toml::{Table, Value};

/// What only the parser can know: each depends on another part of the file, or on the order of values.
const OF_THE_PARSER: [&str; 10] = [
    "contradiction",
    "duplicate-id",
    "empty-bound",
    "reserved-id",
    "service-hours",
    "tier-bounds",
    "unknown-clause",
    "unknown-counter",
    "unknown-language",
    "unknown-row",
];

struct Checker {
    schemas: Schemas,
    index: SchemaIndex,
    subject: Subject,
}

impl Checker {
    fn new(subject: Subject) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let text = serde_json::from_str(&schema(subject)).unwrap();
        compiler.add_resource("schema.json", text).unwrap();
        let index = compiler.compile("schema.json", &mut schemas).unwrap();
        Self { schemas, index, subject }
    }

    /// Returns what the schema says against a file, nothing if it accepts it.
    fn schema(&self, table: &Table) -> Option<String> {
        let instance = serde_json::to_value(table).unwrap();
        self.schemas.validate(&instance, self.index).err().map(|error| error.to_string())
    }

    fn parser(&self, text: &str) -> Vec<Diagnostic> {
        let mut world = MemoryWorld::new("2026-01-31".parse().unwrap());
        match self.subject {
            Subject::Site => {
                world.insert("site.toml", text);
                load::settings(&world).problems
            }
            Subject::Plans => {
                world.insert("plans/care.toml", text);
                load::catalogue(&world, &"care".parse().unwrap()).problems
            }
        }
    }

    /// Compares what both say of a file, and returns whether it is accepted.
    #[track_caller]
    fn compare(&self, table: &Table, changed: &str) -> bool {
        self.disagreement(table, changed).unwrap_or_else(|said| panic!("{said}"))
    }

    /// Returns whether both accept a file, or what they say where only one of them does.
    fn disagreement(&self, table: &Table, changed: &str) -> Result<bool, String> {
        let text = toml::to_string(table).unwrap();
        let (schema, parser) = (self.schema(table), self.parser(&text));
        let of_the_file: Vec<&Diagnostic> =
            parser.iter().filter(|problem| !OF_THE_PARSER.contains(&problem.code)).collect();
        if schema.is_some() == of_the_file.is_empty() {
            let codes: Vec<String> =
                parser.iter().map(|problem| format!("{}: {}", problem.code, problem.message)).collect();
            return Err(format!("{changed}\nthe schema: {schema:?}\nthe parser: {codes:?}\n"));
        }
        Ok(schema.is_none())
    }
}

fn table(path: &str) -> Table {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    text.parse().unwrap()
}

/// The good files: every site and price list of the repository, and a file of each kind with every key there is.
fn good_files(subject: Subject) -> Vec<(String, Table)> {
    let paths = match subject {
        Subject::Site => {
            ["site.toml", "starter/site.toml", "tests/site/base/site.toml", "tests/site/schema/site.toml"].to_vec()
        }
        Subject::Plans => [
            "plans/infogerance.toml",
            "plans/podpora.toml",
            "plans/sadarbiba.toml",
            "plans/support-pakete.toml",
            "plans/vzdrzevanje.toml",
            "starter/plans/care.toml",
            "tests/site/base/plans/care.toml",
            "tests/site/schema/plans.toml",
        ]
        .to_vec(),
    };
    paths.into_iter().map(|path| (path.to_owned(), table(path))).collect()
}

/// Returns copies of a value with one change each, and what was changed.
fn changes(value: &Value, path: &str) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    let others = [
        Value::String("neither one nor other!".into()),
        Value::String(String::new()),
        Value::Integer(7),
        Value::Integer(-1),
        Value::Float(1.5),
        Value::Boolean(true),
        Value::Array(Vec::new()),
        Value::Table(Table::new()),
    ];
    for other in others.into_iter().filter(|other| other != value) {
        found.push((format!("{path} = {other}"), other));
    }
    match value {
        Value::Table(table) => {
            found.extend(table_changes(table, path).into_iter().map(|(said, table)| (said, table.into())))
        }
        Value::Array(list) => {
            for (index, each) in list.iter().enumerate() {
                for (said, changed) in changes(each, &format!("{path}[{index}]")) {
                    let mut list = list.clone();
                    list[index] = changed;
                    found.push((said, list.into()));
                }
            }
        }
        _ => {}
    }
    found
}

fn table_changes(table: &Table, path: &str) -> Vec<(String, Table)> {
    let mut found = Vec::new();
    for (key, value) in table {
        let mut without = table.clone();
        without.remove(key);
        found.push((format!("{path}.{key} taken out"), without.clone()));
        for name in ["other-name", "Other Name"] {
            let mut renamed = without.clone();
            renamed.insert(name.into(), value.clone());
            found.push((format!("{path}.{key} named {name}"), renamed));
        }
        for (said, changed) in changes(value, &format!("{path}.{key}")) {
            let mut table = table.clone();
            table.insert(key.clone(), changed);
            found.push((said, table));
        }
    }
    found
}

#[test]
fn schema_and_parser_accept_every_good_file() {
    for subject in Subject::ALL {
        let checker = Checker::new(subject);
        for (path, table) in good_files(subject) {
            assert!(checker.compare(&table, &path), "{path}");
        }
    }
}

#[test]
fn schema_and_parser_agree_on_every_change_of_a_file_with_every_key() {
    let (mut accepted, mut refused, mut disagreements) = (0, 0, Vec::new());
    for (subject, path) in
        [(Subject::Site, "tests/site/schema/site.toml"), (Subject::Plans, "tests/site/schema/plans.toml")]
    {
        let checker = Checker::new(subject);
        for (said, changed) in table_changes(&table(path), "") {
            match checker.disagreement(&changed, &said) {
                Ok(true) => accepted += 1,
                Ok(false) => refused += 1,
                // How an entry is written depends on its counter.
                Err(said) if said.contains("selection.") => {}
                Err(said) => disagreements.push(said),
            }
        }
    }
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
    assert!(accepted > 150 && refused > 1500, "{accepted} accepted, {refused} refused");
}

#[test]
fn schema_and_parser_agree_on_what_people_get_wrong() {
    let wrong = [
        ("vat = \"unstated\"", "vat = \"gross\""),
        ("currency = \"EUR\"", "currency = \"eur\""),
        ("currency = \"EUR\"", "currency = \"€\""),
        ("source-language = \"de\"", "source-language = \"german language\""),
        ("amount = \"49\"", "amount = 49.90"),
        ("amount = \"49\"", "amount = \"49,90\""),
        ("amount = \"49\"", "amount = \"49 €\""),
        ("amount = \"49\"", "amount = \"1e3\""),
        ("amount = \"49\"", "amount = \"0.0000001\""),
        ("amount = \"49\"", "amount = 1000000001"),
        ("percent = \"15\"", "percent = \"15 %\""),
        ("percent = \"15\"", "percent = 101"),
        ("included = \"1h\"", "included = \"one hour\""),
        ("included = \"1h\"", "included = \"60\""),
        ("included = \"1h\"", "included = 60"),
        ("increment = \"15min\"", "increment = \"quarter\""),
        ("rounding = \"per-request\"", "rounding = \"up\""),
        ("hours = [\"9-12\"]", "hours = [\"9 to 12\"]"),
        ("hours = [\"9-12\"]", "hours = \"9-12\""),
        ("days = \"mon-fri\"", "days = \"mon-thu\""),
        ("week-of-month = 3", "week-of-month = 6"),
        ("[5, \"9.90\"]", "[5]"),
        ("[5, \"9.90\"]", "[5, \"9.90\", \"1\"]"),
        ("[5, \"9.90\"]", "[\"5\", \"9.90\"]"),
        ("count = 2, per = \"year\"", "count = 2"),
        ("count = 2, per = \"year\"", "per = \"year\""),
        ("{ level = \"advanced\" }", "{ level = \"advanced\", per = \"year\" }"),
        ("fee.flat = {", "fee.fixed = {"),
        ("support = { time = \"hours\" }", "support = \"time\""),
        ("renewal = \"ends\"", "renewal = \"never\""),
    ];
    let checker = Checker::new(Subject::Plans);
    let good = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/site/schema/plans.toml")).unwrap();
    for (right, wrong) in wrong {
        assert_eq!(good.matches(right).count(), 1, "{right}");
        let changed = good.replace(right, wrong).parse().unwrap();
        assert!(!checker.compare(&changed, wrong), "{wrong} is accepted");
    }
}

/// Returns the paths of all keys that a schema describes, without the names of the owner's own.
fn described(schema: &Json, path: &str, found: &mut BTreeSet<String>) {
    for (key, value) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{path}.{key}");
        assert!(value["description"].as_str().is_some_and(|about| about.ends_with('.')), "{path}");
        described(value, &path, found);
        found.insert(path);
    }
    for each in ["additionalProperties", "items"] {
        if schema[each].is_object() {
            described(&schema[each], &format!("{path}.*"), found);
        }
    }
    for either in schema["anyOf"].as_array().into_iter().flatten() {
        described(either, path, found);
    }
}

/// Returns the paths of all keys of a file, with `*` for names of the owner's own.
fn used(schema: &Json, value: &Value, path: &str, found: &mut BTreeSet<String>) {
    for either in schema["anyOf"].as_array().into_iter().flatten() {
        used(either, value, path, found);
    }
    for (key, value) in value.as_table().into_iter().flatten() {
        let known = &schema["properties"][key];
        if known.is_object() {
            let path = format!("{path}.{key}");
            used(known, value, &path, found);
            found.insert(path);
        } else {
            used(&schema["additionalProperties"], value, &format!("{path}.*"), found);
        }
    }
    for value in value.as_array().into_iter().flatten() {
        used(&schema["items"], value, &format!("{path}.*"), found);
    }
}

/// The five lists of clauses, of a catalogue and of a plan, are of one shape.
fn clauses_as_one(paths: &BTreeSet<String>) -> BTreeSet<String> {
    let lists = ["advantages", "rules", "exclusions", "preconditions", "notes"];
    let within = |path: &String| {
        let found = lists.iter().find_map(|list| path.split_once(&format!(".{list}.*")));
        found.map_or_else(|| path.clone(), |(_, rest)| format!("clauses{rest}"))
    };
    paths.iter().map(within).collect()
}

#[test]
fn every_key_of_the_schemas_is_tried_and_described() {
    for (subject, path) in
        [(Subject::Site, "tests/site/schema/site.toml"), (Subject::Plans, "tests/site/schema/plans.toml")]
    {
        let schema: Json = serde_json::from_str(&schema(subject)).unwrap();
        let (mut known, mut tried) = (BTreeSet::new(), BTreeSet::new());
        described(&schema, "", &mut known);
        used(&schema, &table(path).into(), "", &mut tried);
        let missing: Vec<String> = clauses_as_one(&known).difference(&clauses_as_one(&tried)).cloned().collect();
        assert!(missing.is_empty(), "{path}: {missing:?}");
    }
}

#[test]
fn the_schemas_beside_the_demonstration_site_are_those_of_this_version() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for subject in Subject::ALL {
        let path = subject.path();
        assert!(fs::read_to_string(root.join(path)).unwrap() == schema(subject), "{path}: run `tarif schema`");
    }
}

#[test]
fn every_file_of_the_sites_names_its_schema() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec!["site.toml".into(), "starter/site.toml".into()];
    for folder in ["plans", "starter/plans"] {
        let entries = fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().path());
        files.extend(entries.filter(|path| path.extension().is_some_and(|extension| extension == "toml")));
    }
    assert!(files.len() >= 8, "{files:?}");
    for file in files {
        let text = fs::read_to_string(root.join(&file)).unwrap();
        let expected =
            if file.ends_with("site.toml") { "#:schema schemas/site.json" } else { "#:schema ../schemas/plans.json" };
        assert_eq!(text.lines().next(), Some(expected), "{}", file.display());
    }
}
