//! How many words a reader meets, also in languages that write no blanks between them. Unicode's rules find no words there without a dictionary:
//! each letter passes for one. Such letters are counted, and as many as a word has on average make one.

use super::Sentence;

/// Letters of scripts without blanks, and how many of them make a word, roughly: Chinese and Japanese; Thai, Lao, Burmese, Khmer.
const WITHOUT_BLANKS: [(std::ops::RangeInclusive<char>, u32); 9] = [
    ('\u{3040}'..='\u{30ff}', 2),
    ('\u{3400}'..='\u{4dbf}', 2),
    ('\u{4e00}'..='\u{9fff}', 2),
    ('\u{f900}'..='\u{faff}', 2),
    ('\u{20000}'..='\u{3ffff}', 2),
    ('\u{e00}'..='\u{e7f}', 4),
    ('\u{e80}'..='\u{eff}', 4),
    ('\u{1000}'..='\u{109f}', 4),
    ('\u{1780}'..='\u{17ff}', 4),
];

fn per_word(c: char) -> Option<u32> {
    WITHOUT_BLANKS.iter().find(|(letters, _)| letters.contains(&c)).map(|(_, per_word)| *per_word)
}

/// The words of a sentence.
pub fn words(sentence: &Sentence<'_>) -> u32 {
    let (mut words, mut letters, mut per) = (0, 0, 1);
    for index in 0..sentence.words.len() {
        let word = sentence.word(index);
        match word.chars().next().and_then(per_word) {
            Some(per_word) => {
                letters += crate::locale::readability::segment::letters(word);
                per = per_word;
            }
            None => words += 1,
        }
    }
    words + letters.div_ceil(per)
}

/// How much room a line takes, in letters of the Latin alphabet: signs of Chinese and Japanese are twice as wide.
pub fn width(line: &str) -> usize {
    line.chars().map(|c| if per_word(c) == Some(2) || ('\u{3000}'..='\u{303f}').contains(&c) { 2 } else { 1 }).sum()
}
