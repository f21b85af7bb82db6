//! HSDS records as rows of our own table of services, every cell with the place that it came from, so that the reader of that table judges
//! them and what it says can be told where the author will look. Reads nothing and decides nothing that the reader decides.

use std::collections::{BTreeMap, HashMap};

use super::check;
use super::html::without_tags;
use super::read::{Found, Record, Value};
use super::terms::{FACT, TAXONOMIES};
use crate::diagnostic::Diagnostic;
use crate::directory::{hours, phone, table};
use crate::parse::services::{COLUMNS, Known};
use crate::source::Span;

/// Our table as text, and where each byte of it comes from.
#[derive(Debug, Default)]
pub struct Table {
    /// CSV with the columns' ids.
    pub text: String,
    /// By the first byte of each cell: the place of what it says.
    origins: BTreeMap<usize, (Span, String)>,
}

impl Table {
    /// A diagnostic about the table, told of what it was made from.
    pub fn told_of_origin(&self, mut said: Diagnostic, heading: impl Fn(&str) -> String) -> Diagnostic {
        let Some((_, (span, place))) = self.origins.range(..=said.span.start as usize).next_back() else { return said };
        said.span = *span;
        for (name, text) in &mut said.facts {
            match *name {
                "cell" => text.clone_from(place),
                "column" => *text = heading(text),
                _ => {}
            }
        }
        said
    }

    fn line(&mut self, record: &Record, cells: &HashMap<&'static str, Value>) {
        for (index, column) in COLUMNS.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            let value = cells.get(column);
            let origin = value.map_or_else(|| (record.span, record.place.clone()), |value| (value.span, value.place.clone()));
            self.origins.insert(self.text.len(), origin);
            let text = value.map_or("", |value| &value.text);
            self.text.push_str(&format!("\"{}\"", table::guarded(text).replace('"', "\"\"")));
        }
        self.text.push('\n');
    }
}

/// The table. What is said of it as a whole is said of the first service, or, where there is none, of `whole`.
pub fn table(found: &Found, whole: Span, known: &Known, words: &Words, said: &mut Vec<Diagnostic>) -> Table {
    let index = Index::of(found);
    let mut made = Table::default();
    let start = found.of("service").first().map_or(whole, |record| record.span);
    made.origins.insert(0, (start, String::new()));
    made.text = format!("{}\n", COLUMNS.join(","));
    let mut unknown: BTreeMap<String, (Span, usize)> = BTreeMap::new();
    for record in found.of("service") {
        let row = Row { record, index: &index, known, words };
        made.line(record, &row.cells(&mut unknown, said));
    }
    said.extend(
        unknown
            .into_iter()
            .map(|(term, (span, count))| Diagnostic::note("hsds-unknown-term", span).with("value", term).with("count", count.to_string())),
    );
    made
}

/// The words that cells are written with.
#[derive(Debug, Clone)]
pub struct Words {
    /// What “no” is called.
    pub no: String,
    /// The weekdays, from Monday.
    pub days: Vec<String>,
}

/// Records by the id of what they belong to.
struct Index<'a> {
    organisations: HashMap<&'a str, &'a Record>,
    terms: HashMap<&'a str, &'a Record>,
    /// Of each service at only one location, that location.
    places: HashMap<&'a str, &'a str>,
    /// Of each location, the organisation that it is of.
    at_location: HashMap<&'a str, &'a str>,
    /// By table, then by the id of the service or the location.
    of_service: HashMap<&'static str, HashMap<(Whose, &'a str), Vec<&'a Record>>>,
}

impl<'a> Index<'a> {
    fn of(found: &'a Found) -> Index<'a> {
        let by_id = |table: &str| -> HashMap<&'a str, &'a Record> {
            found.of(table).iter().filter_map(|r| Some((r.get("id")?, r))).rev().collect()
        };
        let through: HashMap<&str, &str> =
            found.of("service_at_location").iter().filter_map(|r| Some((r.get("id")?, r.get("service_id")?))).collect();
        // Before version 2 a taxonomy's terms were its rows.
        let mut terms = by_id("taxonomy");
        terms.extend(by_id("taxonomy_term"));
        let mut of_service = HashMap::new();
        for table in ["attribute", "phone", "schedule", "service_area", "language"] {
            let mut by_service: HashMap<(Whose, &str), Vec<&Record>> = HashMap::new();
            for record in found.of(table) {
                let through = record.get("service_at_location_id").and_then(|id| through.get(id).copied());
                let service = record.get("service_id").or_else(|| record.get("link_id")).or(through).map(|id| (Whose::Service, id));
                if let Some(key) = service.or_else(|| Some((Whose::Location, record.get("location_id")?))) {
                    by_service.entry(key).or_default().push(record);
                }
            }
            of_service.insert(table, by_service);
        }
        let mut places: HashMap<&str, Option<&str>> = HashMap::new();
        for record in found.of("service_at_location") {
            if let (Some(service), Some(location)) = (record.get("service_id"), record.get("location_id")) {
                places.entry(service).and_modify(|other| *other = other.filter(|other| *other == location)).or_insert(Some(location));
            }
        }
        let places = places.into_iter().filter_map(|(service, location)| Some((service, location?))).collect();
        let at_location = found.of("location").iter().filter_map(|r| Some((r.get("id")?, r.get("organization_id")?))).collect();
        Index { places, at_location, organisations: by_id("organization"), terms, of_service }
    }
}

impl Index<'_> {
    /// The term of an attribute.
    fn term(&self, attribute: &Record) -> Option<&Record> {
        self.terms.get(attribute.get("taxonomy_term_id").or_else(|| attribute.get("taxonomy_id"))?).copied()
    }
}

/// The column of ours whose cell an attribute with that term keeps.
fn kept(term: &Record) -> Option<&'static str> {
    let name = term.get("code")?.strip_prefix(FACT)?;
    COLUMNS.into_iter().find(|column| *column == name)
}

/// What a record belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Whose {
    Service,
    Location,
}

struct Row<'a> {
    record: &'a Record,
    index: &'a Index<'a>,
    known: &'a Known,
    words: &'a Words,
}

/// Columns of ours that a column of `service` fills.
const DIRECT: [(&str, &str); 5] =
    [("name", "name"), ("summary", "description"), ("web", "url"), ("email", "email"), ("how-to", "application_process")];

impl<'a> Row<'a> {
    fn cells(&self, unknown: &mut BTreeMap<String, (Span, usize)>, said: &mut Vec<Diagnostic>) -> HashMap<&'static str, Value> {
        let mut cells = self.attributes(unknown);
        // What an export of ours keeps as it was typed stands before what others read.
        let texts = DIRECT.map(|(column, theirs)| (column, self.record.values.get(theirs).cloned()));
        for (column, value) in texts.into_iter().chain([("organisation", self.organisation())]) {
            if !cells.contains_key(column) {
                cells.extend(value.map(|value| (column, plain(&value, said))));
            }
        }
        let mut put = |column: &'static str, value: Option<Value>| {
            if let Some(value) = value {
                cells.entry(column).or_insert(value);
            }
        };
        let verified = self.record.values.get("assured_date").filter(|v| check::day(&v.text).is_some());
        put("verified", verified.map(|v| Value { text: v.text.chars().take(10).collect(), ..v.clone() }));
        // Whatever is not said to be active is not shown.
        let hidden = self.record.values.get("status").filter(|status| status.text.to_lowercase() != "active");
        put("published", hidden.map(|status| Value { text: self.words.no.clone(), ..status.clone() }));
        put("ages", self.ages());
        let number = |r: &Record| r.values.get("number").or_else(|| r.values.get("phone_number")).cloned();
        put("phone", self.joined("phone", |r| number(r).filter(|v| phone::parse(&v.text).is_ok())));
        put("areas", self.joined("service_area", |r| self.area(r)));
        let code = |r: &Record| r.values.get("code").filter(|c| matches!(c.text.len(), 2 | 3)).cloned();
        put(
            "languages",
            self.joined("language", |r| code(r).or_else(|| ["name", "language"].iter().find_map(|c| r.values.get(*c)).cloned())),
        );
        put("hours", self.hours());
        // Cells of older editions that hold lists.
        for (column, theirs) in [("areas", "service_areas"), ("languages", "languages"), ("web", "website")] {
            put(column, self.record.values.get(theirs).cloned());
        }
        cells
    }

    /// This service's records of a table; where it has none, those of the place where it is.
    fn own(&self, table: &str) -> &'a [&'a Record] {
        let Some(all) = self.index.of_service.get(table) else { return &[] };
        let of = |whose, id: Option<&'a str>| id.and_then(|id| all.get(&(whose, id))).map(Vec::as_slice);
        let id = self.record.get("id");
        of(Whose::Service, id).or_else(|| of(Whose::Location, self.location())).unwrap_or_default()
    }

    /// The place where the service is, if it is in one.
    fn location(&self) -> Option<&'a str> {
        self.record.get("location_id").or_else(|| self.index.places.get(self.record.get("id")?).copied())
    }

    /// Who answers for it: named by the service or, in older editions, by its place. Where the service names one that is not there, an empty
    /// cell at that place.
    fn organisation(&self) -> Option<Value> {
        let named = self.record.values.get("organization_id");
        let of_place = || self.index.at_location.get(self.location()?).copied();
        let id = named.map(|value| value.text.as_str()).or_else(of_place)?;
        let name = self.index.organisations.get(id).and_then(|organisation| organisation.values.get("name")).cloned();
        name.or_else(|| Some(Value { text: String::new(), ..named?.clone() }))
    }

    /// What the service's records of a table say, each thing once, as one cell.
    fn joined(&self, table: &str, value: impl Fn(&Record) -> Option<Value>) -> Option<Value> {
        let mut all: Vec<Value> = Vec::new();
        for value in self.own(table).iter().filter_map(|record| value(record)) {
            if all.iter().all(|other| other.text != value.text) {
                all.push(value);
            }
        }
        let text = all.iter().map(|v| v.text.as_str()).collect::<Vec<_>>().join("|");
        Some(Value { text, ..all.first()?.clone() })
    }

    /// An area by whatever names one of ours; what it is called, where nothing does.
    fn area(&self, record: &Record) -> Option<Value> {
        let candidates = ["extent", "description", "name", "service_area"].map(|column| record.values.get(column));
        let code = |value: &&Value| self.known.areas.one(value.text.trim_start_matches("SCB ")).map(str::to_owned);
        let found = candidates.iter().flatten().find_map(|value| Some(Value { text: code(value)?, ..(*value).clone() }));
        found.or_else(|| record.values.get("name").or_else(|| record.values.get("service_area")).cloned())
    }

    fn ages(&self) -> Option<Value> {
        let age =
            |column: &str| self.record.values.get(column).filter(|v| v.text.parse::<f32>().is_ok_and(|age| (0.0..150.0).contains(&age)));
        match (age("minimum_age"), age("maximum_age")) {
            (Some(from), Some(to)) => Some(Value { text: format!("{}–{}", from.text, to.text), ..from.clone() }),
            (Some(from), None) => Some(Value { text: format!("{}+", from.text), ..from.clone() }),
            (None, Some(to)) => Some(Value { text: format!("0–{}", to.text), ..to.clone() }),
            (None, None) => None,
        }
    }

    /// Hours as typed, where all rows say the same text; otherwise the rows' days and times, written as staff would.
    fn hours(&self) -> Option<Value> {
        let rows = self.own("schedule");
        let first = rows.first()?.values.get("description");
        let same = first.filter(|text| rows.iter().all(|r| r.get("description") == Some(text.text.as_str())));
        if let Some(typed) = same {
            return Some(typed.clone());
        }
        let mut parts: Vec<String> = Vec::new();
        for record in rows {
            parts.extend(
                self.block(record).or_else(|| record.get("description").map(|text| text.replace(';', ","))).filter(|p| !parts.contains(p)),
            );
        }
        let record = rows.first()?;
        Some(Value { text: parts.join("; "), span: record.span, place: record.place.clone() }).filter(|value| !value.text.is_empty())
    }

    fn block(&self, record: &Record) -> Option<String> {
        let days = check::weekdays(record.get("byday").or_else(|| record.get("weekday"))?)?;
        let times = ["opens_at", "closes_at"].map(|column| record.get(column).and_then(check::time));
        let [Some(opens), Some(closes)] = times else { return None };
        let days: Option<Vec<&str>> = days.into_iter().map(|day| self.words.days.get(day).map(String::as_str)).collect();
        let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let block = format!("{} {}–{}", days?.join(", "), clock(opens), clock(closes));
        // What cannot be is said of the row, and not once more of the cell that it would make.
        hours::read(&block).faults.is_empty().then_some(block)
    }

    /// Terms of our lists, and the cells that an export of ours keeps as attributes.
    fn attributes(&self, unknown: &mut BTreeMap<String, (Span, usize)>) -> HashMap<&'static str, Value> {
        let mut cells: HashMap<&'static str, Value> = HashMap::new();
        for attribute in self.own("attribute") {
            let Some(term) = self.index.term(attribute) else { continue };
            let value = |text: &str| Value { text: text.to_owned(), span: attribute.span, place: attribute.place.clone() };
            if let Some(column) = kept(term) {
                cells.insert(column, value(attribute.get("value").unwrap_or_default()));
                if column == "address" {
                    cells.insert("show-address", value("yes"));
                }
                continue;
            }
            match self.term(term) {
                Some((column, id)) => {
                    let cell = cells.entry(column).or_insert_with(|| value(""));
                    cell.text.push_str(if cell.text.is_empty() { "" } else { "|" });
                    cell.text.push_str(&id);
                }
                None => {
                    let name = term.get("name").or_else(|| term.get("code")).unwrap_or_default().to_owned();
                    unknown.entry(name).or_insert((attribute.span, 0)).1 += 1;
                }
            }
        }
        cells
    }

    /// The list of ours that a term is in, and its id there.
    fn term(&self, term: &Record) -> Option<(&'static str, String)> {
        let code = term.get("code").unwrap_or_default();
        let lists = [&self.known.situations, &self.known.target_groups, &self.known.sectors];
        TAXONOMIES.into_iter().zip(lists).find_map(|((prefix, column), list)| {
            let id = code.strip_prefix(prefix).filter(|id| list.ids.iter().any(|known| known == id));
            let named = || [code, term.get("name").unwrap_or_default()].into_iter().find_map(|name| list.names.one(name));
            id.or_else(named).map(|id| (column, id.to_owned()))
        })
    }
}

/// A text without the HTML in it, which is said.
fn plain(value: &Value, said: &mut Vec<Diagnostic>) -> Value {
    let text = without_tags(&value.text);
    if text != value.text {
        said.push(Diagnostic::warning("hsds-html", value.span).with("cell", value.place.clone()));
    }
    Value { text, ..value.clone() }
}
