//! A page file: `<topic>.<locale>.md`, its front matter and its body. Only what stands in the file is read; what it means among other
//! files (inheritance, addresses, whether a link leads anywhere) is the site's business.

use std::sync::Arc;

use jiff::civil::Date;

use super::address::{composed, is_plain_part};
use super::fields::{self, Fields, Placed};
use super::glossary::Glossary;
use super::markdown::{self, Body};
use super::prose::Prose;
use super::{component, easy, prose};
use crate::diagnostic::Diagnostic;
use crate::locale::readability::Counts;
use crate::memo::{Hash, Key};
use crate::source::{FileId, Span, Text};

/// A page file, read.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// Its path from the project's root.
    pub path: Arc<str>,
    /// Tag of its locale.
    pub locale: String,
    /// The topic that its path names, or the front matter's `topic`.
    pub topic: String,
    /// What stands between the `---` lines.
    pub front: FrontMatter,
    /// The text.
    pub body: Body,
    /// What was counted in its running text, where it was: all that is kept of it.
    pub counts: Counts,
    /// Numbers of the entries of its campaign's list of words that it uses.
    pub words: Vec<usize>,
    /// The whole file as written; empty where nothing is to be compared with it.
    pub text: Arc<str>,
    /// Hash of the file, for the review of what changed.
    pub hash: Hash,
}

/// The keys of a page. What is `None` was not written.
#[derive(Debug, Clone, Default)]
pub struct FrontMatter {
    /// The page's only `h1`.
    pub title: Option<Placed<String>>,
    /// One or two sentences for search results.
    pub description: Option<Placed<String>>,
    /// The last part of the address.
    pub slug: Option<Placed<String>>,
    /// Addresses that the page had before.
    pub aliases: Vec<Placed<String>>,
    /// The template, `document` where none is named.
    pub layout: Option<Placed<String>>,
    /// Place among its siblings, lowest first.
    pub menu_order: Option<i64>,
    /// Not yet to be published.
    pub draft: Option<bool>,
    /// First day on the site.
    pub publish_on: Option<Placed<Date>>,
    /// First day no longer on the site.
    pub expire_on: Option<Placed<Date>>,
    /// Where readers of an expired page are led.
    pub expired_link: Option<Placed<String>>,
    /// When an editor last reviewed it.
    pub reviewed: Option<Placed<Date>>,
    /// Who reviewed it: for a translation, a native speaker.
    pub reviewer: Option<Placed<String>>,
    /// When it is to be reviewed next.
    pub next_review: Option<Placed<Date>>,
    /// Picture for previews in other programs.
    pub image: Option<Placed<String>>,
    /// Its alternative text.
    pub image_alt: Option<Placed<String>>,
    /// Whether this page has the quick exit.
    pub quick_exit: Option<bool>,
    /// Whether the keys could be read at all.
    pub readable: bool,
}

/// The keys that a page may have.
pub const KEYS: [&str; 17] = [
    "title",
    "description",
    "slug",
    "aliases",
    "layout",
    "menu-order",
    "draft",
    "publish-on",
    "expire-on",
    "expired-link",
    "reviewed",
    "reviewer",
    "next-review",
    "image",
    "image-alt",
    "quick-exit",
    "topic",
];

/// Everything that a document is made of.
pub struct Input<'a> {
    /// The file.
    pub text: &'a Text,
    /// Where the campaign's content begins in the path: `content/<campaign>/`.
    pub folder: &'a str,
    /// Tag of the file's locale.
    pub locale: &'a str,
    /// Quotation marks of that locale: outer open and close, inner open and close.
    pub quotes: &'a [String; 4],
    /// Whether the locale is written from right to left.
    pub rtl: bool,
    /// The campaign's hard words in that locale.
    pub words: &'a Glossary,
    /// What the page is held to, where it is to be easy to read.
    pub easy: Option<&'a easy::Rules>,
    /// Whether the document keeps what was written.
    pub keep_text: bool,
    /// Whether what readability is measured by is counted: more work than everything else that a page is parsed for.
    pub counted: bool,
}

impl Key for Input<'_> {
    fn key(&self) -> Hash {
        let id = self.text.id.0.to_le_bytes();
        let flags = [u8::from(self.rtl), u8::from(self.keep_text), u8::from(self.counted)];
        let text = self.text.hash.0;
        let easy = self.easy.map_or([0; 16], |rules| rules.hash.0);
        let (path, locale, folder) = (self.text.path.as_bytes(), self.locale.as_bytes(), self.folder.as_bytes());
        let fixed: [&[u8]; 8] = [&id, path, &text, locale, folder, &flags, &self.words.hash.0, &easy];
        Hash::of_parts(fixed.into_iter().chain(self.quotes.iter().map(String::as_bytes)))
    }
}

/// The topic and the locale that a page file's path names: `about/index.sv` is `about` in `sv`.
pub fn name(path: &str, folder: &str) -> Option<(String, String)> {
    let inner = path.strip_prefix(folder)?.strip_suffix(".md")?;
    let (topic, locale) = inner.rsplit_once('.')?;
    if locale.contains('/') {
        return None;
    }
    let topic = topic.strip_suffix("/index").unwrap_or(topic);
    Some((if topic == "index" { String::new() } else { composed(topic).into_owned() }, locale.to_owned()))
}

/// Reads a page file.
pub fn parse(input: &Input<'_>) -> (Document, Vec<Diagnostic>) {
    let text = &*input.text.text;
    let mut said = Vec::new();
    let (front, body_at) = front_matter(text, input.text.id, &mut said);
    let (mut front, topic) = read_keys(front, &mut said);
    let source = component::extract(&text[body_at..], body_at, input.text.id);
    let wanted = input.counted || !input.words.entries.is_empty();
    let mut prose = if wanted { prose::read(&source) } else { Prose::default() };
    let uses = input.words.uses(&prose);
    let words = uses.iter().map(|u| u.entry).collect();
    let with = markdown::With { file: input.text.id, quotes: input.quotes, rtl: input.rtl, words: input.words };
    let (body, title) = markdown::parse(&source, &with, uses, front.title.is_none(), &mut said);
    let label = |kind, written: &Placed<String>| prose::label(kind, written, text);
    let labels =
        [front.title.as_ref().map(|t| label(prose::Kind::Heading, t)), front.description.as_ref().map(|d| label(prose::Kind::Label, d))];
    front.title = front.title.or(title);
    prose.blocks.splice(0..0, labels.into_iter().flatten());
    let with = easy::With { file: input.text.id, locale: input.locale, words: input.words, rules: input.easy };
    let counts = if input.counted { easy::read(&prose, &with, &mut said) } else { Counts::default() };
    // What cannot be read may well have a title.
    front.readable = !said.iter().any(|d| ["unreadable-front-matter", "unclosed-front-matter"].contains(&d.code));
    if front.title.is_none() && front.readable {
        said.push(Diagnostic::error("missing-title", Span::file(input.text.id)));
    }
    let named = name(&input.text.path, input.folder).map(|(topic, _)| topic).unwrap_or_default();
    let topic = topic.unwrap_or(named);
    let document = Document {
        file: input.text.id,
        path: input.text.path.clone(),
        locale: input.locale.to_owned(),
        topic: if topic == "index" { String::new() } else { topic },
        front,
        body,
        counts,
        words,
        text: if input.keep_text { input.text.text.clone() } else { "".into() },
        hash: input.text.hash,
    };
    (document, said)
}

/// Splits off the front matter: its fields, and where the body begins.
pub fn front_matter(text: &str, file: FileId, said: &mut Vec<Diagnostic>) -> (Fields, usize) {
    let fence = match text.lines().next().map(str::trim_end) {
        Some("---") => "---",
        Some("+++") => "+++",
        _ => return (Fields::default(), 0),
    };
    let start = text.find('\n').map_or(text.len(), |i| i + 1);
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == fence {
            let inner = &text[start..at];
            let read = if fence == "---" { fields::yaml } else { fields::toml };
            let (fields, found) = read(inner, file, start, "unreadable-front-matter");
            said.extend(found);
            return (fields, at + line.len());
        }
        at += line.len();
    }
    // A lone `---` line with no partner is a rule in Markdown; with a key after it, it was meant to be front matter.
    if text[start..].lines().next().is_some_and(|l| l.contains(':') || l.contains('=')) {
        said.push(Diagnostic::error("unclosed-front-matter", Span::new(file, 0..3)));
        return (Fields::default(), text.len());
    }
    (Fields::default(), 0)
}

fn read_keys(mut fields: Fields, said: &mut Vec<Diagnostic>) -> (FrontMatter, Option<String>) {
    // A path that pages of other languages share, and their address where they have no slug; empty for the start page.
    let topic = fields.path("topic", said);
    let filled = |text: Option<Placed<String>>| text.filter(|t| !t.value.trim().is_empty());
    let front = FrontMatter {
        title: filled(fields.text("title", said)),
        description: filled(fields.text("description", said)),
        slug: fields.text("slug", said).and_then(|s| slug(s, said)),
        aliases: fields.texts("aliases", said).into_iter().map(alias).collect(),
        layout: fields.text("layout", said),
        menu_order: fields.number("menu-order", said),
        draft: fields.flag("draft", said),
        publish_on: fields.day("publish-on", said),
        expire_on: fields.day("expire-on", said),
        expired_link: fields.text("expired-link", said),
        reviewed: fields.day("reviewed", said),
        reviewer: filled(fields.text("reviewer", said)),
        next_review: fields.day("next-review", said),
        image: filled(fields.text("image", said)),
        image_alt: fields.text("image-alt", said),
        quick_exit: fields.flag("quick-exit", said),
        readable: true,
    };
    fields.unknown(&KEYS, said);
    (front, topic)
}

/// A slug is one part of an address.
fn slug(slug: Placed<String>, said: &mut Vec<Diagnostic>) -> Option<Placed<String>> {
    let value = composed(slug.value.trim_matches('/')).into_owned();
    if !is_plain_part(&value) {
        said.push(Diagnostic::error("invalid-value", slug.span).with("key", "slug").with("allowed", "slug"));
        return None;
    }
    Some(Placed { value, span: slug.span })
}

fn alias(alias: Placed<String>) -> Placed<String> {
    Placed { value: composed(&alias.value).into_owned(), span: alias.span }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    pub(crate) fn read(text: &str) -> (Document, Vec<Diagnostic>) {
        let sources = Sources::from_texts([("content/c/about.sv.md", text)]);
        let text = sources.text("content/c/about.sv.md").expect("it was put in");
        let quotes = ["”", "”", "’", "’"].map(str::to_owned);
        parse(&Input {
            text,
            folder: "content/c/",
            locale: "sv",
            quotes: &quotes,
            rtl: false,
            words: &Glossary::default(),
            easy: None,
            keep_text: true,
            counted: true,
        })
    }

    #[test]
    fn paths_name_topics() {
        for (path, topic) in [("index.sv.md", ""), ("about.sv.md", "about"), ("about/index.sv.md", "about"), ("a/b.sv-simple.md", "a/b")] {
            let named = name(&format!("content/c/{path}"), "content/c/");
            assert_eq!(named.map(|n| n.0).as_deref(), Some(topic), "{path}");
        }
        assert_eq!(name("content/c/readme.md", "content/c/"), None);
    }

    #[test]
    fn front_matter_reads_both_ways() {
        for text in [
            "---\ntitle: T\nslug: t\n---\nbody",
            "+++\ntitle = \"T\"\nslug = \"t\"\n+++\nbody",
            "---\r\ntitle: T\r\nslug: t\r\n---\r\nbody",
        ] {
            let (document, said) = read(text);
            assert!(said.is_empty(), "{said:?}");
            assert_eq!(document.front.slug.map(|s| s.value).as_deref(), Some("t"));
        }
    }

    #[test]
    fn a_page_without_front_matter_takes_its_title_from_the_first_heading() {
        let (document, said) = read("# Om oss\n\nText.\n");
        assert!(said.is_empty(), "{said:?}");
        assert_eq!(document.front.title.map(|t| t.value).as_deref(), Some("Om oss"));
    }

    #[test]
    fn mistakes_are_said_at_their_place() {
        for (text, code) in [
            ("---\ntitle: T\n", "unclosed-front-matter"),
            ("---\ntitle: [\n---\n", "unreadable-front-matter"),
            ("---\ntitel: T\n---\n", "unknown-key"),
            ("---\ntitle: T\nslug: a/b\n---\n", "invalid-value"),
            ("---\ntitle: T\ntopic: ../x\n---\n", "invalid-value"),
            ("---\ntitle: T\ntopic: a//b\n---\n", "invalid-value"),
            ("---\ntitle: T\ndraft: yes\n---\n", "invalid-value"),
            ("---\nslug: t\n---\n", "missing-title"),
        ] {
            let (_, said) = read(text);
            assert!(said.iter().any(|d| d.code == code), "{text:?} {said:?}");
        }
    }

    #[test]
    fn every_prefix_of_a_page_is_read_without_panic() {
        let text = "---\ntitle: Få\naliases: [a]\n---\n:::callout type=\"info\"\n# H\n[a](b.md) ![å](x)\n:::\n<b>x</b>[^1]\n\n[^1]: y\n";
        for at in (0..=text.len()).filter(|&i| text.is_char_boundary(i)) {
            read(&text[..at]);
        }
    }
}
