//! The demonstration's price lists, and its messages.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use tarif_calculator::{CalculatorData, Form, Scope};
use tarif_l10n::Messages;
use tarif_l10n::compile::compile;
use tarif_pricing::PriceList;

/// The languages of the demonstration.
pub(crate) const LANGUAGES: [&str; 5] = ["sl", "lv", "fr", "cs", "de"];

/// Returns the price lists as the browser gets them.
pub(crate) fn price_lists() -> Vec<PriceList> {
    let texts = [
        include_str!("price_lists/vzdrzevanje.json"),
        include_str!("price_lists/sadarbiba.json"),
        include_str!("price_lists/infogerance.json"),
        include_str!("price_lists/podpora.json"),
        include_str!("price_lists/support-pakete.json"),
    ];
    texts.iter().map(|text| serde_json::from_str(text).unwrap()).collect()
}

/// Returns the price list of one catalogue.
pub(crate) fn price_list(catalogue: &str) -> PriceList {
    price_lists().into_iter().find(|price_list| price_list.catalogue.as_str() == catalogue).unwrap()
}

/// Returns all messages of a language.
pub(crate) fn messages(language: &str) -> Messages {
    static COMPILED: LazyLock<Vec<Messages>> = LazyLock::new(|| LANGUAGES.map(compiled).into());
    COMPILED.iter().find(|messages| messages.locale().as_str() == language).unwrap().clone()
}

fn compiled(language: &str) -> Messages {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../i18n").join(language);
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let sources: Vec<String> = files.collect();
    let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
    let compiled = compile(&language.parse().unwrap(), &sources);
    assert_eq!(compiled.problems, [], "{language}");
    compiled.messages
}

/// Returns the data of a calculator over one catalogue, or over all where the name is `all`.
pub(crate) fn data(scope: &str, language: &str) -> CalculatorData {
    let price_lists = price_lists();
    let links = price_lists.iter().map(|list| (list.catalogue.to_string(), format!("/{language}/{}/", list.catalogue)));
    CalculatorData {
        scope: if scope == "all" { Scope::All } else { Scope::Catalogue(scope.parse().unwrap()) },
        locale: language.parse().unwrap(),
        messages: messages(language),
        links: links.collect::<BTreeMap<_, _>>(),
        price_lists,
        releases: Vec::new(),
        words: Vec::new(),
    }
}

/// Returns the form of a calculator over one catalogue, or over all where the name is `all`.
pub(crate) fn form(scope: &str, language: &str) -> Form {
    Form::new(data(scope, language)).unwrap()
}
