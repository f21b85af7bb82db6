//! HTML within messages: well-formed, and the same elements and attributes as in the source, whatever is chosen. Text is taken for markup only
//! where it has elements of HTML that are ended, have attributes or end themselves; `--title <title>` is none.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::entries::Pattern;
use super::text::unescaped;
use super::{Entry, at};
use crate::diagnostic::Diagnostic;

/// Elements that messages of programs and pages have.
const ELEMENTS: &str = " a abbr address article aside audio b bdi bdo blockquote br button canvas caption cite code col data datalist dd del \
    details dfn dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label \
    legend li link main mark meta meter nav object ol optgroup option output p picture pre progress q rp rt ruby s samp script section \
    select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul \
    var video wbr ";

/// Those without content.
const VOID: &str = " br col hr img input link meta source wbr ";

/// Those whose end may be left out.
const OPEN_ENDED: &str = " dd dt li option p tbody td tfoot th thead tr ";

/// Stands for a placeable: no text has it.
const PLACEABLE: char = '\u{f8ff}';

/// Stands for what another message or a term says.
const REFERENCE: char = '\u{f8fe}';

/// More choices than this are not looked at one by one.
const MOST_CHOICES: usize = 64;

/// `markup-syntax` in a source.
pub fn alone(entry: &Entry<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for (_, pattern) in entry.parts() {
        let fault = choices(pattern, &unknown)
            .iter()
            .map(|text| scan(text))
            .filter(|scanned| scanned.is_markup())
            .find_map(|scanned| scanned.fault);
        said.extend(fault.map(|reason| at(entry, "markup-syntax", entry.start(pattern)).with("reason", reason)));
    }
    said
}

/// `markup-syntax` and `markup-differs`.
pub fn compare(source: &Entry<'_>, target: &Entry<'_>) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for (part, ours) in target.parts() {
        let Some((_, theirs)) = source.parts().find(|(name, _)| *name == part) else { continue };
        if !may_have_markup(theirs) && !may_have_markup(ours) {
            continue;
        }
        let scanned = |pattern| choices(pattern, &unknown).iter().map(|text| scan(text)).collect::<Vec<_>>();
        let (theirs, found) = (scanned(theirs), scanned(ours));
        let broken = theirs.iter().any(|scanned| scanned.fault.is_some());
        let markup = theirs.iter().any(Scanned::is_markup);
        if broken || !(markup || found.iter().any(Scanned::is_markup)) {
            continue;
        }
        let span = target.start(ours);
        if let Some(reason) = found.iter().find_map(|scanned| scanned.fault) {
            said.push(at(target, "markup-syntax", span).with("reason", reason));
            continue;
        }
        let wanted: BTreeSet<String> = theirs.iter().map(Scanned::signature).collect();
        if let Some(differs) = found.iter().map(Scanned::signature).find(|signature| !wanted.contains(signature)) {
            let wanted = wanted.into_iter().next_back().unwrap_or_default();
            said.push(at(target, "markup-differs", span).with("wanted", wanted).with("found", differs).at_other(source.span));
        }
    }
    said
}

fn may_have_markup(pattern: &Pattern<'_>) -> bool {
    let mut found = false;
    super::text::texts(pattern, &mut |text| found |= text.contains(['<', '\\']));
    found
}

/// What a message or a term that is referred to says.
pub type Says<'a> = dyn Fn(&InlineExpression<&str>) -> String + 'a;

/// Nothing is known of the others.
fn unknown(_: &InlineExpression<&str>) -> String {
    REFERENCE.to_string()
}

/// The texts that a pattern can come to: its defaults, and every other choice with the defaults of the rest.
pub fn choices(pattern: &Pattern<'_>, says: &Says<'_>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let each: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => of_expression(expression, says),
        };
        let Some((default, others)) = each.split_first() else { continue };
        let first = all[0].clone();
        all.iter_mut().for_each(|text| text.push_str(default));
        let room = MOST_CHOICES.saturating_sub(all.len());
        all.extend(others.iter().take(room).map(|other| format!("{first}{other}")));
    }
    all
}

fn of_expression(expression: &Expression<&str>, says: &Says<'_>) -> Vec<String> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![unescaped(value).into_owned()],
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression, says),
        Expression::Inline(other @ (InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. })) => {
            vec![says(other)]
        }
        Expression::Inline(_) => vec![PLACEABLE.to_string()],
        Expression::Select { variants, .. } => {
            let mut sorted: Vec<_> = variants.iter().collect();
            sorted.sort_by_key(|variant| !variant.default);
            sorted.into_iter().flat_map(|variant| choices(&variant.value, says)).take(MOST_CHOICES).collect()
        }
    }
}

/// The tags of a text.
#[derive(Default)]
pub struct Scanned {
    /// Each element with its attributes.
    elements: Vec<String>,
    /// Whether there is a sign that the tags are meant as such: an end, an attribute, an element without content.
    meant: bool,
    /// The first thing that is wrong.
    fault: Option<&'static str>,
}

impl Scanned {
    /// Whether it is markup and no text that looks alike.
    pub fn is_markup(&self) -> bool {
        self.meant && !self.elements.is_empty()
    }

    /// Whether a tag or an element begins or ends elsewhere.
    pub fn is_piece(&self) -> bool {
        matches!(self.fault, Some("unclosed-tag" | "unclosed-element" | "wrong-end"))
    }

    fn signature(&self) -> String {
        let mut elements = self.elements.clone();
        elements.sort_unstable();
        elements.join(" ")
    }

    fn wrong(&mut self, reason: &'static str) {
        self.fault = self.fault.or(Some(reason));
    }
}

fn listed(list: &str, name: &str) -> bool {
    list.contains(&format!(" {name} "))
}

/// Reads the tags of a text.
pub fn scan(text: &str) -> Scanned {
    let mut scanned = Scanned::default();
    let mut open: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        let (inner, ends) = rest.strip_prefix('/').map_or((rest, false), |inner| (inner, true));
        if inner.starts_with([REFERENCE, PLACEABLE]) {
            // A name and an address, `{ $name } <{ $email }>`, is no markup by itself.
            scanned.meant |= inner.starts_with(REFERENCE);
            scanned.elements.extend(inner.starts_with(REFERENCE).then(|| "<{ }>".to_owned()));
            scanned.wrong("reference-in-tag");
            continue;
        }
        let length = inner.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let name = inner[..length].to_ascii_lowercase();
        let known = listed(ELEMENTS, &name) && !inner[length..].starts_with(['-', '_', ':', '.', '|']);
        if !known {
            continue;
        }
        let Some(tag) = attributes(&inner[length..], &mut scanned) else {
            scanned.wrong("unclosed-tag");
            break;
        };
        rest = &inner[length + tag.length..];
        if ends {
            close(&name, &mut open, &mut scanned);
            continue;
        }
        scanned.meant |= !tag.signature.is_empty() || tag.ends_itself || name == "br";
        scanned.elements.push(format!("<{name}{}>", tag.signature));
        if !listed(VOID, &name) && !tag.ends_itself {
            open.push(name);
        }
    }
    if open.iter().any(|name| !listed(OPEN_ENDED, name)) {
        scanned.wrong("unclosed-element");
    }
    if scanned.is_markup() && !references_are_good(text) {
        scanned.wrong("bad-reference");
    }
    scanned
}

fn close(name: &str, open: &mut Vec<String>, scanned: &mut Scanned) {
    scanned.meant = true;
    if listed(VOID, name) {
        return scanned.wrong("void-end");
    }
    while open.last().is_some_and(|last| last != name && listed(OPEN_ENDED, last)) {
        open.pop();
    }
    match open.pop() {
        Some(last) if last == name => {}
        _ => scanned.wrong("wrong-end"),
    }
}

struct Tag {
    /// Bytes up to and with `>`.
    length: usize,
    /// Its attributes by name; of those that join a translation to the program's element, the value too.
    signature: String,
    ends_itself: bool,
}

/// The attributes of a tag, from behind its name. `None` when it does not end.
fn attributes(text: &str, scanned: &mut Scanned) -> Option<Tag> {
    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut at = 0;
    let mut ends_itself = false;
    loop {
        let rest = &text[at..];
        let first = rest.chars().next()?;
        if first == '>' {
            let signature = names.iter().map(|name| format!(" {name}")).collect();
            return Some(Tag { length: at + 1, signature, ends_itself });
        }
        if first.is_whitespace() || first == '/' || first == PLACEABLE || first == REFERENCE {
            ends_itself = first == '/';
            at += first.len_utf8();
            continue;
        }
        let length = rest.find(|c: char| c.is_whitespace() || c == '=' || c == '>' || c == '/').unwrap_or(rest.len());
        let name = rest[..length].to_ascii_lowercase();
        let after = rest[length..].trim_start();
        at += rest.len() - after.len();
        let value = match after.strip_prefix('=') {
            None => "",
            Some(value) => {
                let value = value.trim_start();
                at += after.len() - value.len();
                let (value, length) = attribute_value(value, scanned)?;
                at += length;
                value
            }
        };
        let joined = matches!(name.as_str(), "data-l10n-name" | "data-l10n-id");
        if !names.insert(if joined { format!("{name}={value}") } else { name }) {
            scanned.wrong("duplicate-attribute");
        }
        // A tag whose first attribute is `=` would never end.
        if length == 0 && at == text.len() - rest.len() {
            return None;
        }
    }
}

fn attribute_value<'t>(text: &'t str, scanned: &mut Scanned) -> Option<(&'t str, usize)> {
    let first = text.chars().next()?;
    if first == '"' || first == '\'' {
        let end = text[1..].find(first)?;
        return Some((&text[1..=end], end + 2));
    }
    scanned.wrong("unquoted-attribute");
    let end = text.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(text.len());
    Some((&text[..end], end))
}

/// Names that are meant as references even where the semicolon is forgotten.
const COMMON: [&str; 6] = ["amp", "lt", "gt", "quot", "apos", "nbsp"];

fn references_are_good(text: &str) -> bool {
    text.match_indices('&').all(|(at, _)| {
        let rest = &text[at + 1..];
        let length = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(rest.len());
        match rest[length..].starts_with(';') {
            true => length == 0 || stands_for_something(&text[at..at + length + 2]),
            false => !COMMON.contains(&&rest[..length]) && !rest[..length].starts_with('#'),
        }
    })
}

/// Whether HTML knows a reference: Markdown has the same list.
fn stands_for_something(reference: &str) -> bool {
    let mut events = pulldown_cmark::Parser::new(reference);
    !events
        .any(|event| matches!(event, pulldown_cmark::Event::Text(text) if text.starts_with('&') && text.len() > 1 || &*text == reference))
}
