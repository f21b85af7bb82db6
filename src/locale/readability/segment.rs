//! A text's sentences and words by Unicode's rules (UAX #29), in every script, with what those rules cannot know: abbreviations, hyphenated
//! words, addresses, and lines that an author has broken by hand. In a text, `\n` is such a break and nothing else.
//!
//! Most words and sentences of most pages are plain Latin letters, for which those rules come to a few simple ones: these are asked first,
//! since every page of a large site is counted, and a test holds them to the standard's.

use std::collections::HashSet;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The sentences of a text, without blanks round them. A line broken by hand ends one if the next line begins with a capital, and in scripts
/// without capitals and blanks if the text has no full stops of theirs. After one of `abbreviations`, in lower case and without its last full
/// stop, no sentence ends.
pub fn sentences(text: &str, abbreviations: &HashSet<String>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let bounds = plain_bounds(text).unwrap_or_else(|| {
        // To the standard a line feed always ends a sentence.
        let flat = text.replace('\n', " ");
        flat.split_sentence_bound_indices().map(|(at, piece)| at + piece.len()).collect()
    });
    let mut at = 0;
    for end in bounds {
        match found.last_mut() {
            Some(last) if ends_with(&text[last.clone()], abbreviations) => last.end = end,
            _ => found.push(at..end),
        }
        at = end;
    }
    let lines = found.into_iter().flat_map(|range| broken_lines(text, range));
    lines.map(|range| trimmed(text, range)).filter(|range| text[range.clone()].contains(char::is_alphanumeric)).collect()
}

/// Whether UAX #29 has no rule for the character but those for letters: Latin ones with or without accents.
fn is_plain_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c) && c != '×' && c != '÷'
}

/// Where sentences end, if the text has plain letters and a full stop, or its like, only at the end and before a blank and a capital.
fn plain_bounds(text: &str) -> Option<Vec<usize>> {
    let mut bounds = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '.' | '!' | '?' => {
                let mut after = text[at + 1..].chars();
                match (after.next(), after.next()) {
                    (None, _) => {}
                    (Some(' ' | '\n'), Some(next)) if next.is_uppercase() && is_plain_letter(next) => bounds.push(at + 2),
                    _ => return None,
                }
            }
            ' ' | '\n' | ',' | '-' | '–' | ':' | ';' | '(' | ')' | '/' | '0'..='9' | '”' | '’' | '"' | '\'' => {}
            c if is_plain_letter(c) => {}
            _ => return None,
        }
    }
    if !text.is_empty() {
        bounds.push(text.len());
    }
    Some(bounds)
}

fn ends_with(sentence: &str, abbreviations: &HashSet<String>) -> bool {
    let last = sentence.trim_end().trim_end_matches('.').rsplit(|c: char| c.is_whitespace() || c == '(').next();
    sentence.trim_end().ends_with('.') && last.is_some_and(|word| abbreviations.contains(&word.to_lowercase()))
}

/// What ends sentences in scripts without blanks between words: Chinese and Japanese, Khmer, Burmese, Tibetan. Thai and Lao have nothing.
const UNSPACED_STOPS: [char; 10] = ['。', '｡', '．', '！', '？', '។', '៕', '။', '།', '༎'];

fn broken_lines(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = range.start;
    for (at, _) in text[range.clone()].match_indices('\n') {
        let next = range.start + at + 1;
        let first = text[next..range.end].chars().find(|c| c.is_alphanumeric());
        let last = text[start..next].chars().rfind(|c| c.is_alphanumeric());
        let unspaced = || first.is_some_and(is_unspaced) || last.is_some_and(is_unspaced);
        if first.is_some_and(char::is_uppercase) || (unspaced() && !text.contains(UNSPACED_STOPS)) {
            lines.push(start..next);
            start = next;
        }
    }
    lines.push(start..range.end);
    lines
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let piece = &text[range.clone()];
    let start = range.start + piece.len() - piece.trim_start().len();
    start..start + piece.trim().len()
}

/// The words of a text. Numbers, telephone numbers and addresses are none; words joined by a hyphen are one.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    // No word goes on after a blank, but for the narrow one that stands inside numbers.
    let blank = |c: char| c.is_whitespace() && c != '\u{202f}';
    for chunk in text.split(blank).filter(|chunk| !chunk.is_empty()) {
        let start = chunk.as_ptr() as usize - text.as_ptr() as usize;
        let bare = chunk.trim_matches(['.', ',', '!', '?', ';', '(', ')']);
        if !bare.is_empty() && bare.chars().all(is_plain_letter) {
            let at = start + (bare.as_ptr() as usize - chunk.as_ptr() as usize);
            found.push(at..at + bare.len());
        } else if !is_address(chunk) {
            words_of_chunk(chunk, start, &mut found);
        }
    }
    found
}

/// The words of what stands between blanks, which begins at `start` in its text.
fn words_of_chunk(chunk: &str, start: usize, found: &mut Vec<Range<usize>>) {
    let mut own: Vec<Range<usize>> = Vec::new();
    for (at, word) in chunk.unicode_word_indices() {
        match own.last_mut() {
            Some(last) if is_hyphen(&chunk[last.end..at]) => last.end = at + word.len(),
            _ => own.push(at..at + word.len()),
        }
    }
    let words = own.into_iter().filter(|range| chunk[range.clone()].contains(char::is_alphabetic));
    found.extend(words.map(|range| start + range.start..start + range.end));
}

fn is_hyphen(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}" | "\u{ad}")
}

/// Whether it is a web or mail address: those have no blanks, and a sign that no word has.
fn is_address(chunk: &str) -> bool {
    let bare = chunk.trim_matches(|c: char| !c.is_alphanumeric());
    if chunk.contains("://") || chunk.contains('@') || bare.starts_with("www.") {
        return true;
    }
    let host = bare.split('/').next().unwrap_or(bare);
    let Some((name, end)) = host.rsplit_once('.') else { return false };
    let label = |l: &str| l.len() > 1 && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    end.len() > 1 && end.bytes().all(|b| b.is_ascii_lowercase()) && name.split('.').all(label)
}

/// Whether a letter is of a script that writes no blanks between words: Thai, Lao, Burmese, Khmer and the others that UAX #14 leaves to
/// dictionaries (class SA), Tibetan, which marks syllables only, Chinese and Japanese. Without a dictionary nobody can tell their words apart:
/// to UAX #29 each letter is one.
pub fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{e00}'..='\u{eff}'
            | '\u{f00}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{1950}'..='\u{19df}'
            | '\u{1a20}'..='\u{1aaf}'
            | '\u{aa60}'..='\u{aadf}'
            | '\u{ff66}'..='\u{ff9f}'
    ) || is_wide(c)
}

/// Whether a letter is one of Chinese or Japanese, which take the room of two others.
pub fn is_wide(c: char) -> bool {
    matches!(
        c,
        '\u{3005}'..='\u{3007}'
            | '\u{3040}'..='\u{312f}'
            | '\u{31a0}'..='\u{31ff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

/// Letters and digits of a word as readers see them: a letter with its accents is one.
pub fn letters(word: &str) -> u32 {
    // Below the combining marks every character is a letter of its own.
    if word.chars().all(|c| c < '\u{300}') {
        return word.chars().filter(|c| is_plain_letter(*c) || c.is_alphanumeric()).count() as u32;
    }
    word.graphemes(true).filter(|g| g.contains(char::is_alphanumeric)).count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_readers_think_so() {
        let abbreviations: HashSet<String> = ["t.ex", "bl.a"].map(str::to_owned).into();
        for (text, expected) in [
            ("Ring oss. Vi svarar! Är du redo?", vec!["Ring oss.", "Vi svarar!", "Är du redo?"]),
            ("Vi finns i bl.a. Stockholm och t.ex. Malmö.", vec!["Vi finns i bl.a. Stockholm och t.ex. Malmö."]),
            ("Ring kl. 9 i dag.", vec!["Ring kl. 9 i dag."]),
            ("Du kan bli tagen av polisen\noch dömd.", vec!["Du kan bli tagen av polisen\noch dömd."]),
            ("Ring 112\nDu får hjälp", vec!["Ring 112", "Du får hjälp"]),
            ("Säg: ”Jag vill sluta.” Vänta sedan.", vec!["Säg: ”Jag vill sluta.”", "Vänta sedan."]),
            ("هل أنت في خطر؟ اتصل بالرقم 112.", vec!["هل أنت في خطر؟", "اتصل بالرقم 112."]),
            ("ደውል። ሓገዝ ኣሎ።", vec!["ደውል።", "ሓገዝ ኣሎ።"]),
            // No capital, and in Thai and Lao no full stop, says where one begins.
            ("โทรหาเรา\nเราช่วยคุณได้ ทุกวัน", vec!["โทรหาเรา", "เราช่วยคุณได้ ทุกวัน"]),
            ("โทร\n112", vec!["โทร", "112"]),
            ("ໂທຫາພວກເຮົາ\nທຸກມື້", vec!["ໂທຫາພວກເຮົາ", "ທຸກມື້"]),
            ("電話\n相談", vec!["電話", "相談"]),
            // Where there are full stops these say it.
            ("助けが必要な\nときは電話してください。", vec!["助けが必要な\nときは電話してください。"]),
            ("ទូរស័ព្ទ\nមកយើង។", vec!["ទូរស័ព្ទ\nមកយើង។"]),
            ("…", vec![]),
        ] {
            let found: Vec<&str> = sentences(text, &abbreviations).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn words_are_what_readers_read() {
        for (text, expected) in [
            ("Ring 020-555 666, idé och Müller.", "Ring|idé|och|Müller"),
            ("Freda-kortfrågor är en 16-årings val", "Freda-kortfrågor|är|en|16-årings|val"),
            ("Se digg.se/tdosanmalan, a@b.se eller www.x.se nu", "Se|eller|nu"),
            ("t.ex. EU:s lag", "t.ex|EU:s|lag"),
            ("don’t stop", "don’t|stop"),
            ("می‌خواهم کمک", "می‌خواهم|کمک"),
        ] {
            let found: Vec<&str> = words(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found.join("|"), expected);
        }
    }

    /// Texts of every sign that the simple rules know and some that they do not, made by counting.
    #[test]
    fn simple_rules_find_what_the_standard_finds() {
        let signs = [
            "a", "B", "é", "Ö", " ", "\n", ".", "!", "?", ",", "-", "–", ":", "(", ")", "”", "’", "\"", "1", "·", "\u{301}", "ç", "/", "_",
        ];
        let mut state = 7u32;
        for _ in 0..60_000 {
            let mut next = |most: u32| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                (state >> 16) % most
            };
            let text: String = (0..next(9)).map(|_| signs[next(signs.len() as u32) as usize]).collect();
            if let Some(bounds) = plain_bounds(&text) {
                let flat = text.replace('\n', " ");
                let standard: Vec<usize> = flat.split_sentence_bound_indices().map(|(at, piece)| at + piece.len()).collect();
                assert_eq!(bounds, standard, "{text:?}");
            }
            let mut standard = Vec::new();
            if !text.split(char::is_whitespace).any(is_address) {
                words_of_chunk(&text, 0, &mut standard);
                assert_eq!(words(&text), standard, "{text:?}");
            }
            assert_eq!(letters(&text), text.graphemes(true).filter(|g| g.contains(char::is_alphanumeric)).count() as u32, "{text:?}");
        }
    }
}
