//! Where lines cross, as marks and in words.

use tarif_l10n::{Args, MoneyStyle};
use tarif_pricing::course::{Axis, Course, Stretch, Verdict, crossings};
use tarif_pricing::{Money, PriceList};

use super::scale::Scale;
use crate::Form;
use crate::text::Totals;

/// The crossings in sight.
pub(super) struct Crossings {
    pub(super) marks: Vec<(u32, u32)>,
    pub(super) sentences: Vec<String>,
}

/// Two plans and how they stand to one another in a stretch.
struct Pair<'a> {
    form: &'a Form,
    price_list: &'a PriceList,
    axis: &'a Axis,
    end: u64,
    courses: [&'a Course<'a>; 2],
    names: [&'a str; 2],
}

/// Returns the crossings of all courses up to the end of a scale. Where a part of a price is on request nothing is said: the known parts decide nothing.
pub(super) fn of(
    form: &Form,
    price_list: &PriceList,
    axis: &Axis,
    courses: &[Course<'_>],
    names: &[String],
    chosen: usize,
    scale: &Scale,
) -> Crossings {
    let mut found = Crossings { marks: Vec::new(), sentences: Vec::new() };
    let mut of_others = Vec::new();
    for (index, (one, name)) in courses.iter().zip(names).enumerate() {
        for (other_index, (other, other_name)) in courses.iter().zip(names).enumerate().skip(index + 1) {
            let pair =
                Pair { form, price_list, axis, end: scale.end, courses: [one, other], names: [name, other_name] };
            let stretches = pair.stretches();
            if stretches.len() < 2 {
                continue;
            }
            let marks = stretches.iter().skip(1).filter_map(|stretch| {
                let total = one.at(stretch.first).least(stretch.first)?;
                Some((scale.x(stretch.first), scale.y(total)))
            });
            found.marks.extend(marks);
            let sentences: Vec<String> = stretches.iter().map(|stretch| pair.sentence(stretch)).collect();
            let concerns_chosen = [index, other_index].contains(&chosen);
            let told = if concerns_chosen { &mut found.sentences } else { &mut of_others };
            told.push(sentences.join(" "));
        }
    }
    // What concerns the plan that is chosen is read first; the order of the plans stays otherwise.
    found.sentences.append(&mut of_others);
    found.marks.sort_unstable();
    found.marks.dedup();
    found
}

impl Pair<'_> {
    /// Returns the stretches in sight. That two plans cost nothing while nothing is entered is no news.
    fn stretches(&self) -> Vec<Stretch> {
        let [one, other] = self.courses;
        let in_sight =
            crossings(one, other).into_iter().filter(|stretch| stretch.first <= self.end && stretch.complete);
        in_sight.filter(|stretch| stretch.last > 0 || stretch.verdict != Verdict::Equal).collect()
    }

    /// Returns what a stretch says, a sentence.
    fn sentence(&self, stretch: &Stretch) -> String {
        let last = stretch.last.min(self.end);
        let open = stretch.last >= self.end;
        let [one, other] = if stretch.verdict == Verdict::Dearer { [1, 0] } else { [0, 1] };
        // At the end of what begins the axis, and at the beginning of what follows.
        let at = if stretch.first <= 1 && !open { last } else { stretch.first };
        let args = Args::new()
            .with("plan", self.names[one])
            .with("other", self.names[other])
            .with("total", self.total(one, at))
            .with("other-total", self.total(other, at))
            .with("from", self.form.position_in_sentence(self.axis, stretch.first))
            .with("to", self.form.position_in_sentence(self.axis, last));
        let extent = match (stretch.first, open) {
            (first, _) if first == last && stretch.verdict != Verdict::ByTurns => "at",
            (_, true) => "from",
            (0 | 1, false) => "until",
            _ => "between",
        };
        let verdict = match stretch.verdict {
            Verdict::Cheaper | Verdict::Dearer => "calculator-chart-cheaper-",
            Verdict::Equal => "calculator-chart-equal-",
            Verdict::ByTurns => "calculator-chart-turns-",
            Verdict::ByReading => "calculator-chart-depends-",
        };
        self.form.say_with(&[verdict, extent].concat(), &args)
    }

    /// Returns a plan's total at a position; by both readings where the offer allows two.
    fn total(&self, plan: usize, at: u64) -> String {
        let segment = self.courses[plan].at(at);
        let total = Some(segment.least(at).unwrap_or(Money::ZERO));
        let totals = Totals { total, total_max: segment.total_max(at), complete: true };
        totals.text(self.form.messages(), self.price_list.currency, MoneyStyle::Short)
    }
}
