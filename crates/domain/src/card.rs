//! What somebody writes on their own card for hard moments: whom to call, and what helps. A number on it can be dialled.

use serde::{Deserialize, Serialize};

/// As many people as one looks through in a hard moment.
pub const PEOPLE: usize = 3;
/// Longest name, in characters.
pub const LONGEST_NAME: usize = 80;
/// Longest "what helps me", in characters: a few lines.
pub const LONGEST_HELP: usize = 1_000;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Up to [`PEOPLE`], in the order in which to call them.
    #[serde(default)]
    pub people: Vec<Contact>,
    #[serde(default)]
    pub helps: Option<String>,
    /// Of the therapist or the practice.
    #[serde(default)]
    pub practice: Option<Number>,
}

impl Card {
    pub fn is_empty(&self) -> bool {
        self.people.is_empty() && self.helps.is_none() && self.practice.is_none()
    }
}

/// Somebody to turn to; without a number it is somebody to go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    pub name: String,
    #[serde(default)]
    pub number: Option<Number>,
}

impl Contact {
    /// What to call them on a button.
    pub fn called<'a>(&'a self, number: &'a Number) -> &'a str {
        if self.name.is_empty() { number.as_written() } else { &self.name }
    }
}

/// A telephone number as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number(String);

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a telephone number has 2 to 20 digits, and nothing but spaces, + ( ) - . / between them")]
pub struct NotANumber;

impl Number {
    pub fn as_written(&self) -> &str {
        &self.0
    }

    /// What a telephone dials. Between an international code and the rest, `(0)` is for those who call from inside.
    pub fn dial(&self) -> String {
        let abroad = self.0.contains('+');
        let inside = if abroad { self.0.replacen("(0)", "", 1) } else { self.0.clone() };
        let digits = inside.chars().filter(char::is_ascii_digit);
        abroad.then_some('+').into_iter().chain(digits).collect()
    }
}

impl TryFrom<String> for Number {
    type Error = NotANumber;
    /// Numbers are copied from address books, which put marks nobody sees and dashes of their own around them.
    fn try_from(text: String) -> Result<Number, NotANumber> {
        let seen = text.chars().filter(
            |c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'),
        );
        let plain = seen.map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            c if c.is_whitespace() => ' ',
            c => c,
        });
        let number: String = plain.collect::<String>().trim().to_owned();
        let digits = number.chars().filter(char::is_ascii_digit).count();
        let plus = number.chars().filter(|c| *c == '+').count();
        let first = number.trim_start_matches('(').starts_with('+');
        let plain = number.chars().all(|c| c.is_ascii_digit() || " +()-./".contains(c));
        let right = plain && (plus == 0 || plus == 1 && first) && (2..=20).contains(&digits) && number.len() <= 40;
        if right { Ok(Number(number)) } else { Err(NotANumber) }
    }
}

impl From<Number> for String {
    fn from(number: Number) -> String {
        number.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(text: &str) -> Result<Number, NotANumber> {
        Number::try_from(text.to_owned())
    }

    #[test]
    fn a_number_is_dialled_as_it_is_meant() {
        for (written, dialled) in [
            ("07700 900 123", "07700900123"),
            ("+34 600-00-00-00", "+34600000000"),
            ("+44 (0)20 7946 0958", "+442079460958"),
            ("(+44) 20 7946 0958", "+442079460958"),
            ("(020) 7946.0958", "02079460958"),
            ("\u{202a}+1 (202) 555\u{2011}0143\u{202c}", "+12025550143"),
            ("15", "15"),
        ] {
            assert_eq!(number(written).unwrap().dial(), dialled, "{written}");
        }
    }

    #[test]
    fn what_cannot_be_dialled_is_no_number() {
        for text in
            ["", "1", "ask Sam", "020 7946 0958 ext 3", "javascript:1", "12+34", "++3412", "123456789012345678901"]
        {
            assert_eq!(number(text), Err(NotANumber), "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_a_number_dials_nothing_but_digits(text in "\\PC{0,30}|[0-9+() .-]{2,24}") {
            if let Ok(number) = number(&text) {
                let dialled = number.dial();
                prop_assert!(dialled.trim_start_matches('+').chars().all(|c| c.is_ascii_digit()));
                prop_assert_eq!(super::Number::try_from(String::from(number.clone())).unwrap(), number);
            }
        }
    }
}
