//! The JSON of a quote, which other programs rely on.

use insta::assert_snapshot;

use crate::program::tarif;

#[test]
fn a_quote_has_these_fields() {
    let called = tarif(&[
        "quote",
        "vzdrzevanje/mini",
        "pc=4",
        "server=1",
        "other=19.99",
        "--demo",
        "--as-of=2026-11-25",
        "--format",
        "json",
    ]);
    assert_snapshot!(called.out, @r#"
    {
      "catalogue": "vzdrzevanje",
      "plan": "mini",
      "version": "2026-11-01",
      "currency": "EUR",
      "vat": "unstated",
      "available": false,
      "reasons": [
        {
          "code": "above-maximum",
          "counter": "user",
          "bound": 3
        },
        {
          "code": "must-be-zero",
          "counter": "server",
          "bound": 0
        }
      ],
      "lines": [
        {
          "charge": "pc",
          "period": "month",
          "quantity": "4",
          "unit": "pc",
          "unit_price": "15.00",
          "per": "1 pc",
          "percent_off": null,
          "amount": "60.00",
          "amount_max": null,
          "rate_by": "list"
        },
        {
          "charge": "other",
          "period": "month",
          "quantity": "19.99",
          "unit": "EUR",
          "unit_price": "19.99",
          "per": "19.99 EUR",
          "percent_off": "15",
          "amount": "16.99",
          "amount_max": null,
          "rate_by": "list"
        }
      ],
      "unknown": [],
      "notes": [],
      "complete": true,
      "total": "76.99",
      "total_max": null,
      "yearly": "0.00",
      "one_off": "0.00",
      "rep_rates": false,
      "link": "https://example.com/sl/vzdrzevanje/?plan=mini&pc=4&server=1&other=19.99&v=2026-11-01"
    }
    "#);
}

#[test]
fn an_unknown_line_and_the_notes_have_these_fields() {
    let called =
        tarif(&["quote", "support-pakete/paket-s", "support=25min", "--demo", "--as-of=2026-11-25", "--format=json"]);
    assert_snapshot!(called.out, @r#"
    {
      "catalogue": "support-pakete",
      "plan": "paket-s",
      "version": "2026-11-01",
      "currency": "EUR",
      "vat": "excluded",
      "available": true,
      "reasons": [],
      "lines": [
        {
          "charge": "fee",
          "period": "unstated",
          "quantity": "1",
          "unit": "fee",
          "unit_price": "15.00",
          "per": "1 fee",
          "percent_off": null,
          "amount": "15.00",
          "amount_max": null,
          "rate_by": "list"
        }
      ],
      "unknown": [
        {
          "charge": "minutes",
          "quantity": "15",
          "unit": "min"
        }
      ],
      "notes": [
        {
          "code": "period-unstated",
          "charge": "fee"
        },
        {
          "code": "allowance",
          "charge": "minutes",
          "entered": 25,
          "charged": 25,
          "included": 10
        }
      ],
      "complete": false,
      "total": "15.00",
      "total_max": null,
      "yearly": "0.00",
      "one_off": "0.00",
      "rep_rates": false,
      "link": "https://example.com/de/support-pakete/?plan=paket-s&support=25m&v=2026-11-01"
    }
    "#);
}
