//! A quote in the words of one language. The command line prints the same texts.

mod line;
mod names;
mod notes;
mod totals;

use tarif_l10n::{Args, Messages, MoneyStyle};
use tarif_pricing::{Money, PriceList, Quote};

pub(crate) use line::on_request_text;
pub use line::{LineText, counted_time};
pub(crate) use names::money_text;
pub use names::{bound_message, charge_name, day_args, list, plan_name, price_list_text, version_args};
pub(crate) use totals::Totals;
pub use totals::total_text;

use crate::vat;

/// A quote as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuoteText {
    /// The plan's name.
    pub plan: String,
    /// The monthly total: "950 Kč", "950 Kč + …", "950 Kč to 1 150 Kč", "on request".
    pub total: String,
    /// What applies, in the order of the plan's charges.
    pub lines: Vec<LineText>,
    /// The sum of the monthly lines, as it stands under them; as [`QuoteText::total`], with all digits.
    pub sum: String,
    /// What the sum is called: "Sum a month", or only "Sum" where all of it is on request.
    pub sum_label: String,
    /// What stands beside the total: "a month"; empty where all of it is on request.
    pub per: String,
    /// What is due once a year, a sentence; nothing if that is nothing.
    pub yearly: Option<String>,
    /// What is paid once, a sentence; nothing if that is nothing.
    pub one_off: Option<String>,
    /// What must be said beside the figures, sentences.
    pub notes: Vec<String>,
    /// Whether amounts are with or without VAT, sentences on those that are published; nothing where there is none.
    pub vat: Option<String>,
    /// That rates of the rep are in the totals, a sentence; nothing if none are.
    pub rep_rates: Option<String>,
    /// Why the plan may not be bought, sentences; none if it may.
    pub reasons: Vec<String>,
}

/// Returns a message's text. One that cannot be written shows its id.
pub fn say(messages: &Messages, id: &str, args: &Args) -> String {
    messages.text(id, args).unwrap_or_else(|_| id.to_owned())
}

/// Writes the parts of a quote.
pub(crate) struct Writer<'a> {
    messages: &'a Messages,
    pub(crate) price_list: &'a PriceList,
}

/// Returns a quote in the words of `messages`. The quote must be one of `price_list`.
pub fn quote_text(messages: &Messages, price_list: &PriceList, quote: &Quote) -> QuoteText {
    let writer = Writer { messages, price_list };
    let (per, sum_label) = match quote.total.is_some() || quote.is_complete() {
        true => (writer.say("calculator-total-month", &Args::new()), "calculator-sum"),
        false => (String::new(), "calculator-sum-on-request"),
    };
    QuoteText {
        plan: plan_name(messages, price_list, &quote.plan),
        total: writer.total(quote, MoneyStyle::Short),
        lines: writer.lines(quote),
        sum: writer.total(quote, MoneyStyle::Full),
        sum_label: writer.say(sum_label, &Args::new()),
        per,
        yearly: writer.due("calculator-yearly", quote.yearly),
        one_off: writer.due("calculator-one-off", quote.one_off),
        notes: quote
            .notes
            .iter()
            .filter(|note| !notes::has_other_reading(quote, note))
            .map(|note| writer.note(quote, note))
            .collect(),
        vat: vat::of_quote(quote).map(|id| writer.say(id, &Args::new())),
        rep_rates: writer.rep_rates(quote),
        reasons: quote.reasons.iter().map(|reason| writer.reason(reason)).collect(),
    }
}

/// Returns what must be said beside a monthly total, sentences: that rates of the rep are in it, what is due once a year, what is due once.
pub(crate) fn beside_texts(messages: &Messages, price_list: &PriceList, quote: &Quote) -> Vec<String> {
    let writer = Writer { messages, price_list };
    let due = [writer.due("calculator-yearly", quote.yearly), writer.due("calculator-one-off", quote.one_off)];
    writer.rep_rates(quote).into_iter().chain(due.into_iter().flatten()).collect()
}

/// Returns why a plan may not be bought, sentences; none if it may.
pub(crate) fn reason_texts(messages: &Messages, price_list: &PriceList, quote: &Quote) -> Vec<String> {
    let writer = Writer { messages, price_list };
    quote.reasons.iter().map(|reason| writer.reason(reason)).collect()
}

impl Writer<'_> {
    pub(crate) fn say(&self, id: &str, args: &Args) -> String {
        say(self.messages, id, args)
    }

    pub(crate) fn money(&self, money: Money, style: MoneyStyle) -> String {
        money_text(self.messages, self.price_list.currency, money, style)
    }

    fn due(&self, id: &str, amount: Money) -> Option<String> {
        let args = || Args::new().with("amount", self.money(amount, MoneyStyle::Short));
        (!amount.is_zero()).then(|| self.say(id, &args()))
    }

    fn rep_rates(&self, quote: &Quote) -> Option<String> {
        quote.has_rep_rates().then(|| self.say("calculator-rates-included", &Args::new()))
    }

    fn total(&self, quote: &Quote, style: MoneyStyle) -> String {
        let totals = Totals { total: quote.total, total_max: quote.total_max, complete: quote.is_complete() };
        totals.text(self.messages, self.price_list.currency, style)
    }
}
