//! `budkavle check --readability`: a line for each page and language, for people or as JSON.

use budkavle::Asked;
use budkavle::check::readability::Reading;
use budkavle::diagnostic::words::{FluentArgs, Words};
use budkavle::locale::readability::Band;
use budkavle::report::Trouble;

use super::{Format, print};

/// Prints how hard the pages are to read. Never a fault: what is wrong is said by `check` itself.
pub fn run(asked: &Asked, format: Format) -> Result<(), Trouble> {
    let (readings, language) = budkavle::readability(asked)?;
    match format {
        Format::Text => table(&readings, &print::words(&language)),
        // Refused by `check`: figures are no findings.
        Format::Sarif => {}
        Format::Json => {
            let all: Vec<serde_json::Value> = readings.iter().map(json).collect();
            anstream::println!("{}", serde_json::Value::Array(all));
        }
    }
    Ok(())
}

fn table(readings: &[Reading], words: &Words) {
    let none = FluentArgs::new();
    let heads = ["page", "words", "sentences", "longest", "measure"].map(|id| words.get(&format!("readability-{id}"), &none));
    let mut rows = vec![heads];
    rows.extend(readings.iter().map(|reading| {
        let counts = &reading.counts;
        // Where words cannot be told apart there are none to show.
        let of_words = |n: u32| if counts.has_words() { n.to_string() } else { "–".to_owned() };
        [reading.path.clone(), of_words(counts.words), counts.sentences.to_string(), of_words(counts.longest), measure(reading, words)]
    }));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [0, 1, 2, 3].map(width);
    for [page, count, sentences, longest, measure] in &rows {
        let [a, b, c, d] = widths;
        anstream::println!("{page:<a$}  {count:>b$}  {sentences:>c$}  {longest:>d$}  {measure}");
    }
}

fn measure(reading: &Reading, words: &Words) -> String {
    let mut args = FluentArgs::new();
    match reading.score {
        Some((formula, score, band)) => format!("{} {score:.0}, {}", formula.name(), words.get(&format!("band-{}", name(band)), &args)),
        None if reading.counts.sentences == 0 => String::new(),
        None if !reading.counts.has_words() => {
            args.set("count", format!("{:.1}", reading.counts.sentence_letters()));
            words.get("readability-letters", &args)
        }
        None => {
            args.set("count", format!("{:.1}", reading.counts.sentence_length()));
            words.get("readability-average", &args)
        }
    }
}

fn name(band: Band) -> &'static str {
    match band {
        Band::VeryEasy => "very-easy",
        Band::Easy => "easy",
        Band::Medium => "medium",
        Band::Hard => "hard",
        Band::VeryHard => "very-hard",
    }
}

/// Figures with two decimals; those that a text is too short for, and those of words where they cannot be told apart, are `null`.
fn json(reading: &Reading) -> serde_json::Value {
    let counts = &reading.counts;
    let rounded = |value: f64| value.is_finite().then(|| (value * 100.0).round() / 100.0);
    let of_words = |value: f64| rounded(value).filter(|_| counts.has_words());
    let number = |value: u32| counts.has_words().then_some(value);
    serde_json::json!({
        "file": reading.path,
        "locale": reading.locale,
        "words": number(counts.words),
        "sentences": counts.sentences,
        "longestSentence": number(counts.longest),
        "wordsPerSentence": of_words(counts.sentence_length()),
        "lettersPerWord": of_words(counts.word_length()),
        "lettersPerSentence": rounded(counts.sentence_letters()),
        "measure": reading.score.map(|(formula, ..)| formula.name()),
        "score": reading.score.and_then(|(_, score, _)| rounded(score)),
        "band": reading.score.map(|(_, _, band)| name(band)),
        "rix": of_words(counts.rix()),
        "ovix": of_words(counts.ovix()),
    })
}
