//! `site.toml` becomes [`Settings`].

use std::str::FromStr;
use std::sync::Arc;

use tarif_l10n::Locale;
use tarif_pricing::CatalogueId;

use super::keys::settings;
use super::toml_file::{self, Placed, Table, Value};
use super::{Loaded, samples};
use crate::diagnostic::{Rule, Source, Standing};
use crate::site::{BaseUrl, Contact, RawHtml, RuleLevel, Settings, TimeZone};

/// What is explained of the problems found here.
pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "empty-list",
        standing: Standing::Fixed,
        finds: "a site without languages or without catalogues",
        reason: "There would be no page to publish.",
        example: r#"
languages = []               # wrong
languages = ["de"]           # right
"#,
    },
    Rule {
        code: "unknown-language",
        standing: Standing::Fixed,
        finds: "a default language that is not among the languages of the site",
        reason: "Visitors whose language is not offered would be sent nowhere.",
        example: r#"
languages = ["de", "sl"]
default-language = "fr"      # expected "de" or "sl"
"#,
    },
];

/// Names that facts begin with and that are no catalogue's.
const RESERVED: [&str; 2] = ["plan", "site"];

/// The theme of sites that name none.
const DEFAULT_THEME: &str = "default";

pub(super) fn load(source: &Arc<Source>) -> Loaded<Settings> {
    let (value, problems) = toml_file::read(source, 0..source.text.len(), &settings::SITE, |root| read(source, root));
    Loaded { value, problems }
}

fn read(source: &Arc<Source>, root: &Table<'_>) -> Option<Settings> {
    let base_url = root.get(&settings::BASE_URL).and_then(|value| value.parse::<BaseUrl>());
    let languages: Vec<Placed<Locale>> = ids(root.get(&settings::LANGUAGES), |_, _| {});
    let languages: Vec<Locale> = languages.into_iter().map(|locale| locale.value).collect();
    let default_language = root.get(&settings::DEFAULT_LANGUAGE).map(|value| default_language(&value, &languages));
    let catalogues = ids(root.get(&settings::CATALOGUES), |value, id: &CatalogueId| {
        if RESERVED.contains(&id.as_str()) {
            let message = format!("`{id}` cannot be the name of a catalogue: the names of other facts begin with it");
            value.report("reserved-id", message, "");
        }
    });
    let theme = root.get(&settings::THEME).and_then(|value| value.parse::<ThemeName>());
    let time_zone = root.get(&settings::TIME_ZONE).and_then(|value| value.parse::<TimeZone>());
    let raw_html = root.get(&settings::RAW_HTML).and_then(|value| value.truth());
    let contact = root.get(&settings::CONTACT).map(|value| contact(&value)).unwrap_or_default();
    let severities = root.get(&settings::CHECK).map(|value| severities(&value)).unwrap_or_default();
    let samples = root.get(&settings::SAMPLES).map(|value| samples::samples(&value)).unwrap_or_default();
    let default_language = match default_language {
        Some(chosen) => chosen?,
        None => languages.first()?.clone(),
    };
    if catalogues.is_empty() {
        return None;
    }
    Some(Settings {
        base_url: base_url?.value,
        default_language,
        languages,
        catalogues: catalogues.into_iter().map(|id| (id.value, id.range)).collect(),
        theme: theme.map_or_else(|| DEFAULT_THEME.to_owned(), |theme| theme.value.0),
        time_zone: time_zone.map_or_else(TimeZone::utc, |zone| zone.value),
        raw_html: if raw_html == Some(true) { RawHtml::Kept } else { RawHtml::Escaped },
        contact,
        severities,
        samples,
        source: Arc::clone(source),
    })
}

/// Reads a list of ids that is not empty and has none twice.
fn ids<T: FromStr<Err: std::fmt::Display> + PartialEq + std::fmt::Display>(
    list: Option<Value<'_>>,
    check: impl Fn(&Value<'_>, &T),
) -> Vec<Placed<T>> {
    let Some(list) = list else { return Vec::new() };
    let mut ids: Vec<Placed<T>> = Vec::new();
    let values = list.list().unwrap_or_default();
    if values.is_empty() && list.is_list() {
        list.report("empty-list", "the list is empty", "a site has at least one");
    }
    for value in values {
        let Some(id) = value.parse::<T>() else { continue };
        check(&value, &id.value);
        if ids.iter().any(|earlier| earlier.value == id.value) {
            value.report("duplicate-id", format!("`{}` is listed twice", id.value), "");
        } else {
            ids.push(id);
        }
    }
    ids
}

fn default_language(value: &Value<'_>, languages: &[Locale]) -> Option<Locale> {
    let locale = value.parse::<Locale>()?.value;
    if !languages.contains(&locale) {
        let known: Vec<&str> = languages.iter().map(Locale::as_str).collect();
        let help = format!("expected one of `{}`", known.join("`, `"));
        value.report("unknown-language", format!("`{locale}` is not among the languages of the site"), &help);
        return None;
    }
    Some(locale)
}

fn contact(value: &Value<'_>) -> Contact {
    let Some(table) = value.table(&settings::CONTACT_KEYS) else { return Contact::default() };
    let text = |key| table.get(key).and_then(|value| value.text()).map(str::to_owned);
    let contact =
        Contact { publisher: text(&settings::PUBLISHER), email: text(&settings::EMAIL), phone: text(&settings::PHONE) };
    table.finish();
    contact
}

/// Reads how severe problems are. Whether there are such rules is checked with the site.
fn severities(value: &Value<'_>) -> Vec<RuleLevel> {
    let entries = value.entries().unwrap_or_default();
    let severities = entries.into_iter().filter_map(|(key, value)| {
        let level = value.word(&settings::LEVELS)?;
        Some(RuleLevel { code: key.name.into(), level, range: key.range })
    });
    severities.collect()
}

/// The name of a folder in `themes/`.
struct ThemeName(String);

impl FromStr for ThemeName {
    type Err = tarif_pricing::IdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<CatalogueId>().map(|id| Self(id.as_str().to_owned()))
    }
}
