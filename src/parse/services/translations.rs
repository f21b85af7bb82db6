//! `services.<locale>.csv`: a service's name and texts in another locale.

use std::collections::BTreeMap;

use super::known::Words;
use super::{privacy, row, sheet};
use crate::diagnostic::Diagnostic;
use crate::directory::{Service, ServiceText};
use crate::source::Text;

const COLUMNS: [&str; 4] = ["id", "name", "summary", "how-to"];

/// Puts the texts of `text` into the services they are of. `ids` are those of all services; a text for one that is left out is no fault.
pub fn read(locale: &str, text: &Text, ids: &[String], services: &mut [Service], words: &Words<'_>, said: &mut Vec<Diagnostic>) {
    let columns = row::named(&COLUMNS, &["id"], words);
    let Some(sheet) = sheet::read(text, &columns, said) else { return };
    if !sheet.has_required(said) {
        return;
    }
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for mut row in sheet.rows() {
        if let Some(id) = row.required("id") {
            privacy::texts(&mut row);
            if let Some(other) = places.insert(id.clone(), row.place("id")) {
                row.said.push(row.fault(Diagnostic::error, "duplicate-service", "id").with("id", id.clone()).with("other", other));
            }
            if !ids.contains(&id) {
                let fault = row.fault(Diagnostic::warning, "unknown-service", "id").suggest(&id, ids.iter().map(String::as_str));
                row.said.push(fault.with("service", id.clone()));
            }
            let service = services.iter_mut().find(|s| s.id == id);
            if let Some(service) = service.filter(|_| !row.damaged && !row.failed()) {
                let (name, summary, how_to) = (row.text("name"), row.text("summary"), row.text("how-to"));
                service.texts.insert(locale.to_owned(), ServiceText { name, summary, how_to, span: row.whole() });
            }
        }
        said.append(&mut row.said);
    }
}
