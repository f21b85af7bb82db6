//! A service's opening hours as rows of the table `schedule`, and rows read from elsewhere as text that staff could have typed. The typed text
//! always stands in `description`: holidays and “day and night” have no other place in HSDS. Reads no opening hours.

use super::export::Row;
use crate::directory::Service;

/// The rows of a service, without ids.
pub fn of(service: &Service) -> Vec<Row> {
    let Some(typed) = &service.hours else { return Vec::new() };
    let blocks: Vec<Row> = Vec::new();
    let described = |row: Row| Row::from_iter(row.into_iter().chain([("description", typed.clone())]));
    if blocks.is_empty() { vec![described(Row::new())] } else { blocks.into_iter().map(described).collect() }
}
