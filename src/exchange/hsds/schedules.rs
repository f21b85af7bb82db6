//! A service's opening hours as rows of the table `schedule`. The typed text always stands in `description`: holidays and “day and night” have
//! no other place in HSDS. Reads no opening hours.

use super::export::Row;
use crate::directory::Service;

/// The rows of a service, without ids. Rows of weekly blocks belong here, each with the same description.
pub fn of(service: &Service) -> Vec<Row> {
    service.hours.iter().map(|typed| Row::from([("description", typed.clone())])).collect()
}
