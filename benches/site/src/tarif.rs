//! A site as `tarif` reads it.

use std::fmt::Write;

use crate::copy::{self, Copy};
use crate::offer::{self, Catalogue, Included, ROWS};
use crate::{File, LANGUAGES};

/// Returns the files that every site has: its settings and the pages that belong to no catalogue.
pub(crate) fn fixed(catalogues: impl Iterator<Item = String>) -> Vec<File> {
    let mut files = vec![("site.toml".to_owned(), settings(catalogues))];
    for Copy { lang, tagline, rule, titles: [home, contact, not_found], .. } in &copy::ALL {
        let page = |title: &str, more: &str, body: &str| {
            format!("+++\ntitle = \"{title}\"\ndescription = \"{tagline}\"\n{more}+++\n\n{body}\n")
        };
        files.push((format!("content/{lang}/home.md"), page(home, "", rule)));
        files.push((format!("content/{lang}/contact.md"), page(contact, "menu = 1\n", "{ $site_email }")));
        files.push((format!("content/{lang}/not-found.md"), page(not_found, "", &format!("[{home}](page:home)"))));
    }
    files
}

/// Returns the files of a catalogue: its prices, its messages and its pages.
pub(crate) fn catalogue(catalogue: &Catalogue) -> Vec<File> {
    let id = catalogue.id();
    let mut files = vec![(plan_path(&id), plans(*catalogue))];
    for copy in &copy::ALL {
        let lang = copy.lang;
        files.push((format!("i18n/{lang}/{id}.ftl"), messages(*catalogue, copy)));
        let title = format!("{} {}", copy.catalogue, catalogue.number);
        files.push((format!("content/{lang}/{id}/index.md"), page(&title, copy.tagline, copy.catalogue_body, &id)));
        for plan in catalogue.plan_numbers() {
            let title = format!("{title} – {}", copy.plan(plan));
            let text = page(&title, copy.audience, copy.body, &id);
            files.push((format!("content/{lang}/{id}/plan-{plan}.md"), text));
        }
    }
    files
}

pub(crate) fn plan_path(id: &str) -> String {
    format!("plans/{id}.toml")
}

fn settings(catalogues: impl Iterator<Item = String>) -> String {
    let quoted = |ids: Vec<String>| ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ");
    format!(
        "base-url = \"https://example.com/\"\nlanguages = [{}]\ndefault-language = \"sl\"\ncatalogues = [{}]\ntheme = \"default\"\nraw-html = false\n\n[contact]\npublisher = \"Example IT Support\"\nemail = \"info@example.com\"\nphone = \"+386 1 555 0100\"\n",
        quoted(LANGUAGES.map(str::to_owned).to_vec()),
        quoted(catalogues.collect()),
    )
}

fn plans(catalogue: Catalogue) -> String {
    let number = catalogue.number;
    let rows: Vec<String> = (1..=ROWS).map(|row| format!("\"row-{row}\"")).collect();
    let mut text = format!(
        "currency = \"EUR\"\nvat = \"excluded\"\nsource-language = \"sl\"\ndefault-plan = \"plan-1\"\ndefault-selection = {{ pc = \"8\", support = \"2h\" }}\nrules = [\"figures\"]\n\n[counters]\npc = \"units\"\nsupport = {{ time = \"hours\" }}\n\n[rows]\nentitlements = [{}]\nservices = [\"requests\"]\n",
        rows.join(", ")
    );
    for plan in catalogue.plan_numbers() {
        let (fee, computer, rate) =
            (offer::fee(number, plan), offer::computer(number, plan), offer::rate(number, plan));
        let (set_up, response) = (offer::set_up(plan), offer::response(plan));
        text += &format!(
            "\n[plans.plan-{plan}]\n\n[plans.plan-{plan}.charges]\nfee.flat = {{ amount = \"{fee}\", per = \"month\" }}\npc.per-unit = {{ counter = \"pc\", amount = \"{computer}\", per = \"month\" }}\nsupport.usage = {{ counter = \"support\", included = \"{plan}h\", rate = \"{rate}\", per = \"1h\", increment = \"15min\", rounding = \"per-request\", unused = \"expires\" }}\nset-up.one-off = {{ amount = \"{set_up}\" }}\n\n[plans.plan-{plan}.entitlements]\n"
        );
        for row in 1..=ROWS {
            let value = match offer::included(number, plan, row) {
                Included::Yes => "\"yes\"".to_owned(),
                Included::No => "\"no\"".to_owned(),
                Included::Yearly(count) => format!("{{ count = {count}, per = \"year\" }}"),
            };
            writeln!(text, "row-{row} = {value}").expect("writing to a string succeeds");
        }
        text += &format!(
            "\n[plans.plan-{plan}.services.requests]\nresponse = {{ within = \"{response}h\", clock = \"window-hours\" }}\nwindows = [{{ days = \"workdays\", hours = [\"8-16\"] }}]\n"
        );
    }
    text
}

fn messages(catalogue: Catalogue, copy: &Copy) -> String {
    let id = catalogue.id();
    let mut text = format!("{id}-name = {} {}\n{id}-tagline = {}\n", copy.catalogue, catalogue.number, copy.tagline);
    for plan in catalogue.plan_numbers() {
        text += &format!("{id}-plan-plan-{plan}-name = {}\n", copy.plan(plan));
        text += &format!("{id}-plan-plan-{plan}-for = {}\n", copy.audience);
    }
    for (charge, label) in ["fee", "pc", "support", "set-up"].into_iter().zip(copy.charges) {
        text += &format!("{id}-charge-{charge} = {label}\n");
    }
    for (row, label) in (1..).zip(copy.rows) {
        text += &format!("{id}-row-row-{row} = {label}\n");
    }
    text + &format!("{id}-row-requests = {}\n{id}-text-figures = {}\n", copy.requests, copy.rule)
}

fn page(title: &str, description: &str, body: &str, catalogue: &str) -> String {
    let body = body
        .replace("%fee%", "{ $plan_fee_amount }")
        .replace("%computer%", "{ $plan_pc_amount }")
        .replace("%rate%", "{ $plan_support_rate }")
        .replace("%catalogue%", &format!("page:{catalogue}"));
    format!("+++\ntitle = \"{title}\"\ndescription = \"{description}\"\n+++\n\n{body}")
}
