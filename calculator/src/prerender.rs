//! The calculator as HTML, written by the generator into a page.

use leptos::prelude::*;
use tarif_l10n::MessageError;

use crate::components::{Calculation, Calculator};
use crate::messages::is_needed;
use crate::{CalculatorData, Form, FormError, Scope, missing_messages};

/// Why a calculator could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PrerenderError {
    /// There is nothing to calculate with.
    #[error(transparent)]
    Form(#[from] FormError),
    /// The language lacks messages.
    #[error("the language `{locale}` lacks the messages {}", .ids.join(", "))]
    MissingMessages {
        /// The language.
        locale: String,
        /// Their ids.
        ids: Vec<String>,
    },
    /// A message cannot be written.
    #[error(transparent)]
    Message(#[from] MessageError),
    /// The data cannot be written as JSON.
    #[error("the calculator's data cannot be written: {0}")]
    Data(#[from] serde_json::Error),
}

/// Returns the root element of a calculator with the default plan and the default selection, followed by the script element with its data.
///
/// The HTML needs no script to be read. With the calculator's module in the page, the root is taken over. The messages in the data are cut down to those that this calculator needs.
///
/// # Errors
/// [`PrerenderError::MissingMessages`] if the language lacks any; [`PrerenderError::Form`] if there is no price list.
pub fn prerender(data: &CalculatorData) -> Result<String, PrerenderError> {
    let form = Form::new(data.clone())?;
    let for_all = data.scope == Scope::All;
    let (scope, price_lists) = (data.scope.name(), form.data().price_lists.clone());
    let mut missing = missing_messages(&data.messages, &price_lists);
    missing.retain(|id| is_needed(&price_lists, for_all, id));
    if !missing.is_empty() {
        return Err(PrerenderError::MissingMessages { locale: data.locale.to_string(), ids: missing });
    }
    let messages = data.messages.subset(|id| is_needed(&price_lists, for_all, id));
    let json = serde_json::to_string(&CalculatorData { messages, price_lists, ..data.clone() })?;
    let (noscript, failed) = (escaped(&form.say("calculator-noscript")), escaped(&form.say("calculator-failed")));
    let body = Owner::new().with(|| {
        let calculation = Calculation::new(form);
        view! { <Calculator calculation/> }.to_html()
    });
    Ok(format!(
        concat!(
            r#"<div class="calculator" data-tarif-calculator="{scope}">"#,
            r#"<noscript><p class="calculator__noscript">{noscript}</p></noscript>"#,
            r#"<p class="calculator__failed">{failed}</p>"#,
            r#"<div class="calculator__body">{body}</div></div>"#,
            r#"<script type="application/json" data-tarif-data="{scope}">{json}</script>"#,
        ),
        scope = scope,
        noscript = noscript,
        failed = failed,
        // The renderer's empty comments are not valid HTML; these are, and give the same nodes.
        body = body.replace("<!>", "<!---->"),
        // Nothing in the data may end the script element or begin a comment in it.
        json = json.replace('<', "\\u003c"),
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
