//! Sentences of an offer: charges name them, and links lead to them.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const PLANS: &str = "plans/care.toml";
const EXPIRES: &str = "unused = \"expires\" }";

/// Returns the base site with a sentence named by the charge for support.
fn naming(clause: &str) -> SiteTest {
    SiteTest::base().replace(PLANS, EXPIRES, &format!("unused = \"expires\", clause = \"{clause}\" }}"))
}

fn page(test: &SiteTest, path: &str) -> String {
    let built = test.builds();
    let file = built.files.iter().find(|file| file.path == path).unwrap();
    String::from_utf8(file.bytes.to_vec()).unwrap()
}

#[test]
fn a_sentence_that_neither_plan_nor_catalogue_has_is_shown() {
    assert_snapshot!(naming("time-expire").problems(), @r#"
    error[unknown-clause]: `time-expire` is not a rule, exclusion, precondition or note of this plan or its catalogue
      --> plans/care.toml:21:159
       |
    21 | ...in", rounding = "per-month", unused = "expires", clause = "time-expire" }
       |                                                              ^^^^^^^^^^^^^
       |
       = help: did you mean `time-expires`?

    1 error
    "#);
}

#[test]
fn a_sentence_of_another_plan_is_none_of_this_one() {
    let test = SiteTest::base().replace(
        PLANS,
        "fee.flat = { amount = \"40\", per = \"month\" }",
        "fee.flat = { amount = \"40\", per = \"month\", clause = \"time-expires\" }",
    );
    assert_snapshot!(test.problems(), @r#"
    error[unknown-clause]: `time-expires` is not a rule, exclusion, precondition or note of this plan or its catalogue
      --> plans/care.toml:33:53
       |
    33 | fee.flat = { amount = "40", per = "month", clause = "time-expires" }
       |                                                     ^^^^^^^^^^^^^^

    1 error
    "#);
}

#[test]
fn a_charge_leads_to_the_sentence_that_it_names() {
    let html = page(&naming("time-expires"), "de/care/index.html");
    assert!(html.contains("id=\"clause-time-expires\""));
    assert!(html.contains("\"care/basic/support\":\"#clause-time-expires\""));
    // The plan's own page shows the sentence at the same anchor.
    assert!(page(&naming("time-expires"), "de/care/basic/index.html").contains("id=\"clause-time-expires\""));
}

#[test]
fn a_charge_that_names_no_sentence_leads_to_its_row_of_the_comparison() {
    let html = page(&SiteTest::base(), "de/care/index.html");
    assert!(html.contains("id=\"charge-pc\""));
    assert!(html.contains("\"care/basic/pc\":\"#charge-pc\""));
    // The prerendered line has the link too, so that it works without scripts.
    assert!(html.contains("href=\"#charge-pc\" class=\"calculator__clause\""));
}

#[test]
fn a_sentence_of_the_whole_catalogue_may_be_named() {
    let test = naming("general").replace(PLANS, "default-plan", "notes = [\"general\"]\ndefault-plan");
    let test = ["de", "sl"].into_iter().fold(test, |test, language| {
        let path = if language == "de" { "i18n/de/care.ftl" } else { "i18n/sl/care.ftl" };
        test.append(path, "\ncare-text-general = 15\n")
    });
    assert!(page(&test, "sl/care/index.html").contains("\"care/basic/support\":\"#clause-general\""));
}

#[test]
fn a_sentence_with_other_figures_in_another_plan_has_an_anchor_of_its_own() {
    let test =
        naming("time-expires").replace(PLANS, "[plans.complete]\n", "[plans.complete]\nnotes = [\"time-expires\"]\n");
    let test = test.replace(
        PLANS,
        "fee.flat = { amount = \"40\", per = \"month\" }",
        "support.usage = { counter = \"support\", included = \"2h\", rate = \"60\", per = \"1h\", increment = \"15min\", rounding = \"per-month\", unused = \"expires\", clause = \"time-expires\" }",
    );
    let test = test.without_message("i18n/de/care.ftl", "care-charge-fee");
    let test = test.without_message("i18n/sl/care.ftl", "care-charge-fee");
    let html = page(&test, "de/care/index.html");
    assert!(html.contains("\"care/basic/support\":\"#clause-time-expires\""));
    assert!(html.contains("\"care/complete/support\":\"#clause-time-expires-2\""));
    assert!(html.contains("id=\"clause-time-expires-2\""));
}

#[test]
fn exclusions_stand_beside_what_a_plan_includes_where_plans_are_compared() {
    let test = SiteTest::base().replace(PLANS, "[plans.complete]\n", "[plans.complete]\nexclusions = [\"travel\"]\n");
    let test = test.append("i18n/de/care.ftl", "care-text-travel = Anfahrten sind nicht enthalten.\n");
    let test = test.append("i18n/sl/care.ftl", "care-text-travel = Poti niso vključene.\n");
    for (path, said) in [
        ("de/care/index.html", "<dt>Nicht enthalten</dt><dd>Anfahrten sind nicht enthalten.</dd>"),
        ("sl/care/index.html", "<dt>Izključitve</dt><dd>Poti niso vključene.</dd>"),
    ] {
        let html = page(&test, path);
        let (_, compared) = html.split_once("class=\"calculator__compared-plans\"").unwrap();
        // One of the two plans has an exclusion, and the other no heading for none.
        assert_eq!(compared.matches(said).count(), 1, "{compared}");
        assert_eq!(compared.matches(said.split("<dd>").next().unwrap()).count(), 1, "{path}");
    }
}
