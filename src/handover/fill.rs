//! Texts put into a page: each in the place of a block, everything else byte for byte as it was. The page is cut again afterwards, and is
//! only given if it is built as before and says exactly what it was to say: no text can break a page or become something else than text.

use crate::translations::blocks::{Block, Cut, Kind, cut, one_line};

/// Why a page is not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The text would change how the page is built: it would become a heading, a list, two paragraphs.
    Structure,
    /// The text would not be read as it is written.
    Unreadable,
}

/// A new text for each block that is to have one, by number; the page's own where there is `None`.
///
/// # Errors
/// When the page would not be what it is to be: the numbers of the blocks whose texts do it by themselves; none where only several of them do.
pub fn fill(page: &str, known: &Cut, texts: &[Option<String>]) -> Result<String, Vec<(usize, Fault)>> {
    let whole = write(page, known, texts);
    if stands(&whole, known, texts) {
        return Ok(whole);
    }
    let tried = texts.iter().enumerate().filter(|(_, text)| text.is_some()).filter_map(|(number, text)| {
        let mut alone = vec![None; texts.len()];
        alone[number].clone_from(text);
        let tried = write(page, known, &alone);
        let fault = if cut(&tried).frame == known.frame { Fault::Unreadable } else { Fault::Structure };
        (!stands(&tried, known, &alone)).then_some((number, fault))
    });
    Err(tried.collect())
}

fn write(page: &str, known: &Cut, texts: &[Option<String>]) -> String {
    let mut out = page.to_owned();
    let mut places: Vec<(&Block, &String)> = known.blocks.iter().zip(texts).filter_map(|(b, t)| Some((b, t.as_ref()?))).collect();
    places.retain(|(block, text)| block.is_prose() && block.text != **text);
    // From the end, so that what stands before keeps its place.
    places.sort_by_key(|(block, _)| std::cmp::Reverse(block.range.start));
    for (block, text) in places {
        put(&mut out, block, text);
    }
    out
}

fn put(page: &mut String, block: &Block, text: &str) {
    let mut range = block.range.clone();
    let written = match block.kind {
        Kind::Title | Kind::Description | Kind::ImageAlt => {
            if quoted(page, &range) {
                range = range.start - 1..range.end + 1;
            }
            scalar(text)
        }
        Kind::Attribute => {
            let (before, after) = (page[..range.start].chars().next_back(), page[range.end..].chars().next());
            let quote = if text.contains(['"', '”']) { '\'' } else { '"' };
            match before.zip(after) {
                // Those that stand there stay, if the text can stand between them.
                Some((open @ ('"' | '”' | '“' | '\''), _)) if !text.contains(open) && (quote == '"' || open == '\'') => text.to_owned(),
                Some((open @ ('"' | '”' | '“' | '\''), close)) => {
                    range = range.start - open.len_utf8()..range.end + close.len_utf8();
                    format!("{quote}{text}{quote}")
                }
                // Without quotation marks a value ends at the first blank.
                _ => format!("{quote}{text}{quote}"),
            }
        }
        _ => text.replace('\n', &format!("\n{}", block.lead)),
    };
    page.replace_range(range, &written);
}

/// Whether a value at the top of a page stands between quotation marks that its place does not hold.
fn quoted(page: &str, range: &std::ops::Range<usize>) -> bool {
    let before = page[..range.start].chars().next_back();
    before.is_some_and(|c| c == '"' || c == '\'') && page[range.end..].chars().next() == before
}

/// A text as YAML and TOML both read it.
pub fn scalar(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// Whether the page is built as before, and says what it was to say.
fn stands(page: &str, known: &Cut, texts: &[Option<String>]) -> bool {
    let found = cut(page);
    let says = |(i, block): (usize, &Block)| match texts.get(i).and_then(Option::as_ref) {
        Some(text) if block.is_prose() => block.text == normal(block.kind, text),
        _ => block.text == known.blocks[i].text,
    };
    found.frame == known.frame && found.blocks.len() == known.blocks.len() && found.blocks.iter().enumerate().all(says)
}

/// A text as a block of its kind would have it.
pub fn normal(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Code => text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned(),
        Kind::Row => {
            let inner = one_line(text);
            let inner = inner.strip_prefix('|').unwrap_or(&inner);
            let inner = if inner.ends_with("\\|") { inner } else { inner.strip_suffix('|').unwrap_or(inner) };
            format!("| {} |", inner.trim())
        }
        _ => text.lines().map(one_line).collect::<Vec<_>>().join("\n"),
    }
}
