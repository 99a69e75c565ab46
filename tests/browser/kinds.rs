//! The kinds of page that the demonstration site has, and one page of each in each language.

/// The languages, each with the catalogue and the plan it is looked at by: so every catalogue has its turn.
const OFFERS: [(&str, &str, &str); 5] = [
    ("sl", "vzdrzevanje", "standard"),
    ("lv", "sadarbiba", "standarts"),
    ("fr", "infogerance", "niveau-2"),
    ("cs", "podpora", "plus"),
    ("de", "support-pakete", "paket-m"),
];

/// A page to look at.
#[derive(Debug, Clone)]
pub(crate) struct Look {
    /// What kind of page it is, as in `catalogue`.
    pub(crate) kind: &'static str,
    /// The page's language; empty for a page of all languages.
    pub(crate) language: &'static str,
    /// Its path, as in `/sl/vzdrzevanje/`.
    pub(crate) path: String,
}

/// Returns the languages of the site, in the order of its switch.
pub(crate) fn languages() -> [&'static str; 5] {
    OFFERS.map(|(language, _, _)| language)
}

/// Returns one page of each kind that there is in `language`.
pub(crate) fn kinds_in(language: &str) -> Vec<Look> {
    let offer = OFFERS.into_iter().find(|(tag, _, _)| *tag == language);
    let (language, catalogue, plan) = offer.expect("the demonstration site has the language");
    let look = |kind, path: String| Look { kind, language, path: format!("/{language}/{path}") };
    vec![
        look("home", String::new()),
        look("catalogue", format!("{catalogue}/")),
        look("plan", format!("{catalogue}/{plan}/")),
        look("changes", format!("{catalogue}/changes/")),
        look("contact", "contact/".into()),
        look("legal", "legal/".into()),
    ]
}

/// Returns the two pages of all languages: the list of them, and the one that stands for missing pages.
pub(crate) fn of_all_languages() -> Vec<Look> {
    let look = |kind, path: &str| Look { kind, language: "", path: path.into() };
    vec![look("languages", "/"), look("missing", "/404.html")]
}

/// Returns one page of each kind in each language.
pub(crate) fn every_kind() -> Vec<Look> {
    let mut looks = of_all_languages();
    looks.extend(languages().into_iter().flat_map(kinds_in));
    looks
}
