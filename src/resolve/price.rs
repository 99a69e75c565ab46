//! Amounts as they are shown: the figure apart from the words around it.

use serde::Serialize;
use tarif_l10n::{Args, MoneyStyle, Value};
use tarif_pricing::{Amount, Currency, Money, Percent};

use super::texts::Texts;
use crate::verify::html::{Token, tokens};

/// An amount with the words around it, parted so that the figure can be set larger than the rest.
///
/// Joined in order, `before`, `currency_before`, `figure`, `currency_after`, `gap` and `after` give the whole text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Price {
    /// Words before the money.
    pub before: String,
    /// A currency symbol before the number, with its space.
    pub currency_before: String,
    /// The number, as the language writes it; for an amount on request the words for that.
    pub figure: String,
    /// A currency symbol after the number, with its space.
    pub currency_after: String,
    /// The space between the money and the words after it.
    pub gap: &'static str,
    /// Words after the money: "a month".
    pub after: String,
    /// The amount with the currency's digits, `950.00`; nothing for an amount on request or a percentage.
    pub amount: Option<String>,
    /// Which amount it is, the same on every page: `podpora/standard/fee`.
    pub of: String,
    /// Whether the offer leaves the amount to a request.
    pub on_request: bool,
    /// When an announced price list ends, begins or changes it, in seconds after the beginning of 1970 in UTC; nothing for a price that stays.
    pub at: Option<u32>,
    /// Its last day, where an announced price list ends or changes it: "until 31 December 2026".
    pub until: Option<String>,
    /// Its first day, where it is one of an announced price list: "from 1 January 2027".
    pub from: Option<String>,
    /// The day itself for programs, `2027-01-01`, where it is a price of an announced price list.
    pub effective: Option<String>,
    /// The price that an announced price list has in its place.
    pub next: Option<Box<Price>>,
}

impl Price {
    /// Returns the price of an amount; `phrase` puts the words around the money. What is on request has no words around it: "on request an hour" says nothing in any language.
    pub(super) fn new(
        texts: &Texts<'_>,
        currency: Currency,
        amount: Amount,
        of: String,
        phrase: impl FnOnce(String) -> String,
    ) -> Self {
        match amount {
            Amount::Published(money) => Self::published(texts, currency, money, of, phrase),
            Amount::OnRequest => {
                Self { figure: texts.text("amount-on-request"), of, on_request: true, ..Self::default() }
            }
        }
    }

    fn published(
        texts: &Texts<'_>,
        currency: Currency,
        money: Money,
        of: String,
        phrase: impl FnOnce(String) -> String,
    ) -> Self {
        let messages = &texts.language.messages;
        let (code, digits, style) = (currency.code(), currency.digits(), MoneyStyle::Short);
        let shown = messages.money(money.amount(), code, digits, style);
        let shown = texts.or_report(shown, || texts.site.settings.source.whole());
        let value = Value::Money { amount: money.amount(), currency: code.to_owned(), digits, style };
        let number = value.number().map(|number| messages.number(number)).unwrap_or_default();
        let text = phrase(shown.clone());
        let amount = Some(exact(money, currency));
        // A language that writes the money in a way of its own within the words still shows all of it.
        let Some((before, after)) = text.split_once(&shown) else {
            return Self { figure: text, amount, of, ..Self::default() };
        };
        let (currency_before, currency_after) = shown.split_once(&number).unwrap_or(("", ""));
        let (gap, after) = parted(after);
        Self {
            before: before.to_owned(),
            currency_before: currency_before.to_owned(),
            figure: number,
            currency_after: currency_after.to_owned(),
            gap,
            after: after.to_owned(),
            amount,
            of,
            ..Self::default()
        }
    }

    /// Returns whether some HTML shows its figure. Of what is on request, and of a figure with signs that HTML writes in another way, that is taken for granted.
    pub fn is_shown(&self, html: &str) -> bool {
        if self.on_request || self.figure.contains(['<', '>', '&', '"', '\'', '/', '=', '`']) {
            return !html.is_empty();
        }
        seen(html).contains(&self.figure)
    }

    /// Returns the price of a discount: the percentage is the figure.
    pub(super) fn percent(texts: &Texts<'_>, percent: Percent, of: String) -> Self {
        let text = texts.with("price-percent-off", Args::new().with("percent", Value::Percent(percent.value())));
        let number = texts.language.messages.number(percent.value().normalize());
        match text.split_once(&number) {
            Some((before, after)) => {
                let (before, after) = (before.to_owned(), after.to_owned());
                Self { before, after, figure: number, of, ..Self::default() }
            }
            None => Self { figure: text, of, ..Self::default() },
        }
    }
}

/// Returns the text of some HTML.
fn seen(html: &str) -> String {
    let text = |token| if let Token::Text(text) = token { Some(text) } else { None };
    tokens(html).filter_map(text).collect()
}

/// Words after the money stay together on a line, so the space before them is no part of them. It is never one that binds: between money and words a line may end.
fn parted(after: &str) -> (&'static str, &str) {
    after.strip_prefix([' ', '\u{a0}']).map_or(("", after), |words| (" ", words))
}

/// Returns an amount with the currency's digits, or with all it has where a rate is finer than that.
pub(super) fn exact(money: Money, currency: Currency) -> String {
    if money.rounded(currency) == money { money.with_digits(currency) } else { money.to_string() }
}
