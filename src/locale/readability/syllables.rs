//! Syllables counted by the letters: groups of vowels, with what each language's spelling asks for. The formulas were made with syllables
//! counted by ear, so that figures may differ by a point or two; nothing is counted where spelling does not show it.

/// Syllables of a word in lower case; none for a language that is not known here.
pub fn count(language: &str, word: &str) -> Option<u32> {
    let count = match language {
        "en" => english(word),
        "de" => groups(word, "aeiouyäöü", &["au", "ei", "eu", "äu", "ai", "ie", "aa", "ee", "oo", "ey", "ay"]),
        "fr" => french(word),
        "es" => spanish(word),
        "ru" => word.chars().filter(|c| "аеёиоуыэюя".contains(*c)).count(),
        _ => return None,
    };
    Some(count.max(1) as u32)
}

/// Vowels that are not joined to the one before: by being one of `joined` with it.
fn groups(word: &str, vowels: &str, joined: &[&str]) -> usize {
    let (mut count, mut before) = (0, None);
    for c in word.chars() {
        let vowel = vowels.contains(c).then_some(c);
        let pair: Option<String> = before.zip(vowel).map(|(a, b): (char, char)| [a, b].iter().collect());
        let is_joined = pair.is_some_and(|pair| joined.contains(&pair.as_str()));
        count += usize::from(vowel.is_some() && !is_joined);
        // What is joined to the vowel before is used up.
        before = vowel.filter(|_| !is_joined);
    }
    count
}

fn runs(word: &str, vowels: &str) -> usize {
    word.split(|c| !vowels.contains(c)).filter(|run| !run.is_empty()).count()
}

fn english(word: &str) -> usize {
    const VOWELS: &str = "aeiouy";
    // `io` is two sounds in “violence” and one in “nation”.
    let apart = |(at, _): (usize, &str)| word[..at].chars().next_back().is_some_and(|c| !"aeiouytscgx".contains(c));
    let hiatus: usize = ["ia", "io", "iu"].iter().map(|pair| word.match_indices(pair).filter(|found| apart(*found)).count()).sum();
    let count = runs(word, VOWELS) + hiatus;
    let before = |end: &str| word.strip_suffix(end).and_then(|stem| stem.chars().next_back());
    let silent_e = before("e").is_some_and(|c| !VOWELS.contains(c) && c != 'l') || before("le").is_some_and(|c| VOWELS.contains(c));
    let silent_ed = before("ed").is_some_and(|c| !"aeiouytd".contains(c));
    let silent_es = before("es").is_some_and(|c| !"aeiouyscgxzhl".contains(c));
    count - usize::from(count > 1 && (silent_e || silent_ed || silent_es))
}

fn french(word: &str) -> usize {
    const VOWELS: &str = "aàâeéèêëiîïoôuùûüyœæ";
    let count = runs(word, VOWELS);
    let mute = ["e", "es", "ent"]
        .iter()
        .any(|end| word.strip_suffix(end).is_some_and(|s| s.chars().next_back().is_some_and(|c| !VOWELS.contains(c))));
    count - usize::from(count > 1 && mute)
}

/// Two strong vowels are two syllables, a weak one beside another vowel is part of it unless it has an accent.
fn spanish(word: &str) -> usize {
    let weak = |c: char| "iuü".contains(c);
    let (mut count, mut before): (usize, Option<char>) = (0, None);
    for c in word.chars() {
        let vowel = "aeiouáéíóúü".contains(c).then_some(c);
        let joined = before.zip(vowel).is_some_and(|(a, b)| (weak(a) && !"íú".contains(b)) || (weak(b) && !"íú".contains(a)));
        count += usize::from(vowel.is_some() && !joined);
        before = vowel;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_by_the_letters() {
        for (language, words) in [
            ("en", "help 1|alone 2|little 2|called 1|wanted 2|violence 3|smile 1|calls 1|free 1|anonymous 4|the 1|rule 1"),
            ("de", "hilfe 2|gewalt 2|frauen 2|theater 3|bäume 2|ansprechbar 3"),
            ("fr", "aide 1|personne 2|parlent 1|appeler 3|les 1"),
            ("es", "ayuda 3|teléfono 4|violencia 3|policía 4|ciudad 2|aéreo 4"),
            ("ru", "помощь 2|насилие 4|мы 1"),
        ] {
            for pair in words.split('|') {
                let (word, expected) = pair.split_once(' ').expect("a word and its syllables");
                assert_eq!(count(language, word).map(|c| c.to_string()).as_deref(), Some(expected), "{word}");
            }
        }
        assert_eq!(count("so", "caawimaad"), None);
    }
}
