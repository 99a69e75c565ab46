//! Windows of a service as a phrase: "Mo–Fr 8–12 and 13:30–16:30".

use tarif_l10n::{Args, MessageError, Messages, Value};
use tarif_pricing::conditions::{Channel, ClockTime, Day, Days, Hours, Window};

/// Returns the phrase for several windows, joined; empty for none.
///
/// # Errors
/// Those of [`Messages::text`] if the language lacks one of the messages of service windows.
pub fn windows(messages: &Messages, windows: &[Window]) -> Result<String, MessageError> {
    let mut phrases = windows.iter().map(|one| window(messages, one));
    let first = phrases.next().unwrap_or(Ok(String::new()))?;
    phrases.try_fold(first, |first, last| {
        messages.text("list-windows", &Args::new().with("first", first).with("last", last?))
    })
}

/// Returns the phrase for one window: its days, hours, channels and week.
///
/// # Errors
/// Those of [`Messages::text`] if the language lacks one of the messages of service windows.
pub fn window(messages: &Messages, window: &Window) -> Result<String, MessageError> {
    let mut phrase = if is_always(window) {
        messages.text("window-always", &Args::new())?
    } else {
        days_and_hours(messages, window)?
    };
    if !window.channels.is_empty() {
        let channels = window.channels.iter().map(|channel| channel_name(messages, *channel));
        let channels = list(messages, channels.collect::<Result<_, _>>()?)?;
        phrase = messages.text("window-only", &Args::new().with("window", phrase).with("channels", channels))?;
    }
    if let Some(week) = window.week_of_month {
        let args = Args::new().with("window", phrase).with("week", u32::from(week));
        phrase = messages.text("window-week", &args)?;
    }
    Ok(phrase)
}

/// Returns whether a window is every hour of every day.
fn is_always(window: &Window) -> bool {
    let whole_day = |hours: &Hours| hours.to.hour() - hours.from.hour() == 24;
    window.days == Days::Daily && window.hours.iter().any(whole_day)
}

fn days_and_hours(messages: &Messages, window: &Window) -> Result<String, MessageError> {
    let hours: Vec<String> = window
        .hours
        .iter()
        .map(|hours| {
            let args =
                Args::new().with("from", clock_time(messages, hours.from)?).with("to", clock_time(messages, hours.to)?);
            messages.text("window-hours", &args)
        })
        .collect::<Result<_, _>>()?;
    let args = Args::new().with("days", days(messages, &window.days)?).with("hours", list(messages, hours)?);
    messages.text("window", &args)
}

/// Returns a time of the day as the language writes it.
///
/// # Errors
/// Those of [`Messages::text`] if the language lacks `clock-time`.
pub fn clock_time(messages: &Messages, time: ClockTime) -> Result<String, MessageError> {
    // A full hour is the number 0, which a message can select by; other minutes are the two digits that are shown.
    let minute = match time.minute() {
        0 => Value::from(0_u32),
        minute => Value::from(format!("{minute:02}")),
    };
    messages.text("clock-time", &Args::new().with("hour", u32::from(time.hour())).with("minute", minute))
}

fn days(messages: &Messages, days: &Days) -> Result<String, MessageError> {
    match days {
        Days::Workdays => messages.text("days-workdays", &Args::new()),
        Days::Daily => messages.text("days-daily", &Args::new()),
        Days::Named(named) => {
            let runs = runs(named).into_iter().map(|(first, last)| {
                let (from, to) = (day(messages, first)?, day(messages, last)?);
                if first == last {
                    Ok(from)
                } else {
                    messages.text("days-range", &Args::new().with("from", from).with("to", to))
                }
            });
            let phrases = runs.collect::<Result<_, MessageError>>()?;
            list(messages, phrases)
        }
    }
}

/// Returns the days as runs of days that follow one another, of three days or more; fewer stand each for itself.
fn runs(days: &[Day]) -> Vec<(Day, Day)> {
    let mut runs: Vec<Vec<Day>> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| follows(*last, *day)) => run.push(*day),
            _ => runs.push(vec![*day]),
        }
    }
    let mut ends = Vec::new();
    for run in runs {
        match run.as_slice() {
            [first, _, .., last] => ends.push((*first, *last)),
            few => ends.extend(few.iter().map(|day| (*day, *day))),
        }
    }
    ends
}

/// A holiday follows no day of the week.
fn follows(day: Day, next: Day) -> bool {
    next != Day::Holiday && next as u8 == day as u8 + 1
}

fn day(messages: &Messages, day: Day) -> Result<String, MessageError> {
    let id = match day {
        Day::Monday => "day-monday",
        Day::Tuesday => "day-tuesday",
        Day::Wednesday => "day-wednesday",
        Day::Thursday => "day-thursday",
        Day::Friday => "day-friday",
        Day::Saturday => "day-saturday",
        Day::Sunday => "day-sunday",
        Day::Holiday => "day-holiday",
    };
    messages.text(&format!("{id}.short"), &Args::new())
}

fn channel_name(messages: &Messages, channel: Channel) -> Result<String, MessageError> {
    let id = match channel {
        Channel::OnSite => "channel-on-site",
        Channel::Remote => "channel-remote",
        Channel::OnCall => "channel-on-call",
    };
    messages.text(id, &Args::new())
}

/// Returns phrases as a list: "a, b and c".
fn list(messages: &Messages, mut phrases: Vec<String>) -> Result<String, MessageError> {
    let Some(last) = phrases.pop() else {
        return Ok(String::new());
    };
    if phrases.is_empty() {
        return Ok(last);
    }
    messages.text("list-and", &Args::new().with("first", phrases.join(", ")).with("last", last))
}
