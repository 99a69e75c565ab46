//! The offers: their figures, which follow from the numbers of catalogue and plan.

/// A catalogue by its number, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Catalogue {
    pub(crate) number: usize,
    pub(crate) plans: usize,
}

/// What a plan includes of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Included {
    Yes,
    No,
    /// So often a year.
    Yearly(usize),
}

/// How many rows the comparison has.
pub(crate) const ROWS: usize = 12;

impl Catalogue {
    pub(crate) fn id(self) -> String {
        format!("offer-{}", self.number)
    }

    /// Returns the numbers of its plans, from 1.
    pub(crate) fn plan_numbers(self) -> impl Iterator<Item = usize> {
        1..=self.plans
    }
}

/// Returns the monthly fee of a plan, in euros: unlike any other figure of its catalogue.
pub(crate) fn fee(catalogue: usize, plan: usize) -> usize {
    100 + plan * 100 + catalogue % 89
}

/// Returns the monthly price of a computer, in euros.
pub(crate) fn computer(catalogue: usize, plan: usize) -> usize {
    10 + plan * 3 + catalogue % 5
}

/// Returns the hourly rate, in euros.
pub(crate) fn rate(catalogue: usize, plan: usize) -> usize {
    95 - plan * 5 - catalogue % 4
}

/// Returns the price of setting up, in euros.
pub(crate) fn set_up(plan: usize) -> usize {
    900 + plan * 10
}

/// Returns within how many hours a request is answered.
pub(crate) fn response(plan: usize) -> usize {
    48 / plan
}

/// Returns what a plan includes of a row.
pub(crate) fn included(catalogue: usize, plan: usize, row: usize) -> Included {
    match (catalogue + row) % 4 {
        0 => Included::Yearly(plan * row),
        _ if row <= plan * 3 => Included::Yes,
        _ => Included::No,
    }
}
