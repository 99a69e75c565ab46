//! The chart: lines, crossings, table and moves.

use std::sync::Arc;

use tarif_calculator::chart::{Chart, Move};
use tarif_calculator::text::total_text;
use tarif_calculator::{Form, Shown, State, Step, address};
use tarif_pricing::{Quote, Rates};

use crate::offers::{data, form};

fn opened(form: &Form, query: &str) -> State {
    State::from_address(form, address::read(form, query))
}

fn chart(form: &Form, query: &str) -> Chart {
    chart_of(form, &opened(form, query))
}

fn chart_of(form: &Form, state: &State) -> Chart {
    chart_after(form, state, None)
}

fn chart_after(form: &Form, state: &State, before: Option<&Chart>) -> Chart {
    Chart::of(form, state, &Shown::of(form, state, None), before).unwrap()
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

/// Returns the points of a path of lines, one list for each part that is drawn in one go.
fn parts(path: &str) -> Vec<Vec<(u32, u32)>> {
    let mut parts: Vec<Vec<(u32, u32)>> = Vec::new();
    for (at, command) in path.match_indices(['M', 'L']) {
        let rest = &path[at + 1..];
        let end = rest.find(['M', 'L']).unwrap_or(rest.len());
        let (x, y) = rest[..end].split_once(' ').unwrap();
        if command == "M" {
            parts.push(Vec::new());
        }
        parts.last_mut().unwrap().push((x.parse().unwrap(), y.parse().unwrap()));
    }
    parts
}

/// Returns the height of a path at a place, coming from the left.
fn height(path: &str, x: u32) -> Option<u32> {
    let parts = parts(path);
    let part = parts.iter().find(|part| part[0].0 <= x && x <= part.last().unwrap().0)?;
    let index = part.partition_point(|point| point.0 < x);
    let (next_x, next_y) = part[index];
    let Some((before_x, before_y)) = index.checked_sub(1).map(|index| part[index]) else {
        return Some(next_y);
    };
    // Rounded to the nearest, as the drawing is.
    let (run, whole) = (i64::from(x - before_x), i64::from(next_x - before_x));
    let rise = (i64::from(next_y) - i64::from(before_y)) * run;
    u32::try_from(i64::from(before_y) + (2 * rise + whole).div_euclid(2 * whole)).ok()
}

#[test]
fn lines_pass_through_the_total_of_every_quote() {
    for (catalogue, query, most) in [
        ("podpora", "plan=standard&support=1h", 480),
        ("vzdrzevanje", "plan=standard&pc=8&server=1", 20),
        ("vzdrzevanje", "plan=mini&pc=2", 20),
        ("support-pakete", "plan=paket-m&support=25min&rate.minutes=1.50/min", 90),
    ] {
        let form = form(catalogue, "cs");
        let chart = chart(&form, query);
        let list = form.price_list().unwrap();
        let axis = &chart.drawing.axis;
        assert!(chart.drawing.end() >= most.min(10), "{catalogue}");
        for position in 0..=chart.drawing.end() {
            let mut state = opened(&form, query);
            state.enter(&form, 0, axis.entry(position));
            for (plan, line) in chart.drawing.lines.iter().enumerate() {
                let rates = state.own_rates().of(form.rate_slots(), &list.plans[plan]);
                let quote = tarif_pricing::quote(list, &list.plans[plan].id, state.selection(), &rates).unwrap();
                let expected = chart.drawing.height_of(&quote);
                let found = height(&line.path, chart.drawing.place_of(position));
                match (expected, found) {
                    (None, None) => {}
                    (Some(expected), Some(found)) => {
                        assert!(expected.abs_diff(found) <= 2, "{query} {position} {plan}: {expected} {found}");
                    }
                    _ => panic!("{query} {position} {plan}: {expected:?} {found:?} {}", line.path),
                }
            }
        }
    }
}

#[test]
fn steps_are_upright_and_prepaid_time_is_level() {
    let chart = chart(&form("podpora", "cs"), "plan=standard&support=1h");
    for plan in [2, 3, 4] {
        let parts = parts(&chart.drawing.lines[plan].path);
        assert_eq!(parts.len(), 1);
        for pair in parts[0].windows(2) {
            assert!(pair[0].0 == pair[1].0 || pair[0].1 == pair[1].1, "plan {plan}: {pair:?}");
        }
    }
}

#[test]
fn crossings_are_told_with_their_amounts() {
    let chart = chart(&form("podpora", "cs"), "plan=standard&support=1h");
    let told: Vec<String> = chart.drawing.crossings.iter().map(|text| plain(text)).collect();
    let pair = told.iter().find(|text| text.contains("Technik") && text.contains("Standard")).unwrap();
    // At 2 h 44 min: 164 min of 1000 an hour are 2733.33; 165 min less 30 of 800 are 1800, and 950.
    // At 3 h 34 min: 214 min of 1000 an hour are 3566.67; 225 min less 30 of 800 are 2600, and 950.
    assert_eq!(
        pair,
        "Do 2 h 44 min je varianta Technik bez smlouvy (2 733,33 Kč) levnější než varianta Standard (2 750 Kč). \
         Od 2 h 45 min do 3 h 33 min je střídavě levnější varianta Technik bez smlouvy a varianta Standard. \
         Od 3 h 34 min je varianta Standard (3 550 Kč) levnější než varianta Technik bez smlouvy (3 566,67 Kč)."
    );
    // Plus costs more than VIP above 4 h: 4 h is 2500 + 180 min of 800 = 4900; 4 h 1 min counts as 4 h 15 min, 5100.
    let pair = told.iter().find(|text| text.contains("Plus") && text.contains("VIP")).unwrap();
    assert_eq!(
        pair,
        "Do 4 h je varianta Plus (4 900 Kč) levnější než varianta VIP (5 000 Kč). \
         Od 4 h 1 min je varianta VIP (5 000 Kč) levnější než varianta Plus (5 100 Kč)."
    );
    assert!(!told.iter().any(|text| text.contains("Standard") && text.contains("Plus")), "these never cross: {told:?}");
    assert!(!chart.drawing.marks.is_empty());
}

#[test]
fn where_a_plan_is_not_available_its_line_is_cut_out() {
    let form = form("vzdrzevanje", "sl");
    let chart = chart(&form, "plan=standard&pc=8&server=1");
    let extent = |plan: usize| -> Option<(u64, u64)> {
        let parts = parts(&chart.drawing.lines[plan].path);
        let (first, last) = (parts.first()?.first()?.0, parts.last()?.last()?.0);
        Some((chart.drawing.position_at(first), chart.drawing.position_at(last)))
    };
    // Users move with computers: to 5 with a server, from 5 to 10, from 11 to the end; without a server only to 3.
    assert_eq!([1, 2, 3].map(extent), [Some((0, 5)), Some((5, 10)), Some((11, chart.drawing.end()))]);
    assert_eq!(extent(0), None);
    assert!(chart.drawing.remarks.iter().any(|text| text.ends_with(": Mini.")), "{:?}", chart.drawing.remarks);
}

#[test]
fn what_is_on_request_is_an_open_band() {
    let form = form("support-pakete", "de");
    let drawing = chart(&form, "plan=paket-m&support=25min").drawing;
    assert!(drawing.lines[..3].iter().all(|line| !line.band.is_empty()));
    assert!(drawing.remarks[0].contains("Mindestbetrag"), "{:?}", drawing.remarks);
    assert!(drawing.remarks[1].ends_with(": Wartungsvertrag."), "{:?}", drawing.remarks);
    assert!(drawing.crossings.is_empty(), "known parts decide nothing: {:?}", drawing.crossings);
    let drawing = chart(&form, "plan=paket-m&support=25min&rate.minutes=1.50/min").drawing;
    assert!(drawing.lines.iter().all(|line| line.band.is_empty()));
    // 15 + 1.50 × (m − 10) reaches 40 between 26 min (39.00) and 27 min (40.50).
    let told: Vec<String> = drawing.crossings.iter().map(|text| plain(text)).collect();
    assert!(
        told[0]
            .starts_with("Bis 26 Min. (39 € gegenüber 40 €) kostet der Tarif Paket S weniger als der Tarif Paket M."),
        "{told:?}"
    );
}

#[test]
fn what_concerns_the_chosen_plan_is_told_first() {
    let form = form("podpora", "cs");
    for (query, name, pairs) in [("plan=vip&support=1h", "VIP", 3), ("plan=standard&support=1h", "Standard", 2)] {
        let told = &chart(&form, query).drawing.crossings;
        let about: Vec<bool> = told.iter().map(|text| text.contains(name)).collect();
        let first_of_others = about.iter().position(|is_about| !is_about).unwrap_or(about.len());
        assert_eq!(first_of_others, pairs, "{told:?}");
        assert!(!about[first_of_others..].contains(&true), "{told:?}");
    }
}

#[test]
fn requests_show_both_readings() {
    let form = form("podpora", "cs");
    let chart = chart(&form, "plan=standard&support=4x9min");
    assert!(!chart.drawing.lines[2].range.is_empty());
    assert_eq!(plain(&chart.drawing.axis_title), "Počet požadavků po 9 min");
    assert_eq!(chart.marker.position, 4);
}

#[test]
fn what_one_reading_alone_says_is_told_to_depend_on_it() {
    let form = form("podpora", "cs");
    let told = chart(&form, "plan=standard&support=4x9min").drawing.crossings.clone();
    let told: Vec<String> = told.iter().map(|text| plain(text)).collect();
    // 19 requests are 171 min: 2850 of 1000 an hour. Rounded over the month 180, each by itself 285: 950 and 150 or 255
    // beyond, of 800 an hour. 20 are 3000 against 950 + 150 min = 2950 or 950 + 270 min = 4550.
    assert_eq!(
        told[0],
        "Do 19 × 9 min je varianta Technik bez smlouvy (2 850 Kč) levnější než varianta Standard (2 950 Kč až 4 350 Kč). \
         Od 20 × 9 min záleží na způsobu zaokrouhlení, který nabídka neuvádí, zda je levnější varianta Technik bez smlouvy, nebo Standard."
    );
}

#[test]
fn why_nothing_is_drawn_is_said_as_it_is() {
    // Four users without a server: no package takes them, though every amount is published.
    let form = form("vzdrzevanje", "sl");
    let unavailable = chart(&form, "plan=mini&pc=4&user=4").drawing;
    assert_eq!(unavailable.remarks, ["Grafa ni mogoče narisati: pri vpisanih podatkih ni na voljo noben paket."]);
    let on_request = chart(&crate::offers::form("sadarbiba", "sl"), "pc=4").drawing;
    assert!(on_request.remarks[0].contains("ponudba ne objavlja nobenega zneska"), "{:?}", on_request.remarks);
}

#[test]
fn amounts_that_rest_on_own_rates_are_said_to() {
    let form = form("support-pakete", "de");
    let published = chart(&form, "plan=paket-m&support=25min").drawing;
    let own = chart(&form, "plan=paket-m&support=25min&rate.minutes=1.50/min").drawing;
    let says = |remarks: &[String]| remarks.iter().any(|text| text.contains("manuell eingetragenen Preisen"));
    assert!(says(&own.remarks) && !says(&published.remarks), "{:?}", own.remarks);
}

#[test]
fn the_table_says_what_the_quotes_say() {
    let form = form("podpora", "cs");
    let chart = chart(&form, "plan=standard&support=1h");
    let list = form.price_list().unwrap();
    assert!(chart.drawing.table.rows.len() > 20, "a row for each step");
    for row in &chart.drawing.table.rows {
        let mut state = opened(&form, "plan=standard&support=1h");
        let first = plain(&row.span).split(" až ").next().unwrap().to_owned();
        state.type_into(&form, 0, first.clone());
        assert_eq!(state.fields()[0].error, None, "{first}");
        for (plan, cell) in list.plans.iter().zip(&row.totals) {
            let quote = tarif_pricing::quote(list, &plan.id, state.selection(), &Rates::default()).unwrap();
            let total = match quote.total {
                Some(_) => total_text(form.messages(), list, &quote),
                // Nothing at all is the lower end of a stretch in which something is due.
                None => "0\u{a0}Kč".to_owned(),
            };
            assert!(cell.text.starts_with(&total), "{first} {}: {cell:?} is not {total}", plan.id);
            assert!(!cell.has_rep_rates);
        }
    }
}

#[test]
fn a_stretch_that_begins_with_nothing_says_what_it_leads_to() {
    let form = form("podpora", "cs");
    let chart = chart(&form, "plan=standard&support=1h");
    let first = &chart.drawing.table.rows[0];
    assert_eq!(plain(&first.span), "0 min až 30 min");
    // Half an hour of a technician, 1000 an hour, and of a consultant, 1500 an hour: 500 and 750.
    assert_eq!(plain(&first.totals[0].text), "0 Kč až 500 Kč");
    assert_eq!(plain(&first.totals[1].text), "0 Kč až 750 Kč");
}

#[test]
fn the_table_marks_the_totals_that_rates_of_the_rep_are_in() {
    let form = form("support-pakete", "de");
    let chart = chart(&form, "plan=paket-s&support=25min&r.minutes=1.50/min");
    let marked = |at: &str| -> Vec<bool> {
        let row = chart.drawing.table.rows.iter().find(|row| plain(&row.span).ends_with(at));
        let row = row.unwrap_or_else(|| panic!("{:?}", chart.drawing.table.rows));
        row.totals.iter().map(|total| total.has_rep_rates).collect()
    };
    // 10, 30 and 60 min are free; the contract has no minutes.
    assert_eq!(marked("10 Min."), [false, false, false, false]);
    assert_eq!(marked("30 Min."), [true, false, false, false]);
    assert_eq!(marked("60 Min."), [true, true, false, false]);
    assert_eq!(marked("75 Min."), [true, true, true, false]);
}

#[test]
fn areas_of_plans_are_told_apart_without_colour() {
    let form = form("podpora", "cs");
    let chart = chart(&form, "plan=standard&support=4x9min");
    let drawing = &chart.drawing;
    // The contracts have two readings of requests, and work without a contract has one.
    let has_area: Vec<bool> = drawing.lines.iter().map(|line| !line.range.is_empty()).collect();
    assert_eq!(has_area, [false, false, true, true, true]);
    for (plan, line) in drawing.lines.iter().enumerate() {
        assert_eq!(line.edge.is_empty(), line.range.is_empty(), "an edge above each area");
        assert!(line.edge.is_empty() || line.edge.starts_with('M'), "{}", line.edge);
        let hatching = format!(r#"<pattern id="tarif-podpora-chart-hatch-{plan}""#);
        assert_eq!(drawing.svg.contains(&hatching), has_area[plan], "{plan}");
    }
    let turned: Vec<&str> = drawing.svg.split("rotate(").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
    assert_eq!(turned, ["0", "90", "20"], "each is turned another way");
    // Standard at 10 requests of 9 min: 90 min of the month are 950 + 60 min of 800 = 1750; 150 of the requests, 2550.
    let list = form.price_list().unwrap();
    let at_ten = opened(&form, "plan=standard&support=10x9min");
    let quote = tarif_pricing::quote(list, &list.plans[2].id, at_ten.selection(), &Rates::default()).unwrap();
    assert_eq!([quote.total, quote.total_max].map(|total| total.unwrap().to_string()), ["1750", "2550"]);
    let higher = Quote { total: quote.total_max, ..quote.clone() };
    let heights = [&quote, &higher].map(|quote| drawing.height_of(quote).unwrap());
    let x = drawing.place_of(10);
    assert_eq!([&drawing.lines[2].path, &drawing.lines[2].edge].map(|path| height(path, x)), heights.map(Some));
}

#[test]
fn lines_that_rest_on_the_exact_minute_are_named_where_the_offer_states_none() {
    let unstated = |catalogue: &str, query: &str| {
        let form = form(catalogue, "cs");
        let remarks = chart(&form, query).drawing.remarks.clone();
        remarks.into_iter().map(|remark| plain(&remark)).find(|remark| remark.contains("s přesností na minutu"))
    };
    let of_podpora = unstated("podpora", "plan=standard&support=1h").unwrap();
    assert!(of_podpora.ends_with(": Technik bez smlouvy a Konzultant bez smlouvy."), "{of_podpora}");
    // The packs are billed to the minute, and say so.
    assert_eq!(unstated("support-pakete", "plan=paket-m&support=25min&rate.minutes=1.50/min"), None);
}

#[test]
fn keys_move_along_the_chart() {
    let form = form("podpora", "cs");
    let mut state = opened(&form, "plan=standard&support=1h");
    let mut go = |key: Move| {
        let chart = chart_of(&form, &state);
        let entry = chart.entry_after(&form, &state, key).unwrap();
        state.enter(&form, chart.counter, entry);
        chart_of(&form, &state).marker.position
    };
    assert_eq!(go(Move::of_key("ArrowRight").unwrap()), 75);
    assert_eq!(go(Move::of_key("ArrowDown").unwrap()), 60);
    // Ten quarters of an hour.
    assert_eq!(go(Move::of_key("PageUp").unwrap()), 210);
    assert_eq!(go(Move::of_key("PageDown").unwrap()), 60);
    assert_eq!(go(Move::of_key("Home").unwrap()), 0);
    assert_eq!(go(Move::Step(Step::Down)), 0);
    // To the end of the axis, a round number of hours beyond the last break at 5 h.
    let end = go(Move::of_key("End").unwrap());
    assert!(end >= 360 && end % 60 == 0, "{end}");
    assert_eq!(Move::of_key("Tab"), None);
}

#[test]
fn a_pointer_finds_the_nearest_step() {
    let form = form("vzdrzevanje", "sl");
    let state = opened(&form, "plan=standard&pc=8&server=1");
    let chart = chart_of(&form, &state);
    let middle = chart.entry_after(&form, &state, Move::To(5_000)).unwrap();
    assert_eq!(middle.to_string(), chart.drawing.end().div_ceil(2).to_string());
    assert_eq!(chart.entry_after(&form, &state, Move::To(0)).unwrap().to_string(), "0");
}

#[test]
fn what_lies_along_the_axis_can_be_chosen() {
    let form = form("vzdrzevanje", "sl");
    let mut state = opened(&form, "plan=standard&pc=8&server=1");
    state.chart_along(&form, 1);
    let chart = chart_of(&form, &state);
    assert_eq!((chart.counter, chart.marker.position), (1, 1));
    state.chart_along(&form, 9);
    assert_eq!(state.chart_counter(), 1, "there is no such counter");
}

#[test]
fn the_drawing_stays_while_only_the_marker_moves() {
    let form = form("podpora", "cs");
    let mut state = opened(&form, "plan=standard&support=1h");
    let before = chart_of(&form, &state);
    let drawing = |chart: &Chart| Arc::clone(&chart.drawing);
    state.type_into(&form, 0, "2 h".into());
    let after = chart_after(&form, &state, Some(&before));
    assert!(Arc::ptr_eq(&drawing(&before), &drawing(&after)));
    state.type_into(&form, 0, "40 h".into());
    let far = chart_after(&form, &state, Some(&after));
    assert!(drawing(&far).end() >= 40 * 60, "{}", drawing(&far).end());
    state.choose("vip".parse().unwrap());
    assert!(!Arc::ptr_eq(&drawing(&far), &drawing(&chart_after(&form, &state, Some(&far)))));
}

#[test]
fn the_longest_entry_is_drawn_in_few_points() {
    let form = form("podpora", "cs");
    let chart = chart(&form, "plan=standard&support=1000000min");
    let points: usize = chart.drawing.lines.iter().map(|line| parts(&line.path).concat().len()).sum();
    assert!(points < 100, "{points}");
    assert!(chart.drawing.table.rows.len() < 10, "named values stand for a thousand steps");
}

/// Returns the names of the positions on the axis.
fn axis(chart: &Chart) -> Vec<String> {
    chart.drawing.positions.iter().map(|tick| plain(&tick.text)).collect()
}

#[test]
fn the_axis_counts_as_the_offer_does() {
    // The chart ends a fifth beyond the 60 free minutes: 72, up to the next of six named positions at most.
    let minutes = axis(&chart(&form("support-pakete", "de"), "plan=paket-l&support=1h"));
    assert_eq!(minutes, ["0 Min.", "15 Min.", "30 Min.", "45 Min.", "60 Min.", "75 Min."]);
    let hours = axis(&chart(&form("podpora", "de"), "plan=vip&support=1h"));
    assert!(hours.len() > 1 && hours[1..].iter().all(|text| text.ends_with(" Std.")), "{hours:?}");
}

#[test]
fn the_slider_says_where_it_is_as_the_language_writes_a_label() {
    for (language, says) in [("fr", "2 h, VIP : 5 000 CZK"), ("cs", "2 h, VIP: 5 000 Kč")] {
        // 2 of the 5 hours that VIP has prepaid.
        let chart = chart(&form("podpora", language), "plan=vip&support=2h");
        assert_eq!(plain(&chart.marker.says), says);
    }
}

/// Returns the remarks of a chart, a line each.
fn remarks(form: &Form) -> String {
    chart(form, "plan=standard&support=1h")
        .drawing
        .remarks
        .iter()
        .map(|text| plain(text))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_remark_agrees_with_how_many_plans_it_names() {
    for (language, one, two) in [
        (
            "sl",
            "Pri tem paketu ponudba ne navaja obračunskega intervala; graf zanj računa na minuto natančno: Tehnik brez pogodbe.",
            "Pri teh paketih ponudba ne navaja obračunskega intervala; graf zanju računa na minuto natančno: Tehnik brez pogodbe in Konzultant brez pogodbe.",
        ),
        (
            "lv",
            "Šim plānam piedāvājumā nav norādīts, ar kādu soli tiek uzskaitīts laiks; diagrammā tas skaitīts ar minūtes precizitāti: Tehniķis bez līguma.",
            "Šiem plāniem piedāvājumā nav norādīts, ar kādu soli tiek uzskaitīts laiks; diagrammā tas skaitīts ar minūtes precizitāti: Tehniķis bez līguma un Konsultants bez līguma.",
        ),
        (
            "fr",
            "Pour cette formule, l’offre ne précise pas la tranche de facturation ; le graphique compte le temps à la minute près : Technicien sans contrat.",
            "Pour ces formules, l’offre ne précise pas la tranche de facturation ; le graphique compte le temps à la minute près : Technicien sans contrat et Consultant sans contrat.",
        ),
        (
            "cs",
            "U této varianty nabídka neuvádí účtovací jednotku času; graf pro ni počítá s přesností na minutu: Technik bez smlouvy.",
            "U těchto variant nabídka neuvádí účtovací jednotku času; graf pro ně počítá s přesností na minutu: Technik bez smlouvy a Konzultant bez smlouvy.",
        ),
        (
            "de",
            "Für diesen Tarif nennt das Angebot keine Taktung; im Diagramm ist er minutengenau berechnet: Techniker ohne Vertrag.",
            "Für diese Tarife nennt das Angebot keine Taktung; im Diagramm sind sie minutengenau berechnet: Techniker ohne Vertrag und Berater ohne Vertrag.",
        ),
    ] {
        let mut data = data("podpora", language);
        assert_eq!(remarks(&Form::new(data.clone()).unwrap()), two);
        for list in &mut data.price_lists {
            list.plans.retain(|plan| plan.id.as_str() != "bez-smlouvy-konzultant");
        }
        assert_eq!(remarks(&Form::new(data).unwrap()), one);
    }
}
