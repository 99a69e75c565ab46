//! The calculator as HTML, written by the generator into a page.

use std::sync::Arc;

use leptos::prelude::*;
use tarif_l10n::{MessageError, Messages};

use crate::components::{Calculation, Calculator};
use crate::markup::escaped;
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

/// The messages that all calculators of a language have in common, as [`shared_messages`](crate::shared_messages) returns them, in a file of their own.
#[derive(Clone, Copy, Debug)]
pub struct SharedMessages<'a> {
    /// The messages; the file has them as JSON.
    pub messages: &'a Messages,
    /// The path of the file.
    pub url: &'a str,
}

/// Returns the root element of a calculator with the default plan and the default selection, followed by the script element with its data.
///
/// The HTML needs no script to be read. With the calculator's module in the page, the root is taken over. The messages in the data are cut down to those that this calculator needs beside the shared ones.
///
/// # Errors
/// [`PrerenderError::MissingMessages`] if the language lacks any; [`PrerenderError::Form`] if there is no price list.
pub fn prerender(data: &CalculatorData, shared: &SharedMessages<'_>) -> Result<String, PrerenderError> {
    let form = checked(data)?;
    let for_all = data.scope == Scope::All;
    let (scope, price_lists) = (data.scope.name(), form.data().price_lists.clone());
    let messages = data.messages.subset_beside(shared.messages, |id| is_needed(&price_lists, for_all, id));
    let CalculatorData { scope: of, locale, links, releases, words, .. } = data;
    let (of, locale, links) = (of.clone(), locale.clone(), links.clone());
    let (releases, words) = (releases.clone(), words.clone());
    let json =
        serde_json::to_string(&CalculatorData { scope: of, locale, messages, price_lists, links, releases, words })?;
    let (noscript, failed) = (escaped(&form.say("calculator-noscript")), escaped(&form.say("calculator-failed")));
    let body = body(form);
    Ok(format!(
        concat!(
            r#"<div class="calculator" data-tarif-calculator="{scope}" data-tarif-messages="{url}">"#,
            r#"<noscript><p class="calculator__noscript">{noscript}</p></noscript>"#,
            r#"<p class="calculator__failed">{failed}</p>"#,
            r#"<div class="calculator__body">{body}</div></div>"#,
            r#"<script type="application/json" data-tarif-data="{scope}">{json}</script>"#,
        ),
        scope = scope,
        url = escaped(shared.url),
        noscript = noscript,
        failed = failed,
        body = body,
        // Nothing in the data may end the script element or begin a comment in it.
        json = json.replace('<', "\\u003c"),
    ))
}

/// Returns what stands within the body of that root: a calculator by a list that takes the place of another one in the page.
///
/// # Errors
/// As those of [`prerender`].
pub fn prerender_body(data: &CalculatorData) -> Result<String, PrerenderError> {
    checked(data).map(body)
}

/// Returns the form of the data, if the language has all that it says.
fn checked(data: &CalculatorData) -> Result<Form, PrerenderError> {
    let form = Form::new(data.clone())?;
    let price_lists = &form.data().price_lists;
    let mut missing = missing_messages(&data.messages, price_lists);
    missing.retain(|id| is_needed(price_lists, data.scope == Scope::All, id));
    if missing.is_empty() {
        return Ok(form);
    }
    Err(PrerenderError::MissingMessages { locale: data.locale.to_string(), ids: missing })
}

fn body(form: Form) -> String {
    let body = Owner::new().with(|| {
        let calculation = Calculation::new(Arc::new(form));
        view! { <Calculator calculation/> }.to_html()
    });
    // The renderer's empty comments are not valid HTML; these are, and give the same nodes.
    body.replace("<!>", "<!---->")
}
