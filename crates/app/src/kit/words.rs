//! What the program says, typed: a message that does not exist does not compile. The messages are in
//! `locales/<language>/<room>.ftl`; this file adds what a language does with days, times and numbers.

use domain::lang::Lang;
use jiff::{
    Timestamp,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use std::{ops::Deref, sync::LazyLock};

#[expect(clippy::all, clippy::unwrap_used, reason = "generated from the Fluent files")]
#[allow(dead_code, clippy::allow_attributes, reason = "a test finds messages nobody says")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
pub use generated::L10nLanguage;

static WORDS: LazyLock<[L10nLanguage; 2]> = LazyLock::new(|| [generated::L10n::En.load(), generated::L10n::Es.load()]);

/// The words of one language.
#[derive(Clone, Copy)]
pub struct Say {
    pub lang: Lang,
    words: &'static L10nLanguage,
}

impl Say {
    pub fn new(lang: Lang) -> Say {
        let [en, es] = &*WORDS;
        Say {
            lang,
            words: match lang {
                Lang::En => en,
                Lang::Es => es,
            },
        }
    }

    pub fn tag(&self) -> &'static str {
        self.lang.tag()
    }

    /// "Tuesday 24 November"; with the year when it is not this year's.
    pub fn day(&self, day: Date, today: Date) -> String {
        let (weekday, month) = (self.weekday(day), self.month(day));
        if day.year() == today.year() {
            self.date_long(&weekday, i64::from(day.day()), &month)
        } else {
            self.date_long_year(&weekday, i64::from(day.day()), &month, &day.year().to_string())
        }
    }

    /// "today", "yesterday", "tomorrow" or the day.
    pub fn near_day(&self, day: Date, today: Date) -> String {
        match (day - today).get_days() {
            0 if day == today => self.today_word(),
            1 if today.tomorrow().is_ok_and(|next| next == day) => self.tomorrow_word(),
            -1 if today.yesterday().is_ok_and(|last| last == day) => self.yesterday_word(),
            _ => self.day(day, today),
        }
    }

    /// "14:05": both languages read the 24-hour clock.
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// "Tuesday 24 November, 14:05"
    pub fn moment(&self, at: DateTime, today: Date) -> String {
        self.day_and_time(&self.near_day(at.date(), today), &self.time(at.time()))
    }

    pub fn instant(&self, at: Timestamp, zone: &TimeZone, today: Date) -> String {
        self.moment(at.to_zoned(zone.clone()).datetime(), today)
    }

    pub fn weekday(&self, day: Date) -> String {
        self.weekday_name(i64::from(day.weekday().to_monday_one_offset()))
    }

    /// First letter of the weekday.
    pub fn weekday_letter(&self, day: Date) -> String {
        self.weekday_initial(i64::from(day.weekday().to_monday_one_offset()))
    }

    fn month(&self, day: Date) -> String {
        self.month_name(i64::from(day.month()))
    }

    /// A number as the language writes it, without needless zeros.
    pub fn number(&self, number: f64) -> String {
        let text = format!("{}", (number * 100.0).round() / 100.0);
        match self.lang {
            Lang::En => text,
            Lang::Es => text.replace('.', ","),
        }
    }

    /// Minutes as "45 min" or "1 h 20 min".
    pub fn minutes(&self, minutes: f64) -> String {
        #[expect(clippy::cast_possible_truncation, reason = "at most 1,440")]
        let all = minutes.round() as i64;
        match (all / 60, all % 60) {
            (0, minutes) => format!("{minutes} min"),
            (hours, 0) => format!("{hours} h"),
            (hours, minutes) => format!("{hours} h {minutes} min"),
        }
    }

    /// "a, b and c"
    pub fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [most @ .., last] => self.list_and(&most.join(", "), last),
        }
    }
}

/// A text that begins a line: its first letter large.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Deref for Say {
    type Target = L10nLanguage;
    fn deref(&self) -> &L10nLanguage {
        self.words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn days_are_said_in_both_languages() {
        let (today, en, es) = (date(2026, 11, 23), Say::new(Lang::En), Say::new(Lang::Es));
        assert_eq!(en.day(date(2026, 11, 24), today), "Tuesday 24 November");
        assert_eq!(es.day(date(2026, 11, 24), today), "martes 24 de noviembre");
        assert_eq!(es.day(date(2025, 1, 6), today), "lunes 6 de enero de 2025");
        assert_eq!(en.moment(date(2026, 11, 22).to_datetime(time(9, 5, 0, 0)), today), "yesterday, 09:05");
        assert_eq!(es.number(1.5), "1,5");
        assert_eq!(en.minutes(80.0), "1 h 20 min");
        assert_eq!(es.list(&["a".into(), "b".into(), "c".into()]), "a, b y c");
    }
}
