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
        let numbers = [counts.words, counts.sentences, counts.longest].map(|n| n.to_string());
        let [count, sentences, longest] = numbers;
        [reading.path.clone(), count, sentences, longest, measure(reading, words)]
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
        None if reading.counts.words == 0 => String::new(),
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

/// Figures with two decimals; those that a text is too short for are `null`.
fn json(reading: &Reading) -> serde_json::Value {
    let counts = &reading.counts;
    let rounded = |value: f64| value.is_finite().then(|| (value * 100.0).round() / 100.0);
    serde_json::json!({
        "file": reading.path,
        "locale": reading.locale,
        "words": counts.words,
        "sentences": counts.sentences,
        "longestSentence": counts.longest,
        "wordsPerSentence": rounded(counts.sentence_length()),
        "lettersPerWord": rounded(counts.word_length()),
        "measure": reading.score.map(|(formula, ..)| formula.name()),
        "score": reading.score.and_then(|(_, score, _)| rounded(score)),
        "band": reading.score.map(|(_, _, band)| name(band)),
        "rix": rounded(counts.rix()),
        "ovix": rounded(counts.ovix()),
    })
}
