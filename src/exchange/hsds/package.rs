//! The tables of an export as files: plain CSV (UTF-8 without byte order mark, commas, LF) and `datapackage.json`, which describes just the
//! tables that are there, after the Frictionless Data specification; or one JSON document, an array of services with what belongs to each.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::export::{Package, WRITTEN};
use super::tables::{self, Column, Row, Table};

/// The files of a tabular package: name and bytes.
pub fn files(package: &Package) -> Vec<(String, Vec<u8>)> {
    let tables: Vec<&Table> = tables::TABLES.iter().filter(|table| WRITTEN.contains(&table.name)).collect();
    let csv = tables.iter().map(|table| (table.file.to_owned(), csv(table, &package[table.name])));
    let mut description = serde_json::to_string_pretty(&description(&tables)).expect("a value made of texts can be written");
    description.push('\n');
    csv.chain([("datapackage.json".to_owned(), description.into_bytes())]).collect()
}

fn csv(table: &Table, rows: &[Row]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    let cell = |row: &Row, column: &Column| row.get(column.name).cloned().unwrap_or_default();
    let lines = rows.iter().map(|row| table.columns.iter().map(|column| cell(row, column)).collect::<Vec<_>>());
    for line in std::iter::once(table.columns.iter().map(|c| c.name.to_owned()).collect()).chain(lines) {
        writer.write_record(line).expect("memory takes what is written, and every row has all columns");
    }
    writer.into_inner().expect("memory takes what is written")
}

/// `datapackage.json`.
fn description(tables: &[&Table]) -> Value {
    let written = |name: &str| tables.iter().any(|table| table.name == name);
    let resources = tables.iter().map(|table| {
        let fields: Vec<Value> = table.columns.iter().map(field).collect();
        let keys = table.columns.iter().filter_map(|column| Some((column, column.refers_to.filter(|t| written(t))?)));
        let keys: Vec<Value> =
            keys.map(|(column, target)| json!({ "fields": column.name, "reference": { "resource": target, "fields": "id" } })).collect();
        json!({
            "name": table.name,
            "path": table.file,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "profile": "tabular-data-resource",
            "schema": { "primaryKey": "id", "fields": fields, "foreignKeys": keys },
        })
    });
    json!({
        "name": "human_services_data",
        "profile": "tabular-data-package",
        "version": "3.0.0",
        "homepage": "https://docs.openreferral.org",
        "resources": resources.collect::<Vec<_>>(),
    })
}

fn field(column: &Column) -> Value {
    let mut field = Map::new();
    let kind = if matches!(column.kind, "number" | "date" | "datetime" | "time") { column.kind } else { "string" };
    field.insert("name".into(), column.name.into());
    field.insert("type".into(), kind.into());
    if matches!(column.kind, "uuid" | "uri" | "email") {
        field.insert("format".into(), column.kind.into());
    }
    let mut constraints = Map::new();
    constraints.insert("required".into(), column.required.into());
    constraints.insert("unique".into(), column.unique.into());
    if !column.values.is_empty() {
        constraints.insert("enum".into(), column.values.clone().into());
    }
    field.insert("constraints".into(), constraints.into());
    field.into()
}

/// The services as JSON, each with all that belongs to it.
pub fn json(package: &Package) -> Vec<u8> {
    let by = |table: &'static str, column: &'static str| {
        let mut found: HashMap<&str, Vec<&Row>> = HashMap::new();
        for row in &package[table] {
            found.entry(row.get(column).map_or("", String::as_str)).or_default().push(row);
        }
        found
    };
    let (organisations, terms, taxonomies) = (by("organization", "id"), by("taxonomy_term", "id"), by("taxonomy", "id"));
    let parts = [("phones", "phone"), ("schedules", "schedule"), ("service_areas", "service_area"), ("languages", "language")];
    let parts = parts.map(|(key, table)| (key, table, by(table, "service_id")));
    let attributes = by("attribute", "link_id");
    let services: Vec<Value> = package["service"]
        .iter()
        .map(|service| {
            let id = service.get("id").map_or("", String::as_str);
            let mut whole = object("service", service);
            if let Some(organisation) = first(&organisations, service.get("organization_id")) {
                whole.insert("organization".into(), object("organization", organisation).into());
            }
            for (key, table, rows) in &parts {
                if let Some(own) = rows.get(id) {
                    whole.insert((*key).into(), own.iter().map(|row| object(table, row).into()).collect::<Vec<Value>>().into());
                }
            }
            let attributes = attributes.get(id).into_iter().flatten().map(|row| {
                let mut attribute = object("attribute", row);
                if let Some(term) = first(&terms, row.get("taxonomy_term_id")) {
                    let mut own = object("taxonomy_term", term);
                    let taxonomy = first(&taxonomies, term.get("taxonomy_id")).map(|row| object("taxonomy", row));
                    own.extend(taxonomy.map(|taxonomy| ("taxonomy_detail".to_owned(), taxonomy.into())));
                    attribute.insert("taxonomy_term".into(), own.into());
                }
                attribute.into()
            });
            whole.insert("attributes".into(), attributes.collect::<Vec<Value>>().into());
            whole.into()
        })
        .collect();
    let mut text = serde_json::to_string_pretty(&services).expect("a value made of texts can be written");
    text.push('\n');
    text.into_bytes()
}

fn first<'a>(rows: &HashMap<&str, Vec<&'a Row>>, id: Option<&String>) -> Option<&'a Row> {
    rows.get(id?.as_str())?.first().copied()
}

/// A row as an object, with numbers as numbers.
fn object(table: &str, row: &Row) -> Map<String, Value> {
    let columns = tables::named(table).map(|table| table.columns.as_slice()).unwrap_or_default();
    let value = |column: &Column, text: &String| match column.kind {
        "number" => text.parse::<i64>().map_or_else(|_| text.clone().into(), Value::from),
        _ => text.clone().into(),
    };
    columns.iter().filter_map(|column| Some((column.name.to_owned(), value(column, row.get(column.name)?)))).collect()
}
