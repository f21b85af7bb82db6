//! The columns that a table may have: how headers name them, and which a table cannot do without.

use std::collections::BTreeMap;

use crate::diagnostic::{self, Diagnostic};
use crate::directory::table::Cell;
use crate::directory::terms::{Found, Names};
use crate::source::Span;

/// By column id: its place in a row and what the header calls it.
pub(super) type Named = BTreeMap<&'static str, (usize, String)>;

/// What a table is of, for words to speak of it by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The directory's services, or texts of them.
    Services,
    /// Its areas.
    Areas,
    /// Words that are explained.
    Words,
    /// Words that are hard in a language.
    HardWords,
}

impl Kind {
    /// How diagnostics name it.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Services => "services",
            Kind::Areas => "areas",
            Kind::Words => "words",
            Kind::HardWords => "hard-words",
        }
    }
}

/// The columns that a table may have.
pub struct Columns {
    /// What the table is of.
    pub(super) kind: Kind,
    ids: Vec<&'static str>,
    names: Names,
    /// Those that a table is of no use without.
    pub(super) required: &'static [&'static str],
    /// What a spreadsheet may call the sheet with the table.
    sheets: Names,
    /// What to call a column that is not there, by id.
    labels: BTreeMap<&'static str, String>,
}

impl Columns {
    /// Columns that are named by their ids alone; `required` are those that the table is of no use without.
    pub fn of_ids(ids: &[&'static str], required: &'static [&'static str]) -> Columns {
        Columns::new(ids, required, Vec::new(), BTreeMap::new())
    }

    /// Columns that are named by their ids and by `names`, pairs of a spelling and an id; `labels` are the names to speak of them by.
    pub fn new(
        ids: &[&'static str],
        required: &'static [&'static str],
        names: Vec<(String, String)>,
        labels: BTreeMap<&'static str, String>,
    ) -> Columns {
        let own = ids.iter().map(|id| ((*id).to_owned(), (*id).to_owned()));
        let names = Names::new(own.chain(names));
        Columns { kind: Kind::Services, ids: ids.to_vec(), names, required, sheets: Names::default(), labels }
    }

    /// These, of a table of something else than services.
    pub fn of(self, kind: Kind) -> Columns {
        Columns { kind, ..self }
    }

    /// These, looked for in the sheet that a spreadsheet calls by one of `names`.
    pub fn in_sheet(self, names: Vec<(String, String)>) -> Columns {
        Columns { sheets: Names::new(names), ..self }
    }

    /// Whether a spreadsheet calls the sheet with the table `name`.
    pub fn is_sheet(&self, name: &str) -> bool {
        self.sheets.find(name) != Found::None
    }

    /// The id of the column that a header calls `name`.
    pub fn id(&self, name: &str) -> Option<&'static str> {
        // Signs that forms put after what must be filled in.
        let name = name.trim_end_matches(['*', ':', ' ']);
        // A word that is one column's id is that column, whatever another locale calls so.
        let found = match self.names.find(name) {
            Found::One(id) => Some(id),
            Found::Several(ids) => ids.into_iter().find(|id| *id == name),
            Found::None => None,
        }?;
        self.ids.iter().copied().find(|id| *id == found)
    }

    /// That a header cell is no column's name, and the missing column that it probably names. A column that every service needs is then an
    /// error here, where the slip is, and not said to be missing too.
    pub(super) fn unknown(&self, cell: &Cell, at: Span, found: &Named) -> (Diagnostic, Option<&'static str>) {
        let missing = |spelling: &&str| self.id(spelling).is_some_and(|id| !found.contains_key(id));
        let spellings: Vec<&str> = self.names.spellings().filter(missing).collect();
        let meant = diagnostic::nearest(&cell.text, spellings.iter().copied()).and_then(|spelling| self.id(spelling));
        let severity = if meant.is_some_and(|id| self.required.contains(&id)) { Diagnostic::error } else { Diagnostic::warning };
        let fault = severity("unknown-column", at).with("column", cell.text.clone()).with("cell", cell.place.clone());
        (fault.with("table", self.kind.id()).suggest(&cell.text, spellings), meant)
    }

    /// What to call a column that is not there.
    pub(super) fn label(&self, id: &str) -> String {
        self.labels.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }
}
