//! Markdown to HTML with holes. Everything that a file alone decides becomes HTML here, once; what only the site can tell (where a link
//! leads, how large a picture is, what a component looks like) stays a [`Part`] to be filled in when a page is rendered. No word of the
//! author's is lost, and nothing the author writes becomes markup that this file did not write.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Alignment, CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::component::{self, Directive, Extracted};
use super::document::Input;
use super::fields::Placed;
use super::html;
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// The text of a page.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// HTML and holes, in order.
    pub parts: Vec<Part>,
    /// Links, in the order of their holes.
    pub links: Vec<Link>,
    /// Pictures, in the order of their holes.
    pub images: Vec<Image>,
    /// Components, in the order of their holes; those inside others come before them.
    pub components: Vec<Component>,
    /// Every `id` that the text has, which links can lead to.
    pub ids: Vec<String>,
}

/// A piece of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Finished HTML.
    Html(Box<str>),
    /// The start tag of a link, by number.
    LinkStart(u32),
    /// Its end tag.
    LinkEnd(u32),
    /// A picture, by number.
    Image(u32),
    /// A component, by number.
    Component(u32),
    /// A Fluent message as plain text, for labels that Markdown has no words for.
    Message(&'static str),
}

/// A link.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it leads, as written.
    pub target: String,
    /// What is written after the address in quotation marks.
    pub title: String,
    /// The whole link.
    pub span: Span,
}

/// A picture.
#[derive(Debug, Clone)]
pub struct Image {
    /// The file, as written.
    pub src: String,
    /// Alternative text; empty when there is none.
    pub alt: String,
    /// What is written under it.
    pub caption: Option<String>,
    /// Whether it stands on a line of its own.
    pub block: bool,
    /// The whole picture.
    pub span: Span,
}

/// A component.
#[derive(Debug, Clone)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// Its attributes, all that the component knows: empty when not written.
    pub attributes: BTreeMap<&'static str, Placed<String>>,
    /// What it holds.
    pub parts: Vec<Part>,
    /// Level of the heading above it, so that headings inside it can follow on.
    pub level: u8,
    /// The directive that opens it.
    pub span: Span,
}

/// A container that is open, or the page itself.
#[derive(Default)]
struct Frame {
    component: Option<Component>,
    parts: Vec<Part>,
    html: String,
    depth: usize,
}

struct Heading {
    level: u8,
    id: Option<String>,
    html_at: usize,
    parts_at: usize,
    text: String,
    span: Span,
}

struct Writer<'a, 'i> {
    input: &'a Input<'i>,
    source: &'a Extracted,
    said: &'a mut Vec<Diagnostic>,
    body: Body,
    frames: Vec<Frame>,
    /// Block tags that are open, so that a directive closes where it was opened.
    depth: usize,
    ids: BTreeSet<String>,
    level: u8,
    heading: Option<Heading>,
    title_wanted: bool,
    title: Option<Placed<String>>,
    links: Vec<u32>,
    image: Option<(Image, usize)>,
    dropping: Option<&'static str>,
    in_code_block: bool,
    table: Vec<Alignment>,
    in_head: bool,
    cell: usize,
    footnotes: Footnotes,
    empty_paragraph: Option<(usize, usize)>,
}

#[derive(Default)]
struct Footnotes {
    /// Labels in the order of first reference.
    order: Vec<String>,
    references: BTreeMap<String, usize>,
    definitions: BTreeMap<String, Vec<Part>>,
    open: Option<String>,
}

/// What is Markdown here: CommonMark with GitHub's tables, footnotes and the like.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
}

/// Turns `text`, which begins at `base` in its file, into a body. Where `title_wanted`, a first heading of level one is the page's title.
pub fn parse(text: &str, base: usize, input: &Input<'_>, title_wanted: bool, said: &mut Vec<Diagnostic>) -> (Body, Option<Placed<String>>) {
    let source = component::extract(text, base, input.text.id);
    let mut writer = Writer {
        input,
        source: &source,
        said,
        body: Body::default(),
        frames: vec![Frame::default()],
        depth: 0,
        ids: BTreeSet::new(),
        level: 1,
        heading: None,
        title_wanted,
        title: None,
        links: Vec::new(),
        image: None,
        dropping: None,
        in_code_block: false,
        table: Vec::new(),
        in_head: false,
        cell: 0,
        footnotes: Footnotes::default(),
        empty_paragraph: None,
    };
    for (event, range) in Parser::new_ext(&source.text, options()).into_offset_iter() {
        writer.event(event, range);
    }
    writer.finish()
}

impl Writer<'_, '_> {
    fn file(&self) -> FileId {
        self.input.text.id
    }

    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        let trimmed = self.source.text[range.clone()].trim_end().len();
        Span::new(self.file(), self.source.original(range.start)..self.source.original(range.start + trimmed))
    }

    fn frame(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::default());
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn out(&mut self, html: &str) {
        self.empty_paragraph = None;
        self.frame().html.push_str(html);
    }

    fn part(&mut self, part: Part) {
        self.empty_paragraph = None;
        let frame = self.frame();
        if !frame.html.is_empty() {
            let html = std::mem::take(&mut frame.html).into_boxed_str();
            frame.parts.push(Part::Html(html));
        }
        frame.parts.push(part);
    }

    fn event(&mut self, event: Event<'_>, range: std::ops::Range<usize>) {
        match event {
            Event::Html(text) => return self.raw_block(&text, range),
            Event::InlineHtml(text) => return self.raw_inline(&text, range),
            _ if self.dropping.is_some() && !matches!(event, Event::Start(_) | Event::End(_)) => return,
            _ => {}
        }
        if let Some((image, _)) = &mut self.image
            && !matches!(event, Event::End(TagEnd::Image))
        {
            match event {
                Event::Text(text) | Event::Code(text) => image.alt.push_str(&text),
                Event::SoftBreak | Event::HardBreak => image.alt.push(' '),
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.text(&text, range),
            Event::Code(text) => {
                self.note_heading(&text);
                self.out("<code>");
                self.escaped(&text);
                self.out("</code>");
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => self.escaped(&text),
            Event::FootnoteReference(name) => self.footnote_reference(&name),
            Event::SoftBreak => {
                self.note_heading(" ");
                self.out("\n");
            }
            Event::HardBreak => {
                self.note_heading(" ");
                self.out("<br>\n");
            }
            Event::Rule => self.out("<hr>\n"),
            Event::TaskListMarker(done) => self.out(if done { "☑ " } else { "☐ " }),
            Event::Html(_) | Event::InlineHtml(_) => {}
        }
    }

    fn escaped(&mut self, text: &str) {
        let escaped = html::escape(text);
        self.out(&escaped);
    }

    fn note_heading(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        }
    }

    fn text(&mut self, text: &str, range: std::ops::Range<usize>) {
        if self.in_code_block {
            return self.code_text(text, range);
        }
        let quoted = match (text, &self.source.text[range.clone()]) {
            ("“", "\"") => Some(0),
            ("”", "\"") => Some(1),
            ("‘", "'") => Some(2),
            // An apostrophe looks like a closing quote; inside a word it is one in every language.
            ("’", "'") if !self.within_word(&range) => Some(3),
            _ => None,
        };
        let text = match quoted {
            Some(at) => self.input.quotes[at].clone(),
            None => text.to_owned(),
        };
        self.note_heading(&text);
        if self.links.is_empty() && self.heading.is_none() {
            let linked = html::with_phones(&text);
            self.out(&linked);
        } else {
            let isolated = if self.input.rtl { html::with_isolated_phones(&text) } else { html::escape(&text) };
            self.out(&isolated);
        }
    }

    fn within_word(&self, range: &std::ops::Range<usize>) -> bool {
        let before = self.source.text[..range.start].chars().next_back();
        let after = self.source.text[range.end..].chars().next();
        before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
    }

    /// In an example, a directive is shown as it was written.
    fn code_text(&mut self, text: &str, range: std::ops::Range<usize>) {
        let inside: Vec<&Directive> = self.source.directives.iter().filter(|d| range.contains(&d.at)).collect();
        if inside.is_empty() {
            return self.escaped(text);
        }
        let mut restored = text.to_owned();
        for directive in inside {
            restored = restored.replacen("<??>", &directive.written, 1);
        }
        self.escaped(&restored);
    }

    fn start(&mut self, tag: Tag<'_>, range: std::ops::Range<usize>) {
        if is_block(&tag) {
            self.depth += 1;
        }
        match tag {
            Tag::Paragraph => {
                self.out("<p>");
                let frame = self.frame();
                self.empty_paragraph = Some((frame.parts.len(), frame.html.len()));
            }
            Tag::Heading { level, id, .. } => self.start_heading(level, id.map(|i| i.to_string()), &range),
            Tag::BlockQuote(Some(kind)) => self.start_alert(kind, &range),
            Tag::BlockQuote(None) => self.out("<blockquote>\n"),
            Tag::CodeBlock(kind) => {
                self.in_code_block = true;
                if let CodeBlockKind::Fenced(language) = &kind
                    && !language.is_empty()
                {
                    let language = html::escape(language.split_whitespace().next().unwrap_or_default());
                    self.out(&format!("<pre tabindex=\"0\"><code class=\"language-{language}\">"));
                } else {
                    self.out("<pre tabindex=\"0\"><code>");
                }
            }
            Tag::List(Some(1)) => self.out("<ol>\n"),
            Tag::List(Some(first)) => self.out(&format!("<ol start=\"{first}\">\n")),
            Tag::List(None) => self.out("<ul>\n"),
            Tag::Item => self.out("<li>"),
            Tag::FootnoteDefinition(name) => {
                self.footnotes.open = Some(name.to_string());
                self.frames.push(Frame { depth: self.depth, ..Frame::default() });
            }
            Tag::DefinitionList => self.out("<dl>\n"),
            Tag::DefinitionListTitle => self.out("<dt>"),
            Tag::DefinitionListDefinition => self.out("<dd>"),
            Tag::Table(alignment) => {
                self.table = alignment;
                self.out("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
                self.part(Part::Message("table-region"));
                self.out("\"><table>\n");
            }
            Tag::TableHead => {
                (self.in_head, self.cell) = (true, 0);
                self.out("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                self.out("<tr>");
            }
            Tag::TableCell => {
                let class = match self.table.get(self.cell) {
                    Some(Alignment::Right) => " class=\"end\"",
                    Some(Alignment::Center) => " class=\"center\"",
                    _ => "",
                };
                let html = if self.in_head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") };
                self.out(&html);
            }
            Tag::Emphasis => self.out("<em>"),
            Tag::Strong => self.out("<strong>"),
            Tag::Strikethrough => self.out("<s>"),
            Tag::Superscript => self.out("<sup>"),
            Tag::Subscript => self.out("<sub>"),
            Tag::Link { link_type, dest_url, title, .. } => {
                let target = if link_type == LinkType::Email { format!("mailto:{dest_url}") } else { dest_url.to_string() };
                let number = self.body.links.len() as u32;
                self.body.links.push(Link { target, title: title.to_string(), span: self.span(&range) });
                self.links.push(number);
                self.part(Part::LinkStart(number));
            }
            Tag::Image { dest_url, title, .. } => {
                let caption = (!title.is_empty()).then(|| title.to_string());
                let image = Image { src: dest_url.to_string(), alt: String::new(), caption, block: false, span: self.span(&range) };
                self.image = Some((image, range.end));
            }
            Tag::HtmlBlock | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: std::ops::Range<usize>) {
        if is_block_end(&tag) {
            // What was opened inside a list item or a quotation ends with it.
            while self.frame().component.is_some() && self.frame().depth >= self.depth && !matches!(tag, TagEnd::FootnoteDefinition) {
                self.close_component(true);
            }
            self.depth = self.depth.saturating_sub(1);
        }
        match tag {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::BlockQuote(Some(_)) => self.close_component(false),
            TagEnd::BlockQuote(None) => self.out("</blockquote>\n"),
            TagEnd::CodeBlock => {
                self.in_code_block = false;
                self.out("</code></pre>\n");
            }
            TagEnd::List(ordered) => self.out(if ordered { "</ol>\n" } else { "</ul>\n" }),
            TagEnd::Item => self.out("</li>\n"),
            TagEnd::FootnoteDefinition => {
                while self.frame().component.is_some() {
                    self.close_component(true);
                }
                let parts = self.pop_frame();
                if let Some(name) = self.footnotes.open.take() {
                    self.footnotes.definitions.entry(name).or_insert(parts);
                }
            }
            TagEnd::DefinitionList => self.out("</dl>\n"),
            TagEnd::DefinitionListTitle => self.out("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.out("</dd>\n"),
            TagEnd::Table => self.out("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.out("</tr></thead>\n<tbody>");
            }
            TagEnd::TableRow => self.out("</tr>\n"),
            TagEnd::TableCell => {
                self.cell += 1;
                self.out(if self.in_head { "</th>" } else { "</td>" });
            }
            TagEnd::Emphasis => self.out("</em>"),
            TagEnd::Strong => self.out("</strong>"),
            TagEnd::Strikethrough => self.out("</s>"),
            TagEnd::Superscript => self.out("</sup>"),
            TagEnd::Subscript => self.out("</sub>"),
            TagEnd::Link => {
                if let Some(number) = self.links.pop() {
                    self.part(Part::LinkEnd(number));
                }
            }
            TagEnd::Image => self.end_image(range),
            TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn end_paragraph(&mut self) {
        let now = {
            let frame = self.frame();
            (frame.parts.len(), frame.html.len())
        };
        // A paragraph that held only a comment or a tag says nothing.
        if self.empty_paragraph.take() == Some(now) {
            let frame = self.frame();
            let html = frame.html.len() - "<p>".len();
            frame.html.truncate(html);
        } else if self.lone_image() {
            self.out("\n");
        } else {
            self.out("</p>\n");
        }
    }

    /// Where the paragraph that ends here holds a picture and nothing else, the picture is a block and needs no paragraph.
    fn lone_image(&mut self) -> bool {
        let last = self.frames.len() - 1;
        let frame = &mut self.frames[last];
        let count = frame.parts.len();
        if !frame.html.is_empty() || count < 2 {
            return false;
        }
        let (Part::Html(before), Part::Image(number)) = (&frame.parts[count - 2], &frame.parts[count - 1]) else { return false };
        let Some(rest) = before.strip_suffix("<p>") else { return false };
        self.body.images[*number as usize].block = true;
        frame.parts[count - 2] = Part::Html(rest.into());
        true
    }

    fn end_image(&mut self, range: std::ops::Range<usize>) {
        let Some((mut image, end)) = self.image.take() else { return };
        // Pictures inside a picture's text end first.
        if range.end != end {
            self.image = Some((image, end));
            return;
        }
        image.alt = image.alt.trim().to_owned();
        if image.alt.is_empty() {
            self.said.push(Diagnostic::error("missing-alt", image.span).with("image", image.src.clone()));
        }
        let number = self.body.images.len() as u32;
        self.body.images.push(image);
        self.part(Part::Image(number));
    }

    fn start_heading(&mut self, level: HeadingLevel, id: Option<String>, range: &std::ops::Range<usize>) {
        let span = self.span(range);
        let level = level as u8;
        let frame = self.frame();
        if !frame.html.is_empty() {
            let html = std::mem::take(&mut frame.html).into_boxed_str();
            frame.parts.push(Part::Html(html));
        }
        let (html_at, parts_at) = (frame.html.len(), frame.parts.len());
        self.heading = Some(Heading { level, id, html_at, parts_at, text: String::new(), span });
    }

    fn end_heading(&mut self) {
        let Some(heading) = self.heading.take() else { return };
        let first = self.body.ids.is_empty() && self.level == 1 && self.frames.len() == 1;
        if heading.level == 1 {
            if first && self.title_wanted && self.title.is_none() {
                self.title = Some(Placed { value: heading.text.trim().to_owned(), span: heading.span });
                let frame = self.frame();
                frame.parts.truncate(heading.parts_at);
                frame.html.clear();
                return;
            }
            self.said.push(Diagnostic::warning("heading-level-one", heading.span));
        }
        let level = heading.level.max(2);
        if level > self.level + 1 {
            let skipped = Diagnostic::error("skipped-heading", heading.span);
            self.said.push(skipped.with("from", self.level.to_string()).with("to", level.to_string()));
        }
        self.level = level;
        let wanted = heading.id.unwrap_or_else(|| html::anchor(&heading.text));
        let id = self.unique(&wanted);
        let start = format!("<h{level} id=\"{}\">", html::escape(&id));
        let frame = self.frame();
        if frame.parts.len() == heading.parts_at {
            frame.html.insert_str(heading.html_at, &start);
        } else {
            frame.parts.insert(heading.parts_at, Part::Html(start.into_boxed_str()));
        }
        self.body.ids.push(id);
        self.out(&format!("</h{level}>\n"));
    }

    fn unique(&mut self, wanted: &str) -> String {
        let wanted = if wanted.is_empty() { "section" } else { wanted };
        let mut id = wanted.to_owned();
        let mut number = 2;
        while !self.ids.insert(id.clone()) {
            id = format!("{wanted}-{number}");
            number += 1;
        }
        id
    }

    fn footnote_reference(&mut self, name: &str) {
        let order = &mut self.footnotes.order;
        let number = order.iter().position(|n| n == name).unwrap_or_else(|| {
            order.push(name.to_owned());
            order.len() - 1
        }) + 1;
        let times = self.footnotes.references.entry(name.to_owned()).or_insert(0);
        *times += 1;
        let id = reference_id(number, *times);
        self.out(&format!("<sup><a class=\"footnote\" id=\"{id}\" href=\"#note-{number}\" aria-label=\""));
        self.part(Part::Message("footnote"));
        self.out(&format!(" {number}\">{number}</a></sup>"));
    }

    fn start_alert(&mut self, kind: pulldown_cmark::BlockQuoteKind, range: &std::ops::Range<usize>) {
        use pulldown_cmark::BlockQuoteKind as K;
        let kind = match kind {
            K::Note | K::Tip => "info",
            K::Important => "important",
            K::Warning | K::Caution => "warning",
        };
        let span = self.span(range);
        let attributes =
            BTreeMap::from([("type", Placed { value: kind.to_owned(), span }), ("title", Placed { value: String::new(), span })]);
        let component = Component { name: "callout".to_owned(), attributes, parts: Vec::new(), level: self.level, span };
        // One less than the depth, so that only the end of the quotation closes it.
        self.frames.push(Frame { component: Some(component), depth: self.depth - 1, ..Frame::default() });
    }

    /// A block of raw HTML: ours are directives, of the author's the text stays.
    fn raw_block(&mut self, text: &str, range: std::ops::Range<usize>) {
        let mut at = range.start;
        for line in text.split_inclusive('\n') {
            let lead = line.len() - line.trim_start().len();
            let found = self.source.directives.binary_search_by_key(&(at + lead), |d| d.at).ok();
            match found {
                Some(index) if self.dropping.is_none() => {
                    let source = self.source;
                    self.directive(&source.directives[index]);
                }
                _ => self.raw_line(line, at),
            }
            at += line.len();
        }
    }

    fn raw_line(&mut self, line: &str, at: usize) {
        let mut words = String::new();
        for piece in html::pieces(line, &mut self.dropping) {
            match piece {
                html::Piece::Text(text) => words.push_str(&html::escape_keeping_entities(text)),
                html::Piece::Tag { name, closing, range } => self.say_raw(name, closing, at + range.start..at + range.end),
            }
        }
        if !words.trim().is_empty() {
            self.out(&format!("<p>{}</p>\n", words.trim()));
        }
    }

    fn raw_inline(&mut self, text: &str, range: std::ops::Range<usize>) {
        for piece in html::pieces(text, &mut self.dropping) {
            match piece {
                html::Piece::Tag { name, closing, .. } => {
                    if name == "br" && self.dropping.is_none() {
                        self.out("<br>\n");
                    }
                    self.say_raw(name, closing, range.clone());
                }
                html::Piece::Text(text) if self.dropping.is_none() => self.out(&html::escape_keeping_entities(text)),
                html::Piece::Text(_) => {}
            }
        }
    }

    fn say_raw(&mut self, name: &str, closing: bool, range: std::ops::Range<usize>) {
        if closing {
            return;
        }
        let span = self.span(&range);
        let name = name.to_lowercase();
        let diagnostic = if html::FORBIDDEN.contains(&name.as_str()) {
            Diagnostic::error("forbidden-html", span)
        } else {
            Diagnostic::warning("raw-html", span).with("instead", html::instead(&name))
        };
        self.said.push(diagnostic.with("tag", name));
    }

    fn directive(&mut self, directive: &Directive) {
        self.said.extend(directive.unread.clone());
        let Some(open) = &directive.open else {
            if self.frame().component.is_some() && self.frame().depth == self.depth {
                self.close_component(false);
            } else {
                self.said.push(Diagnostic::error("unmatched-close", directive.span));
            }
            return;
        };
        let Some(spec) = component::spec(&open.name) else {
            let unknown = Diagnostic::error("unknown-component", open.name_span).with("component", open.name.clone());
            self.said.push(unknown.suggest(&open.name, component::COMPONENTS.iter().map(|s| s.name)));
            // Its text is shown as it is; its closing line must find something to close.
            self.frames.push(Frame {
                component: Some(Component {
                    name: String::new(),
                    attributes: BTreeMap::new(),
                    parts: Vec::new(),
                    level: self.level,
                    span: directive.span,
                }),
                depth: self.depth,
                ..Frame::default()
            });
            return;
        };
        let mut attributes = BTreeMap::new();
        for attribute in &open.attributes {
            match spec.attributes.iter().find(|(name, _)| *name == attribute.name) {
                Some((name, _)) => {
                    attributes.insert(*name, Placed { value: attribute.value.clone(), span: attribute.value_span });
                }
                None => {
                    let unknown = Diagnostic::error("unknown-attribute", attribute.name_span);
                    let unknown = unknown.with("attribute", attribute.name.clone()).with("component", spec.name);
                    self.said.push(unknown.suggest(&attribute.name, spec.attributes.iter().map(|(name, _)| *name)));
                }
            }
        }
        for (name, required) in spec.attributes {
            if *required && !attributes.contains_key(name) {
                let missing = Diagnostic::error("missing-attribute", directive.span);
                self.said.push(missing.with("attribute", *name).with("component", spec.name));
            }
            attributes.entry(*name).or_insert_with(|| Placed { value: String::new(), span: directive.span });
        }
        self.check_alt(spec.name, &attributes);
        let component = Component { name: spec.name.to_owned(), attributes, parts: Vec::new(), level: self.level, span: directive.span };
        if spec.container {
            self.frames.push(Frame { component: Some(component), depth: self.depth, ..Frame::default() });
        } else {
            self.place(component);
        }
    }

    /// A picture that says nothing must be declared decoration; one that says something must say it in words.
    fn check_alt(&mut self, name: &str, attributes: &BTreeMap<&'static str, Placed<String>>) {
        if let Some(alt) = attributes.get("alt").filter(|_| name == "image") {
            let decorative = attributes.get("decorative").is_some_and(|d| d.value == "true");
            if alt.value.trim().is_empty() && !decorative {
                let image = attributes.get("src").map(|s| s.value.clone()).unwrap_or_default();
                self.said.push(Diagnostic::error("missing-alt", alt.span).with("image", image));
            }
        }
    }

    fn place(&mut self, component: Component) {
        let number = self.body.components.len() as u32;
        self.body.components.push(component);
        self.part(Part::Component(number));
    }

    fn pop_frame(&mut self) -> Vec<Part> {
        let mut frame = self.frames.pop().unwrap_or_default();
        if !frame.html.is_empty() {
            frame.parts.push(Part::Html(frame.html.into_boxed_str()));
        }
        frame.parts
    }

    fn close_component(&mut self, forgotten: bool) {
        let component = self.frame().component.take();
        let parts = self.pop_frame();
        let Some(mut component) = component else { return };
        if forgotten {
            self.said.push(Diagnostic::error("unclosed-component", component.span).with("component", component.name.clone()));
        }
        if component.name.is_empty() {
            for part in parts {
                self.part(part);
            }
        } else {
            component.parts = parts;
            self.place(component);
        }
    }

    fn finish(mut self) -> (Body, Option<Placed<String>>) {
        while self.frames.len() > 1 {
            self.close_component(true);
        }
        self.footnote_section();
        self.body.parts = self.pop_frame();
        self.body.ids = self.ids.into_iter().collect();
        (self.body, self.title)
    }

    /// The notes, in the order in which the text refers to them; then those it does not refer to, for no word is lost.
    fn footnote_section(&mut self) {
        let mut notes = std::mem::take(&mut self.footnotes.definitions);
        let mut order = std::mem::take(&mut self.footnotes.order);
        order.extend(notes.keys().filter(|k| !order.contains(k)).cloned().collect::<Vec<_>>());
        if order.is_empty() {
            return;
        }
        self.out("<section class=\"footnotes\" aria-label=\"");
        self.part(Part::Message("footnotes"));
        self.out("\"><ol>\n");
        for (index, name) in order.iter().enumerate() {
            let number = index + 1;
            self.out(&format!("<li id=\"note-{number}\">"));
            self.ids.insert(format!("note-{number}"));
            for part in notes.remove(name).unwrap_or_default() {
                self.part(part);
            }
            for time in 1..=self.footnotes.references.get(name).copied().unwrap_or(0) {
                self.out(&format!(" <a class=\"back\" href=\"#{}\" aria-label=\"", reference_id(number, time)));
                self.part(Part::Message("footnote-back"));
                self.out(&format!(" {number}\">↩\u{fe0e}</a>"));
            }
            self.out("</li>\n");
        }
        self.out("</ol></section>\n");
    }
}

fn reference_id(number: usize, time: usize) -> String {
    if time == 1 { format!("ref-{number}") } else { format!("ref-{number}-{time}") }
}

fn is_block(tag: &Tag<'_>) -> bool {
    use Tag::{BlockQuote, DefinitionListDefinition, FootnoteDefinition, Item};
    matches!(tag, BlockQuote(_) | Item | FootnoteDefinition(_) | DefinitionListDefinition)
}

fn is_block_end(tag: &TagEnd) -> bool {
    use TagEnd::{BlockQuote, DefinitionListDefinition, FootnoteDefinition, Item};
    matches!(tag, BlockQuote(_) | Item | FootnoteDefinition | DefinitionListDefinition)
}
