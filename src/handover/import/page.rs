//! The texts of a page that come back. Each must be what it was (a heading, one paragraph, a row), lead where the source leads, and show its
//! readers no sign that was to be markup; then the page is parsed as a page, and anything that is said of it and not of the source refuses it.

use std::ops::Range;

use super::{Rows, incomplete, with_text};
use crate::diagnostic::Diagnostic;
use crate::handover::Change;
use crate::handover::accept::{Ground, accept_page};
use crate::handover::base::{Base, base, folder, line};
use crate::handover::fill::{self, fill, normal};
use crate::handover::plan::{Fault, Plan, Today, conflict, listed, quoted, surplus};
use crate::handover::segments::{Pairing, block_ids, pairing, path};
use crate::handover::sheet::Row;
use crate::handover::signs;
use crate::locale::lint;
use crate::parse::Campaign;
use crate::parse::document::{self, Input};
use crate::parse::glossary::Glossary;
use crate::source::Text;
use crate::translations::blocks::{Block, Kind, cut, one_line};
use crate::translations::inline::{Inline, Style};
use crate::translations::pages::{Page, State};

/// Puts texts into a page.
pub(super) fn of_page(campaign: &Campaign, ground: &Ground<'_>, page: &Page, rows: &mut Rows<'_>, plan: &mut Plan) {
    let Some(pairing) = pairing(page) else { return };
    let taken = rows.take(&block_ids(&campaign.config.id, &page.topic, &pairing.now));
    let count = taken.filled();
    if count == 0 {
        return;
    }
    let path = path(page);
    match translated(page, &pairing, &taken.rows) {
        Ok(text) if !taken.unusable => {
            let done = |i: usize| with_text(taken.rows[i]).is_some() || pairing.done[i] || !is_wanted(&pairing.now.blocks[i]);
            if page.document.as_ref().is_none_or(|old| *old.text != *text) {
                plan.changes.push(Change::Put(path.clone(), text));
            }
            plan.files.insert(path.clone(), count);
            if (0..taken.rows.len()).all(done)
                && let Ok(changes) = accept_page(ground, page)
            {
                plan.changes.extend(changes);
                plan.accepted.push(path);
            }
        }
        Ok(_) => plan.leave(&path, count, []),
        Err(faults) => plan.leave(&path, count, faults),
    }
}

/// Why no translator's texts could be put into a page, whatever they were: it is tried with texts that are as good as any.
pub fn impossible(page: &Page) -> Option<Fault> {
    let pairing = pairing(page)?;
    let blocks = &pairing.now.blocks;
    let open = |i: usize| blocks[i].is_prose() && (!pairing.done[i] || pairing.done.iter().all(|done| *done));
    let present = |i: usize| pairing.present(i).map_or_else(String::new, |block| block.text.clone());
    let row = |i: usize| Row { row: i + 1, source: blocks[i].text.clone(), present: present(i), text: any(&blocks[i]), ..Row::default() };
    let rows: Vec<Option<Row>> = (0..blocks.len()).map(|i| open(i).then(|| row(i))).collect();
    let rows: Vec<Option<&Row>> = rows.iter().map(Option::as_ref).collect();
    let fault = translated(page, &pairing, &rows).err()?.into_iter().next()?;
    if fault.row == 0 {
        return Some(fault);
    }
    let block = fault.row - 1;
    let source = page.source.as_ref()?;
    let told = Fault::new(0, "export-impossible").with("file", path(page)).with("source", source.path.to_string());
    let told = told.with("line", line(&source.text, &pairing.now, block).to_string());
    Some(told.with("text", quoted(&blocks[block].text)))
}

/// A text that a block can surely have.
fn any(block: &Block) -> String {
    match block.kind {
        Kind::Html => block.text.clone(),
        Kind::Code => format!("{}\nx", block.text),
        Kind::Row => format!("{} x |", block.text.trim_end_matches('|').trim_end()),
        _ => format!("{} x", block.text),
    }
}

/// Code and raw HTML may stay as they are; everything else has to be said in the language.
fn is_wanted(block: &Block) -> bool {
    block.is_prose() && !matches!(block.kind, Kind::Code | Kind::Html)
}

/// The page with everything that came back.
fn translated(page: &Page, pairing: &Pairing, rows: &[Option<&Row>]) -> Result<String, Vec<Fault>> {
    let base = base(page, pairing).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let mut texts: Vec<Option<String>> = vec![None; rows.len()];
    let mut lacking: Vec<(Option<&Row>, &str)> = Vec::new();
    for (i, block) in pairing.now.blocks.iter().enumerate().filter(|(_, block)| block.is_prose()) {
        match with_text(rows[i]) {
            Some(row) => match text_of(row, block, &today(page, pairing, i)) {
                Ok(text) => texts[i] = Some(text),
                Err(fault) => faults.push(fault),
            },
            None => {
                let kept = || (!is_wanted(block)).then(|| block.text.clone());
                texts[i] = pairing.present(i).map(|block| block.text.clone()).or_else(kept);
                if texts[i].is_none() {
                    lacking.push((rows[i], &block.text));
                }
            }
        }
    }
    faults.extend(incomplete(&path(page), lacking));
    let row = |i: usize| with_text(rows[i]).map_or(0, |row| row.row);
    let mut made = fill(&base.text, &base.known, &texts);
    if let Err(wrong) = &made {
        for (i, fault) in wrong {
            let text = texts[*i].take().unwrap_or_default();
            faults.push(match with_text(rows[*i]) {
                Some(row) => not_as_it_was(&pairing.now.blocks[*i], &text, row.row, *fault),
                None => kept(page, pairing, *i),
            });
        }
        // What is wrong with the others is said all the same.
        made = fill(&base.text, &base.known, &texts);
    }
    match &made {
        Ok(made) => faults.extend(misread(page, pairing, &base, made, &texts, &row)),
        Err(_) if faults.is_empty() => faults.push(Fault::new(0, "import-together").with("file", path(page))),
        Err(_) => {}
    }
    faults.sort_by_key(|fault| fault.row);
    made.ok().filter(|_| faults.is_empty()).ok_or(faults)
}

/// What stands where a block belongs.
fn today<'t>(page: &Page, pairing: &'t Pairing, i: usize) -> Today<'t> {
    let present = pairing.present(i);
    let at = page.document.as_ref().zip(pairing.partner[i]);
    let place = at.map(|(document, block)| format!("{}:{}", document.path, line(&document.text, &pairing.here, block)));
    Today {
        source: &pairing.now.blocks[i].text,
        present: present.map_or("", |block| &block.text),
        place: place.unwrap_or_else(|| path(page)),
    }
}

/// The text of a cell as its block is to have it.
fn text_of(row: &Row, block: &Block, today: &Today<'_>) -> Result<String, Fault> {
    let cell = row.text.trim_end();
    let cell = if block.kind == Kind::Code { cell.trim_start_matches('\n') } else { cell.trim_start() };
    let joined = if block.kind == Kind::Code { cell.to_owned() } else { joined(cell, block) };
    let text = normal(block.kind, &joined);
    if let Some(fault) = conflict(row, today, &text) {
        return Err(fault);
    }
    if block.kind == Kind::Code {
        return Ok(text);
    }
    if cell.lines().any(|line| line.trim().is_empty()) {
        return Err(Fault::new(row.row, "import-blank-line").with("text", quoted(cell)));
    }
    // Lines that say by themselves what they are: a list, a heading, a table.
    let frame = |text: &str| cut(&format!("\n{text}\n")).frame;
    let in_markdown = !block.kind.is_one_line() && block.kind != Kind::Html;
    if in_markdown && cell.contains('\n') && frame(cell) != frame(&joined) {
        return Err(Fault::new(row.row, "import-lines").with("text", quoted(cell)));
    }
    Ok(text)
}

/// The lines of a cell in one; where the source breaks lines on purpose, or the cell does, they are broken.
fn joined(cell: &str, block: &Block) -> String {
    let breaks = !block.kind.is_one_line() && (block.text.contains("\\\n") || cell.contains("\\\n"));
    let last = cell.lines().count().saturating_sub(1);
    let line = |(number, line): (usize, &str)| {
        let line = one_line(line);
        let slashes = line.len() - line.trim_end_matches('\\').len();
        // The backslash that breaks the line; after another one it is a sign of the text.
        if breaks && number < last && slashes % 2 == 1 { line[..line.len() - 1].trim_end().to_owned() } else { line }
    };
    let lines: Vec<String> = cell.lines().enumerate().map(line).filter(|line| !line.is_empty()).collect();
    lines.join(if breaks { "\\\n" } else { " " })
}

/// Says of a text that would be read as something else what is in the way.
fn not_as_it_was(block: &Block, text: &str, row: usize, fault: fill::Fault) -> Fault {
    let bars = || text.replace("\\|", "").matches('|').count().saturating_sub(1);
    let says = |message| Fault::new(row, message).with("text", quoted(text));
    let tags = surplus(&Inline::of_html(text).tags, &block.inline.tags);
    match block.kind {
        // A tag at the beginning makes HTML of the whole.
        kind if text.starts_with('<') && !tags.is_empty() && !kind.is_plain() => {
            Fault::new(row, "import-tags").with("missing", "").with("extra", listed(tags))
        }
        Kind::Row if bars().to_string() != block.mark => {
            says("import-cells").with("found", bars().to_string()).with("wanted", &*block.mark)
        }
        Kind::Attribute if text.contains('\'') && text.contains(['"', '”', '“']) => says("import-quotes"),
        kind if has_id(kind, text) => heading_id(row, text),
        _ if fault == fill::Fault::Unreadable => says("import-unreadable"),
        _ => says("import-structure").with("instead", quoted(&literally(text))),
    }
}

/// Whether a heading's text ends as if with an id.
fn has_id(kind: Kind, text: &str) -> bool {
    matches!(kind, Kind::Heading(_)) && text.contains("{#") && text.ends_with('}')
}

fn heading_id(row: usize, text: &str) -> Fault {
    Fault::new(row, "import-heading-id").with("text", quoted(text))
}

/// A text with a backslash before the sign that it begins with.
fn literally(text: &str) -> String {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let at = if digits > 0 && text[digits..].starts_with(['.', ')']) { digits } else { 0 };
    format!("{}\\{}", &text[..at], &text[at..])
}

/// What is wrong with a page that is built as it should be.
fn misread(page: &Page, pairing: &Pairing, base: &Base, made: &str, texts: &[Option<String>], row: &dyn Fn(usize) -> usize) -> Vec<Fault> {
    let found = cut(made);
    let mut faults = Vec::new();
    for (i, block) in found.blocks.iter().enumerate().filter(|(i, _)| texts[*i].is_some()) {
        let source = &pairing.now.blocks[i];
        let wrong = wrong_in(block, source, pairing.present(i), before(page, i));
        match row(i) {
            0 if !wrong.is_empty() => faults.push(kept(page, pairing, i)),
            row => faults.extend(wrong.into_iter().map(|fault| Fault { row, ..fault })),
        }
    }
    if faults.is_empty() {
        faults.extend(said_anew(page, pairing, base, made, row));
    }
    faults
}

/// The block of the source that the present translation was made of.
fn before(page: &Page, i: usize) -> Option<&Block> {
    let found = match &page.state {
        State::Outdated(found) => found,
        _ => return None,
    };
    found.before.blocks.get(found.difference.before(i)?)
}

/// What a block must have as its source has it, unless the translation has something else on purpose: what its source did not have then.
fn wrong_in(block: &Block, source: &Block, present: Option<&Block>, before: Option<&Block>) -> Vec<Fault> {
    let (has, asked) = (&block.inline, &source.inline);
    let mut faults = Vec::new();
    let mut compare = |message, of: fn(&Inline) -> &Vec<String>| {
        let same = |a: &Inline, b: &Inline| surplus(of(a), of(b)).is_empty() && surplus(of(b), of(a)).is_empty();
        let on_purpose = present.filter(|present| before.is_none_or(|before| !same(&before.inline, &present.inline)));
        if !same(has, asked) && !on_purpose.is_some_and(|present| same(has, &present.inline)) {
            let fault = Fault::new(0, message).with("missing", listed(surplus(of(asked), of(has))));
            faults.push(fault.with("extra", listed(surplus(of(has), of(asked)))));
        }
    };
    if block.kind != Kind::Code {
        compare("import-links", |inline| &inline.links);
        compare("import-titles", |inline| &inline.titled);
        compare("import-notes", |inline| &inline.notes);
        compare("import-tags", |inline| &inline.tags);
    }
    let others: Vec<&Inline> = std::iter::once(asked).chain(present.map(|b| &b.inline)).collect();
    if has.empty > others.iter().map(|other| other.empty).max().unwrap_or(0) {
        faults.push(Fault::new(0, "import-empty-link").with("text", quoted(&block.text)));
    }
    let known = |style: Style| others.iter().any(|other| other.styles.iter().any(|(known, _)| *known == style));
    if let Some((style, _)) = has.styles.iter().find(|(style, within)| *within && !known(*style)) {
        let style = match style {
            Style::Stress => "stress",
            Style::Code => "code",
            Style::Struck => "struck",
        };
        faults.push(Fault::new(0, "import-style").with("text", quoted(&block.text)).with("style", style));
    }
    // A link whose title is quoted otherwise is none; that its title is missing too follows from that.
    if let [first, rest @ ..] = &mut faults[..]
        && first.message == "import-links"
    {
        let unread = |address: &String| !has.titled.contains(address) && block.text.contains(&format!("]({address}"));
        let told = rest.first().is_some_and(|fault| fault.message == "import-titles");
        if asked.titled.iter().any(unread) {
            *first = Fault::new(0, "import-title-quotes").with("text", quoted(&block.text));
        }
        if told {
            faults.remove(1);
        }
    }
    let surplus_of = |of: fn(&Block) -> signs::Signs| {
        let allowed: Vec<_> = std::iter::once(source).chain(present).map(of).collect();
        signs::surplus(&of(block), &allowed)
    };
    let in_titles = surplus_of(signs::of_titles);
    if !in_titles.is_empty() {
        faults.push(Fault::new(0, "import-signs-title").with("signs", listed(in_titles)));
    }
    let seen = surplus_of(signs::of_block);
    // What is left of a link or a note has been told of.
    if !seen.is_empty() && faults.is_empty() {
        let fault = Fault::new(0, if block.kind.is_plain() { "import-signs-plain" } else { "import-signs" }).with("signs", listed(seen));
        faults.push(if has_id(block.kind, &block.text) { heading_id(0, &block.text) } else { fault });
    }
    if let Some(sign) = lint::unbalanced_direction(&block.text).filter(|_| lint::unbalanced_direction(&source.text).is_none()) {
        faults.push(Fault::new(0, "import-direction").with("character", format!("U+{:04X}", u32::from(sign))));
    }
    faults
}

/// A text that stays as it is, and would be read as something else beside the new ones.
fn kept(page: &Page, pairing: &Pairing, i: usize) -> Fault {
    let today = today(page, pairing, i);
    let text = if today.present.is_empty() { today.source } else { today.present };
    Fault::new(0, "import-kept").with("place", today.place).with("text", quoted(text))
}

/// What is said of the finished page and neither of the page that it was made from nor of the source.
fn said_anew(page: &Page, pairing: &Pairing, base: &Base, made: &str, row: &dyn Fn(usize) -> usize) -> Option<Fault> {
    let source = page.source.as_ref()?;
    let at = path(page);
    let known = [said(&base.text, &at), said(&source.text, &source.path)];
    let now = said(made, &at);
    let count = |all: &[Diagnostic], code: &str| all.iter().filter(|d| d.code == code).count();
    let new = now.iter().find(|d| count(&now, d.code) > known.iter().map(|all| count(all, d.code)).max().unwrap_or(0))?;
    let place = new.span.start as usize;
    let block = cut(made).blocks.iter().position(|block| within(&block.range, place));
    Some(match block.map(|i| (i, row(i))) {
        Some((_, row)) if row > 0 => Fault::of(row, new),
        Some((i, _)) => kept(page, pairing, i),
        None => Fault::new(0, "import-together").with("file", at),
    })
}

fn within(range: &Range<usize>, place: usize) -> bool {
    range.start <= place && place < range.end.max(range.start + 1)
}

fn said(text: &str, path: &str) -> Vec<Diagnostic> {
    let file = Text::made(path, text);
    let quotes = ["”", "”", "’", "’"].map(str::to_owned);
    let input = Input {
        text: &file,
        folder: &folder(path),
        locale: "",
        quotes: &quotes,
        rtl: false,
        words: &Glossary::default(),
        easy: None,
        keep_text: false,
        counted: false,
    };
    document::parse(&input).1
}
