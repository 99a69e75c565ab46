//! JSON Schemas of `site.toml` and of plan files, for editors: made of the keys that the parser reads by, so that what one knows the other knows.
//!
//! What depends on another part of a file, such as whether a charge's counter is declared, only the parser sees.

use serde_json::{Map, Value, json};

use crate::load::keys::{Form, Key, Keys, Need, Shape, plans, settings};

/// The folder of a site in which its files look for their schemas.
pub const FOLDER: &str = "schemas";

/// A kind of file that has a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The settings, `site.toml`.
    Site,
    /// The plan files, `plans/<catalogue>.toml`.
    Plans,
}

impl Subject {
    /// All kinds.
    pub const ALL: [Self; 2] = [Self::Site, Self::Plans];

    /// Returns the path of its schema in a site.
    pub fn path(self) -> &'static str {
        match self {
            Self::Site => "schemas/site.json",
            Self::Plans => "schemas/plans.json",
        }
    }
}

/// What a schema says of its origin. A file without it is somebody's own.
pub const COMMENT: &str = "Made by `tarif schema`, which makes it again after each new version.";

/// Returns the JSON Schema (draft 7, the newest that editors of TOML know) of a kind of file, ending with a line break.
///
/// # Examples
///
/// ```
/// use tarif::schema::{Subject, schema};
///
/// let site: serde_json::Value = serde_json::from_str(&schema(Subject::Site))?;
/// assert_eq!(site["required"], serde_json::json!(["base-url", "languages", "catalogues"]));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn schema(subject: Subject) -> String {
    let (title, keys) = match subject {
        Subject::Site => ("The settings of a site of offers, site.toml", &settings::SITE),
        Subject::Plans => ("The price list of a catalogue, plans/<catalogue>.toml", &plans::CATALOGUE),
    };
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    schema.insert("$comment".into(), json!(COMMENT));
    schema.insert("title".into(), json!(title));
    schema.extend(table(keys));
    format!("{:#}\n", Value::Object(schema))
}

fn key(key: &Key) -> Value {
    let mut schema = Map::new();
    let about = match key.value {
        Shape::Written(form) | Shape::Figure(form) => format!("{} Written as {}.", key.about, form.what),
        _ => key.about.to_owned(),
    };
    schema.insert("description".into(), json!(about));
    schema.extend(shape(&key.value));
    Value::Object(schema)
}

fn shape(shape: &Shape) -> Map<String, Value> {
    match shape {
        Shape::Text => object(json!({ "type": "string" })),
        Shape::Written(form) => written(form, "string".into()),
        Shape::Figure(form) => {
            let mut schema = written(form, json!(["string", "integer"]));
            schema.extend(object(json!({ "minimum": 0, "maximum": form.most })));
            schema
        }
        Shape::Whole(least, most) => object(json!({ "type": "integer", "minimum": least, "maximum": most })),
        Shape::Truth => object(json!({ "type": "boolean" })),
        Shape::Word(words) => object(json!({ "enum": words() })),
        Shape::List(each) => object(json!({ "type": "array", "items": self::shape(each) })),
        Shape::FilledList(each) => {
            let list = json!({ "type": "array", "items": self::shape(each), "minItems": 1, "uniqueItems": true });
            object(list)
        }
        Shape::Row(values) => {
            let (items, length) = (values.iter().map(self::shape).collect::<Vec<_>>(), values.len());
            object(json!({ "type": "array", "items": items, "minItems": length, "maxItems": length }))
        }
        Shape::Table(keys) => table(keys),
        Shape::Kind(kinds) => object(json!({
            "type": "object",
            "properties": properties(kinds),
            "additionalProperties": false,
            "minProperties": 1,
            "maxProperties": 1,
        })),
        Shape::Named { name, value } => {
            let mut names = written(name, "string".into());
            names.remove("examples");
            object(json!({ "type": "object", "propertyNames": names, "additionalProperties": self::shape(value) }))
        }
        Shape::Either(shapes) => object(json!({ "anyOf": shapes.iter().map(self::shape).collect::<Vec<_>>() })),
    }
}

fn written(form: &Form, types: Value) -> Map<String, Value> {
    let mut schema = object(json!({ "type": types, "pattern": form.pattern }));
    schema.extend(form.longest.map(|longest| ("maxLength".to_owned(), json!(longest))));
    schema.insert("examples".into(), json!(form.examples));
    schema
}

fn table(keys: &Keys) -> Map<String, Value> {
    let required: Vec<&str> = keys.keys.iter().filter(|key| key.need == Need::Required).map(|key| key.name).collect();
    let mut schema = object(json!({
        "type": "object",
        "properties": properties(keys.keys),
        "required": required,
        "additionalProperties": false,
    }));
    if !keys.one_of.is_empty() {
        let choices: Vec<Value> = keys.one_of.iter().map(|key| json!({ "required": [key.name] })).collect();
        schema.insert("oneOf".into(), choices.into());
    }
    if !keys.together.is_empty() {
        let needs = keys.together.iter().map(|(key, needed)| (key.name.to_owned(), json!([needed.name])));
        schema.insert("dependencies".into(), Value::Object(needs.collect()));
    }
    schema
}

fn properties(keys: &[&Key]) -> Value {
    Value::Object(keys.iter().map(|found| (found.name.to_owned(), key(found))).collect())
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
