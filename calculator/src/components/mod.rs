//! The components. They place ready texts and hand what a visitor does to [`State`](crate::State); one a file.
//!
//! # Markup
//!
//! Classes, for themes. The root and what stands around the body is written by the prerenderer, the rest by the components:
//!
//! ```text
//! .calculator [data-tarif-calculator="<catalogue>"|"all"] [data-tarif-messages="<file that all share>"] [data-ready]
//!   .calculator__noscript                 in noscript: the figures are an example
//!   .calculator__failed                   the calculator could not start; for html[data-tarif-failed] only
//!   .calculator__body
//!     .calculator__title
//!     .calculator__intro                  scope all
//!     .versions                           section; catalogue's scope, for a link of another price list
//!       .versions__title
//!       .versions__table                  in .versions__quotes; .versions__caption, .versions__lines, .versions__total, .versions__beside
//!         .versions__row [data-change=""|"changed"|"new"|"gone"]    .versions__change
//!           .versions__cell [data-head]   .versions__text
//!       .versions__changes
//!       .versions__actions                .versions__action [data-versions="current"|"other"]
//!     form.calculator__form
//!       .calculator__plans                fieldset; .calculator__legend
//!         .calculator__plan [data-available]
//!           .calculator__radio            input name=plan
//!           .calculator__plan-name
//!           .calculator__plan-total [data-plan] [data-plan-total] [data-complete] [data-available]
//!           .calculator__own              hidden where no rate of the rep is in the total
//!           .calculator__unavailable      empty where the plan is available
//!       .calculator__counters             fieldset; .calculator__legend
//!         .calculator__field [data-counter] [data-invalid]
//!           .calculator__label
//!           .calculator__control
//!             .calculator__step .calculator__step--down | --up      .calculator__glyph
//!             .calculator__input [aria-invalid]
//!             .calculator__unit           empty where the text brings its own
//!           .calculator__hint
//!           .calculator__understood       empty where there is nothing to echo
//!           .calculator__error            empty where nothing is wrong
//!       .calculator__rates                details; catalogue's scope, hidden where the chosen plan publishes every amount
//!         .calculator__rates-title        summary
//!         .calculator__hint
//!         .calculator__rate-fields
//!           .calculator__field .calculator__field--rate [data-rate] [data-invalid]     as above, without steppers and hint
//!       .calculator__ignored              values in the address that could not be read
//!     .calculator__result                 section; catalogue's scope
//!       .calculator__result-title
//!       .calculator__headline
//!         .calculator__chosen-plan
//!         output.calculator__total [data-total] [data-complete] [data-available] [data-plan]
//!         .calculator__per                  empty where no period is known
//!       .calculator__own                  as above, in a sentence
//!       .calculator__availability         .calculator__not-available .calculator__reasons .calculator__instead
//!       .calculator__breakdown            table
//!         .calculator__lines              tbody; .calculator__line [data-known] [data-changed="a"|"b"]
//!         .calculator__sum                tbody
//!         .calculator__lines--beside      tbody: what is not due monthly
//!         .calculator__cell .calculator__cell--charge | --quantity [data-fee] | --price | --amount
//!         .calculator__explained            tr under its line; .calculator__cell--explanation
//!           .calculator__explanation        how the line came about
//!           .calculator__clause             link to what the page says of it
//!           .calculator__sentence           what a list of another day says of it
//!       .calculator__beside               what is due yearly or once
//!       .calculator__notes
//!       .calculator__price-list           catalogues whose list is released
//!       .calculator__vat                  hidden where there is nothing to say
//!       .calculator__not-binding
//!     .calculator__further [aria-busy] [data-ready] [data-failed]       catalogue's scope; busy while what was prerendered is not true
//!       .share                              section; catalogue's scope
//!         .share__title
//!         .share__actions
//!           .share__action [data-share="copy"|"mail"|"system"]
//!         .share__word                      what came of it
//!         .share__refused                   .share__link, selected where copying is refused
//!         .share__code                      svg.share__drawing
//!         .share__printed                   the link, for paper
//!       .calculator__compared               section; catalogue's scope
//!         .calculator__compared-title
//!         .calculator__compared-remarks     which plan costs least, and where that cannot be said
//!         .calculator__compared-plans       list, by total
//!           .calculator__compared-plan [data-compared="<place in the price list>"] [data-chosen] [data-available] [data-complete]
//!             .calculator__compared-name .calculator__compared-total
//!             .calculator__compared-difference      hidden for the chosen plan
//!             .calculator__choose [aria-pressed]
//!             .calculator__compared-beside          reasons, rates of the rep, what is on request, yearly, once
//!             .calculator__compared-words           dl: promises, what is included, rules, exclusions
//!         .calculator__compared-details     to the page's full comparison
//!       .calculator__chart .chart           section; catalogue's scope
//!         .chart__title
//!         .chart__choice                    hidden where there is one counter; in it .chart__counter
//!         .chart__figure                    hidden where nothing is known
//!           .chart__plot                    slider
//!             .chart__drawing               .chart__svg: .chart__grid .chart__axis .chart__amount .chart__position .chart__band .chart__range
//!                                           .chart__line .chart__line--1 to --6 [data-chosen] .chart__edge .chart__crossing .chart__label .chart__name .chart__hatch
//!             .chart__marker                .chart__svg: .chart__entered .chart__entry .chart__dot [data-plan-dot] [data-chosen]
//!           .chart__axis-title
//!           .chart__at .chart__key          .chart__key-row [data-chosen]; in it .chart__key-line .chart__letter .chart__key-name .chart__key-total [data-complete] .chart__key-mark
//!         .chart__crossings-title .chart__crossings
//!         .chart__remarks
//!         .chart__numbers                   details: .chart__numbers-title .chart__table; in its cells .chart__own, empty where no rate of the rep is in the total
//!     .calculator__further-failed            status; shown where what goes further cannot be fetched
//!     .calculator__all                    scope all
//!       .calculator__currency             section, one a currency; .calculator__currency-title
//!         .calculator__table
//!           .calculator__catalogue        tbody, one a catalogue; .calculator__catalogue-name, in it .calculator__catalogue-vat .calculator__catalogue-period
//!             .calculator__row [data-available]
//!               .calculator__link
//!               .calculator__plan-total  as above
//!       .calculator__not-binding
//!     .calculator__status                 for screen readers only
//! ```
//!
//! Everything that shows figures of a selection has `data-tarif-estimate`, so that one rule hides it while `html[data-tarif-pending]` says that another selection is coming.

#![expect(unreachable_pub, reason = "the component macro writes public builders for private components")]

mod all_plans;
mod availability;
mod breakdown;
mod calculation;
#[cfg(feature = "prerender")]
mod calculator;
mod chart;
mod compared;
mod counter_field;
mod counters;
#[cfg(feature = "prerender")]
mod fields;
mod further;
#[cfg(feature = "prerender")]
mod further_place;
mod ignored;
mod notes;
mod plan_choice;
mod plan_total;
mod rates;
mod result;
mod share_panel;
mod stepper;
mod text_list;
mod versions;

#[cfg(feature = "browser")]
pub(crate) use all_plans::AllPlans;
pub use calculation::{Calculation, Moment};
#[cfg(feature = "prerender")]
pub(crate) use calculator::Calculator;
#[cfg(feature = "browser")]
pub(crate) use counters::Counters;
#[cfg(feature = "browser")]
pub(crate) use further::{FurtherCalculation, FurtherPart};
#[cfg(feature = "browser")]
pub(crate) use ignored::Ignored;
#[cfg(feature = "browser")]
pub(crate) use plan_choice::PlanChoice;
#[cfg(feature = "browser")]
pub(crate) use rates::RateFields;
#[cfg(feature = "browser")]
pub(crate) use result::Result;
#[cfg(feature = "browser")]
pub(crate) use versions::Versions;
