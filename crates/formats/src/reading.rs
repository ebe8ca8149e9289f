//! How easily a text reads. Two formulas, one a language; they count, they do not understand, so the figures are
//! reported and compared, never a verdict on a text.

use domain::{activity::Activity, lang::Lang};

/// What was counted in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counted {
    pub words: usize,
    pub sentences: usize,
    pub syllables: usize,
}

/// English: years of school by Flesch & Kincaid (1975); lower reads easier.
/// Spanish: perspicuity by Szigriszt Pazos (1993); higher reads easier, 65 and more is "fairly easy" (INFLESZ).
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Level {
    SchoolYears(f64),
    Perspicuity(f64),
}

impl Level {
    /// Whether it reads about as easily as a text for everybody: eight years of school, "normal" on the INFLESZ scale.
    pub fn is_plain(self) -> bool {
        match self {
            Level::SchoolYears(years) => years <= 8.0,
            Level::Perspicuity(index) => index >= 55.0,
        }
    }
}

/// The level of a text; `None` of one without words.
pub fn level(lang: Lang, text: &str) -> Option<Level> {
    let Counted { words, sentences, syllables } = count(lang, text);
    if words == 0 {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "texts of at most some thousand words")]
    let (words, sentences, syllables) = (words as f64, sentences.max(1) as f64, syllables as f64);
    Some(match lang {
        Lang::En => Level::SchoolYears(0.39 * words / sentences + 11.8 * syllables / words - 15.59),
        Lang::Es => Level::Perspicuity(206.835 - 62.3 * syllables / words - words / sentences),
    })
}

/// What the client reads of an activity, each part a sentence of its own.
pub fn client_text(it: &Activity) -> String {
    let guide = it.guide.as_ref();
    let lines = match guide {
        Some(domain::guide::Guide::Script { lines }) => lines.iter().map(|line| line.say.as_str()).collect(),
        _ => Vec::new(),
    };
    let fields = it.form.fields.iter().flat_map(|field| [Some(field.label.as_str()), field.help.as_deref()]).flatten();
    [it.title.as_str(), &it.why, &it.how, &it.smallest]
        .into_iter()
        .chain(guide.into_iter().flat_map(|guide| guide.prompts()).map(String::as_str))
        .chain(lines)
        .chain(fields)
        .collect::<Vec<_>>()
        .join("\n")
}

fn count(lang: Lang, text: &str) -> Counted {
    let mut counted = Counted::default();
    for sentence in text.split(['.', '!', '?', '…', ':', ';', '\n']) {
        let words: Vec<&str> =
            sentence.split(|c: char| !c.is_alphabetic() && c != '\'').filter(|word| !word.is_empty()).collect();
        counted.sentences += usize::from(!words.is_empty());
        counted.words += words.len();
        counted.syllables += words.iter().map(|word| syllables(lang, word)).sum::<usize>();
    }
    counted
}

/// Groups of vowels; in English less a silent e at the end, in Spanish strong vowels and stressed weak ones apart.
fn syllables(lang: Lang, word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let is_vowel = |c: char| "aeiouyáéíóúü".contains(c);
    let strong = |c: char| "aeoáéíóú".contains(c);
    let mut count = 0;
    for (at, letter) in letters.iter().enumerate() {
        if !is_vowel(*letter) {
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied().filter(|c| is_vowel(*c));
        count += match (lang, before) {
            (_, None) => 1,
            (Lang::Es, Some(before)) => usize::from(strong(before) && strong(*letter)),
            (Lang::En, Some(_)) => 0,
        };
    }
    let silent = lang == Lang::En && count > 1 && letters.ends_with(&['e']) && !letters.ends_with(&['l', 'e']);
    (count - usize::from(silent)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_near_enough() {
        for (word, count) in [("breathe", 1), ("table", 2), ("session", 2), ("moment", 2), ("I", 1)] {
            assert_eq!(syllables(Lang::En, word), count, "{word}");
        }
        for (word, count) in [("sesión", 2), ("río", 2), ("aire", 2), ("caer", 2), ("tarea", 3), ("y", 1)] {
            assert_eq!(syllables(Lang::Es, word), count, "{word}");
        }
    }

    #[test]
    fn short_words_in_short_sentences_are_plain() {
        assert!(level(Lang::En, "Tap once. Note what you felt. Come back when you like.").is_some_and(Level::is_plain));
        assert!(level(Lang::Es, "Toca una vez. Anota lo que has sentido.").is_some_and(Level::is_plain));
        let heavy = "Notwithstanding considerable methodological heterogeneity, internationally disseminated \
                     recommendations characteristically prioritise multidimensional operationalisation";
        assert!(!level(Lang::En, heavy).unwrap().is_plain());
        assert_eq!(level(Lang::En, " … "), None);
    }
}
