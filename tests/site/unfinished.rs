//! Copy that is marked as not translated.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const MESSAGES: &str = "i18n/sl/care.ftl";
const PAGE: &str = "content/sl/care/basic.md";

#[test]
fn a_marked_message_and_a_marked_page_are_shown() {
    let test = SiteTest::base()
        .replace(MESSAGES, "care-tagline =", "# For small offices.\n# untranslated\ncare-tagline =")
        .replace(PAGE, "description =", "untranslated = true\ndescription =");
    assert_snapshot!(test.problems(), @r"
    error[unfinished-copy]: the page `care/basic` is not translated
     --> content/sl/care/basic.md:3:16
      |
    3 | untranslated = true
      |                ^^^^
      |
      = help: write it in `sl`, then take out this line

    error[unfinished-copy]: `care-tagline` is not translated
     --> i18n/sl/care.ftl:4:1
      |
    4 | care-tagline = Za majhne pisarne.
      | ^^^^^^^^^^^^
      |
      = help: write it in `sl`, then take out the line `# untranslated` above it

    2 errors
    ");
}

#[test]
fn what_only_looks_like_a_mark_is_none() {
    let test = SiteTest::base()
        .append(MESSAGES, "\n# untranslated words of English stay\n")
        .append("i18n/de/care.ftl", "\n## untranslated\n")
        .replace(PAGE, "description =", "untranslated = false\ndescription =");
    assert!(!test.reports("unfinished-copy"), "{}", test.problems());
    test.builds();
}

#[test]
fn an_owner_may_look_at_the_site_before_its_words_are_written() {
    let test = SiteTest::base()
        .replace(MESSAGES, "care-tagline =", "# untranslated\ncare-tagline =")
        .append("site.toml", "\n[check]\nunfinished-copy = \"warning\"\n");
    assert!(test.reports("unfinished-copy") && test.build().is_ok());
}
