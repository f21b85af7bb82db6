//! `unknown-service`, `unknown-situation`: a component that shows a service or a situation must name one that is in the directory.

use rayon::prelude::*;

use super::{Subject, documents};
use crate::diagnostic::Diagnostic;

/// Looks up what `:::contact` and `:::find-help` name.
pub fn check(Subject { site, project }: Subject<'_>) -> Vec<Diagnostic> {
    let directory = &project.directory;
    let of = |component: &crate::parse::markdown::Component| -> Option<Diagnostic> {
        match component.name.as_str() {
            "contact" => {
                let named = component.attributes.get("service").filter(|s| !s.value.is_empty())?;
                let unknown = || Diagnostic::error("unknown-service", named.span).with("service", named.value.clone());
                let known = directory.services.iter().map(|s| s.id.as_str());
                directory.service(&named.value).is_none().then(|| unknown().suggest(&named.value, known))
            }
            "find-help" => {
                let named = component.attributes.get("situation").filter(|s| !s.value.is_empty())?;
                let unknown = || Diagnostic::error("unknown-situation", named.span).with("situation", named.value.clone());
                let ours = site.config.situations.iter().any(|s| s.value == named.value);
                (!ours).then(|| unknown().suggest(&named.value, site.config.situations.iter().map(|s| s.value.as_str())))
            }
            _ => None,
        }
    };
    documents(site).flat_map_iter(|(_, document)| document.body.components.iter().filter_map(of)).collect()
}
