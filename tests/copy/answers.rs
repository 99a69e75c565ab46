//! Each answer to a question leads to what it rests on: a sentence, price, row or plan of the offer.

use std::fs;

use crate::{LANGUAGES, root};

const CATALOGUES: [&str; 5] = ["vzdrzevanje", "sadarbiba", "infogerance", "podpora", "support-pakete"];

/// What an answer may rest on: a clause, a charge, a row, a plan, what holds for all prices, or a heading of the terms.
const GROUNDS: [&str; 6] = ["clause-", "charge-", "row-", "plan-", "remarks)", "s-"];

/// Returns the questions of a catalogue's page with their answers: its last section has one heading a question.
fn answers(page: &str) -> Vec<(&str, &str)> {
    let questions = page.rsplit("\n## ").next().unwrap_or_default();
    questions.split("\n### ").skip(1).filter_map(|part| part.split_once('\n')).collect()
}

/// Returns whether an answer leads to what it rests on, on the page of its own catalogue.
fn is_grounded(answer: &str, catalogue: &str) -> bool {
    let own = format!("](page:{catalogue}#");
    answer.split(&own).skip(1).any(|target| GROUNDS.iter().any(|ground| target.starts_with(ground)))
}

#[test]
fn every_answer_leads_to_what_it_rests_on() {
    let mut without = Vec::new();
    for language in LANGUAGES {
        for catalogue in CATALOGUES {
            let page = fs::read_to_string(root().join(format!("content/{language}/{catalogue}/index.md"))).unwrap();
            let answers = answers(&page);
            assert!(answers.len() >= 6, "{language}/{catalogue} has {} questions", answers.len());
            let bare = answers.iter().filter(|(_, answer)| !is_grounded(answer, catalogue));
            without.extend(bare.map(|(question, _)| format!("{language}/{catalogue}: {question}")));
        }
    }
    assert!(without.is_empty(), "answers that rest on nothing:\n{}", without.join("\n"));
}

#[test]
fn a_link_to_another_page_or_to_a_whole_section_is_no_ground() {
    let page = "+++\n+++\n\n## Terms\n\n### One\n\nNo question.\n\n## Questions\n\n### Is it free?\n\nYes.\n\n### How fast?\n\n[Fast](page:podpora#row-requests).\n";
    let found = answers(page);
    assert_eq!(found.iter().map(|(question, _)| *question).collect::<Vec<_>>(), ["Is it free?", "How fast?"]);
    assert!(!is_grounded(found[0].1, "podpora") && is_grounded(found[1].1, "podpora"));
    assert!(!is_grounded("[Here](page:podpora#service).", "podpora"));
    assert!(!is_grounded("[Here](page:podpora/plus).", "podpora"));
    assert!(!is_grounded("[There](page:sadarbiba#row-reaction).", "podpora"));
}
