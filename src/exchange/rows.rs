//! A service as the cells of its row, in the words of the project's source locale: the way back from what the reader of tables makes. A word is
//! only used where the reader takes it for the same thing; elsewhere the id stands. Says nothing of files.

use std::collections::BTreeMap;

use crate::directory::terms::Names;
use crate::directory::{EasyRead, Service};
use crate::locale::facts;
use crate::parse::services::{Known, List, TableRow, Whole, Words};

/// The cells of a row that say something, by column id.
pub type Cells = BTreeMap<&'static str, String>;

/// A table of services, ready to be written: every row, and the texts in other locales by tag.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Book {
    /// The services.
    pub rows: Vec<Cells>,
    /// Their texts: `id`, `name`, `summary` and `how-to`.
    pub texts: BTreeMap<String, Vec<Cells>>,
}

/// The columns of a table of texts.
pub const TEXT_COLUMNS: [&str; 4] = ["id", "name", "summary", "how-to"];

/// What things are called, and what the reader takes those names for.
#[derive(Clone, Copy)]
pub struct Naming<'a> {
    /// What cells are compared with.
    pub known: &'a Known,
    /// The words of every locale.
    pub words: &'a Words<'a>,
}

/// Signs that separate the values of a cell.
const SEPARATORS: [char; 3] = ['|', ';', '\n'];

impl Naming<'_> {
    /// What the source locale calls a column.
    pub fn heading(&self, column: &str) -> String {
        self.words.label("column-", column)
    }

    /// What a value word is called: `yes`, `interpreter`, `whole-county`.
    pub fn value(&self, id: &str) -> String {
        safe(&self.known.values, self.words.label("value-", id), id)
    }

    /// What a term of a closed list is called.
    pub fn term(&self, prefix: &str, list: &List, id: &str) -> String {
        safe(&list.names, self.words.label(prefix, id), id)
    }

    /// What an area is called.
    pub fn area(&self, code: &str) -> String {
        let whole = self.words.label("value-", "whole-county");
        if code == self.known.county && self.known.values.one(&whole) == Some("whole-county") {
            return whole;
        }
        let name = self.known.map.by_code(code).map_or_else(|| code.to_owned(), |area| area.name.clone());
        safe(&self.known.areas, name, code)
    }

    /// What a language is called.
    pub fn language(&self, tag: &str) -> String {
        let named = safe(&self.known.languages, self.words.label("language-", tag), tag);
        if named != tag { named } else { safe(&self.known.languages, facts::autonym(tag).unwrap_or(tag).to_owned(), tag) }
    }

    fn yes_no(&self, yes: Option<bool>) -> Option<String> {
        yes.map(|yes| self.value(if yes { "yes" } else { "no" }))
    }
}

/// `name`, if the reader takes it for `id` and for one value; `id` otherwise.
fn safe(names: &Names, name: String, id: &str) -> String {
    if names.one(&name) == Some(id) && !name.contains(SEPARATORS) { name } else { id.to_owned() }
}

/// The table with everything that was read of it. A row that could not be read stays as it was typed.
pub fn book(whole: &Whole, naming: Naming<'_>) -> Book {
    let mut texts: BTreeMap<String, Vec<Cells>> = BTreeMap::new();
    for service in whole.rows.iter().filter_map(|row| row.service.as_ref()) {
        for (tag, text) in &service.texts {
            let cells = [("name", &text.name), ("summary", &text.summary), ("how-to", &text.how_to)];
            let mut cells: Cells = cells.into_iter().filter_map(|(column, text)| Some((column, text.clone()?))).collect();
            cells.insert("id", service.id.clone());
            texts.entry(tag.clone()).or_default().push(cells);
        }
    }
    Book { rows: whole.rows.iter().map(|row| cells(row, naming)).collect(), texts }
}

/// The cells of a row.
fn cells(row: &TableRow, naming: Naming<'_>) -> Cells {
    let Some(service) = &row.service else { return row.cells.clone() };
    let mut cells = of(service, naming);
    // A service keeps its address only where it is to be shown; a table keeps what was typed.
    cells.extend(row.cells.get("address").map(|text| ("address", text.clone())));
    let spelt = |text: &String| naming.known.values.one(text).map_or_else(|| text.clone(), |id| naming.value(id));
    cells.extend(row.cells.get("show-address").map(|text| ("show-address", spelt(text))));
    cells
}

/// The cells of a service.
pub fn of(service: &Service, naming: Naming<'_>) -> Cells {
    let known = naming.known;
    let list = |prefix: &str, list: &List, ids: &[String]| join(ids.iter().map(|id| naming.term(prefix, list, id)));
    let easy_read = service.easy_read.as_ref().map(|easy| match easy {
        EasyRead::At(address) => address.clone(),
        EasyRead::Yes => naming.value("yes"),
        EasyRead::No => naming.value("no"),
    });
    let cells = [
        ("id", Some(service.id.clone())),
        ("name", Some(service.name.clone())),
        ("organisation", Some(service.organisation.clone())),
        ("sector", service.sector.as_ref().map(|id| naming.term("sector-", &known.sectors, id))),
        ("target-groups", Some(list("target-group-", &known.target_groups, &service.target_groups))),
        ("situations", Some(list("situation-", &known.situations, &service.situations))),
        ("areas", Some(join(service.areas.iter().map(|code| naming.area(code))))),
        ("phone", Some(join(service.phones.iter().map(|phone| typed(&phone.display))))),
        ("chat", service.chat.clone()),
        ("web", service.web.clone()),
        ("email", service.email.clone()),
        ("address", service.address.clone()),
        ("show-address", service.address.as_ref().map(|_| naming.value("yes"))),
        ("hours", service.hours.clone()),
        ("hours-exceptions", service.hours_exceptions.clone()),
        ("languages", Some(join(service.languages.iter().map(|tag| naming.language(tag))))),
        ("interpreter", naming.yes_no(service.interpreter)),
        ("easy-read", easy_read),
        ("ages", service.ages.clone()),
        ("summary", service.summary.clone()),
        ("how-to", service.how_to.clone()),
        ("free", naming.yes_no(service.free)),
        ("anonymous", naming.yes_no(service.anonymous)),
        ("verified", service.verified.map(|day| day.to_string())),
        ("published", (!service.published).then(|| naming.value("no"))),
        ("source", service.source.clone()),
    ];
    cells.into_iter().filter_map(|(column, text)| Some((column, text.filter(|t| !t.is_empty())?))).collect()
}

/// Several values in a cell.
fn join(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join("|")
}

/// A telephone number with the hyphens and spaces of a keyboard.
fn typed(display: &str) -> String {
    display.replace('\u{2011}', "-").replace('\u{a0}', " ")
}
