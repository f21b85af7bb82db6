//! Everything that a cell of the directory may be compared with: the closed lists' terms, the areas, languages and the few value words, each
//! by its id, its aliases and its names in every locale. The names come from the messages; none is written here.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::lists::{Lists, long_forms};
use crate::directory::terms::Names;
use crate::directory::{Areas, Taxonomy};

/// By locale tag, then by message id: the messages' texts. An attribute `also` of a column's or value's message, `column-name.also`, holds
/// further spellings, with `|` between them.
pub type Messages = BTreeMap<String, Arc<BTreeMap<String, String>>>;

/// A closed list ready to be compared with.
#[derive(Debug, Default)]
pub struct List {
    /// Its spellings.
    pub names: Names,
    /// Its ids, in order.
    pub ids: Vec<String>,
    /// Its names in the source locale, to be shown as what is allowed.
    pub allowed: String,
}

/// What cells may say.
#[derive(Debug, Default)]
pub struct Known {
    /// Situations.
    pub situations: List,
    /// Target groups.
    pub target_groups: List,
    /// Sectors.
    pub sectors: List,
    /// Areas, by code.
    pub areas: Names,
    /// The areas themselves.
    pub map: Areas,
    /// Code of the area that “the whole county” means; empty when there is none.
    pub county: String,
    /// Tags of languages.
    pub languages: Names,
    /// What languages are called in the source locale, by tag.
    pub language_labels: BTreeMap<String, String>,
    /// `yes`, `no`, `unknown`, `all`, `whole-county`, `interpreter`.
    pub values: Names,
    /// What yes and no are called in the source locale.
    pub yes_no: String,
}

/// Value words, each with the signs that mean the same everywhere.
const VALUES: [(&str, &[&str]); 6] = [
    ("yes", &["yes", "true", "x", "1"]),
    ("no", &["no", "false", "0"]),
    ("unknown", &["unknown", "?"]),
    ("all", &["all"]),
    ("whole-county", &["whole-county"]),
    ("interpreter", &["interpreter"]),
];

impl Known {
    /// Puts together what cells may say. `languages` are pairs of a spelling and a BCP 47 tag, beside the messages `language-<tag>`.
    pub fn new(lists: &Lists, areas: &Areas, county: String, words: &Words<'_>, languages: &[(String, String)]) -> Known {
        let values = VALUES.iter().flat_map(|(id, signs)| {
            let signs = signs.iter().map(|s| ((*s).to_owned(), (*id).to_owned()));
            signs.chain(words.spellings("value-", id))
        });
        Known {
            situations: list("situation-", &lists.situations, words),
            target_groups: list("target-group-", &lists.target_groups, words),
            sectors: list("sector-", &lists.sectors, words),
            areas: area_names(areas, words),
            map: areas.clone(),
            county,
            languages: Names::new(languages.iter().cloned().chain(words.all("language-"))),
            language_labels: words.all("language-").into_iter().map(|(_, tag)| (tag.clone(), words.label("language-", &tag))).collect(),
            values: Names::new(values),
            yes_no: [words.label("value-", "yes"), words.label("value-", "no")].join(", "),
        }
    }
}

/// The messages, and whose words are shown to staff.
pub struct Words<'a> {
    /// All messages.
    pub messages: &'a Messages,
    /// The locale that the table is written in.
    pub source: &'a str,
}

impl Words<'_> {
    /// What `<prefix><id>` is called in any locale, each with `id`.
    pub fn spellings(&self, prefix: &str, id: &str) -> Vec<(String, String)> {
        let (name, also) = (format!("{prefix}{id}"), format!("{prefix}{id}.also"));
        let pair = |spelling: &str| (spelling.trim().to_owned(), id.to_owned());
        let in_locale = |texts: &Arc<BTreeMap<String, String>>| {
            let name = texts.get(&name).map(|n| pair(n));
            let also = texts.get(&also).into_iter().flat_map(|a| a.split('|')).map(pair).collect::<Vec<_>>();
            name.into_iter().chain(also).collect::<Vec<_>>()
        };
        self.messages.values().flat_map(in_locale).collect()
    }

    /// Every message whose id begins with `prefix`: its text and its further spellings, each with the rest of its id.
    fn all(&self, prefix: &str) -> Vec<(String, String)> {
        let named = |(id, text): (&String, &String)| {
            let id = id.strip_prefix(prefix)?;
            Some(match id.split_once('.') {
                Some((id, "also")) => text.split('|').map(|also| (also.trim().to_owned(), id.to_owned())).collect(),
                Some(_) => Vec::new(),
                None => vec![(text.clone(), id.to_owned())],
            })
        };
        self.messages.values().flat_map(|texts| texts.iter()).filter_map(named).flatten().collect()
    }

    /// What `<prefix><id>` is called in the source locale; the id where it has no name.
    pub fn label(&self, prefix: &str, id: &str) -> String {
        let text = self.messages.get(self.source).and_then(|m| m.get(&format!("{prefix}{id}")));
        text.map_or_else(|| id.to_owned(), Clone::clone)
    }
}

fn list(prefix: &str, taxonomy: &Taxonomy, words: &Words<'_>) -> List {
    let spellings = taxonomy.terms.iter().flat_map(|term| {
        let own = std::iter::once(&term.id).chain(&term.aliases).map(|s| (s.clone(), term.id.clone()));
        own.chain(words.spellings(prefix, &term.id)).collect::<Vec<_>>()
    });
    List {
        names: Names::new(spellings),
        ids: taxonomy.terms.iter().map(|t| t.id.clone()).collect(),
        allowed: taxonomy.terms.iter().map(|t| words.label(prefix, &t.id)).collect::<Vec<_>>().join(", "),
    }
}

fn area_names(areas: &Areas, words: &Words<'_>) -> Names {
    Names::new(areas.areas.values().flat_map(|area| {
        let own = [area.code.clone(), area.name.clone()].into_iter().chain(area.aliases.iter().cloned()).chain(long_forms(area, areas));
        own.map(|s| (s, area.code.clone())).chain(words.spellings("area-", &area.code)).collect::<Vec<_>>()
    }))
}
