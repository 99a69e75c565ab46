//! Copy: figures that are typed, translations, typography, and what pages are made of.

use insta::assert_snapshot;

use crate::site_test::SiteTest;

const CATALOGUE: &str = "content/de/care/index.md";
const HOME: &str = "content/de/home.md";
const MESSAGES: &str = "i18n/de/care.ftl";

/// Returns a site whose German page of the catalogue says something else.
fn saying(sentence: &str) -> SiteTest {
    SiteTest::base().replace(CATALOGUE, "Ein Computer kostet { $care_basic_pc_amount }.", sentence)
}

/// Returns a site with a message of its own in both languages.
fn with_message(text: &str) -> SiteTest {
    SiteTest::base()
        .append(MESSAGES, &format!("{text} Deutsch\n"))
        .append("i18n/sl/care.ftl", &format!("{text} Slovensko\n"))
}

#[test]
fn a_typed_amount_that_the_plan_data_has_is_shown_with_its_name() {
    assert_snapshot!(saying("Ein Computer kostet 10\u{a0}€.").problems(), @r"
    warning[typed-amount]: `10 €` is typed into copy, and the plan data has it as `$care_basic_pc_amount`
     --> content/de/care/index.md:6:21
      |
    6 | Ein Computer kostet 10 €.
      |                     ^^^^
      |
      = help: write `{ $care_basic_pc_amount }`, which follows the plan data

    1 warning
    ");
}

#[test]
fn a_typed_time_that_the_plan_data_has_is_shown_with_its_name() {
    assert_snapshot!(saying("Wir antworten in 24 Stunden.").problems(), @r"
    warning[typed-amount]: `24 Stunden` is typed into copy, and the plan data has it as `$care_basic_faults_within`
     --> content/de/care/index.md:6:18
      |
    6 | Wir antworten in 24 Stunden.
      |                  ^^^^^^^^^^
      |
      = help: write `{ $care_basic_faults_within }`, which follows the plan data

    1 warning
    ");
}

#[test]
fn typed_months_that_the_plan_data_has_are_shown_with_their_name() {
    let test = saying("Der Vertrag läuft 6 Monate.");
    let test = test.replace(
        "plans/care.toml",
        "[plans.complete]\n",
        "[plans.complete]\nterms = { term = 6, renewal = \"ends\" }\n",
    );
    assert_snapshot!(test.problems(), @r"
    warning[typed-amount]: `6 Monate` is typed into copy, and the plan data has it as `$care_complete_term`
     --> content/de/care/index.md:6:19
      |
    6 | Der Vertrag läuft 6 Monate.
      |                   ^^^^^^^^
      |
      = help: write `{ $care_complete_term }` in place of the number, which follows the plan data

    1 warning
    ");
}

#[test]
fn a_typed_amount_of_the_page_itself_is_shown_with_its_own_name() {
    let test = SiteTest::base()
        .replace("plans/care.toml", "amount = \"40\"", "amount = \"10\"")
        .append("content/de/care/complete.md", "\nNur EUR 10,00 im Monat.\n");
    assert_snapshot!(test.problems(), @r"
    warning[typed-amount]: `EUR 10,00` is typed into copy, and the plan data has it as `$care_complete_fee_amount`
     --> content/de/care/complete.md:8:5
      |
    8 | Nur EUR 10,00 im Monat.
      |     ^^^^^^^^^
      |
      = help: write `{ $care_complete_fee_amount }`, which follows the plan data

    1 warning
    ");
}

#[test]
fn a_typed_percentage_that_nothing_knows_is_shown() {
    assert_snapshot!(saying("Sie sparen 15\u{a0}%.").problems(), @r"
    warning[typed-amount]: `15 %` is typed into copy, and the plan data does not have it
     --> content/de/care/index.md:6:12
      |
    6 | Sie sparen 15 %.
      |            ^^^^
      |
      = help: give it a name in the plan file, `facts = { … }`, and refer to that

    1 warning
    ");
}

#[test]
fn typed_months_are_shown() {
    assert_snapshot!(saying("Der Vertrag läuft 6 Monate.").problems(), @r"
    warning[typed-amount]: `6 Monate` is typed into copy, and the plan data does not have it
     --> content/de/care/index.md:6:19
      |
    6 | Der Vertrag läuft 6 Monate.
      |                   ^^^^^^^^
      |
      = help: give it a name in the plan file, `facts = { … }`, and refer to that

    1 warning
    ");
}

#[test]
fn an_amount_typed_into_a_message_is_shown() {
    let test = SiteTest::base().replace(
        MESSAGES,
        "care-plan-complete-for = Für alle.",
        "care-plan-complete-for = Für alle, EUR 1.250,00 im Jahr.",
    );
    assert_snapshot!(test.problems(), @r"
    warning[typed-amount]: `EUR 1.250,00` is typed into copy, and the plan data does not have it
     --> i18n/de/care.ftl:6:36
      |
    6 | care-plan-complete-for = Für alle, EUR 1.250,00 im Jahr.
      |                                    ^^^^^^^^^^^^
      |
      = help: give it a name in the plan file, `facts = { … }`, and refer to that

    1 warning
    ");
}

#[test]
fn an_amount_typed_into_a_title_is_shown() {
    assert_snapshot!(SiteTest::base().replace(HOME, "title = \"Start\"", "title = \"Ab 10\u{a0}€\"").problems(), @r#"
    warning[typed-amount]: `10 €` is typed into copy, and the plan data has it as `$care_basic_pc_amount`
     --> content/de/home.md:2:13
      |
    2 | title = "Ab 10 €"
      |             ^^^^
      |
      = help: write `{ $care_basic_pc_amount }`, which follows the plan data

    1 warning
    "#);
}

#[test]
fn figures_with_words_for_units_and_times_of_the_day_are_typed_amounts() {
    for sentence in ["Es kostet 20 Euro.", "15 Prozent Rabatt.", "Mo–Fr bis 16 Uhr.", "Von 8:00 bis abends."] {
        assert!(saying(sentence).reports("typed-amount"), "{sentence}");
    }
}

#[test]
fn numbers_that_are_no_figures_are_not_typed_amounts() {
    for sentence in [
        "Für bis zu 5 Computer mit Office 365.",
        "Rund um die Uhr, 24/7.",
        "Seit dem 1. Januar 2024.",
        "Der Befehl `ping 10 h` hilft.",
        "[Seite](https://example.com/10%20%25/5h)",
        "Ein Computer kostet { $care_basic_pc_amount }.",
        "Raum 12b, 3. Stock.",
    ] {
        assert!(!saying(sentence).reports("typed-amount"), "{sentence}");
    }
}

#[test]
fn a_message_that_is_the_same_as_the_original_is_shown() {
    let test = SiteTest::base().replace("i18n/sl/care.ftl", "Za majhne pisarne.", "Für kleine Büros.");
    assert_snapshot!(test.problems(), @r"
    warning[untranslated]: `care-tagline` is the same in `sl` as in `de`
     --> i18n/sl/care.ftl:2:1
      |
    2 | care-tagline = Für kleine Büros.
      | ^^^^^^^^^^^^
      |
     ::: i18n/de/care.ftl:2:1
      |
    2 | care-tagline = Für kleine Büros.
      | ------------ the original

    1 warning
    ");
}

#[test]
fn a_paragraph_that_is_the_same_as_in_the_original_is_shown() {
    let sentence = "\nWir kommen gern zu Ihnen.\n";
    let test = SiteTest::base().append(HOME, sentence).append("content/sl/home.md", sentence);
    assert_snapshot!(test.problems(), @r"
    warning[untranslated]: the text is the same in `sl` as in `de`
     --> content/sl/home.md:8:1
      |
    8 | Wir kommen gern zu Ihnen.
      | ^^^^^^^^^^^^^^^^^^^^^^^^^
      |
     ::: content/de/home.md:8:1
      |
    8 | Wir kommen gern zu Ihnen.
      | ------------------------- the original

    1 warning
    ");
}

#[test]
fn a_description_that_is_the_same_as_in_the_original_is_shown() {
    let test = SiteTest::base()
        .replace(CATALOGUE, "description = \"Zwei Tarife.\"", "description = \"Zwei Tarife zur Wahl.\"")
        .replace(
            "content/sl/care/index.md",
            "description = \"Dva paketa.\"",
            "description = \"Zwei Tarife zur Wahl.\"",
        );
    assert_snapshot!(test.problems(), @r#"
    warning[untranslated]: the text is the same in `sl` as in `de`
     --> content/sl/care/index.md:3:15
      |
    3 | description = "Zwei Tarife zur Wahl."
      |               ^^^^^^^^^^^^^^^^^^^^^^^
      |
     ::: content/de/care/index.md:3:15
      |
    3 | description = "Zwei Tarife zur Wahl."
      |               ----------------------- the original

    1 warning
    "#);
}

#[test]
fn names_and_figures_may_be_the_same_in_two_languages() {
    let test = SiteTest::base()
        .replace("i18n/sl/care.ftl", "care-name = Skrb", "care-name = Betreuung")
        .append(HOME, "\nMicrosoft Windows\n\n{ $care_basic_pc_amount } | { $care_basic_support_rate }\n")
        .append(
            "content/sl/home.md",
            "\nMicrosoft Windows\n\n{ $care_basic_pc_amount } | { $care_basic_support_rate }\n",
        );
    assert!(!test.reports("untranslated"), "{}", test.problems());
}

#[test]
fn a_message_that_nothing_shows_is_shown_at_its_original() {
    assert_snapshot!(with_message("care-slogan = Das ist").problems(), @r"
    warning[unused-message]: nothing shows the message `care-slogan`
      --> i18n/de/care.ftl:13:1
       |
    13 | care-slogan = Das ist Deutsch
       | ^^^^^^^^^^^
       |
       = help: take it out of `care.ftl` in every language

    1 warning
    ");
}

#[test]
fn messages_that_pages_templates_and_other_messages_show_are_used() {
    let by_page = with_message("care-slogan = Das ist").append(HOME, "\n{ care-slogan }\n");
    assert!(!by_page.reports("unused-message"), "{}", by_page.problems());
    let by_message =
        with_message("care-slogan = Das ist").replace(MESSAGES, "care-name = Betreuung", "care-name = { care-slogan }");
    assert!(!by_message.reports("unused-message"), "{}", by_message.problems());
    let template = "{% include \"partials/footer.html\" %}{{ site.labels.site_hint }}";
    let by_template = SiteTest::base()
        .append("i18n/de/site.ftl", "\nsite-hint = Ein Hinweis\n")
        .append("i18n/sl/site.ftl", "\nsite-hint = Namig\n")
        .write("themes/default/templates/partials/hint.html", template);
    assert!(!by_template.reports("unused-message"), "{}", by_template.problems());
}

#[test]
fn templates_show_messages_of_whatever_file() {
    let template = "{% block main %}<p class=\"own\">{{ site.labels.own_greeting }}</p>{% endblock main %}";
    let built = SiteTest::base()
        .write("i18n/de/own.ftl", "own-greeting = Willkommen\n")
        .write("i18n/sl/own.ftl", "own-greeting = Dobrodošli\n")
        .write("themes/default/templates/pages/home.html", format!("{{% extends \"base.html\" %}}{template}"))
        .builds();
    let home = built.files.iter().find(|file| file.path == "sl/index.html").unwrap();
    assert!(String::from_utf8_lossy(&home.bytes).contains("<p class=\"own\">Dobrodošli</p>"));
}

#[test]
fn a_translation_of_what_the_original_says_no_more_is_shown() {
    let accepted = "[sl]\n\"care-tagline\" = \"000000000000\"\n";
    assert_snapshot!(SiteTest::base().write("i18n/accepted.toml", accepted).problems(), @r"
    warning[stale-translation]: the original of `care-tagline` changed after its translation was accepted
     --> i18n/sl/care.ftl:2:1
      |
    2 | care-tagline = Za majhne pisarne.
      | ^^^^^^^^^^^^
      |
     ::: i18n/de/care.ftl:2:1
      |
    2 | care-tagline = Für kleine Büros.
      | ------------ the original
      |
      = help: read both; `tarif accept sl care-tagline` says that they agree

    1 warning
    ");
}

#[test]
fn a_translated_page_whose_original_changed_is_shown() {
    let accepted = "[sl]\n\"page:home\" = \"000000000000\"\n";
    assert_snapshot!(SiteTest::base().write("i18n/accepted.toml", accepted).problems(), @r"
    warning[stale-translation]: the original of `page:home` changed after its translation was accepted
     --> content/sl/home.md:1:1
      |
    1 | +++
      | ^
      |
     ::: content/de/home.md:1:1
      |
    1 | +++
      | - the original
      |
      = help: read both; `tarif accept sl page:home` says that they agree

    1 warning
    ");
}

#[test]
fn what_was_never_accepted_or_is_gone_is_not_stale() {
    let accepted = "[sl]\n\"care-gone\" = \"000000000000\"\n\"page:gone\" = \"000000000000\"\n\n[cs]\n\"care-tagline\" = \"000000000000\"\n\n[de]\n\"care-tagline\" = \"000000000000\"\n";
    let test = SiteTest::base().write("i18n/accepted.toml", accepted);
    assert!(!test.reports("stale-translation"), "{}", test.problems());
}

#[test]
fn a_straight_quotation_mark_is_shown() {
    assert_snapshot!(saying("Das heißt \"Betreuung\".").problems(), @r#"
    warning[mixed-typography]: `"` is not a quotation mark of `de`
     --> content/de/care/index.md:6:11
      |
    6 | Das heißt "Betreuung".
      |           ^
      |
      = help: write „…“

    warning[mixed-typography]: `"` is not a quotation mark of `de`
     --> content/de/care/index.md:6:21
      |
    6 | Das heißt "Betreuung".
      |                     ^
      |
      = help: write „…“

    2 warnings
    "#);
}

#[test]
fn a_quotation_mark_of_another_language_is_shown() {
    assert_snapshot!(saying("Das heißt „Betreuung”.").problems(), @r"
    warning[mixed-typography]: `”` is not a quotation mark of `de`
     --> content/de/care/index.md:6:21
      |
    6 | Das heißt „Betreuung”.
      |                     ^
      |
      = help: write „…“

    1 warning
    ");
}

#[test]
fn a_quotation_that_begins_with_the_mark_that_ends_one_is_shown() {
    assert_snapshot!(saying("Das heißt “Betreuung“.").problems(), @r"
    warning[mixed-typography]: `“` closes a quotation in `de`, and stands at the other end of one
     --> content/de/care/index.md:6:11
      |
    6 | Das heißt “Betreuung“.
      |           ^
      |
      = help: write „…“

    1 warning
    ");
}

#[test]
fn a_space_that_may_break_before_a_sign_is_shown() {
    assert_snapshot!(saying("Sie sparen { $care_basic_faults_within-hours } %.").problems(), @r#"
    warning[mixed-typography]: a no-break space stands before `%` in `de`
     --> content/de/care/index.md:6:47
      |
    6 | Sie sparen { $care_basic_faults_within-hours } %.
      |                                               ^^
      |
      = help: write U+00A0, in messages `{"\u00A0"}`, so that the line does not end there

    1 warning
    "#);
}

#[test]
fn a_unit_without_a_space_is_shown() {
    let test = SiteTest::base().replace(
        MESSAGES,
        "care-plan-complete-for = Für alle.",
        "care-plan-complete-for = Für alle: 5%.",
    );
    let test = test.append("site.toml", "\n[check]\ntyped-amount = \"allow\"\n");
    assert_snapshot!(test.problems(), @r#"
    warning[mixed-typography]: a no-break space stands before `%` in `de`
     --> i18n/de/care.ftl:6:37
      |
    6 | care-plan-complete-for = Für alle: 5%.
      |                                     ^
      |
      = help: write U+00A0, in messages `{"\u00A0"}`, so that the line does not end there

    1 warning
    "#);
}

#[test]
fn a_word_directly_after_a_figure_is_shown() {
    assert_snapshot!(saying("Wir antworten in { $care_basic_faults_within-hours }h.").problems(), @r"
    warning[mixed-typography]: a space stands before `h` in `de`
     --> content/de/care/index.md:6:53
      |
    6 | Wir antworten in { $care_basic_faults_within-hours }h.
      |                                                     ^
      |
      = help: write a space; no line ends between a figure and its unit

    1 warning
    ");
}

#[test]
fn a_space_before_a_sign_that_the_language_closes_up_is_shown() {
    let test = saying("Sie sparen { $care_basic_faults_within-hours }\u{a0}%.")
        .replace("i18n/de/typography.ftl", "typography-no-break = % ‰ ", "typography-no-break = ")
        .replace("i18n/de/typography.ftl", "typography-closed-up = {\"\"}", "typography-closed-up = % ‰");
    assert_snapshot!(test.problems(), @r"
    warning[mixed-typography]: no space stands before `%` in `de`
     --> content/de/care/index.md:6:47
      |
    6 | Sie sparen { $care_basic_faults_within-hours } %.
      |                                               ^^
      |
      = help: write the sign directly after the number

    1 warning
    ");
}

#[test]
fn a_mark_that_a_language_sets_off_is_shown_without_its_space() {
    let french = |sentence: &str| {
        saying(sentence)
            .replace("i18n/de/typography.ftl", "typography-quotes = „ “ ‚ ‘", "typography-quotes = « »")
            .replace("i18n/de/typography.ftl", "EUR CZK h min", "EUR CZK h min : ; ! ? »")
    };
    // The other texts of the site are German.
    let of_page = |test: &SiteTest| {
        let text = test.problems();
        text.split("\n\n").filter(|problem| problem.contains(CATALOGUE)).collect::<Vec<_>>().join("\n\n")
    };
    assert_snapshot!(of_page(&french("Pourquoi? Voici: « oui\u{a0}».")), @r#"
    warning[mixed-typography]: a no-break space stands before `?` in `de`
     --> content/de/care/index.md:6:9
      |
    6 | Pourquoi? Voici: « oui ».
      |         ^
      |
      = help: write U+00A0, in messages `{"\u00A0"}`, so that the line does not end there

    warning[mixed-typography]: a no-break space stands before `:` in `de`
     --> content/de/care/index.md:6:16
      |
    6 | Pourquoi? Voici: « oui ».
      |                ^
      |
      = help: write U+00A0, in messages `{"\u00A0"}`, so that the line does not end there

    warning[mixed-typography]: a no-break space stands after `«` in `de`
     --> content/de/care/index.md:6:18
      |
    6 | Pourquoi? Voici: « oui ».
      |                  ^
      |
      = help: write U+00A0, in messages `{"\u00A0"}`, so that the line does not end there
    "#);
    for space in ["{\"\\u00A0\"}", "{ \"\\u202f\" }"] {
        let message = format!("care-plan-complete-for = {{ $plan_fee_amount }}{space}: tout.");
        let test = french("Oui.").replace(MESSAGES, "care-plan-complete-for = Für alle.", &message);
        assert!(!test.problems().contains(&format!("--> {MESSAGES}:6")), "{}", test.problems());
    }
    assert_eq!(of_page(&french("Pourquoi\u{202f}? Voici\u{a0}: «\u{a0}oui\u{a0}», à 1:100.")), "");
}

#[test]
fn typography_of_the_language_is_silent() {
    for sentence in [
        "Das heißt „Betreuung“, auch „‚ganz‘ einfach“.",
        "Wie geht's? Mit 24\u{a0}h und { $care_basic_pc_amount } im Monat.",
        "Der Befehl `\"ping\" 15%` hilft.",
        "Zu { $care_basic_support_included } hinzu.",
        "Wir antworten in { $care_basic_faults_within-hours } h.",
        "Die „{ care-name }“ und („Betreuung“).",
    ] {
        assert!(!saying(sentence).reports("mixed-typography"), "{sentence}: {}", saying(sentence).problems());
    }
}

#[test]
fn a_digit_that_touches_a_figure_is_shown() {
    let with = |text: &str| SiteTest::base().append("content/de/home.md", &format!("\n{text}\n"));
    assert_snapshot!(with("Ab 1{ $care_basic_pc_amount }.").problems(), @r"
    error[digit-beside-figure]: `1` touches a figure, and is read as a part of it
     --> content/de/home.md:8:1
      |
    8 | Ab 1{ $care_basic_pc_amount }.
      | ^^^^
      |
      = help: take it out, or write a space or a word between the two

    1 error
    ");
    for text in [
        "1.{ $care_basic_pc_amount }",
        "**1**{ $care_basic_pc_amount }",
        "{ $care_basic_pc_amount }0",
        "{ $care_basic_pc_amount },50",
        "Ab -{ $care_basic_pc_amount }",
        "1\u{200b}{ $care_basic_pc_amount }",
    ] {
        assert!(with(text).reports("digit-beside-figure"), "{text}");
    }
    for text in [
        "Tarif 2: { $care_basic_pc_amount }",
        "IT-{ $care_basic_pc_amount }",
        "{ $care_basic_pc_amount }.",
        "{ $care_basic_pc_amount }–{ $care_complete_fee_amount }",
        "Ab { $care_basic_pc_amount }, 2 Jahre lang.",
    ] {
        assert!(!with(text).reports("digit-beside-figure"), "{text}");
    }
    let message =
        SiteTest::base().replace("i18n/de/care.ftl", "care-tagline = ", "care-tagline = 7{ $care_basic_pc_amount } ");
    assert!(message.reports("digit-beside-figure"));
}

#[test]
fn a_language_that_does_not_write_all_of_an_amount_is_shown() {
    let format = "{ NUMBER($amount, maximumFractionDigits: 0) } { $currency }";
    assert_snapshot!(with_money_format(format).problems(), @r"
    error[money-format]: `format-money` of `de` writes 15.49 EUR as `15 €`
     --> i18n/de/format.ftl:8:1
      |
    8 | format-money = { NUMBER($amount, maximumFractionDigits: 0) } { $currency }
      | ^^^^^^^^^^^^
      |
      = help: write `{ $amount }` and `{ $currency }`, each once and as they are

    1 error
    ");
    for format in
        ["{ $currency }", "{ $amount }", "7{ $amount } { $currency }", "{ $amount } { $amount } { $currency }"]
    {
        assert!(with_money_format(format).reports("money-format"), "{format}");
    }
    for format in ["{ $currency }{ $amount }", "{ $amount } { $currency }"] {
        assert!(!with_money_format(format).reports("money-format"), "{format}");
    }
}

/// Returns the site with another way to write money in German.
fn with_money_format(format: &str) -> SiteTest {
    let test = SiteTest::base();
    let text = test.text(FORMAT);
    let line = text.lines().find(|line| line.starts_with("format-money = ")).unwrap().to_owned();
    test.replace(FORMAT, &line, &format!("format-money = {format}"))
}

const FORMAT: &str = "i18n/de/format.ftl";

#[test]
fn typography_that_a_language_says_nothing_about_is_silent() {
    let test = saying("Das heißt \"Betreuung\", 5%.").remove("i18n/de/typography.ftl").remove("i18n/sl/typography.ftl");
    assert!(!test.reports("mixed-typography"), "{}", test.problems());
}

#[test]
fn a_page_without_a_description_is_shown() {
    assert_snapshot!(SiteTest::base().replace(CATALOGUE, "description = \"Zwei Tarife.\"\n", "").problems(), @r#"
    error[missing-description]: the page has no description
     --> content/de/care/index.md:2:1
      |
    2 | title = "Betreuung"
      | ^
      |
      = help: write `description = "…"`: one sentence on what the page is about

    1 error
    "#);
}

#[test]
fn an_empty_description_is_shown() {
    assert_snapshot!(SiteTest::base().replace(CATALOGUE, "\"Zwei Tarife.\"", "\"\"").problems(), @r#"
    error[missing-description]: the description is empty
     --> content/de/care/index.md:3:15
      |
    3 | description = ""
      |               ^^
      |
      = help: write `description = "…"`: one sentence on what the page is about

    1 error
    "#);
}

/// Returns a title of as many letters.
fn title_of(letters: usize) -> SiteTest {
    SiteTest::base().replace(HOME, "title = \"Start\"", &format!("title = \"{}\"", "ü".repeat(letters)))
}

#[test]
fn a_title_that_search_engines_cut_off_is_shown() {
    assert_snapshot!(title_of(61).problems(), @r#"
    warning[title-too-long]: the title has 61 characters
     --> content/de/home.md:2:9
      |
    2 | title = "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü"
      |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: search engines show 60; what is longer belongs into `description`

    1 warning
    "#);
    assert!(!title_of(60).reports("title-too-long"));
}

#[test]
fn a_title_is_as_long_as_its_figures_are_written() {
    let title = format!("title = \"{} {{ $care_basic_support_included }}\"", "ü".repeat(48));
    let test = SiteTest::base().replace(HOME, "title = \"Start\"", &title);
    assert!(!test.reports("title-too-long"), "{}", test.problems());
}

#[test]
fn a_heading_that_leaves_a_level_out_is_shown() {
    assert_snapshot!(saying("## Preise\n\n#### Nachlass").problems(), @r"
    warning[heading-order]: a heading of level 4 follows one of level 2
     --> content/de/care/index.md:8:1
      |
    8 | #### Nachlass
      | ^^^^^^^^^^^^^
      |
      = help: write `###`

    1 warning
    ");
}

#[test]
fn a_first_heading_below_the_second_level_is_shown() {
    assert_snapshot!(saying("### Preise").problems(), @r"
    warning[heading-order]: a heading of level 3 follows the title of the page, which is one of level 1
     --> content/de/care/index.md:6:1
      |
    6 | ### Preise
      | ^^^^^^^^^^
      |
      = help: write `##`

    1 warning
    ");
}

#[test]
fn headings_may_go_up_by_any_number_of_levels() {
    for text in ["# Preise\n\n### Nachlass", "## A\n\n### B\n\n#### C\n\n## D", "Ohne Überschrift."] {
        assert!(!saying(text).reports("heading-order"), "{text}");
    }
}

#[test]
fn an_image_without_a_description_is_shown() {
    let test = saying("Unser Team: ![](https://example.com/team.jpg)");
    let text = test.problems();
    assert_snapshot!(text.split("\n\n").next().unwrap(), @r"
    warning[image-without-alt]: the image has no description
     --> content/de/care/index.md:6:13
      |
    6 | Unser Team: ![](https://example.com/team.jpg)
      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: say between the brackets what is to be seen
    ");
}

#[test]
fn an_image_with_a_description_is_silent() {
    let test = saying("![Unser Team](https://example.com/team.jpg) ![{ care-name }](https://example.com/care.jpg)");
    assert!(!test.reports("image-without-alt"), "{}", test.problems());
}

#[test]
fn an_image_in_html_says_what_is_to_be_seen_or_that_it_only_adorns() {
    let image = |html: &str| saying(html).replace("site.toml", "[contact]", "raw-html = true\n\n[contact]");
    assert!(image("<img src=\"/de/care/\">").reports("image-without-alt"));
    for html in ["<img src=\"/de/care/\" alt=\"Unser Team\">", "<img src=\"/de/care/\" alt=\"\">"] {
        assert!(!image(html).reports("image-without-alt"), "{html}");
    }
}

#[test]
fn a_message_is_unused_with_its_attributes_and_told_once() {
    let test = with_message("care-slogan = Das ist\n    .title =");
    assert_eq!(test.problems().matches("[unused-message]").count(), 1, "{}", test.problems());
}

#[test]
fn what_an_incomplete_catalogue_lacks_is_no_unused_message() {
    let test = SiteTest::base().replace("plans/care.toml", "fee.flat =", "fee.falt =");
    assert!(test.reports("unknown-word") && !test.reports("unused-message"), "{}", test.problems());
}

#[test]
fn a_link_to_a_place_that_a_page_does_not_have_is_shown() {
    assert_snapshot!(SiteTest::base().replace(HOME, "(page:care)", "(page:care#preise)").problems(), @r"
    error[broken-anchor]: `/de/care/#preise` leads nowhere
     --> content/de/home.md:6:5
      |
    6 | Zur [Betreuung](page:care#preise).
      |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = help: the page has no such place

    1 error
    ");
}

#[test]
fn a_link_to_a_place_that_its_own_page_does_not_have_is_shown() {
    assert_snapshot!(SiteTest::base().replace(HOME, "(page:care)", "(#preise)").problems(), @r"
    error[broken-anchor]: `#preise` leads nowhere
     --> content/de/home.md:6:5
      |
    6 | Zur [Betreuung](#preise).
      |     ^^^^^^^^^^^^^^^^^^^^
      |
      = help: the page has no such place

    1 error
    ");
}

#[test]
fn of_links_in_html_each_is_shown_where_it_stands() {
    let html = "<a href=\"/de/care/basic/#preise\">1</a>\n\nSiehe #preise im Text.\n\n<a href='/de/care/#preise'>2</a> <a href=#preise>3</a>";
    let test = SiteTest::base().append(HOME, &format!("\n{html}\n"));
    let told = test.replace("site.toml", "[contact]", "raw-html = true\n\n[contact]").problems();
    let told = told.replace("\n  -->", "\n -->");
    for (link, place) in [("/de/care/basic/#preise", "8:10"), ("/de/care/#preise", "12:10"), ("#preise", "12:42")] {
        let expected = format!("error[broken-anchor]: `{link}` leads nowhere\n --> content/de/home.md:{place}\n");
        assert!(told.contains(&expected), "{expected}{told}");
    }
}

#[test]
fn links_to_headings_and_to_places_of_the_theme_are_silent() {
    let test = SiteTest::base()
        .replace(HOME, "(page:care)", "(page:care#plans)")
        .append(HOME, "\n## Über uns\n\n[Wir](#s-über-uns)\n");
    assert!(!test.reports("broken-anchor"), "{}", test.problems());
}

/// Returns a site with a theme of one sheet.
fn with_sheet(css: &str) -> SiteTest {
    let settings = SiteTest::base().text("site.toml");
    let settings = settings.replacen("catalogues = [\"care\"]\n", "catalogues = [\"care\"]\ntheme = \"own\"\n", 1);
    SiteTest::base().write("site.toml", settings).write("themes/own/css/own.css", css)
}

#[test]
fn colours_that_are_too_near_are_shown_in_the_scheme_in_which_they_are() {
    let css = "@layer tokens {\n  :root {\n    --tarif-wrong: light-dark(#777, #fff);\n    --tarif-paper: light-dark(#fff, #000);\n    --tarif-paper-raised: light-dark(#fff, #000);\n  }\n}\n";
    assert_snapshot!(with_sheet(css).problems(), @r"
    warning[low-contrast]: `--tarif-wrong` on `--tarif-paper-raised` has a contrast of 4.47:1 in the light scheme
     --> themes/own/css/own.css:3:5
      |
    3 |     --tarif-wrong: light-dark(#777, #fff);
      |     ^^^^^^^^^^^^^
      |
      = help: it needs 4.50:1; change the lightness of one of the two

    warning[low-contrast]: `--tarif-wrong` on `--tarif-paper` has a contrast of 4.47:1 in the light scheme
     --> themes/own/css/own.css:3:5
      |
    3 |     --tarif-wrong: light-dark(#777, #fff);
      |     ^^^^^^^^^^^^^
      |
      = help: it needs 4.50:1; change the lightness of one of the two

    warning[low-contrast]: `--tarif-wrong` on `--tarif-tint` has a contrast of 3.88:1 in the light scheme with hue 1
     --> themes/own/css/own.css:3:5
      |
    3 |     --tarif-wrong: light-dark(#777, #fff);
      |     ^^^^^^^^^^^^^
      |
      = help: it needs 4.50:1; change the lightness of one of the two

    3 warnings
    ");
}

#[test]
fn colours_of_the_default_theme_are_silent() {
    assert!(!with_sheet("@layer tokens { :root { --tarif-page: 60rem; } }").reports("low-contrast"));
}

#[test]
fn a_full_stop_after_a_duration_that_ends_in_one_is_shown() {
    let test = saying("Das dauert { $care_basic_support_included }.").replace(
        MESSAGES,
        "Von { $plan_support_included } verfällt der Rest.",
        "Frei sind { $plan_support_included }.",
    );
    let test = test.replace(
        "i18n/de/service.ftl",
        "innerhalb von { $time }",
        "{ $time ->\n    [60] innerhalb einer Stunde\n   *[longer] nach { $time }\n}.",
    );
    assert_snapshot!(test.problems(), @r#"
    warning[doubled-full-stop]: `$care_basic_support_included` ends in a full stop of its own in `de`: "30 Min.."
     --> content/de/care/index.md:6:44
      |
    6 | Das dauert { $care_basic_support_included }.
      |                                            ^
      |
      = help: write a word or a bracket between the two

    warning[doubled-full-stop]: `$plan_support_included` ends in a full stop of its own in `de`: "30 Min.."
      --> i18n/de/care.ftl:12:62
       |
    12 | care-text-time-expires = Frei sind { $plan_support_included }.
       |                                                              ^
       |
       = help: write a word or a bracket between the two

    warning[doubled-full-stop]: `$time` ends in a full stop of its own in `de`: "30 Min.."
       --> i18n/de/service.ftl:142:2
        |
    142 | }.
        |  ^
        |
        = help: write a word or a bracket between the two

    3 warnings
    "#);
}

#[test]
fn a_duration_before_a_word_or_a_bracket_has_one_full_stop() {
    for text in [
        "Es sind { $care_basic_support_included } frei.",
        "Frei ({ $care_basic_support_included }).",
        "Erst { $care_basic_support_included }...",
        "Ein Computer kostet { $care_basic_pc_amount }.",
        "Frei sind { $care_basic_support_included-minutes }.",
    ] {
        assert!(!saying(text).reports("doubled-full-stop"), "{text}");
    }
    // Slovenian writes minutes without a full stop.
    let slovenian =
        SiteTest::base().append("i18n/sl/care.ftl", "care-text-free = Brez { $care_basic_support_included }.\n");
    let slovenian = slovenian.append(MESSAGES, "care-text-free = Ohne { $care_basic_support_included } geht es.\n");
    assert!(!slovenian.reports("doubled-full-stop"));
}
