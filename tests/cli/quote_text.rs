//! The text form of quotes.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;

use crate::program::{tarif, tarif_in};

/// A site whose texts no translation changes.
const SITE: &str = "tests/cli/site";

fn table(words: &str) -> String {
    let mut arguments = vec!["quote", "--site", SITE];
    arguments.extend(words.split(' '));
    let called = tarif(&arguments);
    assert_eq!((called.status, called.errors.as_str()), (0, ""), "{words}");
    // The spaces that bind look like others.
    called.out.replace('\u{a0}', " ")
}

#[test]
fn a_quote_is_a_table_in_the_language_of_the_offer() {
    // 950 + 2 × 12.50 + 15 of 45 min at 80 an hour + 100 − 30 % = 950 + 25 + 20 + 70
    assert_snapshot!(table("care/basic pc=2 support=36min other=100"), @"
    Care – Basic

    Charge           Quantity      Price                        Amount
    Fee              –             950 EUR                  950.00 EUR
    Computers        2 computers   12.50 EUR a computer      25.00 EUR
    Support          15 min        80 EUR for 1 h            20.00 EUR
    Other services   –             100 EUR − 30 %            70.00 EUR
    ──────────────────────────────────────────────────────────────────
    Sum a month                                           1,065.00 EUR
    Set-up           –             200 EUR                  200.00 EUR

    and 200 EUR once
    Of 36 min, 45 min count, and 30 min are included.
    Published prices are without VAT; of amounts filled in by hand that is not said.
    This estimate is not binding.
    This estimate online: https://example.com/en/care/?plan=basic&pc=2&support=36m&other=100
    ");
}

#[test]
fn what_is_not_published_stands_in_the_table() {
    assert_snapshot!(table("care/open support=1h5m"), @"
    Care – Open

    Charge        Quantity    Price                 Amount
    Fee           –           15 EUR             15.00 EUR
    Support       1 h 5 min                     on request
    Call-out      –                    by need, on request
    ──────────────────────────────────────────────────────
    Sum a month                              15.00 EUR + …

    The offer states no period; read as a month.
    Amounts are without VAT.
    This estimate is not binding.
    This estimate online: https://example.com/en/care/?plan=open&support=1h5m
    ");
}

#[test]
fn a_rate_of_the_rep_is_marked_in_the_table() {
    // 15 + 65 × 1.50
    assert_snapshot!(table("care/open support=1h5m --rate support=1.50/min"), @"
    Care – Open

    Charge                               Quantity    Price                             Amount
    Fee                                  –           15 EUR                         15.00 EUR
    Support (a rate filled in by hand)   1 h 5 min   1.50 EUR for 1 min             97.50 EUR
    Call-out                             –                                by need, on request
    ─────────────────────────────────────────────────────────────────────────────────────────
    Sum a month                                                                112.50 EUR + …

    The offer states no period; read as a month.
    The total has rates in it that were filled in by hand.
    Published prices are without VAT; of amounts filled in by hand that is not said.
    This estimate is not binding.
    This estimate online: https://example.com/en/care/?plan=open&support=1h5m&r.support=1.5/min
    ");
}

#[test]
fn two_readings_are_a_range() {
    // 4 × 9 = 36 min count as 45 over the month and as 60 by request: 20 or 40 beyond 950.
    assert_snapshot!(table("care/basic support=4x9min"), @"
    Care – Basic

    Charge        Quantity           Price                              Amount
    Fee           –                  950 EUR                        950.00 EUR
    Support       15 min to 30 min   80 EUR for 1 h     20.00 EUR to 40.00 EUR
    ──────────────────────────────────────────────────────────────────────────
    Sum a month                                       970.00 EUR to 990.00 EUR
    Set-up        –                  200 EUR                        200.00 EUR

    and 200 EUR once
    The month would count 45 min, each request by itself 1 h.
    Amounts are without VAT.
    This estimate is not binding.
    This estimate online: https://example.com/en/care/?plan=basic&support=4x9m
    ");
}

#[test]
fn reasons_are_sentences() {
    assert_snapshot!(table("care/basic pc=4"), @"
    Care – Basic

    Charge        Quantity      Price                        Amount
    Fee           –             950 EUR                  950.00 EUR
    Computers     4 computers   12.50 EUR a computer      50.00 EUR
    ───────────────────────────────────────────────────────────────
    Sum a month                                        1,000.00 EUR
    Set-up        –             200 EUR                  200.00 EUR

    and 200 EUR once
    This plan is not available for this selection.
    Computers: at most 3.
    Amounts are without VAT.
    This estimate is not binding.
    This estimate online: https://example.com/en/care/?plan=basic&pc=4
    ");
}

#[test]
fn a_quote_may_be_asked_for_in_another_language() {
    let words = ["quote", "podpora/standard", "support=36min", "--demo"];
    let (czech, german) = (tarif(&words).out, tarif(&[words.as_slice(), &["--lang", "de"]].concat()).out);
    assert!(czech.contains("1\u{a0}150,00\u{a0}Kč"), "{czech}");
    assert!(german.contains("1.150,00\u{a0}CZK"), "{german}");
}

#[test]
fn all_plans_stand_one_after_another() {
    let called = tarif(&["quote", "podpora", "support=1h", "--lang", "de", "--demo"]);
    assert_eq!(called.out.matches("────\n").count(), 5, "{}", called.out);
}

#[test]
fn every_plan_can_be_quoted_in_every_language() {
    for catalogue in ["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"] {
        for language in ["sl", "lv", "fr", "cs", "de"] {
            let called = tarif(&["quote", catalogue, "--lang", language, "--demo"]);
            assert_eq!((called.status, called.errors.as_str()), (0, ""), "{catalogue} {language}");
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// A copy of the site, to be damaged.
fn copied() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(SITE), folder.path());
    folder
}

#[test]
fn a_quote_reads_no_more_of_the_site_than_it_needs() {
    let folder = copied();
    let settings = folder.path().join("site.toml");
    let text = fs::read_to_string(&settings).unwrap().replace("[\"care\"]", "[\"care\", \"broken\"]");
    fs::write(settings, text).unwrap();
    fs::write(folder.path().join("plans/broken.toml"), "currency = ").unwrap();
    assert_eq!(tarif_in(folder.path(), &["quote", "care/basic", "pc=1"]).status, 0);
    fs::remove_dir_all(folder.path().join("i18n")).unwrap();
    assert_eq!(tarif_in(folder.path(), &["quote", "care/basic", "--format", "json"]).status, 0);
}

#[test]
fn a_quote_of_a_broken_price_list_is_refused_with_its_problems() {
    let folder = copied();
    let path = folder.path().join("plans/care.toml");
    let text = fs::read_to_string(&path).unwrap().replace("amount = \"950\"", "amount = 950.0");
    fs::write(path, text).unwrap();
    let called = tarif_in(folder.path(), &["quote", "care/basic"]);
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert_snapshot!(called.errors, @r#"
    error[float-amount]: `950.0` is a floating-point number, which is not exact
      --> plans/care.toml:15:23
       |
    15 | fee.flat = { amount = 950.0, per = "month" }
       |                       ^^^^^
       |
       = help: put it in quotes: "950.0"

    1 error
    "#);
}

#[test]
fn a_message_that_the_table_lacks_is_a_problem() {
    let folder = copied();
    let path = folder.path().join("i18n/en/messages.ftl");
    let text = fs::read_to_string(&path).unwrap().replace("calculator-sum =", "calculator-total =");
    fs::write(path, text).unwrap();
    let called = tarif_in(folder.path(), &["quote", "care/basic"]);
    assert_eq!((called.status, called.out.as_str()), (1, ""));
    assert_snapshot!(called.errors, @"
    error[missing-message]: there is no message `calculator-sum` in `en`
    --> i18n/en/calculator.ftl
     = help: add it to `i18n/en/calculator.ftl`

    1 error
    ");
}
