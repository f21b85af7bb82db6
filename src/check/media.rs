//! `missing-image`, `unreadable-image`, `missing-media`, `missing-captions`: pictures and films that are not there or are damaged, and films without captions for the page's
//! readers (WCAG 1.2.2).

use rayon::prelude::*;

use super::{Subject, documents};
use crate::diagnostic::Diagnostic;
use crate::parse::document::Document;
use crate::site::links::{Target, media, target};
use crate::site::variants::{is_drawing, is_photo};
use crate::site::{Page, Site, routes};
use crate::source::Span;

/// Looks for every file that a page shows.
pub fn check(Subject { site, .. }: Subject<'_>) -> Vec<Diagnostic> {
    documents(site).flat_map_iter(|(page, document)| of(site, page, document)).collect()
}

fn of(site: &Site, page: &Page, document: &Document) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    let mut look = |code: &'static str, fact: &'static str, written: &str, span: Span| {
        let found = media(site, document, written);
        match found {
            None => {
                let missing = Diagnostic::error(code, span).with(fact, written);
                said.push(missing.suggest(written, site.media.keys().map(String::as_str)));
            }
            Some(file) if code == "missing-image" && file.dimensions.is_none() && !is_drawing(&file.path) => {
                said.push(Diagnostic::error("unreadable-image", span).with("file", written));
            }
            Some(_) => {}
        }
        found.is_some()
    };
    for image in &document.body.images {
        look("missing-image", "image", &image.src, image.span);
    }
    if let Some(image) = &document.front.image {
        look("missing-image", "image", &image.value, image.span);
    }
    let mut films = Vec::new();
    for component in &document.body.components {
        let src = component.attributes.get("src").filter(|s| !s.value.is_empty());
        match (component.name.as_str(), src) {
            ("image", Some(src)) => {
                look("missing-image", "image", &src.value, src.span);
            }
            ("video", Some(src)) if look("missing-media", "file", &src.value, src.span) => films.push((component, src)),
            _ => {}
        }
        if let Some(poster) = component.attributes.get("poster").filter(|p| !p.value.is_empty()) {
            look("missing-image", "image", &poster.value, poster.span);
        }
    }
    // A photograph that is only linked to is published in the same way.
    for link in document.body.links.iter().filter(|link| is_photo(&link.target)) {
        if let Target::Media(file) = target(site, page.language, document, &link.target)
            && file.dimensions.is_none()
        {
            said.push(Diagnostic::error("unreadable-image", link.span).with("file", link.target.clone()));
        }
    }
    for (component, src) in films {
        let captioned = routes::captions(site, document, &src.value).iter().any(|(language, _)| *language == page.language);
        if !captioned {
            let missing = Diagnostic::warning("missing-captions", component.span).with("file", src.value.clone());
            said.push(missing.with("locale", document.locale.clone()));
        }
    }
    said
}
