//! What Markdown becomes: HTML with holes, and what each hole is to be filled from.

use std::collections::BTreeMap;

use crate::parse::fields::Placed;
use crate::source::Span;

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
