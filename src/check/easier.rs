//! `not-easier`: an easy-to-read page must be easier than the ordinary page of its topic, by the formula of its language, or where there is
//! none by the length of its sentences and words; where words cannot be told apart by the letters of its sentences. A page that has no ordinary
//! page has nothing to be compared with.

use super::Subject;
use crate::diagnostic::Diagnostic;
use crate::locale::readability::{Band, Counts, Formula};
use crate::parse::document::Document;
use crate::site::PageId;
use crate::source::Span;

/// Points by which the easy page is to be the easier: half a band of LIX.
const MARGIN: f64 = 5.0;

/// The same in languages without a formula: sentences a tenth shorter.
const SHORTER: f64 = 0.9;

/// A text of fewer words says nothing of how hard it is.
const WORDS: u32 = 30;

/// Nor does one of fewer letters, where words cannot be told apart.
const LETTERS: u32 = 100;

/// Compares each easy-to-read page with its ordinary one.
pub fn check(Subject { site, .. }: Subject<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for easy in (0..site.languages.len()).filter(|l| site.locale(*l).kind == crate::locale::Kind::EasyRead) {
        let Some(ordinary) = site.counterpart(easy) else { continue };
        let document = |id: Option<PageId>| id.and_then(|id| site.page(id).document.as_deref());
        let pairs = site.topics.iter().filter_map(|topic| Some((document(topic.pages[easy])?, document(topic.pages[ordinary])?)));
        said.extend(pairs.filter_map(|(easy, ordinary)| pair(easy, ordinary)));
    }
    said
}

fn pair(easy: &Document, ordinary: &Document) -> Option<Diagnostic> {
    let enough = |counts: &Counts| if counts.has_words() { counts.words >= WORDS } else { counts.unspaced >= LETTERS };
    let alike = easy.counts.has_words() == ordinary.counts.has_words();
    if !(alike && enough(&easy.counts) && enough(&ordinary.counts)) || is_easier(&easy.locale, &easy.counts, &ordinary.counts) {
        return None;
    }
    let (measure, own, other) = figures(&easy.locale, &easy.counts, &ordinary.counts);
    let at = easy.front.title.as_ref().map_or(Span::file(easy.file), |title| title.span);
    let fault = Diagnostic::warning("not-easier", at).with("measure", measure).with("value", own).with("limit", other);
    Some(fault.at_other(ordinary.front.title.as_ref().map_or(Span::file(ordinary.file), |title| title.span)))
}

/// Where both are very easy to read, any difference will do.
fn is_easier(tag: &str, easy: &Counts, ordinary: &Counts) -> bool {
    if !easy.has_words() {
        return easy.sentence_letters() <= ordinary.sentence_letters() * SHORTER;
    }
    match Formula::of(tag) {
        Some(formula) => {
            let by = formula.easier_by(easy, ordinary);
            by >= MARGIN
                || (by > 0.0
                    && formula.band(tag, formula.score(easy)) == Band::VeryEasy
                    && formula.band(tag, formula.score(ordinary)) == Band::VeryEasy)
        }
        None => easy.sentence_length() <= ordinary.sentence_length() * SHORTER && easy.word_length() <= ordinary.word_length() * 1.02,
    }
}

/// What was compared, and both figures: of a language without a formula the words of a sentence, or its letters.
fn figures(tag: &str, easy: &Counts, ordinary: &Counts) -> (String, String, String) {
    if !easy.has_words() {
        return ("letters".to_owned(), format!("{:.1}", easy.sentence_letters()), format!("{:.1}", ordinary.sentence_letters()));
    }
    match Formula::of(tag) {
        Some(f) => (f.name().to_owned(), format!("{:.0}", f.score(easy)), format!("{:.0}", f.score(ordinary))),
        None => (String::new(), format!("{:.1}", easy.sentence_length()), format!("{:.1}", ordinary.sentence_length())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easier_is_easier_by_a_margin() {
        let counts = |sentences, long_words, letters| Counts { words: 100, sentences, long_words, letters, ..Counts::default() };
        let (easy, ordinary) = (counts(20, 10, 450), counts(8, 25, 500));
        for tag in ["sv-simple", "so-simple"] {
            assert!(is_easier(tag, &easy, &ordinary), "{tag}");
            assert!(!is_easier(tag, &ordinary, &easy), "{tag}");
            assert!(!is_easier(tag, &ordinary, &ordinary), "{tag}");
        }
        let unspaced = |sentences| Counts { words: 3, letters: 12, unspaced: 600, sentences, ..Counts::default() };
        for tag in ["ja-simple", "th-simple"] {
            assert!(is_easier(tag, &unspaced(30), &unspaced(20)) && !is_easier(tag, &unspaced(20), &unspaced(20)), "{tag}");
            assert_eq!(figures(tag, &unspaced(20), &unspaced(30)), ("letters".into(), "30.6".into(), "20.4".into()), "{tag}");
        }
        // LIX 15 and 17: both are children's books.
        assert!(is_easier("sv-simple", &counts(20, 10, 450), &counts(20, 12, 450)));
    }
}
