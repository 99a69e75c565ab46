//! Pages: front matter, placeables, links, addresses.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const HOME: &str = "content/de/home.md";

#[test]
fn a_page_without_front_matter_is_shown() {
    let test = SiteTest::base().write(HOME, "# Start\n");
    assert_snapshot!(test.problems(), @"
    error[front-matter]: the page does not begin with front matter
     --> content/de/home.md:1:1
      |
    1 | # Start
      | ^^^^^^^
      |
      = help: a page begins with `+++`, its title and description in TOML, and `+++` again, each on a line of its own

    1 error
    ");
}

#[test]
fn front_matter_that_does_not_end_is_shown() {
    let test = SiteTest::base().write(HOME, "+++\ntitle = \"Start\"\n");
    assert_snapshot!(test.problems(), @"
    error[front-matter]: the front matter does not end
     --> content/de/home.md:1:1
      |
    1 | +++
      | ^^^
      |
      = help: a page begins with `+++`, its title and description in TOML, and `+++` again, each on a line of its own

    1 error
    ");
}

#[test]
fn front_matter_that_is_no_toml_is_shown_at_its_place_in_the_file() {
    let test = SiteTest::base().replace(HOME, "title = \"Start\"", "title: Start");
    assert_snapshot!(test.problems(), @"
    error[toml-syntax]: invalid unquoted key, expected letters, numbers, `-`, `_`
     --> content/de/home.md:2:6
      |
    2 | title: Start
      |      ^

    error[toml-syntax]: key with no value, expected `=`
     --> content/de/home.md:2:8
      |
    2 | title: Start
      |        ^

    2 errors
    ");
}

#[test]
fn an_unknown_key_of_front_matter_is_shown() {
    let test = SiteTest::base().replace(HOME, "title = ", "tilte = ");
    assert_snapshot!(test.problems(), @r#"
    error[missing-key]: `title` is missing
     --> content/de/home.md:2:1
      |
    2 | tilte = "Start"
      | ^

    error[unknown-key]: `tilte` is not a key of this file
     --> content/de/home.md:2:1
      |
    2 | tilte = "Start"
      | ^^^^^
      |
      = help: did you mean `title`?

    2 errors
    "#);
}

#[test]
fn a_page_that_one_language_lacks_is_shown() {
    let test =
        SiteTest::base().write("content/de/contact.md", "+++\ntitle = \"Kontakt\"\ndescription = \"Fragen\"\n+++\n");
    assert_snapshot!(test.problems(), @"
    error[missing-page]: there is no page `contact` in `sl`
     --> content/de/contact.md:1:1
      |
    1 | +++
      | ^
      |
      = help: add `content/sl/contact.md`

    1 error
    ");
}

#[test]
fn a_page_of_a_plan_that_all_languages_lack_is_shown() {
    let test = SiteTest::base().remove("content/de/care/complete.md").remove("content/sl/care/complete.md");
    assert_snapshot!(test.problems(), @"
    error[missing-page]: there is no page `care/complete` in `de`, `sl`
      --> plans/care.toml:30:8
       |
    30 | [plans.complete]
       |        ^^^^^^^^
       |
       = help: add `care/complete.md` in each of these languages in `content/`

    1 error
    ");
}

#[test]
fn a_page_of_no_plan_is_shown() {
    let page = "+++\ntitle = \"Basis\"\ndescription = \"Basis\"\n+++\n";
    let test = SiteTest::base().write("content/de/care/basci.md", page).write("content/sl/care/basci.md", page);
    assert_snapshot!(test.problems(), @"
    error[unknown-plan-page]: `basci` is not a plan of `care`
     --> content/de/care/basci.md:1:1
      |
    1 | +++
      | ^
      |
      = help: did you mean `basic.md`?

    error[unknown-plan-page]: `basci` is not a plan of `care`
     --> content/sl/care/basci.md:1:1
      |
    1 | +++
      | ^
      |
      = help: did you mean `basic.md`?

    2 errors
    ");
}

#[test]
fn two_files_for_one_page_are_shown() {
    let page = "+++\ntitle = \"Start\"\ndescription = \"Start\"\n+++\n";
    let test = SiteTest::base().write("content/de/home/index.md", page);
    assert_snapshot!(test.problems(), @"
    error[duplicate-page]: the page `home` has two files
     --> content/de/home/index.md:1:1
      |
    1 | +++
      | ^
      |
     ::: content/de/home.md:1:1
      |
    1 | +++
      | - the first is here

    1 error
    ");
}

#[test]
fn a_file_whose_name_is_no_id_is_shown() {
    let page = "+++\ntitle = \"Über uns\"\ndescription = \"Über uns\"\n+++\n";
    let test = SiteTest::base().write("content/de/Über uns.md", page);
    assert_snapshot!(test.problems(), @"
    error[page-name]: `Über uns` is not the id of a page; expected lower-case letters, digits and hyphens, parted by `/`
     --> content/de/Über uns.md:1:1
      |
    1 | +++
      | ^
      |
      = help: the id is the path of the file without `.md`; rename the file

    1 error
    ");
}

#[test]
fn a_link_to_no_page_is_shown_with_the_nearest() {
    let test = SiteTest::base().replace(HOME, "(page:care)", "(page:crae)");
    assert_snapshot!(test.problems(), @"
    error[broken-link]: there is no page `crae`
     --> content/de/home.md:6:5
      |
    6 | Zur [Betreuung](page:crae).
      |     ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: did you mean `page:care`?

    1 error
    ");
}

#[test]
fn a_link_by_path_is_shown() {
    let test = SiteTest::base().replace(HOME, "(page:care)", "(/de/care/)");
    assert_snapshot!(test.problems(), @"
    error[broken-link]: `/de/care/` is not a link to a page
     --> content/de/home.md:6:5
      |
    6 | Zur [Betreuung](/de/care/).
      |     ^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: write `page:` and the id of the page, such as `page:contact`

    1 error
    ");
}

#[test]
fn links_out_of_the_site_and_within_a_page_are_no_problem() {
    let links = "[a](https://example.com/) [b](mailto:{ $site_email }) [c](tel:+38615550100)";
    SiteTest::base().replace(HOME, "Zur [Betreuung](page:care).", links).builds();
}

#[test]
fn a_figure_that_does_not_exist_is_shown_in_prose() {
    let test = SiteTest::base().replace("content/de/care/basic.md", "$plan_support_included", "$plan_suport_included");
    assert_snapshot!(test.problems(), @"
    error[unknown-variable]: there is no figure `$plan_suport_included` of the plan `care/basic`
     --> content/de/care/basic.md:6:16
      |
    6 | Enthalten sind { $plan_suport_included } im Monat.
      |                ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: did you mean `$plan_support_included`?

    1 error
    ");
}

#[test]
fn an_amount_on_request_cannot_be_printed_in_prose() {
    let test =
        SiteTest::base().on_request().replace("content/de/care/complete.md", "Auf Anfrage.", "{ $plan_fee_amount }");
    assert_snapshot!(test.problems(), @r#"
    error[unpublished-figure]: the amount `$plan_fee_amount` is on request
     --> content/de/care/complete.md:6:1
      |
    6 | { $plan_fee_amount }
      | ^^^^^^^^^^^^^^^^^^^^
      |
      = help: say in words that it is not published

    note[unpublished-amount]: the amount of `fee` of `complete` is not published
      --> plans/care.toml:33:1
       |
    33 | fee.flat = { amount = "on-request", per = "month" }
       | ^^^

    1 error and 1 note
    "#);
}

#[test]
fn a_brace_that_is_not_closed_is_shown() {
    let test = SiteTest::base().replace(HOME, "Zur [", "{ Zur [");
    assert_snapshot!(test.problems(), @r#"
    error[open-placeable]: `{` is not closed
     --> content/de/home.md:6:1
      |
    6 | { Zur [Betreuung](page:care).
      | ^
      |
      = help: a brace that is meant as one is written `{"{"}`

    1 error
    "#);
}

#[test]
fn a_placeable_that_is_none_is_shown() {
    let test = SiteTest::base().replace(HOME, "Zur [", "{ 1 + 2 } Zur [");
    assert_snapshot!(test.problems(), @"
    error[fluent-syntax]: expected `}`
     --> content/de/home.md:6:5
      |
    6 | { 1 + 2 } Zur [Betreuung](page:care).
      |     ^

    1 error
    ");
}

#[test]
fn a_message_that_does_not_exist_is_shown_in_prose() {
    let test = SiteTest::base().replace(HOME, "Zur [", "{ care-title } Zur [");
    assert_snapshot!(test.problems(), @"
    error[unknown-message]: there is no message `care-title`
     --> content/de/home.md:6:3
      |
    6 | { care-title } Zur [Betreuung](page:care).
      |   ^^^^^^^^^^

    1 error
    ");
}

#[test]
fn a_brace_that_is_meant_as_one_is_no_problem() {
    SiteTest::base().replace(HOME, "Zur [", "{\"{\"} Zur [").builds();
}

#[test]
fn prose_may_select_and_refer_to_messages() {
    let prose = "{ $care_basic_pc_at-most ->\n    [one] ein Computer\n   *[other] { $care_basic_pc_at-most } Computer\n} { care-name } Zur [";
    SiteTest::base().replace(HOME, "Zur [", prose).builds();
}

#[test]
fn a_missing_plural_form_is_shown_in_prose() {
    let prose = "{ $care_basic_pc_at-most ->\n   *[other] Computer\n} Zur [";
    let test = SiteTest::base().replace(HOME, "Zur [", prose);
    assert_snapshot!(test.problems(), @"
    error[missing-plural-form]: the selection lacks a plural form: one
     --> content/de/home.md:6:4
      |
    6 | { $care_basic_pc_at-most ->
      |    ^^^^^^^^^^^^^^^^^^^^^
      |
      = help: add a variant for each form; `*[other]` alone does not cover them

    1 error
    ");
}

#[test]
fn a_slug_that_cannot_be_part_of_an_address_is_shown() {
    let test =
        SiteTest::base().replace("content/sl/care/basic.md", "+++\ntitle", "+++\nslug = \"Osnovni paket\"\ntitle");
    assert_snapshot!(test.problems(), @r#"
    error[slug]: `Osnovni paket` cannot be part of an address
     --> content/sl/care/basic.md:2:8
      |
    2 | slug = "Osnovni paket"
      |        ^^^^^^^^^^^^^^^
      |
      = help: expected small letters, digits and hyphens, such as `mesecno-vzdrzevanje`

    1 error
    "#);
}

#[test]
fn two_pages_with_one_address_are_shown() {
    let test = SiteTest::base().replace("content/sl/care/basic.md", "+++\ntitle", "+++\nslug = \"complete\"\ntitle");
    assert_snapshot!(test.problems(), @r#"
    error[colliding-addresses]: the pages `care/basic` and `care/complete` have one address, `sl/care/complete/`
     --> content/sl/care/complete.md:1:1
      |
    1 | +++
      | ^
      |
     ::: content/sl/care/basic.md:2:8
      |
    2 | slug = "complete"
      |        ---------- the other page
      |
      = help: change one of the slugs

    1 error
    "#);
}

#[test]
fn a_slug_moves_the_page_and_all_links_to_it() {
    let built =
        SiteTest::base().replace("content/sl/care/index.md", "+++\ntitle", "+++\nslug = \"skrb\"\ntitle").builds();
    let paths: Vec<&str> = built.files.iter().map(|file| file.path.as_str()).collect();
    assert!(paths.contains(&"sl/skrb/index.html") && paths.contains(&"sl/skrb/basic/index.html"), "{paths:?}");
    assert!(paths.contains(&"de/care/index.html"), "{paths:?}");
}

#[test]
fn a_slug_may_have_letters_beyond_ascii_and_links_find_it() {
    // The first page links to the catalogue, and Markdown writes such letters with percent signs.
    let of_slug = |slug: &str| {
        let head = format!("+++\nslug = \"{slug}\"\ntitle");
        SiteTest::base().replace("content/de/care/index.md", "+++\ntitle", &head).builds()
    };
    let built = of_slug("pflege-für-büros");
    let page = |path: &str| built.files.iter().find(|file| file.path == path).map(|file| &file.bytes);
    assert!(page("de/pflege-für-büros/basic/index.html").is_some());
    let home = str::from_utf8(page("de/index.html").unwrap()).unwrap();
    assert!(home.contains("/de/pflege-f%C3%BCr-b%C3%BCros/"), "{home}");
}

#[test]
fn a_slug_that_no_disk_takes_is_refused() {
    let of_length = |length: usize| {
        let slug = "ž".repeat(length);
        SiteTest::base().replace("content/sl/care/index.md", "+++\ntitle", &format!("+++\nslug = \"{slug}\"\ntitle"))
    };
    of_length(60).builds();
    assert!(of_length(61).reports("slug"));
}

#[test]
fn a_title_without_a_word_is_shown() {
    let test = SiteTest::base().replace(HOME, "title = \"Start\"", "title = \" \"");
    assert_snapshot!(test.problems(), @r#"
    error[empty-text]: the text is empty
     --> content/de/home.md:2:9
      |
    2 | title = " "
      |         ^^^

    1 error
    "#);
}

#[test]
fn a_link_leads_to_a_heading_with_letters_beyond_ascii() {
    let heading = "Zur [Verfügbarkeit](page:home#s-verfügbarkeit).\n\n## Verfügbarkeit";
    SiteTest::base().replace(HOME, "Zur [Betreuung](page:care).", heading).builds();
    let test = SiteTest::base().replace(HOME, "Zur [Betreuung](page:care).", &heading.replace("## V", "## Nichtv"));
    assert_snapshot!(test.problems(), @"
    error[broken-anchor]: `/de/#s-verfügbarkeit` leads nowhere
     --> content/de/home.md:6:5
      |
    6 | Zur [Verfügbarkeit](page:home#s-verfügbarkeit).
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the page has no such place

    1 error
    ");
}
