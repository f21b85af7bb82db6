//! Everything that the output holds beside its pages: old addresses, 404 pages, the theme's files, the campaign's media and what hosts and
//! search engines read. A path is given once; who comes second is remembered as a conflict.

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::{Clash, Conflict, Expired, PageId, Route, Site, addresses, links, styles, variants};
use crate::directory::slug::slug;
use crate::memo::Hash;
use crate::parse::Campaign;
use crate::parse::address;
use crate::parse::document::Document;
use crate::source::{Media, Span};

/// Adds every route.
pub fn add(site: &mut Site, campaign: &Campaign) {
    site.routes.reserve(site.pages.len());
    for index in 0..site.pages.len() {
        let path = [&*site.pages[index].path, "index.html"].concat();
        // Two pages at one address were noted when addresses were given.
        site.routes.entry(path).or_insert(Route::Page(PageId(index as u32)));
    }
    add_machine_files(site);
    add_assets(site);
    add_media(site, campaign);
    for (name, media) in campaign.statics.iter().filter(|(name, _)| address::is_file_path(name)) {
        let span = Span::file(media.id);
        add_route(site, name.clone(), Route::File(media.clone()), span);
    }
    add_expired(site);
    add_aliases(site);
    part_files_from_folders(site);
}

/// Where something stands at `om`, nothing can stand at `om/index.html`: who was there first stays.
fn part_files_from_folders(site: &mut Site) {
    let above = |path: &str| memchr::memchr_iter(b'/', path.as_bytes()).find_map(|at| site.routes.get_index_of(&path[..at]));
    let clashes: Vec<(usize, usize)> = site.routes.keys().enumerate().filter_map(|(inner, path)| Some((above(path)?, inner))).collect();
    let mut lost = HashSet::new();
    for (file, inner) in clashes {
        let spans = [file, inner].map(|index| span_of(site, &site.routes[index]));
        let path = site.routes.get_index(inner).map(|(path, _)| path.clone()).unwrap_or_default();
        let [first, second] = if file < inner { spans } else { [spans[1], spans[0]] };
        site.conflicts.push(Conflict { clash: Clash::Address, path, first, second });
        lost.insert(file.max(inner));
    }
    let mut index = 0..;
    site.routes.retain(|_, _| !index.next().is_some_and(|index| lost.contains(&index)));
}

fn add_route(site: &mut Site, path: String, route: Route, span: Span) {
    match site.routes.get(&path) {
        // One picture in two folders.
        Some(taken) if same_bytes(taken, &route) => {}
        Some(taken) => {
            let first = span_of(site, taken);
            site.conflicts.push(Conflict { clash: Clash::Address, path, first, second: span });
        }
        None => {
            site.routes.insert(path, route);
        }
    }
}

fn same_bytes(a: &Route, b: &Route) -> bool {
    match (a, b) {
        (Route::File(a), Route::File(b)) => a.hash == b.hash,
        (Route::Variant(a, one), Route::Variant(b, other)) => (a.hash, one) == (b.hash, other),
        _ => false,
    }
}

fn span_of(site: &Site, route: &Route) -> Span {
    match route {
        Route::Page(id) => addresses::span(site, id.0 as usize),
        Route::File(media) | Route::Variant(media, _) => Span::file(media.id),
        Route::Redirect { at, .. } => *at,
        _ => site.config.span,
    }
}

fn add_machine_files(site: &mut Site) {
    let span = site.config.span;
    for language in 0..site.languages.len() {
        let prefix = addresses::prefix(site, language);
        add_route(site, format!("{prefix}manifest.webmanifest"), Route::Manifest(language), span);
        // The one at the root speaks every language; the first language's would stand at the same path.
        if language > 0 {
            add_route(site, format!("{prefix}404.html"), Route::NotFound(Some(language)), span);
        }
    }
    add_route(site, "404.html".to_owned(), Route::NotFound(None), span);
    add_route(site, "sitemap.xml".to_owned(), Route::Sitemaps, span);
    for language in
        (0..site.languages.len()).filter(|language| site.pages.iter().any(|page| page.language == *language)).collect::<Vec<_>>()
    {
        add_route(site, format!("sitemap-{}.xml", site.locale(language).tag), Route::Sitemap(language), span);
    }
    add_route(site, "robots.txt".to_owned(), Route::Robots, span);
    for name in HOST_FILES {
        add_route(site, name.to_owned(), Route::Host, span);
    }
}

/// Files that tell hosts about headers and redirects.
pub const HOST_FILES: [&str; 5] = ["_headers", "_redirects", ".htaccess", "nginx-headers.conf", "staticwebapp.config.json"];

fn add_assets(site: &mut Site) {
    let theme = site.theme.clone();
    let span = site.config.span;
    // Named by what it is made of and how, so that its address is known before it is.
    let parts = theme.styles.iter().map(|s| s.hash.0).chain(theme.statics.values().map(|m| m.hash.0));
    let styles = Hash::of_parts(parts.chain([styles::recipe().0]));
    let asset = |site: &mut Site, name: &str, hash: &Hash, route: Route| {
        let path = format!("assets/{}", fingerprinted(name, hash));
        site.assets.insert(name.to_owned(), format!("{}{path}", site.base_path));
        add_route(site, path, route, span);
    };
    if !theme.styles.is_empty() {
        asset(site, "style.css", &styles, Route::Style);
    }
    for (number, script) in theme.scripts.iter().enumerate() {
        let name = script.path.rsplit('/').next().unwrap_or_default();
        asset(site, name, &script.hash, Route::Script(number));
    }
    for (name, media) in &theme.statics {
        asset(site, name, &media.hash, Route::File(media.clone()));
    }
}

/// `mark.svg` as `mark-1a2b3c4d.svg`; a name that people gave a file, with blanks or letters of any script, becomes one for addresses.
fn fingerprinted(name: &str, hash: &Hash) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{}-{}.{}", slug(stem), hash.short(), slug(extension)),
        None => format!("{}-{}", slug(name), hash.short()),
    }
}

/// Only media that a page uses is published: what lies in the folder unused is nobody's to see.
fn add_media(site: &mut Site, campaign: &Campaign) {
    let of_page = |page: &super::Page| Some(media_of(site, page, page.document.as_ref()?));
    let mut used: Vec<Used> = site.pages.par_iter().filter_map(of_page).flatten_iter().collect();
    for expired in &site.expired {
        if let Some(links::Target::Media(media)) = target_of(site, expired) {
            used.push(Used { media, shown: false });
        }
    }
    used.sort_by(|a, b| (&a.media.path, !a.shown).cmp(&(&b.media.path, !b.shown)));
    used.dedup_by(|a, b| a.media.path == b.media.path);
    let folder = format!("content/{}/", campaign.config.id);
    for Used { media, shown } in used {
        let inner = media.path.strip_prefix(folder.as_str()).unwrap_or(&media.path).to_owned();
        let span = Span::file(media.id);
        let made = variants::variants(&media);
        for (number, variant) in made.iter().enumerate() {
            add_route(site, format!("assets/{}", variant.name), Route::Variant(media.clone(), number), span);
        }
        let hidden = variants::is_photo(&media.path) || (shown && !variants::is_drawing(&media.path));
        if made.is_empty() && !hidden {
            let name = inner.rsplit('/').next().unwrap_or_default();
            let path = format!("assets/{}", fingerprinted(name, &media.hash));
            site.media_urls.insert(inner, format!("{}{path}", site.base_path));
            add_route(site, path, Route::File(media), span);
        }
    }
}

/// A file that a page uses, and whether as a picture.
struct Used {
    media: Arc<Media>,
    shown: bool,
}

fn media_of(site: &Site, page: &super::Page, document: &Document) -> Vec<Used> {
    let body = &document.body;
    let mut pictures: Vec<&str> = body.images.iter().map(|i| i.src.as_str()).collect();
    let mut films = Vec::new();
    for component in &body.components {
        let written = |key: &str| component.attributes.get(key).map(|a| a.value.as_str());
        if component.name == "video" {
            films.extend(written("src"))
        } else {
            pictures.extend(written("src"))
        }
        pictures.extend(written("poster"));
    }
    pictures.extend(page.structure.image.as_deref());
    let files_of =
        |written: &[&str]| -> Vec<Arc<Media>> { written.iter().filter_map(|w| links::media(site, document, w).cloned()).collect() };
    let shown = files_of(&pictures).into_iter().map(|media| Used { media, shown: true });
    let mut found = files_of(&films);
    // Most links lead to pages, and are followed when they are written.
    let files = body.links.iter().filter(|link| !link.target.contains(".md") && !link.target.starts_with('#'));
    found.extend(files.filter_map(|link| match links::target(site, page.language, document, &link.target) {
        links::Target::Media(media) => Some(media),
        _ => None,
    }));
    for film in body.components.iter().filter(|c| c.name == "video") {
        found.extend(captions(site, document, &film.attributes["src"].value).into_iter().map(|(_, media)| media));
    }
    found.into_iter().map(|media| Used { media, shown: false }).chain(shown).collect()
}

/// The caption files of a film, with the number of their language: `film.sv.vtt` beside `film.mp4`.
pub fn captions(site: &Site, document: &Document, src: &str) -> Vec<(usize, Arc<Media>)> {
    let stem = src.rsplit_once('.').map_or(src, |(stem, _)| stem);
    let file = |language: usize| links::media(site, document, &format!("{stem}.{}.vtt", site.locale(language).tag)).cloned();
    (0..site.languages.len()).filter_map(|language| Some((language, file(language)?))).collect()
}

/// Where an expired page leads.
fn target_of(site: &Site, Expired { document, language }: &Expired) -> Option<links::Target> {
    Some(links::target(site, *language, document, &document.front.expired_link.as_ref()?.value))
}

fn add_expired(site: &mut Site) {
    let mut wanted = Vec::new();
    for expired in &site.expired {
        let to = match target_of(site, expired) {
            Some(links::Target::Page(id, _)) => Some(site.url(site.page(id))),
            Some(links::Target::External(url)) => Some(url),
            Some(links::Target::Path(path)) => Some(format!("{}{path}", site.base_path)),
            Some(links::Target::Media(media)) => variants::url(site, &media),
            _ => None,
        };
        let front = &expired.document.front;
        let slug = front.slug.as_ref().map(|s| s.value.as_str());
        let path = addresses::if_shown(site, expired.language, &expired.document.topic, slug);
        wanted.extend(to.zip(front.expired_link.as_ref()).map(|(to, link)| (path, to, expired.language, link.span)));
    }
    for (path, to, language, span) in wanted {
        redirect(site, path.trim_end_matches('/'), to, language, span);
    }
}

fn add_aliases(site: &mut Site) {
    let mut wanted = Vec::new();
    for page in &site.pages {
        let Some(document) = &page.document else { continue };
        for alias in &document.front.aliases {
            wanted.push((alias.clone(), site.url(page), page.language));
        }
    }
    for (alias, to, language) in wanted {
        let folder = address::folder(&alias.value);
        if address::is_plain_path(folder) {
            redirect(site, folder, to, language, alias.span);
        }
    }
}

/// Leads from a folder, named without slashes around it.
pub(super) fn redirect(site: &mut Site, folder: &str, to: String, language: usize, span: Span) {
    let from = if folder.is_empty() { site.base_path.clone() } else { format!("{}{folder}/", site.base_path) };
    let before = site.conflicts.len();
    add_route(site, addresses::index(folder), Route::Redirect { to: to.clone(), language, at: span }, span);
    if site.conflicts.len() == before {
        site.redirects.push((from, to));
    }
}
