//! What the chart and the comparison compute after every keystroke: the courses of all plans, and where they cross.

use divan::{Bencher, black_box};
use tarif_pricing::course::{Axis, Considered, Course, cheapest, course, crossings};
use tarif_pricing::{PriceList, Rates};

use crate::counted::Work;
use crate::quotes::price_list;

const CATALOGUES: [(&str, &str); 2] = [("podpora", "support"), ("vzdrzevanje", "pc")];

fn axis(list: &PriceList, counter: &str) -> Axis {
    Axis::of(list.counter_named(counter).unwrap(), list.currency)
}

fn courses<'a>(list: &'a PriceList, axis: &Axis) -> Vec<Course<'a>> {
    let traced = |plan: &'a tarif_pricing::Plan| {
        course(list, &plan.id, &list.default_selection, &Rates::default(), axis).unwrap()
    };
    list.plans.iter().map(traced).collect()
}

/// The courses of all plans.
#[divan::bench(args = CATALOGUES)]
fn tracing(bencher: Bencher<'_, '_>, (catalogue, counter): (&str, &str)) {
    let list = price_list(catalogue);
    let axis = axis(&list, counter);
    bencher.bench(|| courses(black_box(&list), &axis));
}

/// How each plan stands to each other one.
#[divan::bench(args = CATALOGUES)]
fn crossing(bencher: Bencher<'_, '_>, (catalogue, counter): (&str, &str)) {
    let list = price_list(catalogue);
    let courses = courses(&list, &axis(&list, counter));
    bencher.bench(|| {
        let pairs =
            courses.iter().enumerate().flat_map(|(place, one)| courses[..place].iter().map(move |other| (one, other)));
        pairs.map(|(one, other)| crossings(black_box(one), other)).collect::<Vec<_>>()
    });
}

/// How each plan of the catalogue with the most counters stands to each other one, their courses traced first.
pub(crate) fn crossings_of_all_plans() -> Work {
    let list = price_list("vzdrzevanje");
    Box::new(move || {
        let courses = courses(black_box(&list), &axis(&list, "pc"));
        for (place, one) in courses.iter().enumerate() {
            for other in &courses[..place] {
                drop(black_box(crossings(one, other)));
            }
        }
    })
}

/// Which plans cost least.
#[divan::bench(args = CATALOGUES)]
fn least(bencher: Bencher<'_, '_>, (catalogue, counter): (&str, &str)) {
    let list = price_list(catalogue);
    let courses = courses(&list, &axis(&list, counter));
    bencher.bench(|| cheapest(black_box(&courses), Considered::Known));
}
