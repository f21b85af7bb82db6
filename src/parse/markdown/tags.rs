//! What begins and ends in Markdown: tags, paragraphs, headings and pictures, as HTML.

use pulldown_cmark::{Alignment, CodeBlockKind, HeadingLevel, LinkType, Tag, TagEnd};

use super::body::{Image, Link, Part};
use super::writer::{Frame, Heading, Writer};
use crate::diagnostic::Diagnostic;
use crate::parse::fields::Placed;
use crate::parse::html;

impl Writer<'_, '_> {
    pub(super) fn start(&mut self, tag: Tag<'_>, range: std::ops::Range<usize>) {
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
                    self.out("<pre tabindex=\"0\"><code class=\"language-");
                    self.escaped(language.split_whitespace().next().unwrap_or_default());
                    self.out("\">");
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
                    Some(Alignment::Right) => " class=\"end\">",
                    Some(Alignment::Center) => " class=\"center\">",
                    _ => ">",
                };
                self.out(if self.in_head { "<th scope=\"col\"" } else { "<td" });
                self.out(class);
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

    pub(super) fn end(&mut self, tag: TagEnd, range: std::ops::Range<usize>) {
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

    pub(super) fn end_paragraph(&mut self) {
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
    pub(super) fn lone_image(&mut self) -> bool {
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

    pub(super) fn end_image(&mut self, range: std::ops::Range<usize>) {
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

    pub(super) fn start_heading(&mut self, level: HeadingLevel, id: Option<String>, range: &std::ops::Range<usize>) {
        let span = self.span(range);
        let level = level as u8;
        let frame = self.frame();
        frame.end_html();
        let (html_at, parts_at) = (frame.html.len(), frame.parts.len());
        self.heading = Some(Heading { level, id, html_at, parts_at, text: String::new(), span });
    }

    pub(super) fn end_heading(&mut self) {
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
}

fn is_block(tag: &Tag<'_>) -> bool {
    use Tag::{BlockQuote, DefinitionListDefinition, FootnoteDefinition, Item};
    matches!(tag, BlockQuote(_) | Item | FootnoteDefinition(_) | DefinitionListDefinition)
}

fn is_block_end(tag: &TagEnd) -> bool {
    use TagEnd::{BlockQuote, DefinitionListDefinition, FootnoteDefinition, Item};
    matches!(tag, BlockQuote(_) | Item | FootnoteDefinition | DefinitionListDefinition)
}
