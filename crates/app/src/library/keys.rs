//! Keys of questions and options: made once, from the words they have at first, and kept when these are said anew.
//! Old answers are read by their key, so a key that was given is not given to something else.

use domain::{activity::folded, form::Choice};

/// As long as a made key gets; beyond it is room for a number.
const LONGEST: usize = 32;

/// A key for some words that nothing has yet.
pub fn made(words: &str, taken: &[String]) -> String {
    let text = folded(words);
    let mut key = String::new();
    for word in text.split(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit()).filter(|word| !word.is_empty()) {
        if !key.is_empty() && key.len() + 1 + word.len() > LONGEST {
            break;
        }
        if !key.is_empty() {
            key.push('_');
        }
        key.extend(word.chars().take(LONGEST));
    }
    if !key.starts_with(|c: char| c.is_ascii_lowercase()) {
        key.insert_str(0, if key.is_empty() { "q" } else { "q_" });
    }
    let is_free = |key: &String| !taken.contains(key);
    if is_free(&key) {
        return key;
    }
    (2u32..).map(|number| format!("{key}_{number}")).find(is_free).unwrap_or(key)
}

/// Whether a key that was sent can be one: what is sent in a hidden field may have been written by anybody.
pub fn is_key(key: &str) -> bool {
    (1..=40).contains(&key.len())
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '-'))
}

/// The options of some lines, each with the key it had before as far as it can be known again: by its words; by its
/// place between two that are known, when as many were there before; at last by a word the two share. This is a
/// guess of ours; an option that is not known again gets a key of its own.
pub fn options(lines: &[String], had: &[Choice]) -> Vec<Choice> {
    let found = known_again(lines, had);
    let mut taken: Vec<String> = had.iter().map(|option| option.key.clone()).collect();
    let option = |(line, known): (&String, Option<usize>)| {
        let key = known.and_then(|at| had.get(at)).map(|option| option.key.clone());
        let key = key.unwrap_or_else(|| made(line, &taken));
        taken.push(key.clone());
        Choice { key, label: line.clone() }
    };
    lines.iter().zip(found).map(option).collect()
}

/// Which option of before each line is.
fn known_again(lines: &[String], had: &[Choice]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = Vec::with_capacity(lines.len());
    for line in lines {
        let same = had.iter().enumerate().position(|(at, it)| it.label == *line && !found.contains(&Some(at)));
        found.push(same);
    }
    let mut at = 0;
    while at < lines.len() {
        if found[at].is_some() {
            at += 1;
            continue;
        }
        let end = (at..lines.len()).find(|later| found[*later].is_some()).unwrap_or(lines.len());
        let from = at.checked_sub(1).and_then(|before| found[before]).map_or(0, |before| before + 1);
        let to = found.get(end).copied().flatten().unwrap_or(had.len());
        let mut free: Vec<usize> = (from..to).filter(|old| !found.contains(&Some(*old))).collect();
        let as_many = free.len() == end - at;
        for line in at..end {
            let is_it = |old: &usize| as_many || share_a_word(&lines[line], &had[*old].label);
            if let Some(place) = free.iter().position(is_it) {
                found[line] = Some(free[place]);
                free.drain(..=place);
            }
        }
        at = end;
    }
    found
}

/// Short words are in every sentence and say nothing.
fn share_a_word(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let text = folded(text);
        let long = |word: &&str| word.chars().count() >= 4;
        text.split(|c: char| !c.is_alphanumeric()).filter(long).map(str::to_owned).collect()
    };
    let theirs = words(other);
    words(one).iter().any(|word| theirs.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn had() -> Vec<Choice> {
        let option = |(key, label): (&str, &str)| Choice { key: key.into(), label: label.into() };
        [("shop", "In the shop"), ("bus", "On the bus"), ("home", "At home")].map(option).into()
    }

    fn keys(lines: &[&str]) -> Vec<String> {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        options(&lines, &had()).into_iter().map(|option| option.key).collect()
    }

    #[test]
    fn a_key_is_made_of_plain_letters_and_is_nobody_elses() {
        assert_eq!(made("¿Qué pasó después?", &[]), "que_paso_despues");
        assert_eq!(made("3 things", &[]), "q_3_things");
        assert_eq!(made("¡!", &["q".into()]), "q_2");
        assert_eq!(made("How strong?", &["how_strong".into(), "how_strong_2".into()]), "how_strong_3");
        for words in ["x".repeat(300), "word ".repeat(60), "漢字".into(), String::new()] {
            assert!(is_key(&made(&words, &[])), "{words}");
        }
    }

    #[test]
    fn options_keep_their_keys_when_they_are_worded_anew_moved_added_or_taken_out() {
        assert_eq!(keys(&["In the shop", "On the bus", "At home"]), ["shop", "bus", "home"]);
        assert_eq!(keys(&["In the shop", "On the metro", "At home"]), ["shop", "bus", "home"]);
        assert_eq!(keys(&["At home", "In the shop"]), ["home", "shop"]);
        assert_eq!(keys(&["In the shop", "At work", "On the bus", "At home"]), ["shop", "at_work", "bus", "home"]);
        assert_eq!(keys(&["In the shop", "On the bus", "My home", "Elsewhere"]), ["shop", "bus", "home", "elsewhere"]);
        // What is gone does not give its key to another.
        assert_eq!(keys(&["Bus!"]), ["bus_2"]);
        assert_eq!(keys(&[]), Vec::<String>::new());
    }
}
