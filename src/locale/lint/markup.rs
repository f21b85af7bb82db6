//! HTML within messages: well-formed, and the same elements and attributes as in the source, whatever is chosen, none of them inside an
//! element that it is not inside there, near or far; an item only right inside what it is right inside there. Text is taken for markup only
//! where it has elements of HTML that are ended, have attributes or end themselves; `--title <title>` is none.

use std::collections::{BTreeMap, BTreeSet};

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

/// Those that belong right inside one of a few others: an item in its list.
const ITEMS: &str = " caption col dd dt figcaption legend li optgroup option source summary tbody td tfoot th thead tr ";

/// Those that have nothing but such items right inside.
const LISTS_OF_ITEMS: &str = " datalist dl ol optgroup select table tbody tfoot thead tr ul ";

/// Those that stress or mark words: of two, either may be inside the other, as the order of words wants it.
const PHRASES: &str = " a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strike strong sub sup time tt u var ";

/// Breaks, which may stand anywhere.
const BREAKS: &str = " br hr wbr ";

/// Attributes, by the last word of their name, whose values are words or go by the language. All others are the program's: where a link leads,
/// what a style sheet and a script find an element by.
const OWN_VALUES: &str = " abbr accesskey alt caption content description dir download hreflang label lang message placeholder \
    roledescription style summary text title tooltip value valuetext ";

/// Attributes that are lists in any order.
const LISTS: &str = " class rel ";

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
        if let Some((wanted, found)) = other_elements(&theirs, &found).or_else(|| other_nesting(&theirs, &found)) {
            said.push(at(target, "markup-differs", span).with("wanted", wanted).with("found", found).at_other(source.span));
        }
    }
    said
}

/// Elements with their attributes as no choice of the source has them: the source's, and those.
fn other_elements(theirs: &[Scanned], ours: &[Scanned]) -> Option<(String, String)> {
    let wanted: BTreeSet<String> = theirs.iter().map(Scanned::signature).collect();
    let differs = ours.iter().map(Scanned::signature).find(|signature| !wanted.contains(signature))?;
    Some((wanted.into_iter().next_back().unwrap_or_default(), differs))
}

/// An element right inside one that it is never inside in the source, however deep: both side by side, and as they are.
fn other_nesting(theirs: &[Scanned], ours: &[Scanned]) -> Option<(String, String)> {
    let has = |outer: &String, inner: &String| theirs.iter().any(|scanned| scanned.within.contains(&(outer.clone(), inner.clone())));
    let mut all = ours.iter().flat_map(|scanned| &scanned.nested);
    let turned = |outer: &String, inner: &String| listed(PHRASES, outer) && listed(PHRASES, inner) && has(inner, outer);
    let (outer, inner) = all.find(|(outer, inner)| !has(outer, inner) && !turned(outer, inner))?;
    let inner = if listed(VOID, inner) { format!("<{inner}>") } else { format!("<{inner}>…</{inner}>") };
    Some((format!("<{outer}>…</{outer}> {inner}"), format!("<{outer}>{inner}</{outer}>")))
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
    /// By name, which element is right inside which: the outer one first.
    nested: BTreeSet<(String, String)>,
    /// The same with those further out that it could be right inside as well.
    within: BTreeSet<(String, String)>,
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

    /// Notes what an element is inside.
    fn nest(&mut self, open: &[String], name: &str) {
        for (index, outer) in open.iter().enumerate() {
            let next = open.get(index + 1).map_or(name, String::as_str);
            // Where both may be left open, the second may well end the first; but a paragraph only another one.
            if listed(OPEN_ENDED, outer) && listed(OPEN_ENDED, next) && (next != "p" || outer == "p") {
                continue;
            }
            let nearest = index + 1 == open.len();
            let pair = (outer.clone(), name.to_owned());
            if nearest {
                self.nested.insert(pair.clone());
            }
            if nearest || !listed(ITEMS, name) && !listed(LISTS_OF_ITEMS, outer) {
                self.within.insert(pair);
            }
        }
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
        if !listed(BREAKS, &name) {
            scanned.nest(&open, &name);
        }
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
    /// Its attributes by name; of those that are the program's, the value too.
    signature: String,
    ends_itself: bool,
}

/// The attributes of a tag, from behind its name. `None` when it does not end.
fn attributes(text: &str, scanned: &mut Scanned) -> Option<Tag> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut at = 0;
    let mut ends_itself = false;
    loop {
        let rest = &text[at..];
        let first = rest.chars().next()?;
        if first == '>' {
            let signature = names.iter().map(|(name, value)| format!(" {name}{value}")).collect();
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
        let value = of_program(&name, value);
        if names.insert(name, value).is_some() {
            scanned.wrong("duplicate-attribute");
        }
        // A tag whose first attribute is `=` would never end.
        if length == 0 && at == text.len() - rest.len() {
            return None;
        }
    }
}

/// An attribute's value as it is compared; nothing where it may be another in each language, or is empty.
fn of_program(name: &str, value: &str) -> String {
    let last = name.rsplit(['-', ':']).next().unwrap_or(name);
    let mut words: Vec<&str> = value.split_whitespace().collect();
    if words.is_empty() || listed(OWN_VALUES, last) {
        return String::new();
    }
    if listed(LISTS, name) {
        words.sort_unstable();
    }
    format!("=\"{}\"", words.join(" ").replace([PLACEABLE, REFERENCE], "{ }").replace("&amp;", "&"))
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
