//! The closed lists: `taxonomies.toml` and `areas.csv`. Ids and slugs become parts of addresses and are refused if they are anything else
//! than words for one.

use std::collections::{BTreeMap, BTreeSet};

use super::columns::{Columns, Kind};
use super::sheet;
use crate::diagnostic::Diagnostic;
use crate::directory::matrix::Figure;
use crate::directory::slug::{is_slug, slug};
use crate::directory::terms::Names;
use crate::directory::{Area, AreaKind, Areas, Taxonomy, Term};
use crate::parse::fields::{self, Fields, Placed, Value};
use crate::source::Text;

/// What `taxonomies.toml` says.
#[derive(Debug, Default)]
pub struct Lists {
    /// What services are about.
    pub situations: Taxonomy,
    /// For whom they are.
    pub target_groups: Taxonomy,
    /// Who runs them.
    pub sectors: Taxonomy,
    /// The area that “the whole county” means.
    pub county: Option<Placed<String>>,
    /// What the figures of an earlier report call things: by figure, then by id or code.
    pub report_labels: BTreeMap<String, BTreeMap<String, String>>,
}

/// Reads `taxonomies.toml`.
pub fn taxonomies(text: &Text, said: &mut Vec<Diagnostic>) -> Lists {
    let (mut fields, faults) = fields::toml(&text.text, text.id, 0, "config-syntax");
    said.extend(faults);
    let lists = Lists {
        county: fields.text("county", said),
        situations: taxonomy("situation", &mut fields, said),
        target_groups: taxonomy("target-group", &mut fields, said),
        sectors: taxonomy("sector", &mut fields, said),
        report_labels: report_labels(&mut fields, said),
    };
    fields.unknown(&["county", "situation", "target-group", "sector", "report-labels"], said);
    lists
}

/// `[report-labels.<figure>]`: a label by the id of a term or the code of an area.
fn report_labels(fields: &mut Fields, said: &mut Vec<Diagnostic>) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut labels = fields.table("report-labels", said);
    let mut of = |figure: Figure| {
        let texts = labels.table(figure.id(), said).rest().into_iter().filter_map(|(id, label)| match label.value {
            Value::Text(text) => Some((id.value, text)),
            _ => {
                said.push(Diagnostic::error("invalid-value", label.span).with("key", id.value).with("allowed", "text"));
                None
            }
        });
        (figure.id().to_owned(), texts.collect())
    };
    let found = Figure::ALL.map(&mut of).into_iter().collect();
    labels.unknown(&Figure::ALL.map(Figure::id), said);
    found
}

fn taxonomy(key: &'static str, fields: &mut Fields, said: &mut Vec<Diagnostic>) -> Taxonomy {
    let mut terms: Vec<Term> = Vec::new();
    for table in fields.tables(key, said) {
        let Some(term) = term(table, said) else { continue };
        if terms.iter().any(|t| t.id == term.id) {
            said.push(Diagnostic::error("duplicate-term", term.span).with("id", term.id));
        } else {
            terms.push(term);
        }
    }
    Taxonomy { terms }
}

fn term(table: Placed<Fields>, said: &mut Vec<Diagnostic>) -> Option<Term> {
    let mut fields = table.value;
    let id = fields.text("id", said);
    let own_slug = fields.text("slug", said);
    let slugs = fields.table("slugs", said);
    let aliases = fields.texts("aliases", said).into_iter().map(|a| a.value).collect();
    fields.unknown(&["id", "slug", "slugs", "aliases"], said);
    let Some(id) = id else {
        said.push(Diagnostic::error("missing-key", table.span).with("key", "id"));
        return None;
    };
    let slugs = slugs.rest().into_iter().filter_map(|(locale, slug)| match slug.value {
        Value::Text(value) => word(Placed { value, span: slug.span }, said).map(|slug| (locale.value, slug)),
        _ => {
            said.push(Diagnostic::error("invalid-value", slug.span).with("key", locale.value).with("allowed", "text"));
            None
        }
    });
    let slugs: BTreeMap<String, String> = slugs.collect();
    let span = id.span;
    let id = word(id, said)?;
    let slug = own_slug.and_then(|slug| word(slug, said)).unwrap_or_else(|| id.clone());
    Some(Term { id, slug, slugs, aliases, span })
}

/// `written`, if it may stand in an address.
fn word(written: Placed<String>, said: &mut Vec<Diagnostic>) -> Option<String> {
    if is_slug(&written.value) {
        return Some(written.value);
    }
    said.push(Diagnostic::error("invalid-id", written.span).with("suggestion", slug(&written.value)).with("value", written.value));
    None
}

const AREA_COLUMNS: [&str; 7] = ["code", "parent", "kind", "name", "slug", "aliases", "neighbours"];
const KINDS: [AreaKind; 4] = [AreaKind::Country, AreaKind::County, AreaKind::Municipality, AreaKind::District];

/// Reads `areas.csv`.
pub fn areas(text: &Text, said: &mut Vec<Diagnostic>) -> Areas {
    let columns = Columns::of_ids(&AREA_COLUMNS, &["code", "kind", "name"]).of(Kind::Areas);
    let mut areas = Areas::default();
    let Some(sheet) = sheet::read(text, &columns, said) else { return areas };
    if !sheet.has_required(said) {
        return areas;
    }
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    let mut beside = Vec::new();
    for mut row in sheet.rows() {
        if let Some(area) = area(&mut row) {
            beside.extend(named_beside(&row, &area.code));
            let place = row.place("code");
            if let Some(other) = places.insert(area.code.clone(), place) {
                row.said.push(row.fault(Diagnostic::error, "duplicate-area", "code").with("code", area.code).with("other", other));
            } else {
                areas.areas.insert(area.code.clone(), area);
            }
        }
        said.append(&mut row.said);
    }
    for (code, fault) in misplaced(&areas) {
        if let Some(area) = areas.areas.get_mut(&code) {
            area.parent = None;
        }
        said.push(fault);
    }
    add_neighbours(&mut areas, &beside, said);
    areas
}

/// An area named in another's `neighbours`: whose, what was written, and how it would be called wrong.
type Beside = (String, String, Diagnostic);

fn named_beside(row: &sheet::Reading<'_>, code: &str) -> Vec<Beside> {
    let typed = row.text("neighbours").unwrap_or_default();
    let parts = typed.split(['|', '\n']).map(str::trim).filter(|part| !part.is_empty());
    let place = |part: &str| Diagnostic::error("unknown-neighbour", row.part("neighbours", part)).with("cell", row.place("neighbours"));
    parts.map(|part| (code.to_owned(), part.to_owned(), place(part).with("value", part))).collect()
}

/// Neighbours are written by code or by name, and known when all areas are. One name can mean two areas: then the code must be written.
fn add_neighbours(areas: &mut Areas, beside: &[Beside], said: &mut Vec<Diagnostic>) {
    if beside.is_empty() {
        return;
    }
    let spellings = areas.areas.values().flat_map(|area| {
        let own = [area.code.clone(), area.name.clone()].into_iter().chain(area.aliases.iter().cloned()).chain(long_forms(area, areas));
        own.map(|spelling| (spelling, area.code.clone()))
    });
    let names = Names::new(spellings.collect::<Vec<_>>());
    for (code, typed, fault) in beside {
        // An area is not beside itself, nor beside one around it.
        let found = names.one(typed).filter(|other| !areas.contains(other, code) && !areas.contains(code, other)).map(str::to_owned);
        match (found, areas.areas.get_mut(code)) {
            (Some(other), Some(area)) if !area.neighbours.contains(&other) => area.neighbours.push(other),
            (None, _) => said.push(fault.clone().suggest(typed, names.spellings())),
            _ => {}
        }
    }
}

fn area(row: &mut sheet::Reading<'_>) -> Option<Area> {
    let code = row.required("code")?;
    let typed = row.required("kind")?;
    let name = row.required("name")?;
    let Some(kind) = KINDS.into_iter().find(|k| k.id() == typed.to_lowercase()) else {
        let fault = row.fault(Diagnostic::error, "unknown-term", "kind").suggest(&typed, KINDS.map(AreaKind::id));
        row.said.push(fault.with("value", typed).with("allowed", KINDS.map(AreaKind::id).join(", ")));
        return None;
    };
    let slug = row.text("slug").unwrap_or_else(|| slug(&name));
    for (column, written) in [("slug", &slug), ("code", &code)] {
        if !is_slug(&written.to_lowercase()) {
            let fault = row.fault(Diagnostic::error, "invalid-id", column);
            row.said.push(fault.with("value", written.clone()).with("suggestion", self::slug(written)));
            return None;
        }
    }
    let aliases = row.text("aliases").map(|a| a.split('|').map(|one| one.trim().to_owned()).collect()).unwrap_or_default();
    Some(Area { code, parent: row.text("parent"), kind, name, slug, aliases, neighbours: Vec::new(), span: row.whole() })
}

/// Areas whose parent is unknown or no larger than they are. That a parent is always larger also keeps circles out.
fn misplaced(areas: &Areas) -> Vec<(String, Diagnostic)> {
    let known: BTreeSet<&str> = areas.areas.keys().map(String::as_str).collect();
    let fault = |area: &Area| {
        let parent = area.parent.as_deref()?;
        let at = |code| Diagnostic::error(code, area.span);
        match areas.by_code(parent) {
            None => Some(at("unknown-area").suggest(parent, known.iter().copied()).with("value", parent)),
            Some(around) if around.kind >= area.kind => Some(at("invalid-parent").with("value", parent).with("area", area.name.clone())),
            Some(_) => None,
        }
    };
    areas.areas.values().filter_map(|area| Some((area.code.clone(), fault(area)?))).collect()
}

/// The code of the county that `taxonomies.toml` names; empty where it names none. One that is no area is said.
pub fn county(named: Option<&Placed<String>>, areas: &Areas, said: &mut Vec<Diagnostic>) -> String {
    let Some(named) = named else { return String::new() };
    if areas.by_code(&named.value).is_some() {
        return named.value.clone();
    }
    let fault = Diagnostic::error("unknown-area", named.span).suggest(&named.value, areas.areas.keys().map(String::as_str));
    said.push(fault.with("value", named.value.clone()));
    String::new()
}

/// What an area is called besides its name, in the forms that offices sign with: `Österåkers kommun`, `Solna stad`, `Region Uppsala`.
pub fn long_forms(area: &Area, areas: &Areas) -> Vec<String> {
    let name = area.name.as_str();
    match area.kind {
        AreaKind::Municipality => {
            let genitive = genitive(name);
            let mut forms: Vec<String> =
                ["kommun", "stad"].iter().flat_map(|w| [format!("{name} {w}"), format!("{genitive} {w}")]).collect();
            // A municipality that is a county by itself does the region's work too, and is called so: Region Gotland.
            let county = area.parent.as_deref().and_then(|county| areas.by_code(county));
            if county.is_some_and(|county| is_one_with(county, area, areas)) {
                forms.push(format!("Region {name}"));
            }
            forms
        }
        AreaKind::County => {
            let Some(owner) = name.strip_suffix(" län") else { return Vec::new() };
            let stem = stem(owner);
            let mut forms = vec![
                format!("{stem} län"),
                format!("hela {name}"),
                format!("hela {stem} län"),
                format!("länet {stem}"),
                format!("{owner} läns landsting"),
            ];
            if !areas.children(&area.code).any(|child| is_one_with(area, child, areas)) {
                forms.extend([format!("Region {stem}"), format!("Region {owner}")]);
            }
            forms
        }
        AreaKind::Country | AreaKind::District => Vec::new(),
    }
}

/// Whether a county is its only municipality by another name.
fn is_one_with(county: &Area, municipality: &Area, areas: &Areas) -> bool {
    county.name.strip_suffix(" län").map(stem) == Some(&municipality.name) && areas.children(&county.code).count() == 1
}

/// `Gotlands` without its genitive.
fn stem(owner: &str) -> &str {
    owner.strip_suffix('s').unwrap_or(owner)
}

fn genitive(name: &str) -> String {
    if name.ends_with(['s', 'x', 'z']) { name.to_owned() } else { format!("{name}s") }
}
