//! What must be said beside the figures of a quote, and why a plan may not be bought.

use tarif_l10n::{Args, Value};
use tarif_pricing::quote::{Note, Reason};
use tarif_pricing::{CounterId, Minutes, Quote};

use super::Writer;

/// Returns whether a note says what time counts by one reading of the offer, while another note says what counts by both.
pub(super) fn has_other_reading(quote: &Quote, note: &Note) -> bool {
    let Note::Allowance { charge: counted, .. } = note else { return false };
    quote.notes.iter().any(|other| matches!(other, Note::RoundingUnstated { charge, .. } if charge == counted))
}

fn minutes(minutes: Minutes) -> Value {
    Value::Minutes(minutes.get())
}

impl Writer<'_> {
    pub(super) fn note(&self, quote: &Quote, note: &Note) -> String {
        let mut args = Args::new();
        let id = match note {
            Note::IncrementUnstated { .. } => "note-increment-unstated",
            Note::RoundingUnstated { charge, per_month, per_request } => {
                args.insert("per-month", self.time(quote, charge, *per_month));
                args.insert("per-request", self.time(quote, charge, *per_request));
                "note-rounding-unstated"
            }
            // What was entered is written as it always is, whatever the offer counts in.
            Note::Allowance { charge, entered, charged, included } => {
                args.insert("entered", minutes(*entered));
                args.insert("charged", self.time(quote, charge, *charged));
                if included.is_zero() {
                    "note-rounded"
                } else {
                    args.insert("included", self.time(quote, charge, *included));
                    "note-allowance"
                }
            }
            Note::AllowanceCarries { .. } => "note-allowance-carries",
            // What has no amount is not counted as a month's either.
            Note::PeriodUnstated { charge } if quote.unknown.iter().any(|unknown| unknown.charge == *charge) => {
                "note-period-unstated-on-request"
            }
            Note::PeriodUnstated { .. } => "note-period-unstated",
            Note::OutsideSuitedSize { counter, bound } => {
                args.insert("counter", self.counter(counter));
                args.insert("bound", *bound);
                "note-outside-suited-size"
            }
        };
        self.say(id, &args)
    }

    /// Returns the sentence for a reason: the counter's own where the language has one, else the general one.
    pub(super) fn reason(&self, reason: &Reason) -> String {
        let code = reason.code.as_str();
        let own = ["reason-", reason.counter.as_str(), "-", code].concat();
        let args = Args::new().with("counter", self.counter(&reason.counter)).with("bound", reason.bound);
        let id = if self.messages.contains(&own) { own } else { ["reason-", code].concat() };
        self.say(&id, &args)
    }

    fn counter(&self, counter: &CounterId) -> String {
        self.say(&["counter-", counter.as_str()].concat(), &Args::new())
    }
}
