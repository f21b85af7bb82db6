//! Components and raw HTML: the directives that `component` took out of the text, the containers that they open, and of an author's own tags
//! what is to be said.

use std::collections::BTreeMap;

use super::body::Component;
use super::writer::{Frame, Writer};
use crate::diagnostic::Diagnostic;
use crate::parse::component::{self, Directive};
use crate::parse::fields::Placed;
use crate::parse::html;

impl Writer<'_, '_> {
    pub(super) fn start_alert(&mut self, kind: pulldown_cmark::BlockQuoteKind, range: &std::ops::Range<usize>) {
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
    pub(super) fn raw_block(&mut self, text: &str, range: std::ops::Range<usize>) {
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

    pub(super) fn raw_line(&mut self, line: &str, at: usize) {
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

    pub(super) fn raw_inline(&mut self, text: &str, range: std::ops::Range<usize>) {
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

    pub(super) fn say_raw(&mut self, name: &str, closing: bool, range: std::ops::Range<usize>) {
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

    pub(super) fn directive(&mut self, directive: &Directive) {
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
    pub(super) fn check_alt(&mut self, name: &str, attributes: &BTreeMap<&'static str, Placed<String>>) {
        if let Some(alt) = attributes.get("alt").filter(|_| name == "image") {
            let decorative = attributes.get("decorative").is_some_and(|d| d.value == "true");
            if alt.value.trim().is_empty() && !decorative {
                let image = attributes.get("src").map(|s| s.value.clone()).unwrap_or_default();
                self.said.push(Diagnostic::error("missing-alt", alt.span).with("image", image));
            }
        }
    }

    pub(super) fn close_component(&mut self, forgotten: bool) {
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
}
