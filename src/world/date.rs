//! Days of the calendar.

use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// Returns the day of a moment in UTC; moments before 1970 give 1 January 1970.
    pub fn of(moment: SystemTime) -> Self {
        let seconds = moment.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        Self::of_day(i64::try_from(seconds / 86_400).unwrap_or(0))
    }

    /// Returns the day so many days after 1 January 1970.
    ///
    /// Counted in eras of 400 years that begin in March, so that a leap day is the last of its year.
    fn of_day(days: i64) -> Self {
        let shifted = days + 719_468;
        let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let months_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * months_from_march + 2) / 5 + 1;
        let month = if months_from_march < 10 { months_from_march + 3 } else { months_from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let expect = "a day that the clock of a computer can show has a small year, month and day";
        Self {
            year: i32::try_from(year).expect(expect),
            month: u8::try_from(month).expect(expect),
            day: u8::try_from(day).expect(expect),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_the_calendar_has_them() {
        // 1970 to 1999 are 30 years with 7 leap days: 30 × 365 + 7 = 10957 days.
        for (days, date) in [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (59, "1970-03-01"),
            (10_957, "2000-01-01"),
            (10_957 + 59, "2000-02-29"),
            (10_957 + 60, "2000-03-01"),
        ] {
            assert_eq!(Date::of_day(days).to_string(), date);
        }
    }
}
