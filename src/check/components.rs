//! `unknown-service`, `unknown-situation`, `invalid-value`: a component that shows a service, a situation or a figure must name one that there is.

use rayon::prelude::*;

use super::{Subject, documents};
use crate::diagnostic::Diagnostic;
use crate::directory::matrix::Figure;

/// Looks up what `:::contact`, `:::find-help` and `:::matrix` name.
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
            "matrix" => {
                let named = component.attributes.get("figure").filter(|f| Figure::by_id(&f.value).is_none() && !f.value.is_empty())?;
                let allowed = Figure::ALL.map(Figure::id).join(", ");
                Some(Diagnostic::error("invalid-value", named.span).with("key", "figure").with("allowed", allowed))
            }
            _ => None,
        }
    };
    documents(site).flat_map_iter(|(_, document)| document.body.components.iter().filter_map(of)).collect()
}
