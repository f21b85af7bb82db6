//! The services and the closed lists they are described with, as plain data. What is not known is `None` or empty, and never stands for
//! “no”. Nothing here reads tables or says what is wrong with them, and no name that people see is kept: names are messages, found by id.

pub mod gaps;
pub mod hours;
pub mod matrix;
pub mod phone;
pub mod slug;
pub mod table;
pub mod terms;

use std::collections::{BTreeMap, BTreeSet};

use crate::source::Span;
pub use hours::Hours;
pub use phone::Phone;

/// The services of a project and the closed lists they are described with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Directory {
    /// The published services, in the order of their rows.
    pub services: Vec<Service>,
    /// What a service is about.
    pub situations: Taxonomy,
    /// For whom it is.
    pub target_groups: Taxonomy,
    /// What kind of organisation runs it.
    pub sectors: Taxonomy,
    /// Where there are services.
    pub areas: Areas,
    /// Code of the area that “the whole county” means; empty when the project names none.
    pub county: String,
    /// What a figure of an earlier report calls a term or an area, where that is neither a first alias nor the name: by the figure's id, then
    /// by id or code.
    pub report_labels: BTreeMap<String, BTreeMap<String, String>>,
}

impl Directory {
    /// The service of that id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|s| s.id == id)
    }
}

/// A closed list, in the order it is to be shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Taxonomy {
    /// Its entries.
    pub terms: Vec<Term>,
}

impl Taxonomy {
    /// The term of that id.
    pub fn by_id(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|t| t.id == id)
    }
}

/// An entry of a closed list. Its name is a message: `situation-<id>`, `target-group-<id>`, `sector-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Term {
    /// What rows and pages call it.
    pub id: String,
    /// Its word in addresses.
    pub slug: String,
    /// The word for some locales, where it is another: by tag.
    pub slugs: BTreeMap<String, String>,
    /// Other spellings that are read as this term.
    pub aliases: Vec<String>,
    /// Where it is defined.
    pub span: Span,
}

impl Term {
    /// The word in addresses of `locale`.
    pub fn slug_in(&self, locale: &str) -> &str {
        self.slugs.get(locale).unwrap_or(&self.slug)
    }
}

/// How large an area is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AreaKind {
    /// The country.
    Country,
    /// A county (`län`).
    County,
    /// A municipality (`kommun`).
    Municipality,
    /// A part of a municipality.
    District,
}

impl AreaKind {
    /// As tables and templates write it: `county`.
    pub fn id(self) -> &'static str {
        match self {
            AreaKind::Country => "country",
            AreaKind::County => "county",
            AreaKind::Municipality => "municipality",
            AreaKind::District => "district",
        }
    }
}

/// An area that services are for. Its name in other languages is the message `area-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Area {
    /// `SE`, or Statistics Sweden's code: two digits for a county, four for a municipality.
    pub code: String,
    /// Code of the area around it.
    pub parent: Option<String>,
    /// How large it is.
    pub kind: AreaKind,
    /// Its name as its table has it.
    pub name: String,
    /// Its word in addresses.
    pub slug: String,
    /// Other spellings that are read as this area.
    pub aliases: Vec<String>,
    /// Codes of the areas beside it that staff name, in their order; empty when they name none.
    pub neighbours: Vec<String>,
    /// Its row.
    pub span: Span,
}

/// All areas, by code. Parents exist and never go round in a circle: whoever makes this value sees to it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Areas {
    /// The areas.
    pub areas: BTreeMap<String, Area>,
}

impl Areas {
    /// The area of that code.
    pub fn by_code(&self, code: &str) -> Option<&Area> {
        self.areas.get(code)
    }

    /// The areas around `code`, nearest first, without itself.
    pub fn ancestors<'a>(&'a self, code: &str) -> Vec<&'a Area> {
        let mut around = Vec::new();
        let mut seen = BTreeSet::from([code]);
        let mut at = self.by_code(code);
        while let Some(parent) = at.and_then(|a| a.parent.as_deref()).and_then(|p| self.by_code(p)) {
            if !seen.insert(&parent.code) {
                break;
            }
            around.push(parent);
            at = Some(parent);
        }
        around
    }

    /// The areas directly below `code`, by code.
    pub fn children<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a Area> {
        self.areas.values().filter(move |a| a.parent.as_deref() == Some(code))
    }

    /// Whether `inner` is `outer` or lies in it.
    pub fn contains(&self, outer: &str, inner: &str) -> bool {
        outer == inner || self.ancestors(inner).iter().any(|a| a.code == outer)
    }
}

/// A day as typed in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Year.
    pub year: i16,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Whether a service has easy-to-read information of its own.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EasyRead {
    /// It has none.
    No,
    /// It has some.
    Yes,
    /// It has, at this http or https address.
    At(String),
}

impl EasyRead {
    /// Whether there is any.
    pub fn exists(&self) -> bool {
        *self != EasyRead::No
    }
}

/// Somewhere to turn.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Service {
    /// What pages and addresses call it.
    pub id: String,
    /// Its name in the source locale.
    pub name: String,
    /// Who answers for it (huvudman); empty when unknown.
    pub organisation: String,
    /// Id of its sector.
    pub sector: Option<String>,
    /// Ids of those it is for; empty when unknown.
    pub target_groups: Vec<String>,
    /// Ids of what it is about; at least one.
    pub situations: Vec<String>,
    /// Codes of the areas whose people may turn there; at least one.
    pub areas: Vec<String>,
    /// Numbers to call.
    pub phones: Vec<Phone>,
    /// Address of a chat.
    pub chat: Option<String>,
    /// Its own site.
    pub web: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Where to come: only kept where the service wants it shown.
    pub address: Option<String>,
    /// Opening hours as typed.
    pub hours: Option<String>,
    /// Departures from them, as typed.
    pub hours_exceptions: Option<String>,
    /// What both say, as far as it was understood; `None` when nothing was typed.
    pub opening: Option<Hours>,
    /// BCP 47 tags of the languages it speaks; empty when unknown.
    pub languages: Vec<String>,
    /// Whether interpreters can be booked.
    pub interpreter: Option<bool>,
    /// Whether it has easy-to-read information.
    pub easy_read: Option<EasyRead>,
    /// Ages, as typed: `13–25`.
    pub ages: Option<String>,
    /// What it does, in the source locale, plain text.
    pub summary: Option<String>,
    /// How to make contact, in the source locale, plain text.
    pub how_to: Option<String>,
    /// Whether it costs nothing.
    pub free: Option<bool>,
    /// Whether one need not say who one is.
    pub anonymous: Option<bool>,
    /// When a person last verified these facts.
    pub verified: Option<Date>,
    /// Whether it is to be shown; those that are not never come into a [`Directory`].
    pub published: bool,
    /// Where the facts come from.
    pub source: Option<String>,
    /// Its words in other locales, by tag.
    pub texts: BTreeMap<String, ServiceText>,
    /// Its row.
    pub span: Span,
    /// Its cells that are not empty, by column id.
    pub cells: BTreeMap<&'static str, Span>,
}

impl Service {
    /// The place of its cell in `column`; the row's where that is empty.
    pub fn at(&self, column: &str) -> Span {
        self.cells.get(column).copied().unwrap_or(self.span)
    }
}

/// A service's words in one locale.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ServiceText {
    /// Its name, where that is another than in the source locale.
    pub name: Option<String>,
    /// What it does.
    pub summary: Option<String>,
    /// How to make contact.
    pub how_to: Option<String>,
    /// Its row.
    pub span: Span,
}
