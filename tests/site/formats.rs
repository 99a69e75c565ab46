//! Problems in the forms that other programs read.

use std::sync::Arc;

use insta::assert_snapshot;
use tarif::diagnostic::{self, Diagnostic, Source};
use tarif::rules;

/// Two problems: one with a second place and with advice, after letters of several bytes; one of a file that is not there.
fn problems() -> Vec<Diagnostic> {
    let source = Arc::new(Source::new("content/cs/O nás.md", "žluť: 5,0 %\nkůň\n"));
    let percent = source.text.find("5,0").unwrap();
    let first = Diagnostic::warning("unlisted-file", "a message, with 100 %", source.span(percent..percent + 3))
        .with_label(source.span(0..6), "here too")
        .with_help("first: this")
        .with_help("then that");
    let absent = Arc::new(Source::new("plans/care.toml", ""));
    vec![first, Diagnostic::error("missing-file", "there is no file `plans/care.toml`", absent.whole())]
}

#[test]
fn a_line_a_problem_for_editors() {
    assert_snapshot!(diagnostic::short(&problems(), "site/"), @"
    site/content/cs/O nás.md:1:7: warning[unlisted-file]: a message, with 100 %
    site/plans/care.toml: error[missing-file]: there is no file `plans/care.toml`
    ");
}

#[test]
fn workflow_commands_escape_what_would_end_them() {
    assert_snapshot!(diagnostic::github(&problems(), ""), @"
    ::warning file=content/cs/O nás.md,line=1,endLine=1,col=7,endColumn=10,title=unlisted-file::a message, with 100 %25%0Afirst: this%0Athen that
    ::error file=plans/care.toml,title=missing-file::there is no file `plans/care.toml`
    ");
}

#[test]
fn json_counts_lines_and_columns_from_one_and_columns_in_characters() {
    assert_snapshot!(diagnostic::json(&problems(), ""), @r#"
    {
      "problems": [
        {
          "code": "unlisted-file",
          "severity": "warning",
          "message": "a message, with 100 %",
          "file": "content/cs/O nás.md",
          "start": {
            "line": 1,
            "column": 7
          },
          "end": {
            "line": 1,
            "column": 10
          },
          "label": "",
          "labels": [
            {
              "file": "content/cs/O nás.md",
              "start": {
                "line": 1,
                "column": 1
              },
              "end": {
                "line": 1,
                "column": 5
              },
              "label": "here too"
            }
          ],
          "help": [
            "first: this",
            "then that"
          ]
        },
        {
          "code": "missing-file",
          "severity": "error",
          "message": "there is no file `plans/care.toml`",
          "file": "plans/care.toml",
          "start": null,
          "end": null,
          "label": "",
          "labels": [],
          "help": []
        }
      ],
      "errors": 1,
      "warnings": 1,
      "notes": 0
    }
    "#);
}

#[test]
fn sarif_names_rules_places_and_levels() {
    assert_snapshot!(diagnostic::sarif(&problems(), &rules::all(), "my site/"), @r#"
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "tarif",
              "version": "0.1.0",
              "rules": [
                {
                  "id": "missing-file",
                  "shortDescription": {
                    "text": "a file that the settings name and that is not there"
                  },
                  "fullDescription": {
                    "text": "Without it a part of the site is missing, and nobody would be told."
                  },
                  "help": {
                    "text": "catalogues = [\"care\"]        # and no plans/care.toml\n\nAdd the file, or take its name out of `site.toml`."
                  },
                  "defaultConfiguration": {
                    "level": "error"
                  }
                },
                {
                  "id": "unlisted-file",
                  "shortDescription": {
                    "text": "a plan file or a language that `site.toml` does not list"
                  },
                  "fullDescription": {
                    "text": "It is no part of the site. A catalogue that was forgotten should not go unnoticed."
                  },
                  "help": {
                    "text": "plans/care.toml              # and `catalogues` without \"care\"\n\nAdd it to the list, or move the file to another place."
                  },
                  "defaultConfiguration": {
                    "level": "warning"
                  }
                }
              ]
            }
          },
          "columnKind": "unicodeCodePoints",
          "results": [
            {
              "ruleId": "unlisted-file",
              "ruleIndex": 1,
              "level": "warning",
              "message": {
                "text": "a message, with 100 %\nfirst: this\nthen that"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "my%20site/content/cs/O%20n%C3%A1s.md"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 7,
                      "endLine": 1,
                      "endColumn": 10
                    }
                  }
                }
              ],
              "relatedLocations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "my%20site/content/cs/O%20n%C3%A1s.md"
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 1,
                      "endLine": 1,
                      "endColumn": 5
                    }
                  },
                  "message": {
                    "text": "here too"
                  }
                }
              ]
            },
            {
              "ruleId": "missing-file",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "there is no file `plans/care.toml`"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "my%20site/plans/care.toml"
                    }
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
fn a_place_of_several_lines_has_no_columns_on_github() {
    let source = Arc::new(Source::new("a.md", "one\ntwo\n"));
    let problem = Diagnostic::error("front-matter", "x", source.span(0..7));
    assert_eq!(diagnostic::github(&[problem], ""), "::error file=a.md,line=1,endLine=2,title=front-matter::x\n");
}

#[test]
fn no_problem_is_an_empty_report() {
    assert_eq!(diagnostic::short(&[], ""), "");
    assert_eq!(diagnostic::github(&[], ""), "");
    assert!(diagnostic::json(&[], "").contains("\"problems\": []"));
    assert!(diagnostic::sarif(&[], &rules::all(), "").contains("\"results\": []"));
    assert_eq!(diagnostic::summary(&[]), "no problems");
}
