//! `tarif diff`, with the whole of what it prints.

use std::fs;

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::program::{Called, tarif};
use crate::release::Site;

const PLAN: &str = "plans/care.toml";

/// A site whose list of 2026-02-01 is released.
fn released() -> Site {
    let site = Site::new();
    site.succeeds("release --effective 2026-02-01");
    site
}

/// The released site with other prices, and a sample customer.
fn repriced() -> Site {
    let site = released();
    for (old, new) in [
        ("amount = \"15\"", "amount = \"16\""),
        ("rate = \"90\"", "rate = \"95\""),
        ("amount = \"49\"", "amount = \"45\""),
        ("included = \"1h\"", "included = \"1h30min\""),
        ("updates = \"no\"", "updates = \"yes\""),
        ("within = \"8h\"", "within = \"6h\""),
        ("terms = { term = 1, ", "terms = { term = 3, "),
    ] {
        site.replace(PLAN, old, new);
    }
    sample(&site, "selection = { pc = 8, support = \"2h\" }");
    site
}

fn sample(site: &Site, more: &str) {
    let sample = format!("\n[[samples]]\nname = \"8 computers, 2 hours of support\"\ncatalogue = \"care\"\n{more}\n");
    fs::write(site.path("site.toml"), site.text("site.toml") + &sample).unwrap();
}

#[test]
fn every_change_is_told_with_its_difference_and_what_it_does_to_customers() {
    // pc: 1 × 100 ÷ 15 = 6.666…; support: 5 × 100 ÷ 90 = 5.555…; fee: −4 × 100 ÷ 49 = −8.163…
    // basic: 8 × 15 + 2 × 90 = 300, 8 × 16 + 2 × 95 = 318, 18 × 100 ÷ 300 = 6.
    // complete: 49 + 8 × 20 + (2 − 1) × 80 = 289, 45 + 8 × 20 + (2 − 1.5) × 80 = 245, −44 × 100 ÷ 289 = −15.224….
    assert_snapshot!(repriced().succeeds("diff"), @r"
    `care`: 2026-02-01 → plan file
      basic
        pc: 15 → 16 EUR per pc a month (+1, +6.67 %)
        support: 90 → 95 EUR per 1h (+5, +5.56 %)
        entitlements.updates: no → yes
        services.requests: within 8h (window hours), mon-fri 08:00–16:00 → within 6h (window hours), mon-fri 08:00–16:00
        terms.term: 1 month → 3 months
      complete
        fee: 49 → 45 EUR a month (−4, −8.16 %)
        support.included: 1h → 1h30m
      customers
        8 computers, 2 hours of support
          basic: 300 → 318 EUR (+18, +6 %)
          complete: 289 → 245 EUR (−44, −15.22 %)
    ");
}

#[test]
fn the_same_as_markdown() {
    assert_snapshot!(repriced().succeeds("diff --format markdown"), @r"
    ## `care`: 2026-02-01 → plan file

    | plan | what | before | after | difference |
    |---|---|---|---|---|
    | basic | pc | 15 EUR per pc a month | 16 EUR per pc a month | +1, +6.67 % |
    | basic | support | 90 EUR per 1h | 95 EUR per 1h | +5, +5.56 % |
    | basic | entitlements.updates | no | yes |  |
    | basic | services.requests | within 8h (window hours), mon-fri 08:00–16:00 | within 6h (window hours), mon-fri 08:00–16:00 |  |
    | basic | terms.term | 1 month | 3 months |  |
    | complete | fee | 49 EUR a month | 45 EUR a month | −4, −8.16 % |
    | complete | support.included | 1h | 1h30m |  |

    | customer | plan | before | after | difference |
    |---|---|---|---|---|
    | 8 computers, 2 hours of support | basic | 300 EUR | 318 EUR | +18, +6 % |
    | 8 computers, 2 hours of support | complete | 289 EUR | 245 EUR | −44, −15.22 % |
    ");
}

#[test]
fn the_same_as_json() {
    let site = released();
    site.replace(PLAN, "amount = \"49\"", "amount = \"45\"");
    sample(&site, "plan = \"complete\"\nselection = { pc = 8 }");
    // 49 + 8 × 20 = 209, 45 + 8 × 20 = 205, −4 × 100 ÷ 209 = −1.913….
    assert_snapshot!(site.succeeds("diff --format json"), @r#"
    {
      "catalogues": [
        {
          "catalogue": "care",
          "state": "changed",
          "before": "2026-02-01",
          "after": "plan file",
          "changes": [],
          "plans": [
            {
              "plan": "complete",
              "fate": "kept",
              "changes": [
                {
                  "part": "fee",
                  "before": {
                    "text": "49 EUR a month",
                    "amount": "49",
                    "currency": "EUR"
                  },
                  "after": {
                    "text": "45 EUR a month",
                    "amount": "45",
                    "currency": "EUR"
                  },
                  "difference": {
                    "amount": "-4",
                    "percent": "-8.16"
                  }
                }
              ]
            }
          ],
          "words": [],
          "samples": [
            {
              "name": "8 computers, 2 hours of support",
              "plans": [
                {
                  "plan": "complete",
                  "before": {
                    "text": "209 EUR",
                    "total": "209.00",
                    "currency": "EUR",
                    "complete": true,
                    "available": true
                  },
                  "after": {
                    "text": "205 EUR",
                    "total": "205.00",
                    "currency": "EUR",
                    "complete": true,
                    "available": true
                  },
                  "difference": {
                    "amount": "-4",
                    "percent": "-1.91"
                  }
                }
              ]
            }
          ]
        }
      ]
    }
    "#);
}

#[test]
fn plans_and_charges_are_told_that_are_new_gone_or_renamed() {
    let site = released();
    // The fee becomes a charge of its own name, the plan `basic` another of the same content, and a new plan comes.
    site.replace(PLAN, "fee.flat", "flat-rate.flat");
    site.replace(PLAN, "plans.basic", "plans.start");
    site.replace(PLAN, "default-plan = \"basic\"", "default-plan = \"start\"");
    let more = "\n[plans.extra]\neligibility = { pc = { at-least = 20 } }\n\n[plans.extra.charges]\npc.per-unit = { counter = \"pc\", per = \"month\", volume = { up-to = [[50, \"12.50\"]], above = \"on-request\" } }\n";
    fs::write(site.path(PLAN), site.text(PLAN) + more).unwrap();
    let said = site.succeeds("diff");
    assert_snapshot!(said, @r"
    `care`: 2026-02-01 → plan file
      all plans
        default-plan: basic → start
      start: renamed from basic
      complete
        flat-rate: `fee` → `flat-rate`
      extra: new
        pc: new: 12.50 EUR per pc a month up to 50, on request per pc a month above
    ");
}

#[test]
fn two_releases_two_days_and_two_folders_are_compared() {
    let site = repriced();
    site.replace(PLAN, "amount = \"45\"", "amount = \"46\"");
    site.succeeds("release --effective 2026-03-01");
    let by_version = site.succeeds("diff 2026-02-01 2026-03-01");
    assert!(by_version.starts_with("`care`: 2026-02-01 → 2026-03-01\n"), "{by_version}");
    // −3 × 100 ÷ 49 = −6.122…
    assert!(by_version.contains("fee: 49 → 46 EUR a month (−3, −6.12 %)\n"), "{by_version}");
    assert_eq!(site.succeeds("diff 2026-02-14 2026-07-01"), by_version);
    assert_eq!(site.succeeds("diff"), "Nothing differs in `care`.\n");
    let other = Site::new();
    let words = format!("diff {} {}", other.path("").display(), site.path("").display());
    assert_eq!(site.succeeds(&words).replace("plan file → plan file", "2026-02-01 → 2026-03-01"), by_version);
}

#[test]
fn words_that_say_something_else_are_named_with_their_languages() {
    let site = released();
    site.replace("i18n/de/care.ftl", "Schritten von", "Takten von");
    site.replace("i18n/de/care.ftl", "= Basis", "= Start");
    site.replace("i18n/sl/care.ftl", "care-plan-basic-name = ", "care-plan-basic-name = Moj ");
    assert_snapshot!(site.succeeds("diff"), @r"
    `care`: 2026-02-01 → plan file
      other words
        care-plan-basic-name (de, sl)
        care-text-started-increments (de)
    ");
}

#[test]
fn a_customer_whom_only_one_list_can_serve_is_told() {
    let site = released();
    site.replace(PLAN, "[plans.basic]\n", "[plans.basic]\neligibility = { pc = { at-most = 5 } }\n");
    sample(&site, "selection = { pc = 8 }");
    // 8 × 15 = 120; 49 + 8 × 20 = 209.
    assert_snapshot!(site.succeeds("diff"), @r"
    `care`: 2026-02-01 → plan file
      basic
        eligibility.pc: new: at most 5
      customers
        8 computers, 2 hours of support
          basic: 120 EUR → 120 EUR, not available above 5 pc
          complete: 209 EUR, as before
    ");
}

#[test]
fn without_a_release_there_is_nothing_to_compare_with() {
    let Called { errors, out, status } = Site::new().call("diff");
    assert_eq!((status, out.as_str()), (2, ""));
    assert_snapshot!(errors, @r"
    error: no price list is released yet, so there is nothing to compare with
    help: `tarif release` keeps price lists as they are now; two folders with sites can be compared without releases
    ");
}

#[test]
fn a_state_that_there_is_not_is_told() {
    let site = released();
    let Called { errors, status, .. } = site.call("diff 2026-01-31");
    assert_eq!(status, 2);
    assert_snapshot!(errors, @r"
    error: no price list is released as `2026-01-31` or in force then
    help: there are `2026-02-01`
    ");
    let Called { errors, status, .. } = site.call("diff yesterday");
    assert_eq!(status, 2);
    assert_eq!(
        errors,
        "error: `yesterday` is neither a version or day, such as `2026-11-01`, nor a folder with a `site.toml`\n"
    );
}

#[test]
fn a_site_with_an_error_is_compared_with_nothing() {
    let site = released();
    site.replace(PLAN, "\"15\"", "\"a lot\"");
    let Called { errors, out, status } = site.call("diff");
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(errors.starts_with("error[invalid-value]: `a lot` is not an amount"), "{errors}");
}

#[test]
fn the_demonstration_site_charges_and_promises_what_it_has_released() {
    let Called { errors, out, status } = tarif(&["diff", "--demo", "--format", "json"]);
    assert_eq!((status, errors.as_str()), (0, ""));
    let report: Value = serde_json::from_str(&out).unwrap();
    let catalogues = report["catalogues"].as_array().unwrap();
    assert_eq!(catalogues.len(), 5);
    for catalogue in catalogues {
        // A better wording needs no release, and is told all the same.
        assert_eq!((&catalogue["changes"], &catalogue["plans"]), (&json!([]), &json!([])), "{catalogue}");
    }
}
