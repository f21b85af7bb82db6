//! How easy a text is to read: its words and sentences counted, and the formulas that have been validated for its language. Of a language
//! that has no such formula it gives the counts and no score; none is made up. It knows nothing of files or of the rules for easy-to-read.

mod formula;
pub mod segment;
mod syllables;

use rustc_hash::FxHashSet;
use unicode_normalization::UnicodeNormalization;

pub use formula::{Band, Formula};

/// What was counted in a text. Ratios are left to whoever asks, so that counts of several texts can be added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Words, without numbers, telephone numbers and addresses; a hyphenated word is one.
    pub words: u32,
    /// Sentences; a heading, a list item or a table's cell is one at least.
    pub sentences: u32,
    /// Letters of all words, as readers see them: a letter with its accents is one.
    pub letters: u32,
    /// Words of more than six letters, the long words of LIX and RIX.
    pub long_words: u32,
    /// Syllables, for formulas that want them; 0 in languages for which they cannot be counted by the letters.
    pub syllables: u32,
    /// Different words, whatever their case.
    pub types: u32,
    /// Words of the longest sentence.
    pub longest: u32,
    /// Letters of scripts that write no blanks between words. Their words cannot be told apart and are in no other figure.
    pub unspaced: u32,
}

/// Counts a text as it comes, sentence by sentence.
pub struct Counter<'a> {
    language: &'a str,
    counts: Counts,
    types: FxHashSet<String>,
    /// The word at hand as words are compared: in lower case and composed.
    folded: String,
}

impl<'a> Counter<'a> {
    /// For a text in the language of a BCP 47 tag.
    pub fn new(tag: &'a str) -> Counter<'a> {
        Counter {
            language: tag.split('-').next().unwrap_or(tag),
            counts: Counts::default(),
            types: FxHashSet::default(),
            folded: String::new(),
        }
    }

    /// Adds a sentence by its words. One without any is none.
    pub fn sentence<'w>(&mut self, words: impl IntoIterator<Item = &'w str>) {
        let (mut length, before) = (0, self.counts.unspaced);
        for word in words {
            let letters = segment::letters(word);
            if word.starts_with(segment::is_unspaced) {
                self.counts.unspaced += letters;
                continue;
            }
            length += 1;
            self.counts.letters += letters;
            self.counts.long_words += u32::from(letters > 6);
            self.fold(word);
            self.counts.syllables += syllables::count(self.language, &self.folded).unwrap_or(0);
            if !self.types.contains(&self.folded) {
                self.types.insert(self.folded.clone());
            }
        }
        self.counts.words += length;
        self.counts.sentences += u32::from(length > 0 || self.counts.unspaced > before);
        self.counts.longest = self.counts.longest.max(length);
    }

    fn fold(&mut self, word: &str) {
        self.folded.clear();
        if word.is_ascii() {
            self.folded.push_str(word);
            self.folded.make_ascii_lowercase();
        } else if word.chars().all(|c| c < '\u{300}') {
            self.folded.extend(word.chars().flat_map(char::to_lowercase));
        } else {
            self.folded.extend(word.nfc().flat_map(char::to_lowercase));
        }
    }

    /// What has been counted.
    pub fn finish(self) -> Counts {
        Counts { types: self.types.len() as u32, ..self.counts }
    }
}

impl Counts {
    /// Whether most of the text is in words that can be told apart, so that figures of words say something of it.
    pub fn has_words(&self) -> bool {
        self.unspaced <= self.letters
    }

    /// Letters in a sentence, on average, in whatever script. `NaN` for an empty text.
    pub fn sentence_letters(&self) -> f64 {
        f64::from(self.letters + self.unspaced) / f64::from(self.sentences)
    }

    /// Words in a sentence, on average. `NaN` for an empty text.
    pub fn sentence_length(&self) -> f64 {
        f64::from(self.words) / f64::from(self.sentences)
    }

    /// Letters in a word, on average. `NaN` for an empty text.
    pub fn word_length(&self) -> f64 {
        f64::from(self.letters) / f64::from(self.words)
    }

    /// RIX, long words in a sentence. Source: Anderson, J. (1983). LIX and RIX: variations on a little-known readability index. Journal of
    /// Reading 26(6).
    pub fn rix(&self) -> f64 {
        f64::from(self.long_words) / f64::from(self.sentences)
    }

    /// OVIX, how varied the words are: ln N / ln(2 − ln V / ln N) for N words of which V are different. Low means that words come again,
    /// which is kind in an easy text; there are no bands. `NaN` for an empty text, infinite where no word comes twice. Source: Hultman, T.
    /// G. & Westman, M. (1977). Gymnasistsvenska. Computed as Språkbanken's Sparv does, so that figures can be compared.
    pub fn ovix(&self) -> f64 {
        let (words, types) = (f64::from(self.words).ln(), f64::from(self.types).ln());
        words / (2.0 - types / words).ln()
    }
}

/// The limits that an easy-to-read page is held to. No standard gives figures for words in a sentence or letters in a word; those here are
/// this program's own and a project can set others. Lines and characters are MTM's: paragraphs of some seven lines, 55 characters in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Most words in a sentence.
    pub sentence_words: u32,
    /// Most letters in a sentence whose words cannot be told apart; `None` where nobody has given a figure.
    pub sentence_letters: Option<u32>,
    /// Most letters in a word that is not explained.
    pub word_letters: u32,
    /// Most lines in a paragraph.
    pub paragraph_lines: u32,
    /// Most words from one heading to the next.
    pub section_words: u32,
}

/// Characters in a line, blanks included (MTM, LL-förlaget).
pub const LINE_CHARACTERS: usize = 55;

/// Most letters in a sentence of easy Japanese (yasashii nihongo), which is to have some 24. Source: the University of Tokyo's checklist for
/// materials that are easy to understand, ez2understand.ifi.u-tokyo.ac.jp. For Chinese, Thai, Lao, Burmese and Khmer we know of no figure.
const EASY_JAPANESE: u32 = 30;

impl Limits {
    /// Those of a language where its project says nothing. Finnish says in endings what other languages say in small words, and German
    /// writes compounds as one word: sentences have fewer words there, and words more letters.
    pub fn of(tag: &str) -> Limits {
        let language = tag.split('-').next().unwrap_or(tag);
        let (sentence_words, word_letters) = match language {
            "fi" | "et" | "smj" | "sma" | "se" | "hu" | "tr" => (12, 16),
            "de" | "nl" => (15, 16),
            _ => (15, 13),
        };
        let sentence_letters = (language == "ja").then_some(EASY_JAPANESE);
        Limits { sentence_words, sentence_letters, word_letters, paragraph_lines: 7, section_words: 150 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(tag: &str, sentences: &[&str]) -> Counts {
        let mut counter = Counter::new(tag);
        for text in sentences {
            counter.sentence(segment::words(text).into_iter().map(|range| &text[range]));
        }
        counter.finish()
    }

    /// What Sparv, the annotation tool of Språkbanken Text, gives for the same text.
    #[test]
    fn figures_are_those_of_sprakbanken() {
        const TEXT: &str = "a bc def ghij klmno pqrstu vxyzåäö";
        let lix = Formula::of("sv").expect("Swedish has LIX");
        assert_eq!(format!("{:.2}", lix.score(&counts("sv", &[TEXT; 4]))), "21.29");
        for (times, ovix) in [(1, "inf"), (2, "11.32"), (3, "9.88"), (4, "9.58")] {
            assert_eq!(format!("{:.2}", counts("sv", &vec![TEXT; times]).ovix()), ovix, "{times} times");
        }
        assert!(counts("sv", &[]).ovix().is_nan());
    }

    #[test]
    fn a_text_is_counted_as_readers_see_it() {
        let counts = counts("sv", &["Ring 020-555 666 om Anna-Karin hör av sig.", "Se e\u{301}n på https://digg.se/x i dag!"]);
        // Ring om Anna-Karin hör av sig | Se én på i dag
        assert_eq!((counts.words, counts.sentences, counts.longest, counts.long_words), (11, 2, 6, 1));
        assert_eq!(counts.letters, 4 + 2 + 9 + 3 + 2 + 3 + 2 + 2 + 2 + 1 + 3);
        assert!((counts.rix() - 0.5).abs() < 1e-9);
    }

    /// Whether some, and whether most, of a text is in a script without blanks: of that nothing is told in words.
    #[test]
    fn letters_are_not_taken_for_words() {
        for (tag, sentence, words, some, most) in [
            ("th", "โทรหาเรา", 0, true, true),
            ("lo", "ໂທຫາພວກເຮົາ", 0, true, true),
            ("km", "ទូរស័ព្ទមកយើង", 0, true, true),
            ("my", "ကျွန်ုပ်တို့ကိုခေါ်ပါ", 0, true, true),
            ("bo", "ང་ཚོར་ཁ་པར་གཏོང་རོགས།", 0, true, true),
            ("zh", "请打电话给我们。", 0, true, true),
            ("ja", "LINEで112に電話してください。", 1, true, true),
            ("ko", "우리에게 전화하세요.", 2, false, false),
            ("vi", "Hãy gọi cho chúng tôi.", 5, false, false),
            ("sv", "Vi talar svenska och thailändska (ไทย).", 5, true, false),
        ] {
            let counts = counts(tag, &[sentence]);
            assert_eq!((counts.words, counts.unspaced > 0, !counts.has_words(), counts.sentences), (words, some, most, 1), "{tag}");
        }
    }

    #[test]
    fn limits_fit_the_language() {
        assert_eq!(Limits::of("sv-simple").sentence_words, 15);
        assert_eq!(Limits::of("fi-simple").word_letters, 16);
        assert_eq!(["ja-simple", "zh-simple", "th", "sv"].map(|tag| Limits::of(tag).sentence_letters), [Some(30), None, None, None]);
    }
}
