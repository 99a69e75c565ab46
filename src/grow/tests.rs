//! Adding to sites in memory, and to one on disk.

use std::fs;

use super::*;
use crate::build::{self, Options};
use crate::diagnostic::Severity;
use crate::init;
use crate::world::MemoryWorld;

/// Returns a starter site on disk, in German and Slovenian.
fn starter() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    init::init(folder.path(), &[]).unwrap();
    folder
}

fn read(folder: &tempfile::TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join(path)).unwrap()
}

/// Returns what is wrong with a site, as `code path: message`.
fn problems(folder: &tempfile::TempDir) -> Vec<String> {
    let built = build::build(&DiskWorld::new(folder.path().to_owned()), &Options::default(), &|_| {});
    let problems = match built {
        Ok(built) => built.warnings,
        Err(problems) => problems,
    };
    let line =
        |problem: &Diagnostic| format!("{} {}: {}", problem.code, problem.primary.span.source.path, problem.message);
    // That nothing is published of a new price list is worth a note.
    problems.iter().filter(|problem| problem.severity != Severity::Note).map(line).collect()
}

/// Says under `[check]` that words may be missing.
fn tolerate(folder: &tempfile::TempDir) {
    let settings = read(folder, "site.toml") + "\n[check]\nunfinished-copy = \"warning\"\n";
    fs::write(folder.path().join("site.toml"), settings).unwrap();
}

fn added(folder: &tempfile::TempDir, addition: &Addition) -> Grown {
    grow(folder.path(), addition).unwrap()
}

fn page(id: &str) -> Addition {
    Addition::Page(id.parse().unwrap())
}

fn language(locale: &str) -> Addition {
    Addition::Language { locale: locale.parse().unwrap(), from: None }
}

#[test]
fn a_new_catalogue_lacks_nothing_but_words() {
    let folder = starter();
    let grown = added(&folder, &Addition::Catalogue("backup".parse().unwrap()));
    assert_eq!(
        grown.new,
        [
            "content/de/backup/basic.md",
            "content/de/backup/index.md",
            "content/sl/backup/basic.md",
            "content/sl/backup/index.md",
            "i18n/de/backup.ftl",
            "i18n/sl/backup.ftl",
            "plans/backup.toml",
        ]
    );
    assert_eq!(grown.changed, ["site.toml"]);
    assert!(read(&folder, "site.toml").contains("catalogues = [\"care\", \"backup\"]"));
    let found = problems(&folder);
    // In each of 2 languages 2 pages and 6 messages: name, tagline, name and description of the plan, 2 charges.
    assert_eq!(found.len(), 2 * (2 + 6), "{found:#?}");
    assert!(found.iter().all(|problem| problem.starts_with("unfinished-copy ")), "{found:#?}");
    assert_eq!(found[0], "unfinished-copy content/de/backup/basic.md: the page `backup/basic` is not translated");
    tolerate(&folder);
    assert_eq!(problems(&folder).len(), 2 * (2 + 6));
}

#[test]
fn a_new_plan_is_added_below_the_others_and_lacks_nothing_but_words() {
    let folder = starter();
    let before = read(&folder, "plans/care.toml");
    let grown = added(&folder, &Addition::Plan("care".parse().unwrap(), "premium".parse().unwrap()));
    assert_eq!(grown.new, ["content/de/care/premium.md", "content/sl/care/premium.md"]);
    assert_eq!(grown.changed, ["i18n/de/care.ftl", "i18n/sl/care.ftl", "plans/care.toml"]);
    let after = read(&folder, "plans/care.toml");
    let more = after.strip_prefix(before.trim_end()).unwrap();
    assert_eq!(more, "\n\n[plans.premium.charges]\nfee.flat = { amount = \"on-request\", per = \"unstated\" }\n");
    let found = problems(&folder);
    // In each of 2 languages the page, the plan's name and for whom it is; the charge `fee` has its name.
    assert_eq!(found.len(), 2 * 3, "{found:#?}");
    assert!(found.iter().all(|problem| problem.starts_with("unfinished-copy ")), "{found:#?}");
}

#[test]
fn a_new_page_waits_for_its_words_in_every_language() {
    let folder = starter();
    let grown = added(&folder, &page("team"));
    assert_eq!(grown.new, ["content/de/team.md", "content/sl/team.md"]);
    assert_eq!(
        problems(&folder),
        [
            "unfinished-copy content/de/team.md: the page `team` is not translated",
            "unfinished-copy content/sl/team.md: the page `team` is not translated",
        ]
    );
    fs::write(
        folder.path().join("content/de/team.md"),
        "+++\ntitle = \"Team\"\ndescription = \"Wer wir sind.\"\nuntranslated = false\n+++\n\nWir.\n",
    )
    .unwrap();
    assert_eq!(problems(&folder), ["unfinished-copy content/sl/team.md: the page `team` is not translated"]);
}

#[test]
fn a_language_that_comes_with_the_program_needs_no_translation() {
    let folder = starter();
    added(&folder, &language("fr"));
    assert!(read(&folder, "site.toml").contains("languages = [\"de\", \"sl\", \"fr\"]"));
    assert_eq!(read(&folder, "content/fr/home.md"), include_str!("../../starter/content/fr/home.md"));
    assert_eq!(problems(&folder), [""; 0]);
}

#[test]
fn what_was_changed_in_the_site_is_to_be_translated() {
    let folder = starter();
    let messages = read(&folder, "i18n/de/care.ftl").replace("IT-Betreuung", "Rundum-Betreuung");
    fs::write(folder.path().join("i18n/de/care.ftl"), messages).unwrap();
    added(&folder, &language("fr"));
    let found = problems(&folder);
    // All of that file: name, tagline, 2 names and 2 descriptions of plans, 3 charges, 2 rows, a text.
    assert_eq!(found.len(), 12, "{found:#?}");
    assert!(found.iter().all(|problem| problem.starts_with("unfinished-copy i18n/fr/care.ftl: ")), "{found:#?}");
}

#[test]
fn a_new_language_has_every_message_and_page_marked_and_its_name_in_the_others() {
    let folder = starter();
    added(&folder, &language("pl"));
    let messages = read(&folder, "i18n/pl/care.ftl");
    assert!(messages.contains("# untranslated\ncare-name = IT-Betreuung\n"), "{messages}");
    // A mark joins the comment that a message has.
    assert!(messages.contains("at hand.\n# untranslated\ncare-text-started-increments ="), "{messages}");
    assert!(read(&folder, "content/pl/contact.md").contains("menu = 1\nuntranslated = true\n+++\n"));
    for each in ["de", "sl", "pl"] {
        let site = read(&folder, &format!("i18n/{each}/site.ftl"));
        assert!(site.ends_with("\n\n# untranslated\nlanguage-pl = language-pl\n"), "{each}");
    }
}

#[test]
fn nothing_is_written_over_and_nothing_is_half_written() {
    let folder = starter();
    fs::create_dir_all(folder.path().join("content/sl/team")).unwrap();
    fs::write(folder.path().join("content/sl/team/index.md"), "mine").unwrap();
    let refusals = [
        (page("team"), "the page `team` is there already: `content/sl/team/index.md`"),
        (page("contact"), "the page `contact` is there already: `content/de/contact.md`"),
        (page("care/extra"), "the pages in `care/` are those of its plans; `tarif new plan care/extra` adds a plan"),
        (Addition::Catalogue("care".parse().unwrap()), "the catalogue `care` is there already: `plans/care.toml`"),
        (
            Addition::Plan("care".parse().unwrap(), "basic".parse().unwrap()),
            "the plan `care/basic` is there already: `plans/care.toml`",
        ),
        (
            Addition::Plan("car".parse().unwrap(), "basic".parse().unwrap()),
            "`car` is not a catalogue of this site; expected one of `care`",
        ),
        (language("sl"), "the language `sl` is there already: `site.toml`"),
        (
            Addition::Language { locale: "pl".parse().unwrap(), from: Some("fr".parse().unwrap()) },
            "`fr` is not a language of this site; expected one of `de`, `sl`",
        ),
    ];
    for (addition, said) in refusals {
        assert_eq!(grow(folder.path(), &addition).unwrap_err().to_string(), said);
    }
    assert!(!folder.path().join("content/de/team.md").exists());
    assert!(!folder.path().join("i18n/pl").exists());
    assert_eq!(read(&folder, "content/sl/team/index.md"), "mine");
}

#[test]
fn a_refusal_of_the_disk_takes_back_what_was_written() {
    let folder = starter();
    let settings = read(&folder, "site.toml");
    // The last thing that is added to is gone when its turn comes.
    let edits = edits(&DiskWorld::new(folder.path().to_owned()), &language("pl")).unwrap();
    fs::write(folder.path().join("site.toml"), "changed meanwhile").unwrap();
    let error = edits.apply(folder.path()).unwrap_err().to_string();
    assert!(error.ends_with("site.toml`: it was changed meanwhile"), "{error}");
    assert!(!folder.path().join("i18n/pl").exists() && !folder.path().join("content/pl").exists());
    assert!(!read(&folder, "i18n/de/site.ftl").contains("language-pl"));
    assert_ne!(settings, read(&folder, "site.toml"));
}

#[test]
fn lists_keep_their_comments_and_their_lines() {
    let settings = "# Settings\nbase-url = \"https://example.com/\"\nlanguages = [ # in order\n    \"de\", # German\n    \"sl\", # Slovenian\n]\ncatalogues = ['care'] # one\n";
    let with_language = list::appended(settings, "languages", "fr").unwrap();
    assert_eq!(with_language, settings.replace("    \"sl\", # Slovenian\n", "    \"sl\",\n    \"fr\", # Slovenian\n"));
    let with_catalogue = list::appended(settings, "catalogues", "backup").unwrap();
    assert_eq!(with_catalogue, settings.replace("['care']", "['care', \"backup\"]"));
    let mut world = MemoryWorld::by_the_clock();
    world.insert("site.toml", with_language);
    assert_eq!(crate::load::settings(&world).value.unwrap().languages.len(), 3);
    assert!(list::appended("languages = \"de\"", "languages", "sl").is_err());
    assert!(list::appended("languages = []", "languages", "sl").is_err());
}

#[test]
fn only_beginnings_of_messages_are_marked() {
    let text = "### File\n\n# Comment\none = a\n    b = c\n    .attribute = x\n-term = t\n# untranslated\ntwo = 2\n";
    assert_eq!(
        marker::mark_messages(text),
        "### File\n\n# Comment\n# untranslated\none = a\n    b = c\n    .attribute = x\n# untranslated\n-term = t\n# untranslated\ntwo = 2\n"
    );
}
