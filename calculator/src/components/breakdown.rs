//! How the total comes about: a sum on paper.

use leptos::prelude::*;

use super::calculation::Calculation;
use crate::text::LineText;

/// The table of lines: quantity × unit price = amount, a rule, the sum, and under it what is not due monthly.
#[component]
pub(super) fn Breakdown(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let lines = move |monthly: bool| {
        calculation.follow(move |shown| {
            let lines = shown.chosen.iter().flat_map(|chosen| chosen.text.lines.iter().zip(&chosen.marks));
            let lines = lines.filter(|(line, _)| line.monthly == monthly);
            lines.map(|(line, mark)| view! { <Row line=line.clone() mark=*mark/> }).collect::<Vec<_>>()
        })
    };
    let sum = calculation.follow_chosen(|chosen| chosen.text.sum.clone());
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
                        {calculation.say("calculator-sum")}
                    </th>
                    <td class="calculator__cell calculator__cell--amount">{sum}</td>
                </tr>
            </tbody>
            <tbody class="calculator__lines calculator__lines--beside">{lines(false)}</tbody>
        </table>
    }
}

/// One line.
#[component]
fn Row(
    /// Its texts.
    line: LineText,
    /// Whether its amount changed, by turns `a` and `b`; empty if not.
    mark: &'static str,
) -> impl IntoView {
    view! {
        <tr class="calculator__line" data-charge=line.charge.to_string() data-known=line.known.to_string() data-changed=mark>
            <th class="calculator__cell calculator__cell--charge" scope="row">{line.label}</th>
            <td class="calculator__cell calculator__cell--quantity">{line.quantity}</td>
            <td class="calculator__cell calculator__cell--price">{line.price}</td>
            <td class="calculator__cell calculator__cell--amount">{line.amount}</td>
        </tr>
    }
}
