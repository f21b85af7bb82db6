//! A directory as the tables of HSDS 3.0. What HSDS has a place for goes there; what it has none for goes into attributes of our own taxonomy,
//! with the cell's text as their value, so that an import gives the same directory back. Ids are UUIDs made from ours (version 5), the same in
//! every export. Only what is published goes out.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use uuid::Uuid;

use super::super::rows::{self, Cells, Naming};
use super::html::without_tags;
use super::schedules;
use super::tables::Row;
use super::terms::{FACT, TAXONOMIES};
use crate::directory::{Directory, EasyRead, Service};
use crate::parse::services::List;

/// Rows by table.
pub type Package = BTreeMap<&'static str, Vec<Row>>;

/// The tables that an export has, whether there are rows for them or not.
pub const WRITTEN: [&str; 9] =
    ["organization", "service", "attribute", "phone", "schedule", "service_area", "language", "taxonomy_term", "taxonomy"];

/// Columns whose text HSDS has no place for, or not as it was typed.
const AS_FACTS: [&str; 12] =
    ["id", "phone", "chat", "hours-exceptions", "languages", "interpreter", "easy-read", "ages", "free", "anonymous", "source", "address"];

/// Columns that others read as HTML: kept as typed where they would read something else.
const AS_HTML: [&str; 4] = ["name", "organisation", "summary", "how-to"];

/// Columns that hold addresses, which judges only take in ASCII.
const AS_ADDRESS: [&str; 2] = ["web", "email"];

/// Who publishes, as ids are made from it: the UUID of the address at which the directory stands, so that two publishers' services of the same
/// name differ.
pub fn publisher(base_url: &str) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, base_url.as_bytes())
}

/// The tables.
pub fn package(directory: &Directory, naming: Naming<'_>, base_url: &str, today: Date) -> Package {
    let mut writer = Writer { naming, today, publisher: publisher(base_url), package: WRITTEN.map(|table| (table, Vec::new())).into() };
    writer.taxonomies();
    writer.organisations(&directory.services);
    for service in &directory.services {
        writer.service(service);
    }
    writer.package
}

struct Writer<'a> {
    /// The day of the export.
    today: Date,
    naming: Naming<'a>,
    publisher: Uuid,
    package: Package,
}

impl Writer<'_> {
    /// The id of a thing of ours.
    fn id(&self, kind: &str, parts: &[&str]) -> String {
        Uuid::new_v5(&self.publisher, format!("{kind}/{}", parts.join("/")).as_bytes()).to_string()
    }

    fn put<const N: usize>(&mut self, table: &'static str, cells: [(&'static str, String); N]) {
        let row: Row = cells.into_iter().filter(|(_, text)| !text.is_empty()).collect();
        self.package.entry(table).or_default().push(row);
    }

    fn taxonomies(&mut self) {
        for (prefix, column) in TAXONOMIES {
            let list = self.list(prefix);
            let terms: Vec<(String, String)> =
                list.ids.iter().map(|id| (format!("{prefix}{id}"), self.naming.term(prefix, list, id))).collect();
            self.taxonomy(prefix, self.naming.heading(column), terms);
        }
        let facts = AS_FACTS.iter().chain(&AS_ADDRESS).chain(&AS_HTML);
        let facts = facts.map(|column| (format!("{FACT}{column}"), self.naming.heading(column))).collect();
        self.taxonomy(FACT, "Budkavle".to_owned(), facts);
    }

    fn list(&self, prefix: &str) -> &List {
        let known = self.naming.known;
        match prefix {
            "situation-" => &known.situations,
            "target-group-" => &known.target_groups,
            _ => &known.sectors,
        }
    }

    fn taxonomy(&mut self, prefix: &str, name: String, terms: Vec<(String, String)>) {
        let taxonomy = self.id("taxonomy", &[prefix]);
        let language = self.naming.words.source.to_owned();
        self.put("taxonomy", [("id", taxonomy.clone()), ("name", name.clone()), ("description", name.clone())]);
        for (code, term) in terms {
            let id = self.id("term", &[&code]);
            self.put(
                "taxonomy_term",
                [
                    ("id", id),
                    ("code", code),
                    ("name", term.clone()),
                    ("description", term),
                    ("taxonomy", name.clone()),
                    ("language", language.clone()),
                    ("taxonomy_id", taxonomy.clone()),
                ],
            );
        }
    }

    /// Each once, with its sector where all its services have the same.
    fn organisations(&mut self, services: &[Service]) {
        let mut sectors: BTreeMap<&str, BTreeSet<Option<&str>>> = BTreeMap::new();
        let mut order: Vec<&str> = Vec::new();
        for service in services {
            let name = service.organisation.as_str();
            if !sectors.contains_key(name) {
                order.push(name);
            }
            sectors.entry(name).or_default().insert(service.sector.as_deref());
        }
        for name in order {
            let alike = sectors[name].iter().next().copied().flatten().filter(|_| sectors[name].len() == 1);
            let sector = alike.map(|id| self.naming.term("sector-", &self.naming.known.sectors, id)).unwrap_or_default();
            let id = self.id("organization", &[name]);
            self.put("organization", [("id", id), ("name", name.to_owned()), ("description", name.to_owned()), ("legal_status", sector)]);
        }
    }

    fn service(&mut self, service: &Service) {
        let id = self.id("service", &[&service.id]);
        let cells = rows::of(service, self.naming);
        let text = |column: &str| cells.get(column).cloned().unwrap_or_default();
        let ages = service.ages.as_deref().map(ages).unwrap_or_default();
        let organisation = self.id("organization", &[&service.organisation]);
        let yes = |yes: Option<bool>, column: &str| if yes == Some(true) { self.naming.heading(column) } else { String::new() };
        let row = [
            ("id", id.clone()),
            ("organization_id", organisation),
            ("name", service.name.clone()),
            ("description", text("summary")),
            ("url", text("web")),
            ("email", text("email")),
            ("status", "active".to_owned()),
            ("interpretation_services", yes(service.interpreter, "interpreter")),
            ("application_process", text("how-to")),
            ("fees_description", yes(service.free, "free")),
            ("eligibility_description", eligibility(&cells)),
            ("minimum_age", ages.0.map_or_else(String::new, |age| age.to_string())),
            ("maximum_age", ages.1.map_or_else(String::new, |age| age.to_string())),
            ("assured_date", text("verified")),
        ];
        // A judge takes an address with other letters than ASCII for none.
        let row = row.map(
            |(column, text)| if matches!(column, "url" | "email") && !text.is_ascii() { (column, String::new()) } else { (column, text) },
        );
        self.put("service", row);
        self.contacts(service, &id);
        self.terms(service, &id);
        self.facts(service, &id, &cells);
    }

    fn contacts(&mut self, service: &Service, id: &str) {
        for phone in &service.phones {
            let number = phone.e164.clone().unwrap_or_else(|| phone.href.replace("tel:", ""));
            let own = self.id("phone", &[&service.id, &number]);
            self.put("phone", [("id", own), ("service_id", id.to_owned()), ("number", number), ("type", "voice".to_owned())]);
        }
        for (count, row) in schedules::of(service, self.today).into_iter().enumerate() {
            let mut row = row;
            row.extend([("id", self.id("schedule", &[&service.id, &count.to_string()])), ("service_id", id.to_owned())]);
            self.package.entry("schedule").or_default().push(row);
        }
        for code in &service.areas {
            let own = self.id("service_area", &[&service.id, code]);
            let name = self.naming.known.map.by_code(code).map_or_else(|| code.clone(), |area| area.name.clone());
            self.put(
                "service_area",
                [
                    ("id", own),
                    ("service_id", id.to_owned()),
                    ("name", name),
                    ("description", format!("SCB {code}")),
                    ("extent", code.clone()),
                    ("extent_type", "text".to_owned()),
                ],
            );
        }
        for tag in &service.languages {
            let own = self.id("language", &[&service.id, tag]);
            let code = tag.split('-').next().unwrap_or(tag).to_owned();
            self.put("language", [("id", own), ("service_id", id.to_owned()), ("name", self.naming.language(tag)), ("code", code)]);
        }
    }

    fn terms(&mut self, service: &Service, id: &str) {
        let lists = [(TAXONOMIES[0], &service.situations), (TAXONOMIES[1], &service.target_groups)];
        let sector = (TAXONOMIES[2], &service.sector.iter().cloned().collect::<Vec<_>>());
        for ((prefix, column), ids) in lists.into_iter().chain([sector]) {
            for term in ids {
                self.attribute(service, id, &format!("{prefix}{term}"), self.naming.heading(column), String::new());
            }
        }
    }

    /// The cells that HSDS has no place for, as attributes with a value.
    fn facts(&mut self, service: &Service, id: &str, cells: &Cells) {
        let no_ascii = |column: &&str| cells.get(column).is_some_and(|text| !text.is_ascii());
        let as_html = |column: &&str| cells.get(column).is_some_and(|text| without_tags(text) != *text);
        let read_otherwise = AS_ADDRESS.into_iter().filter(no_ascii).chain(AS_HTML.into_iter().filter(as_html));
        for column in AS_FACTS.into_iter().chain(read_otherwise) {
            let text = match (column, &service.easy_read) {
                // Ids are read in every language, names only in those of the project.
                ("languages", _) => service.languages.join("|"),
                ("easy-read", Some(EasyRead::At(address))) => address.clone(),
                _ => cells.get(column).cloned().unwrap_or_default(),
            };
            if !text.is_empty() {
                self.attribute(service, id, &format!("{FACT}{column}"), "Budkavle".to_owned(), text);
            }
        }
    }

    fn attribute(&mut self, service: &Service, id: &str, code: &str, kind: String, value: String) {
        let (own, term) = (self.id("attribute", &[&service.id, code]), self.id("term", &[code]));
        let link_entity = "service".to_owned();
        self.put(
            "attribute",
            [
                ("id", own),
                ("link_id", id.to_owned()),
                ("taxonomy_term_id", term),
                ("link_type", kind),
                ("link_entity", link_entity),
                ("value", value),
            ],
        );
    }
}

/// For whom, in words: target groups, situations, ages.
fn eligibility(cells: &Cells) -> String {
    let parts = ["target-groups", "situations", "ages"].into_iter().filter_map(|column| cells.get(column));
    parts.map(|text| text.replace('|', ", ")).collect::<Vec<_>>().join(". ")
}

/// The youngest and the oldest age of `18+` or `13–25`; none of what is written otherwise.
fn ages(text: &str) -> (Option<u8>, Option<u8>) {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| if matches!(c, '–' | '—') { '-' } else { c }).collect();
    if let Some(from) = text.strip_suffix('+') {
        return (from.parse().ok(), None);
    }
    let Some((from, to)) = text.split_once('-') else { return (None, None) };
    match (from.parse(), to.parse()) {
        (Ok(from), Ok(to)) if from <= to => (Some(from), Some(to)),
        _ => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_numbers_only_where_they_are_sure() {
        for (text, wanted) in [("18+", (Some(18), None)), ("13–25", (Some(13), Some(25))), ("25-13", (None, None)), ("vuxna", (None, None))]
        {
            assert_eq!(ages(text), wanted, "{text}");
        }
    }
}
