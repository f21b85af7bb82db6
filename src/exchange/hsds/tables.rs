//! The tables of HSDS 3.0, and those that 3.1 adds, as `tables.txt` lists them: what they are called, their columns, what these hold and where they point. Exports are
//! written after it, packages are described after it, and imports are checked against it. Knows nothing of our own columns.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    /// `service`.
    pub name: &'static str,
    /// `services.csv`.
    pub file: &'static str,
    /// Its columns, in order.
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// `organization_id`.
    pub name: &'static str,
    /// `uuid`, `uri`, `email`, `number`, `date`, `datetime`, `time`; empty for any text.
    pub kind: &'static str,
    /// Whether every row has it.
    pub required: bool,
    /// Whether no two rows have the same.
    pub unique: bool,
    /// The table whose ids it holds.
    pub refers_to: Option<&'static str>,
    /// What it may say; anything, if none.
    pub values: Vec<&'static str>,
}

/// A row to be written: text by column, without those that are empty.
pub type Row = BTreeMap<&'static str, String>;

/// All tables.
pub static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    let lines = include_str!("tables.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let (head, columns) = line.split_once("; ")?;
            let (name, file) = head.split_once(' ')?;
            Some(Table { name, file, columns: columns.split(", ").map(column).collect() })
        })
        .collect()
});

fn column(text: &'static str) -> Column {
    let unique = text.ends_with('*');
    let text = text.trim_end_matches('*');
    let (text, values) = text.split_once('=').unwrap_or((text, ""));
    let (text, refers_to) = text.split_once('>').map_or((text, None), |(text, table)| (text, Some(table)));
    let required = text.ends_with('!');
    let (name, kind) = text.trim_end_matches('!').split_once(':').unwrap_or((text.trim_end_matches('!'), ""));
    Column {
        name,
        kind,
        required,
        unique: unique || name == "id",
        refers_to,
        values: values.split('|').filter(|v| !v.is_empty()).collect(),
    }
}

/// The table of that name.
pub fn named(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

/// Names of files in older editions and in the wild that hold a table's rows, with the name of the table.
const ALSO: [(&str, &str); 12] = [
    ("organisation", "organization"),
    ("regular_schedule", "schedule"),
    ("service_taxonomy", "attribute"),
    ("services_taxonomy", "attribute"),
    ("service_taxonomies", "attribute"),
    ("physical_address", "address"),
    ("postal_address", "address"),
    ("services_at_location", "service_at_location"),
    ("service_at_locations", "service_at_location"),
    ("services_at_locations", "service_at_location"),
    ("taxonomy_detail", "taxonomy"),
    ("parent_organization", "organization"),
];

/// The table that a file or a JSON key of that name holds: `services`, `service`, `Services`, `regular_schedules`.
pub fn found(name: &str) -> Option<&'static Table> {
    let name = name.trim().to_lowercase().replace(['-', ' '], "_");
    let plural = |table: &Table| name == table.name || table.file.strip_suffix(".csv") == Some(&name) || name == format!("{}s", table.name);
    TABLES.iter().find(|table| plural(table)).or_else(|| {
        let one = name.strip_suffix("es").filter(|n| n.ends_with("address")).or_else(|| name.strip_suffix('s')).unwrap_or(&name);
        ALSO.iter().find(|(also, _)| *also == name || *also == one).and_then(|(_, table)| named(table))
    })
}

/// Whether `name` is a column of any table, here or in an older edition.
pub fn is_column(name: &str) -> bool {
    const OLDER: [&str; 12] = [
        "weekday",
        "language",
        "service_area",
        "taxonomy_ids",
        "funding_sources",
        "audience",
        "eligibility",
        "how_to_apply",
        "phone_number",
        "department",
        "short_desc",
        "vocabulary",
    ];
    let name = name.trim().to_lowercase();
    OLDER.contains(&name.as_str()) || TABLES.iter().any(|table| table.columns.iter().any(|column| column.name == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_understood() {
        assert_eq!(TABLES.len(), 24);
        let service = named("service").unwrap();
        let column = |name: &str| service.columns.iter().find(|c| c.name == name).unwrap();
        assert_eq!((column("organization_id").kind, column("organization_id").refers_to), ("uuid", Some("organization")));
        assert_eq!(column("status").values, ["active", "inactive", "defunct", "temporarily closed"]);
        assert!(column("status").required && column("name").required && !column("url").required && column("id").unique);
        assert_eq!(column("url").kind, "uri");
        let pointing = TABLES.iter().flat_map(|t| &t.columns).filter_map(|c| c.refers_to);
        assert!(pointing.into_iter().all(|table| named(table).is_some()));
    }

    #[test]
    fn files_of_every_edition_are_found() {
        for (name, table) in [
            ("services", "service"),
            ("service", "service"),
            ("Regular_Schedules", "schedule"),
            ("addresses", "address"),
            ("physical_addresses", "address"),
            ("services_at_location", "service_at_location"),
            ("service_at_locations", "service_at_location"),
            ("taxonomies", "taxonomy"),
            ("taxonomy", "taxonomy"),
            ("accessibility", "accessibility"),
            ("languages", "language"),
            ("url", "url"),
            ("units", "unit"),
            ("service_capacity", "service_capacity"),
        ] {
            assert_eq!(found(name).map(|t| t.name), Some(table), "{name}");
        }
        assert!(found("notes").is_none());
    }
}
