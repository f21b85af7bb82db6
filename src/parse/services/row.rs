//! One row of `services.csv` made into a [`Service`].

use std::collections::{BTreeMap, BTreeSet};

use super::columns::Columns;
use super::known::{Known, Words};
use super::sheet::Reading;
use super::{cells, hours, mangled, privacy};
use crate::diagnostic::Diagnostic;
use crate::directory::Service;
use crate::directory::slug::{is_slug, slug};
use crate::directory::terms::normalise;

/// The columns of `services.csv`.
pub const COLUMNS: [&str; 26] = [
    "id",
    "name",
    "organisation",
    "sector",
    "target-groups",
    "situations",
    "areas",
    "phone",
    "chat",
    "web",
    "email",
    "address",
    "show-address",
    "hours",
    "hours-exceptions",
    "languages",
    "interpreter",
    "easy-read",
    "ages",
    "summary",
    "how-to",
    "free",
    "anonymous",
    "verified",
    "published",
    "source",
];

/// Characters of a name that a card, a menu and a search result can show.
const LONGEST_NAME: usize = 120;

/// The columns with their names in every locale.
pub fn columns(words: &Words<'_>) -> Columns {
    named(&COLUMNS, &["name", "organisation", "situations", "areas"], words)
}

/// Some of the columns with their names in every locale, and those that a table is of no use without.
pub fn named(ids: &[&'static str], required: &'static [&'static str], words: &Words<'_>) -> Columns {
    let names = ids.iter().flat_map(|id| words.spellings("column-", id)).collect();
    let labels = ids.iter().map(|id| (*id, words.label("column-", id))).collect();
    let sheet = [("services".to_owned(), "services".to_owned())].into_iter().chain(words.spellings("sheet-", "services"));
    Columns::new(ids, required, names, labels).in_sheet(sheet.collect())
}

/// The ids that are taken.
pub struct Ids {
    taken: BTreeSet<String>,
}

impl Ids {
    /// The ids that are written in `rows`: those made from names must differ from them.
    pub fn of(rows: &[Reading<'_>]) -> Ids {
        Ids { taken: rows.iter().filter_map(|row| row.text("id")).collect() }
    }

    /// A free id made from `name`; none where its script has no slug.
    fn make(&mut self, name: &str) -> Option<String> {
        let stem = slug(name);
        let mut numbered = (2..).map(|n: u32| format!("{stem}-{n}"));
        let mut id = stem.clone();
        while self.taken.contains(&id) {
            id = numbered.next()?;
        }
        (!stem.is_empty()).then(|| {
            self.taken.insert(id.clone());
            id
        })
    }
}

/// The service of a row, as far as it can be read; what is wrong is left in `row.said`. `places` are the rows read so far: by id, and by
/// name those without one.
pub fn service(row: &mut Reading<'_>, known: &Known, ids: &mut Ids, places: &mut BTreeMap<String, String>) -> Option<Service> {
    let name = row.required("name");
    let id = name.as_deref().and_then(|name| id(row, name, ids, places));
    let organisation = row.text("organisation").unwrap_or_default();
    for column in ["organisation", "situations", "areas"] {
        row.required(column);
    }
    let show_address = cells::yes_no(row, "show-address", known);
    let (languages, speaks_through_interpreter) = cells::languages(row, "languages", known);
    let interpreter = cells::yes_no(row, "interpreter", known).or(speaks_through_interpreter.then_some(true));
    privacy::texts(row);
    mangled::cells(row, &COLUMNS);
    if let Some(name) = name.as_ref().filter(|name| name.chars().count() > LONGEST_NAME) {
        let fault = row.fault(Diagnostic::warning, "long-name", "name").with("count", name.chars().count().to_string());
        row.said.push(fault.with("maximum", LONGEST_NAME.to_string()));
    }
    let (id, name) = (id.unwrap_or_default(), name.unwrap_or_default());
    let service = Service {
        address: privacy::address(row, show_address, &name),
        sector: cells::term(row, "sector", &known.sectors),
        target_groups: cells::terms(row, "target-groups", &known.target_groups, known),
        situations: cells::terms(row, "situations", &known.situations, known),
        areas: cells::areas(row, "areas", known),
        phones: cells::phones(row, "phone"),
        chat: cells::web(row, "chat"),
        web: cells::web(row, "web"),
        email: cells::email(row, "email"),
        hours: row.text("hours"),
        hours_exceptions: row.text("hours-exceptions"),
        opening: hours::read(row),
        easy_read: cells::easy_read(row, "easy-read", known),
        ages: row.text("ages"),
        summary: row.text("summary"),
        how_to: row.text("how-to"),
        free: cells::yes_no(row, "free", known),
        anonymous: cells::yes_no(row, "anonymous", known),
        verified: cells::date(row, "verified"),
        source: row.text("source"),
        texts: BTreeMap::new(),
        span: row.whole(),
        cells: COLUMNS.into_iter().filter(|c| row.cell(c).is_some()).map(|c| (c, row.span(c))).collect(),
        id,
        name,
        organisation,
        languages,
        interpreter,
        published: true,
    };
    lacks(row, &service.name);
    one_cause(row);
    Some(service).filter(|s| !s.id.is_empty())
}

/// Of a cell that was spoilt or smuggled in nothing else is said: it all comes of that.
fn one_cause(row: &mut Reading<'_>) {
    let causes = ["mangled-cell", "formula-cell", "identity-number"];
    let spoilt: Vec<_> = row.said.iter().filter(|d| causes.contains(&d.code)).map(|d| d.span).collect();
    let lies_in = |d: &Diagnostic| spoilt.iter().any(|s| s.file == d.span.file && s.start <= d.span.start && d.span.end <= s.end);
    row.said.retain(|d| causes.contains(&d.code) || !lies_in(d));
}

/// Says what a row has no word about. What is written but wrong is not missing.
fn lacks(row: &mut Reading<'_>, service: &str) {
    for column in ["sector", "target-groups"] {
        if row.is_empty_in(column) {
            row.said.push(row.fault(Diagnostic::warning, "missing-fact", column).with("service", service));
        }
    }
    if ["phone", "chat", "web", "email"].iter().all(|column| row.cell(column).is_none()) {
        row.said.push(row.fault(Diagnostic::warning, "missing-contact", "name").with("service", service));
    }
    if row.is_empty_in("verified") {
        row.said.push(row.fault(Diagnostic::warning, "missing-verified", "verified").with("service", service));
    }
}

/// The row's id, written or made from its name. A row that says again what an earlier one said has none.
fn id(row: &mut Reading<'_>, name: &str, ids: &mut Ids, places: &mut BTreeMap<String, String>) -> Option<String> {
    let written = row.text("id");
    let column = if written.is_some() { "id" } else { "name" };
    // A space cannot stand in an id, so that names and ids do not meet.
    let key = written.clone().unwrap_or_else(|| format!(" {}", normalise(name)));
    if let Some(other) = places.get(&key) {
        row.said.push(row.fault(Diagnostic::error, "duplicate-service", column).with("id", key.trim()).with("other", other.clone()));
        return None;
    }
    let namesake = places.insert(format!(" {}", normalise(name)), row.place("name"));
    if let Some(other) = namesake {
        row.said.push(row.fault(Diagnostic::warning, "duplicate-name", "name").with("value", name).with("other", other));
    }
    places.insert(key, row.place(column));
    match written {
        Some(id) if is_slug(&id) => Some(id),
        Some(id) => {
            row.said.push(row.fault(Diagnostic::error, "invalid-id", "id").with("suggestion", slug(&id)).with("value", id));
            None
        }
        None => {
            let made = ids.make(name);
            if made.is_none() {
                row.said.push(row.fault(Diagnostic::error, "missing-cell", "id"));
            }
            made
        }
    }
}
