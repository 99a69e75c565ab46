//! How the total comes about: a sum on paper.

use leptos::either::Either;
use leptos::prelude::*;

use super::calculation::{Calculation, ClauseOf};
use crate::text::LineText;

/// The table of lines, each with how it came about; a rule, the sum, and under it what is not due monthly.
#[component]
pub(super) fn Breakdown(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let lines = move |monthly: bool| {
        calculation.follow(move |shown| {
            let lines = shown.chosen.iter().flat_map(|chosen| chosen.text.lines.iter().zip(&chosen.marks));
            let lines = lines.enumerate().filter(|(_, (line, _))| line.monthly == monthly);
            let row = |(index, (line, mark)): (usize, (&LineText, &&'static str))| {
                view! { <Row calculation index line=line.clone() mark=*mark/> }
            };
            lines.map(row).collect::<Vec<_>>()
        })
    };
    let sum = calculation.follow_chosen(|chosen| chosen.text.sum.clone());
    let sum_label = calculation.follow_chosen(|chosen| chosen.text.sum_label.clone());
    let heading = move |part: &str| {
        let class = ["calculator__cell calculator__cell--", part].concat();
        let text = calculation.say(&["calculator-column-", part].concat());
        view! { <th class=class scope="col">{text}</th> }
    };
    view! {
        <table class="calculator__breakdown">
            <caption class="calculator__breakdown-title">{calculation.say("calculator-breakdown-title")}</caption>
            <thead>
                <tr>{heading("charge")}{heading("quantity")}{heading("price")}{heading("amount")}</tr>
            </thead>
            <tbody class="calculator__lines">{lines(true)}</tbody>
            <tbody class="calculator__sum">
                <tr>
                    <th class="calculator__cell calculator__cell--charge" scope="row" colspan="3">
                        {sum_label}
                    </th>
                    <td class="calculator__cell calculator__cell--amount">{sum}</td>
                </tr>
            </tbody>
            <tbody class="calculator__lines calculator__lines--beside">{lines(false)}</tbody>
        </table>
    }
}

/// One line, and under it how it came about.
#[component]
fn Row(
    /// What is calculated.
    calculation: Calculation,
    /// Its place among the lines.
    index: usize,
    /// Its texts.
    line: LineText,
    /// Whether its amount changed, by turns `a` and `b`; empty if not.
    mark: &'static str,
) -> impl IntoView {
    // One charge may have several lines.
    let id = ["line-", &index.to_string()].concat();
    let clause = calculation.now().clause_of(&line.charge).map(|clause| match clause {
        ClauseOf::Link(href) => Either::Left(view! {
            <a class="calculator__clause" href=href>{calculation.say("calculator-clause")}</a>
        }),
        ClauseOf::Sentence(sentence) => Either::Right(view! { <span class="calculator__sentence">{sentence}</span> }),
    });
    view! {
        <tr class="calculator__line" data-charge=line.charge.to_string() data-known=line.known.to_string() data-changed=mark>
            <th class="calculator__cell calculator__cell--charge" scope="row" id=id.clone()>{line.label}</th>
            <td class="calculator__cell calculator__cell--quantity" data-fee=line.is_fee.to_string()>{line.quantity}</td>
            <td class="calculator__cell calculator__cell--price">{line.price}</td>
            <td class="calculator__cell calculator__cell--amount">{line.amount}</td>
        </tr>
        <tr class="calculator__explained">
            <td class="calculator__cell calculator__cell--explanation" colspan="4" headers=id>
                <span class="calculator__explanation">{line.explanation}</span>
                " "
                {clause}
            </td>
        </tr>
    }
}
