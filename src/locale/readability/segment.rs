//! A text's sentences and words by Unicode's rules (UAX #29), in every script, with what those rules cannot know: abbreviations, hyphenated
//! words, addresses, and lines that an author has broken by hand. In a text, `\n` is such a break and nothing else.

use std::collections::HashSet;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// The sentences of a text, without blanks round them. A line broken by hand ends one if the next line begins with a capital. After one of
/// `abbreviations`, in lower case and without its last full stop, no sentence ends.
pub fn sentences(text: &str, abbreviations: &HashSet<String>) -> Vec<Range<usize>> {
    // To the standard a line feed always ends a sentence.
    let flat = text.replace('\n', " ");
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, piece) in flat.split_sentence_bound_indices() {
        let end = at + piece.len();
        match found.last_mut() {
            Some(last) if ends_with(&flat[last.clone()], abbreviations) => last.end = end,
            _ => found.push(at..end),
        }
    }
    let lines = found.into_iter().flat_map(|range| broken_lines(text, range));
    lines.map(|range| trimmed(text, range)).filter(|range| text[range.clone()].contains(char::is_alphanumeric)).collect()
}

fn ends_with(sentence: &str, abbreviations: &HashSet<String>) -> bool {
    let last = sentence.trim_end().trim_end_matches('.').rsplit(|c: char| c.is_whitespace() || c == '(').next();
    sentence.trim_end().ends_with('.') && last.is_some_and(|word| abbreviations.contains(&word.to_lowercase()))
}

fn broken_lines(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = range.start;
    for (at, _) in text[range.clone()].match_indices('\n') {
        let next = range.start + at + 1;
        let first = text[next..range.end].chars().find(|c| c.is_alphanumeric());
        if first.is_some_and(char::is_uppercase) {
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
    let addresses = addresses(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, word) in text.unicode_word_indices() {
        let range = at..at + word.len();
        if addresses.iter().any(|a| a.contains(&at)) {
            continue;
        }
        match found.last_mut() {
            Some(last) if is_hyphen(&text[last.end..at]) => last.end = range.end,
            _ => found.push(range),
        }
    }
    found.retain(|range| text[range.clone()].contains(char::is_alphabetic));
    found
}

fn is_hyphen(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}" | "\u{ad}")
}

/// Web and mail addresses: they have no blanks, and a sign that no word has.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let start = |chunk: &str| chunk.as_ptr() as usize - text.as_ptr() as usize;
    let chunks = text.split(char::is_whitespace).filter(|chunk| is_address(chunk));
    chunks.map(|chunk| start(chunk)..start(chunk) + chunk.len()).collect()
}

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

/// Letters and digits of a word as readers see them: a letter with its accents is one.
pub fn letters(word: &str) -> u32 {
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
}
