//! Terms as people read them: a label and a text for each part that says something.

use crate::kit::Say;
use domain::{
    guide::{Guide, Reading, script_seconds},
    rhythm::Rhythm,
    terms::{Part, Terms},
};
use jiff::civil::Date;

/// One part of terms, ready to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub part: Part,
    pub label: String,
    pub text: String,
    /// The client's own words, set as such.
    pub own: bool,
}

pub fn rhythm_words(say: Say, terms: &Terms) -> String {
    let number = i64::from(terms.rhythm.number());
    match terms.rhythm {
        Rhythm::Event => say.rhythm_event(),
        Rhythm::Free => say.rhythm_free(),
        Rhythm::Daily { at: Some(at), times: 1 } => say.rhythm_daily_at(&say.day_part(at.word())),
        Rhythm::Daily { .. } => say.rhythm_daily(number),
        Rhythm::TimesAWeek { .. } => say.rhythm_weekly(number),
        Rhythm::EveryNDays { .. } => say.rhythm_every(number),
    }
}

/// Said wherever something is agreed or written: nobody watches, and who reads when.
pub fn safety(say: Say, terms: &Terms) -> String {
    match &terms.read_when {
        None => say.nobody_watches(),
        Some(when) if *when == say.read_when_default() => say.nobody_watches_read(when),
        Some(when) => say.nobody_watches_own(when),
    }
}

/// The same for the client's therapist.
pub fn safety_desk(say: Say, terms: &Terms, client: &str) -> String {
    match &terms.read_when {
        None => say.nobody_watches_desk(client),
        Some(when) => say.nobody_watches_desk_read(client, when),
    }
}

/// Every part that says something, in reading order.
pub fn rows(say: Say, terms: &Terms, today: Date) -> Vec<Row> {
    Part::ALL
        .iter()
        .filter(|part| **part != Part::Title)
        .filter_map(|part| {
            let text = text(say, terms, *part, today);
            (!text.is_empty()).then(|| Row {
                part: *part,
                label: say.part_label(part.word()),
                text,
                own: terms.own_why && *part == Part::Why,
            })
        })
        .collect()
}

/// What one part says; empty when nothing was said.
pub fn text(say: Say, terms: &Terms, part: Part, today: Date) -> String {
    let words = |text: &Option<String>| text.clone().unwrap_or_default();
    let ten =
        |rated: Option<domain::rating::Ten>| rated.map(|rated| say.of_ten(i64::from(rated.get()))).unwrap_or_default();
    let day = |day: Option<Date>| day.map(|day| say.day(day, today)).unwrap_or_default();
    match part {
        Part::Title => terms.title.clone(),
        Part::Goal => terms.goal.clone(),
        Part::Why => terms.why.clone(),
        Part::What => terms.what.clone(),
        Part::When => words(&terms.when),
        Part::Rhythm => rhythm_words(say, terms),
        Part::Amount => words(&terms.amount),
        Part::Smallest => words(&terms.smallest),
        Part::Obstacles => words(&terms.obstacles),
        Part::Coping => words(&terms.coping),
        Part::Importance => ten(terms.importance),
        Part::Confidence => ten(terms.confidence),
        Part::Difficulty => ten(terms.difficulty),
        Part::Sharing => say.sharing_term(terms.sharing.word()),
        Part::ReadWhen => words(&terms.read_when),
        Part::Starts => day(terms.starts),
        Part::Ends => day(terms.ends),
        Part::Review => day(terms.review),
        Part::StopRule => words(&terms.stop_rule),
        Part::Guide => terms.guide.as_ref().map(|guide| guide_words(say, guide)).unwrap_or_default(),
        Part::Form => {
            let labels: Vec<String> = terms.form.fields.iter().map(|field| field.label.clone()).collect();
            labels.join("\n")
        }
    }
}

/// What helps while doing it, as far as it was shaped for this client; empty when there is nothing to say.
fn guide_words(say: Say, guide: &Guide) -> String {
    match guide {
        Guide::Pacer { minutes, patterns } => {
            let mut names = patterns.iter().map(|pattern| pattern.name.as_str());
            let first = say.guide_pacer_first(names.next().unwrap_or_default());
            let more = names.collect::<Vec<_>>().join(" · ");
            let more = if more.is_empty() { more } else { say.guide_pacer_more(&more) };
            lines([say.guide_pacer(i64::from(*minutes)), first, more])
        }
        Guide::Timer { minutes, .. } => say.guide_timer(i64::from(*minutes)),
        Guide::Script { lines } => say.guide_script(i64::from(script_seconds(lines).div_ceil(60))),
        Guide::Reading(Reading { work, part, find, .. }) => {
            let named = |text: &String, words: &dyn Fn(&str) -> String| {
                if text.is_empty() { String::new() } else { words(text) }
            };
            lines([
                named(work, &|text| say.guide_reading_work(text)),
                named(part, &|text| say.guide_reading_part(text)),
                named(find, &|text| say.guide_reading_find(text)),
            ])
        }
        Guide::Ladder { .. } => say.guide_ladder(),
        Guide::Writing { .. } => String::new(),
    }
}

/// What says something, a line each.
fn lines<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A part that changed, before and after.
pub struct Change {
    pub label: String,
    pub before: String,
    pub after: String,
}

impl Change {
    /// What only stood before; nothing for a run of lines that stayed.
    pub fn gone(&self) -> Vec<Option<&str>> {
        others(&self.before, &self.after)
    }
    /// What only stands now.
    pub fn come(&self) -> Vec<Option<&str>> {
        others(&self.after, &self.before)
    }
}

fn others<'a>(mine: &'a str, theirs: &str) -> Vec<Option<&'a str>> {
    let said = |text: &'a str| text.lines().map(str::trim).filter(|line| !line.is_empty());
    let stayed = |line: &str| theirs.lines().any(|other| other.trim() == line);
    let mut lines: Vec<Option<&str>> = said(mine).map(|line| (!stayed(line)).then_some(line)).collect();
    lines.dedup();
    lines
}

pub fn changes(say: Say, before: &Terms, after: &Terms, today: Date) -> Vec<Change> {
    let change = |part: &Part| Change {
        label: say.part_label(part.word()),
        before: text(say, before, *part, today),
        after: text(say, after, *part, today),
    };
    before.changed_parts(after).iter().map(change).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_shows_what_changed_and_a_gap_for_what_stayed() {
        let change = Change {
            label: "What".into(),
            before: "Sit down.\nSay how it is.\nBreathe.\nStop when you like.".into(),
            after: "Sit down.\nSay how it is.\nTwo breaths are plenty.\n\nStop when you like.".into(),
        };
        assert_eq!(change.gone(), [None, Some("Breathe."), None]);
        assert_eq!(change.come(), [None, Some("Two breaths are plenty."), None]);
        let all = Change { before: String::new(), ..change };
        assert!(all.gone().is_empty() && all.come().len() == 4);
    }
}
