//! What an import would do to the project's table: which services it adds, which it takes away, and of the others every cell that changes, with
//! what it says now and what it would say. Compares what cells mean, not how they are spelt. Writes nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::rows::{Book, Cells};
use crate::directory::terms::normalise;

/// What would happen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Services that come.
    pub added: Vec<Named>,
    /// Services of which something changes.
    pub changed: Vec<Change>,
    /// Services that go.
    pub removed: Vec<Named>,
}

/// A service, to be spoken of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A service of which something changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub service: Named,
    /// What changes.
    pub fields: Vec<Field>,
}

/// A cell that changes; empty texts are empty cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Id of its column.
    pub column: &'static str,
    /// Tag of the locale, in a table of texts.
    pub locale: Option<String>,
    /// What it says now.
    pub old: String,
    /// What it would say.
    pub new: String,
}

impl Plan {
    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// What putting `new` in the place of `old` does. Texts are compared in the locales that `new` has texts in; the others stay.
pub fn plan(old: &Book, new: &Book) -> Plan {
    let (before, after) = (by_id(&old.rows), by_id(&new.rows));
    let named = |id: &str, row: &Cells| Named { id: id.to_owned(), name: row.get("name").cloned().unwrap_or_default() };
    let in_old = |tag: &String| old.texts.get(tag).map(|rows| by_id(rows)).unwrap_or_default();
    let texts: Vec<_> = new.texts.iter().map(|(tag, rows)| (tag, in_old(tag), by_id(rows))).collect();
    let none = Cells::new();
    let mut plan = Plan::default();
    for (id, row) in &after {
        let Some(was) = before.get(id) else {
            plan.added.push(named(id, row));
            continue;
        };
        let mut fields = differences(was, row, None);
        for (tag, was, is) in &texts {
            let [was, is] = [was, is].map(|rows| rows.get(id).copied().unwrap_or(&none));
            fields.extend(differences(was, is, Some(tag)).into_iter().filter(|f| f.column != "id"));
        }
        if !fields.is_empty() {
            plan.changed.push(Change { service: named(id, row), fields });
        }
    }
    plan.removed = before.iter().filter(|(id, _)| !after.contains_key(*id)).map(|(id, row)| named(id, row)).collect();
    plan
}

/// Rows by id; one that has none goes by its name.
fn by_id(rows: &[Cells]) -> BTreeMap<&str, &Cells> {
    rows.iter().filter_map(|row| Some((row.get("id").or_else(|| row.get("name"))?.as_str(), row))).collect()
}

fn differences(old: &Cells, new: &Cells, locale: Option<&String>) -> Vec<Field> {
    let columns: BTreeSet<&&'static str> = old.keys().chain(new.keys()).collect();
    let text = |row: &Cells, column: &str| row.get(column).cloned().unwrap_or_default();
    let fields =
        columns.into_iter().map(|column| Field { column, locale: locale.cloned(), old: text(old, column), new: text(new, column) });
    fields.filter(|field| field.old != field.new).collect()
}

/// Gives rows that came without an id (`typed` says which) that of the service of the same name in `old`, so that a table without ids changes
/// services instead of replacing them.
pub fn adopt_ids(new: &mut Book, typed: &[bool], old: &Book) {
    let name = |row: &Cells| row.get("name").map(|name| normalise(name)).unwrap_or_default();
    let known: BTreeMap<String, &String> = old.rows.iter().filter_map(|row| Some((name(row), row.get("id")?))).collect();
    let mut taken: BTreeSet<String> =
        new.rows.iter().zip(typed).filter(|(_, typed)| **typed).filter_map(|(row, _)| row.get("id").cloned()).collect();
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    for (row, _) in new.rows.iter_mut().zip(typed).filter(|(_, typed)| !**typed) {
        if let Some(id) = known.get(&name(row)).filter(|id| !taken.contains(**id)) {
            taken.insert((*id).clone());
            renamed.extend(row.insert("id", (*id).clone()).map(|was| (was, (*id).clone())));
        }
    }
    for row in new.texts.values_mut().flatten() {
        if let Some(id) = row.get("id").and_then(|id| renamed.get(id)) {
            row.insert("id", id.clone());
        }
    }
}

/// Puts into `new` what its form has no room for and `old` knows: services that are not published, and addresses.
pub fn keep_what_is_private(new: &mut Book, old: &Book, is_hidden: impl Fn(&Cells) -> bool) {
    let places: HashMap<String, usize> =
        new.rows.iter().enumerate().rev().filter_map(|(place, row)| Some((row.get("id")?.clone(), place))).collect();
    for was in &old.rows {
        match was.get("id").and_then(|id| places.get(id)) {
            Some(place) => {
                let row = &mut new.rows[*place];
                for column in ["address", "show-address"] {
                    if !row.contains_key(column) {
                        row.extend(was.get(column).map(|text| (column, text.clone())));
                    }
                }
            }
            None if is_hidden(was) => new.rows.push(was.clone()),
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[(&'static str, &str)]]) -> Vec<Cells> {
        rows.iter().map(|row| row.iter().map(|(column, text)| (*column, (*text).to_owned())).collect()).collect()
    }

    #[test]
    fn adds_changes_and_removes() {
        let old = Book {
            rows: rows(&[&[("id", "a"), ("name", "A"), ("phone", "112")], &[("id", "b"), ("name", "B")]]),
            texts: BTreeMap::from([("en".to_owned(), rows(&[&[("id", "a"), ("name", "A in English")]]))]),
        };
        let mut new = old.clone();
        assert!(plan(&old, &new).is_empty());
        new.rows = rows(&[&[("id", "a"), ("name", "A"), ("hours", "dygnet runt")], &[("id", "c"), ("name", "C")]]);
        new.texts.clear();
        let said = plan(&old, &new);
        assert_eq!((said.added[0].id.as_str(), said.removed[0].id.as_str()), ("c", "b"));
        let field = |column, old: &str, new: &str| Field { column, locale: None, old: old.into(), new: new.into() };
        assert_eq!(said.changed[0].fields, [field("hours", "", "dygnet runt"), field("phone", "112", "")]);
        new.texts.insert("en".into(), Vec::new());
        let said = plan(&old, &new);
        assert_eq!(said.changed[0].fields[2], Field { locale: Some("en".into()), ..field("name", "A in English", "") });
    }

    #[test]
    fn a_table_without_ids_keeps_those_that_there_are() {
        let old =
            Book { rows: rows(&[&[("id", "old-id"), ("name", "Kvinnojouren  Å")], &[("id", "x"), ("name", "X")]]), ..Book::default() };
        let mut new = Book {
            rows: rows(&[&[("id", "kvinnojouren-a"), ("name", "kvinnojouren å")], &[("id", "x"), ("name", "Y")]]),
            ..Book::default()
        };
        new.texts.insert("en".into(), rows(&[&[("id", "kvinnojouren-a")]]));
        adopt_ids(&mut new, &[false, true], &old);
        assert_eq!(new.rows[0]["id"], "old-id");
        assert_eq!(new.texts["en"][0]["id"], "old-id");
        assert_eq!(new.rows[1]["id"], "x");
    }
}
