//! The same site as Hugo reads it: prices in data files, names and texts in front matter, amounts in prose written out, which asks less of Hugo than a look-up would.

use std::fmt::Write;

use crate::File;
use crate::copy::{self, Copy};
use crate::offer::{self, Catalogue, Included, ROWS};

/// Returns the files that every site has, but for the layouts.
pub(crate) fn fixed() -> Vec<File> {
    let mut config = String::from(
        "baseURL = \"https://example.com/\"\ntitle = \"Example IT Support\"\ndefaultContentLanguage = \"sl\"\ndefaultContentLanguageInSubdir = true\ndisableKinds = [\"taxonomy\", \"term\", \"rss\"]\nenableRobotsTXT = true\ndisablePathToLower = true\n\n[markup.goldmark.renderer]\nunsafe = false\n",
    );
    let mut files = Vec::new();
    for (weight, copy) in (1..).zip(&copy::ALL) {
        let Copy { lang, tagline, rule, titles: [home, contact, not_found], .. } = copy;
        write!(
            config,
            "\n[languages.{lang}]\nlabel = \"{lang}\"\nweight = {weight}\ncontentDir = \"content/{lang}\"\n[languages.{lang}.params]\n{}",
            labels(copy)
        )
        .expect("writing to a string succeeds");
        let page =
            |title: &str, body: &str| format!("+++\ntitle = \"{title}\"\ndescription = \"{tagline}\"\n+++\n\n{body}\n");
        files.push((format!("content/{lang}/_index.md"), page(home, rule)));
        files.push((format!("content/{lang}/contact.md"), page(contact, "info@example.com")));
        files.push((format!("content/{lang}/not-found.md"), page(not_found, &format!("[{home}](/{lang}/)"))));
    }
    files.push(("hugo.toml".to_owned(), config));
    files
}

/// Returns the files of a catalogue: its prices and its pages.
pub(crate) fn catalogue(catalogue: &Catalogue) -> Vec<File> {
    let (id, number) = (catalogue.id(), catalogue.number);
    let mut files = vec![(data_path(&id), plans(*catalogue))];
    for copy in &copy::ALL {
        let lang = copy.lang;
        let title = format!("{} {number}", copy.catalogue);
        files.push((format!("content/{lang}/{id}/_index.md"), page(&title, copy.tagline, copy.catalogue_body, "")));
        for plan in catalogue.plan_numbers() {
            let body = copy
                .body
                .replace("%fee%", &format!("{}\u{a0}€", offer::fee(number, plan)))
                .replace("%computer%", &format!("{}\u{a0}€", offer::computer(number, plan)))
                .replace("%rate%", &format!("{}\u{a0}€", offer::rate(number, plan)))
                .replace("%catalogue%", &format!("/{lang}/{id}/"));
            let title = format!("{title} – {}", copy.plan(plan));
            let more = format!("weight = {plan}\nname = \"{}\"\nplan = {}\n", copy.plan(plan), plan - 1);
            files.push((format!("content/{lang}/{id}/plan-{plan}.md"), page(&title, copy.audience, &body, &more)));
        }
    }
    files
}

pub(crate) fn data_path(id: &str) -> String {
    format!("data/{id}.toml")
}

fn labels(copy: &Copy) -> String {
    let list = |texts: &[&str]| texts.iter().map(|text| format!("\"{text}\"")).collect::<Vec<_>>().join(", ");
    format!(
        "charges = [{}]\nrows = [{}]\nrequests = \"{}\"\nrule = \"{}\"\n",
        list(&copy.charges),
        list(&copy.rows),
        copy.requests,
        copy.rule
    )
}

fn plans(catalogue: Catalogue) -> String {
    let number = catalogue.number;
    let mut text = String::from("currency = \"EUR\"\n");
    for plan in catalogue.plan_numbers() {
        let included = (1..=ROWS).map(|row| match offer::included(number, plan, row) {
            Included::Yes => "\"yes\"".to_owned(),
            Included::No => "\"no\"".to_owned(),
            Included::Yearly(count) => format!("\"{count}\""),
        });
        let included: Vec<String> = included.collect();
        text += &format!(
            "\n[[plans]]\nid = \"plan-{plan}\"\nfee = \"{}\"\ncomputer = \"{}\"\nrate = \"{}\"\nhours = \"{plan}\"\nset_up = \"{}\"\nresponse = \"{}\"\nincluded = [{}]\n",
            offer::fee(number, plan),
            offer::computer(number, plan),
            offer::rate(number, plan),
            offer::set_up(plan),
            offer::response(plan),
            included.join(", ")
        );
    }
    text
}

fn page(title: &str, description: &str, body: &str, more: &str) -> String {
    format!("+++\ntitle = \"{title}\"\ndescription = \"{description}\"\n{more}+++\n\n{body}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LANGUAGES;

    #[test]
    fn every_language_has_a_folder_of_content_and_its_labels() {
        let config = fixed().into_iter().find(|(path, _)| path == "hugo.toml").expect("Hugo has a configuration").1;
        for lang in LANGUAGES {
            assert!(config.contains(&format!("[languages.{lang}]\n")), "{lang}");
        }
    }
}
