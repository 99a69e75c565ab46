//! The time zone of a site: which day it is there, and when a day begins.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use jiff::Timestamp;
use jiff::civil;
use jiff::tz;
use tarif_pricing::Date;

/// A time zone by its name in the IANA database, `Europe/Ljubljana`. The database is part of the program, so that every machine has the same.
///
/// # Examples
///
/// ```
/// use tarif::site::TimeZone;
///
/// let zone: TimeZone = "Europe/Ljubljana".parse()?;
/// // 1 January 2027 begins there an hour before midnight in UTC: 1798761600 is midnight, 3600 less is 1798758000.
/// assert_eq!(zone.start_of("2027-01-01".parse()?), 1_798_758_000);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeZone(tz::TimeZone);

/// A text that is not the name of a time zone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{found}` is not a time zone; expected a name of the IANA database, such as `Europe/Ljubljana`")]
pub struct TimeZoneError {
    /// The text as given.
    pub found: String,
}

impl TimeZone {
    /// Returns Coordinated Universal Time, the zone of sites that name none.
    pub fn utc() -> Self {
        Self(tz::TimeZone::UTC)
    }

    /// Returns which day it is in the zone at a moment.
    pub fn day_of(&self, moment: SystemTime) -> Date {
        // A clock beyond the years that the calendar has shows the first day there is.
        let moment = Timestamp::try_from(moment).unwrap_or(Timestamp::UNIX_EPOCH);
        date(moment.to_zoned_datetime(self.0.clone()).date())
    }

    /// Returns the first moment of a day in the zone as RFC 3339 has it: `2026-11-01T00:00:00+01:00`.
    pub fn moment_of(&self, day: Date) -> String {
        let start = civil(day).to_zoned_datetime(self.0.clone()).and_then(|day| day.start_of_day());
        // The last days there are have no moment in zones that are behind; nobody announces prices for them.
        start.map_or_else(|_| format!("{day}T00:00:00Z"), |start| start.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
    }

    /// Returns the first moment of a day in the zone, in seconds after the beginning of 1970 in UTC; the last moment that fits for a day after it.
    pub fn start_of(&self, day: Date) -> u32 {
        let day = civil(day);
        let start = day.to_zoned_datetime(self.0.clone()).and_then(|day| day.start_of_day());
        let seconds = start.map_or(i64::MAX, |start| start.timestamp().as_second());
        u32::try_from(seconds.max(0)).unwrap_or(u32::MAX)
    }
}

/// Returns the day before a day; the first day there is has none.
pub fn day_before(day: Date) -> Option<Date> {
    civil(day).yesterday().ok().map(date)
}

fn civil(day: Date) -> civil::Date {
    let year = i16::try_from(day.year()).expect("a date has a year of four digits");
    let (month, day) = (day.month(), day.day());
    let part = |part: u8| i8::try_from(part).expect("a month has at most 31 days, and a year 12 months");
    civil::Date::new(year, part(month), part(day)).expect("a date is a day of the calendar")
}

fn date(day: civil::Date) -> Date {
    // Years before the first are written with a sign, and no clock shows them.
    day.to_string().parse().unwrap_or_else(|_| "1970-01-01".parse().expect("this is a day of the calendar"))
}

impl FromStr for TimeZone {
    type Err = TimeZoneError;

    fn from_str(text: &str) -> Result<Self, TimeZoneError> {
        tz::db().get(text).map(Self).map_err(|_| TimeZoneError { found: text.to_owned() })
    }
}

impl fmt::Display for TimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.iana_name().unwrap_or("UTC"))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    fn zone(name: &str) -> TimeZone {
        name.parse().unwrap()
    }

    #[test]
    fn a_day_begins_at_its_own_time_in_each_zone() {
        let day = "2026-07-01".parse().unwrap();
        // 2026-07-01T00:00Z is 20 635 days after 1970-01-01: 56 years of 365 days, 14 leap days, and 181 days from January to June.
        let utc = (56 * 365 + 14 + 181) * 86_400;
        assert_eq!(TimeZone::utc().start_of(day), utc);
        // In summer Ljubljana is two hours ahead, Riga three.
        assert_eq!(zone("Europe/Ljubljana").start_of(day), utc - 2 * 3_600);
        assert_eq!(zone("Europe/Riga").start_of(day), utc - 3 * 3_600);
    }

    #[test]
    fn the_first_moment_of_a_day_is_written_with_the_distance_to_utc() {
        let moment = |name: &str, day: &str| zone(name).moment_of(day.parse().unwrap());
        assert_eq!(moment("Europe/Ljubljana", "2026-11-01"), "2026-11-01T00:00:00+01:00");
        assert_eq!(moment("Europe/Riga", "2026-07-01"), "2026-07-01T00:00:00+03:00");
        assert_eq!(TimeZone::utc().moment_of("2026-07-01".parse().unwrap()), "2026-07-01T00:00:00+00:00");
    }

    #[test]
    fn it_is_another_day_elsewhere() {
        // 2026-12-31T23:30Z.
        let midnight = u64::from(TimeZone::utc().start_of("2027-01-01".parse().unwrap()));
        let moment = UNIX_EPOCH + Duration::from_secs(midnight - 30 * 60);
        assert_eq!(TimeZone::utc().day_of(moment).to_string(), "2026-12-31");
        assert_eq!(zone("Europe/Prague").day_of(moment).to_string(), "2027-01-01");
    }

    #[test]
    fn the_day_before_the_first_of_a_month_is_the_last_of_another() {
        for (day, before) in [("2027-01-01", "2026-12-31"), ("2028-03-01", "2028-02-29"), ("2026-11-02", "2026-11-01")]
        {
            assert_eq!(day_before(day.parse().unwrap()).unwrap().to_string(), before);
        }
    }

    #[test]
    fn a_day_beyond_what_fits_begins_never() {
        assert_eq!(TimeZone::utc().start_of("9999-12-31".parse().unwrap()), u32::MAX);
    }

    #[test]
    fn only_names_of_the_database_are_zones() {
        for name in ["", "Ljubljana", "Europe/Atlantis", "+01:00", "../etc/passwd"] {
            assert!(name.parse::<TimeZone>().is_err(), "{name}");
        }
    }
}
