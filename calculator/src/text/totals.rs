//! Totals, known or not, by one reading or two.

use tarif_l10n::{Args, Messages, MoneyStyle};
use tarif_pricing::{Currency, Money, PriceList, Quote};

use super::{Writer, money_text, say};

/// What is known of a monthly total.
pub(crate) struct Totals {
    /// The sum of what is known; nothing when nothing that applies has an amount.
    pub(crate) total: Option<Money>,
    /// The higher sum, where there are two.
    pub(crate) total_max: Option<Money>,
    /// Whether everything that applies has an amount.
    pub(crate) complete: bool,
}

impl Totals {
    /// Returns the total as it is read: "950 Kč", "950 Kč + …", "950 Kč to 1 150 Kč", "on request".
    pub(crate) fn text(&self, messages: &Messages, currency: Currency, style: MoneyStyle) -> String {
        let Some(total) = self.total else {
            let id = if self.complete { "calculator-total-nothing" } else { "calculator-total-unknown" };
            return say(messages, id, &Args::new());
        };
        let known = match self.total_max {
            Some(most) => range(messages, currency, [total, most], style),
            None => money_text(messages, currency, total, style),
        };
        let id = if self.complete { "calculator-total-value" } else { "calculator-total-open" };
        say(messages, id, &Args::new().with("total", known))
    }
}

pub(super) fn range(messages: &Messages, currency: Currency, ends: [Money; 2], style: MoneyStyle) -> String {
    let [least, most] = ends.map(|end| money_text(messages, currency, end, style));
    say(messages, "calculator-total-range", &Args::new().with("total", least).with("most", most))
}

/// Returns the monthly total of a quote alone: what stands beside a plan's name.
pub fn total_text(messages: &Messages, price_list: &PriceList, quote: &Quote) -> String {
    Writer { messages, price_list }.total(quote, MoneyStyle::Short)
}
