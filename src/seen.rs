//! Where messages are seen, told by rendering: the pages of a language are made once more of messages that say their own ids, and what a page
//! shows is read from it. Nothing that is published is made so, and no build waits for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::artifact::Bytes;
use crate::locale::{Kind, marks};
use crate::parse::{Language, Project};
use crate::render::{Rendering, image};
use crate::site::{Route, Site};

/// Of each message (`id`) and attribute (`id.attribute`) that a page shows: the whole address of a page in the language, the shortest; of what
/// none shows, of one in the campaign's first language, or of an easy-to-read one.
pub fn pages(sites: &[Arc<Site>], project: &Project, tag: &str) -> BTreeMap<String, String> {
    let mut seen = BTreeMap::new();
    for site in sites {
        let Some(wanted) = site.language(tag) else { continue };
        let languages = site.languages.iter().map(|language| Arc::new(marked(language, project))).collect();
        let marked = Arc::new(site.with_languages(languages));
        let rendering = Rendering::new(marked, image::Cache::at(None));
        let easy = (0..site.languages.len()).filter(|language| site.locale(*language).kind == Kind::EasyRead);
        for language in [wanted, 0].into_iter().chain(easy) {
            for (id, address) in of_language(&rendering, language) {
                seen.entry(id).or_insert(address);
            }
        }
    }
    seen
}

/// The language with messages that say their ids, those that it falls back to among them.
fn marked(language: &Language, project: &Project) -> Language {
    let chain = std::iter::once(&language.locale.tag).chain(&language.locale.fallback);
    let languages = chain.filter_map(|tag| Some((tag, project.languages.get(tag)?)));
    let texts = languages.flat_map(|(tag, of)| of.texts.iter().map(|text| (tag.clone(), Arc::from(marks::marked(&text.text)))));
    let texts: Vec<(String, Arc<str>)> = texts.collect();
    Language::of_texts(language.locale.clone(), &texts)
}

/// Each message with the first page of the language that shows it, shorter addresses first.
fn of_language(rendering: &Rendering, language: usize) -> BTreeMap<String, String> {
    let site = &rendering.site;
    let of = |route: &Route| match route {
        Route::Page(id) => site.page(*id).language == language,
        Route::NotFound(only) => only.unwrap_or(0) == language,
        _ => false,
    };
    let mut routes: Vec<(&String, &Route)> = site.routes.iter().filter(|(_, route)| of(route)).collect();
    routes.sort_by_key(|(path, route)| (matches!(route, Route::NotFound(_)), path.matches('/').count(), *path));
    let shown: Vec<(Vec<String>, String)> = routes
        .into_par_iter()
        .filter_map(|(path, route)| {
            let Bytes::Page(page) = rendering.artifact(path, route).ok()?.bytes else { return None };
            let address = format!("{}{}{}", site.origin, site.base_path, path.trim_end_matches("index.html"));
            Some((marks::ids(&page).into_iter().map(str::to_owned).collect(), address))
        })
        .collect();
    let mut first = BTreeMap::new();
    for (ids, address) in shown {
        for id in ids {
            first.entry(id).or_insert_with(|| address.clone());
        }
    }
    first
}
