//! Where what goes further than the quote stands.

use leptos::prelude::*;

use super::calculation::Calculation;
use super::further::{FurtherCalculation, FurtherPart};

/// The place of what goes further, with its HTML as the generator writes it.
///
/// The browser leaves the place alone when it takes the calculator over, and fills it anew once the code for it is there.
#[component]
pub(super) fn FurtherPlace(
    /// What is calculated.
    calculation: Calculation,
) -> impl IntoView {
    let further = FurtherCalculation::of(calculation);
    let parts = FurtherPart::ALL.map(|part| part.view(calculation, further).to_html());
    view! {
        <div class="calculator__further" inner_html=parts.concat()></div>
        <p class="calculator__further-failed" role="status">{calculation.say("calculator-compare-failed")}</p>
    }
}
