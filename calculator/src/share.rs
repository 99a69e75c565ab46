//! Handing a quote on: its link, an e-mail that says it, and a code for a telephone's camera.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use tarif_l10n::Args;

use crate::markup::escaped;
use crate::text::{LineText, QuoteText};
use crate::{Form, Shown, State};

/// Where the page is, and what its browser can do with a quote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The address of the page without query and fragment.
    pub address: String,
    /// Whether the system offers to share.
    pub can_share: bool,
}

/// A quote that is handed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The one link of this quote.
    pub link: String,
    /// What it is, in a line: catalogue, plan and total, or that the plan may not be bought.
    pub subject: String,
    /// What it says, line by line.
    pub text: Vec<String>,
}

/// What came of handing a quote on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The link is in the clipboard.
    Copied,
    /// The browser does not let the page copy.
    CopyRefused,
    /// The system has taken it.
    Shared,
    /// The system has not.
    ShareFailed,
    /// A mail program was called.
    MailCalled,
}

impl Outcome {
    /// Returns the message that says it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Copied => "share-copied",
            Self::CopyRefused => "share-copy-refused",
            Self::Shared => "share-shared",
            Self::ShareFailed => "share-failed",
            Self::MailCalled => "share-mail-called",
        }
    }
}

/// Returns the link of what is entered.
pub fn link(form: &Form, state: &State, place: &Place) -> String {
    [&place.address, "?", &state.link_query(form)].concat()
}

impl Share {
    /// Returns the chosen plan's quote as it is handed on; nothing where no plan is chosen.
    pub fn of(form: &Form, state: &State, shown: &Shown, place: &Place) -> Option<Self> {
        let chosen = shown.chosen.as_ref()?;
        let quote = &chosen.text;
        let catalogue = form.say(&[form.data().scope.name(), "-name"].concat());
        let link = link(form, state, place);
        let named = || Args::new().with("catalogue", catalogue.as_str()).with("plan", quote.plan.as_str());
        let has_total = shown.plans[chosen.index].quote.total.is_some();
        let subject = match (quote.reasons.is_empty(), has_total) {
            (false, _) => "share-subject-unavailable",
            (true, true) if quote.rep_rates.is_none() => "share-subject",
            (true, true) => "share-subject-own-rates",
            (true, false) => "share-subject-unknown",
        };
        let subject = form.say_with(subject, &named().with("total", quote.total.as_str()));
        let mut text = vec![form.say_with("share-text-plan", &named())];
        text.extend(unavailable(form, quote));
        text.extend(sum(form, quote));
        text.push(String::new());
        text.extend(said_beside(form, quote));
        text.push(String::new());
        text.push(form.say_with("share-text-link", &Args::new().with("link", link.as_str())));
        Some(Self { link, subject, text })
    }

    /// Returns the address that calls the mail program with subject and text.
    ///
    /// Source: RFC 6068.
    pub fn mail(&self) -> String {
        let text = encoded(&self.text.join("\r\n"));
        ["mailto:?subject=", &encoded(&self.subject), "&body=", &text].concat()
    }
}

/// Returns the lines, the monthly total, and what is due besides.
fn sum(form: &Form, quote: &QuoteText) -> Vec<String> {
    let (monthly, others): (Vec<_>, Vec<_>) = quote.lines.iter().partition(|line| line.monthly);
    let mut lines: Vec<String> = monthly.into_iter().map(|line| said(form, line)).collect();
    lines.push(form.say_with(
        "share-text-total",
        &Args::new().with("sum", quote.sum_label.as_str()).with("total", quote.sum.as_str()),
    ));
    lines.extend(others.into_iter().map(|line| said(form, line)));
    lines
}

fn said(form: &Form, line: &LineText) -> String {
    let args = Args::new().with("charge", line.label.as_str()).with("amount", line.amount.as_str());
    if line.is_fee {
        return form.say_with("share-text-fee", &args);
    }
    form.say_with("share-text-line", &args.with("quantity", line.quantity.as_str()))
}

/// Returns that the plan may not be bought and why not, before any amount; nothing where it may.
fn unavailable(form: &Form, quote: &QuoteText) -> Vec<String> {
    if quote.reasons.is_empty() {
        return Vec::new();
    }
    let said = [form.say("calculator-not-available")];
    said.into_iter().chain(quote.reasons.iter().cloned()).chain([String::new()]).collect()
}

/// Returns the notes, and what holds for every estimate.
fn said_beside(form: &Form, quote: &QuoteText) -> Vec<String> {
    let mut texts: Vec<String> = quote.notes.iter().chain(&quote.rep_rates).cloned().collect();
    texts.extend(quote.vat.clone());
    texts.push(form.say("calculator-estimate-not-binding"));
    texts
}

/// What stands in an address as it is.
const PLAIN: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, &PLAIN).to_string()
}

/// A QR code, to be drawn dark on light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How many modules wide and high it is, with the quiet zone around it.
    pub size: i32,
    /// The dark modules as the path of an SVG, one unit a module.
    pub path: String,
}

/// How many light modules must surround a code.
///
/// Source: ISO/IEC 18004, 6.3.8.
const QUIET: i32 = 4;

/// How many bytes the largest code holds at the lowest level of correction.
///
/// Source: ISO/IEC 18004, table 7.
const MOST: usize = 2953;

impl Code {
    /// Returns whether there is a code of a text.
    pub fn holds(text: &str) -> bool {
        text.len() <= MOST
    }

    /// Returns the code of a text; nothing if that is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_segments(&[QrSegment::make_bytes(text.as_bytes())], QrCodeEcc::Low).ok()?;
        let mut path = String::new();
        for y in 0..code.size() {
            let mut x = 0;
            while x < code.size() {
                let width = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
                if width > 0 {
                    let [left, top, width] = [(x + QUIET).to_string(), (y + QUIET).to_string(), width.to_string()];
                    path.push_str(&["M", &left, " ", &top, "h", &width, "v1h-", &width, "z"].concat());
                }
                x += i32::try_from(width).unwrap_or(1).max(1);
            }
        }
        Some(Self { size: code.size() + 2 * QUIET, path })
    }

    /// Returns the code as an SVG element, black on white in every scheme; `label` says what it is.
    pub fn svg(&self, label: &str) -> String {
        let (size, label) = (self.size.to_string(), escaped(label));
        [
            r#"<svg class="share__drawing" role="img" aria-label=""#,
            &label,
            r#"" viewBox="0 0 "#,
            &size,
            " ",
            &size,
            r##""><path fill="#fff" d="M0 0h"##,
            &size,
            "v",
            &size,
            r##"H0z"/><path fill="#000" d=""##,
            &self.path,
            r#""/></svg>"#,
        ]
        .concat()
    }
}
