//! Fills the holes in a page's text: where links lead, which files pictures have, and components by their templates.

use std::fmt::Write as _;

use minijinja::context;
use minijinja::value::{Serde, Value};

use super::services::{self, Card};
use super::view::{ImageView, Track, VideoView};
use super::{Rendering, matrix, phrases};
use crate::directory::matrix::Figure;
use crate::parse::document::Document;
use crate::parse::html::escape;
use crate::parse::markdown::{Component, Image, Part};
use crate::site::links::{self, Target};
use crate::site::variants::{self, Format};
use crate::site::{Page, Site, routes};
use crate::source::Media;

/// A page's text as HTML.
pub fn html(rendering: &Rendering, page: &Page, document: &Document) -> String {
    parts(rendering, page, document, &document.body.parts)
}

fn parts(rendering: &Rendering, page: &Page, document: &Document, parts: &[Part]) -> String {
    let mut out = String::with_capacity(parts.iter().map(|part| if let Part::Html(html) = part { html.len() } else { 128 }).sum());
    let mut languages = Vec::new();
    for part in parts {
        match part {
            Part::Html(html) => out.push_str(html),
            Part::LinkStart(number) => languages.push(link_start(&rendering.site, page, document, *number, &mut out)),
            Part::LinkEnd(_) => link_end(&rendering.site, page, languages.pop().flatten(), &mut out),
            Part::Image(number) => image(rendering, page, document, *number, &mut out),
            Part::Component(number) => out.push_str(&component(rendering, page, document, *number)),
            Part::Message(id) => out.push_str(&escape(&phrases::message(&rendering.site, page.language, id, &[]).text)),
        }
    }
    out
}

/// Writes a link's start tag; gives the language of the page that it leads to.
fn link_start(site: &Site, page: &Page, document: &Document, number: u32, out: &mut String) -> Option<usize> {
    let written = &document.body.links[number as usize];
    let mut language = None;
    let start = match links::target(site, page.language, document, &written.target) {
        Target::Page(id, anchor) => {
            let to = site.page(id);
            language = Some(to.language);
            let anchor = anchor.map(|a| format!("#{a}")).unwrap_or_default();
            let href = escape(&format!("{}{anchor}", site.url(to)));
            match to.language == page.language {
                true => format!("<a href=\"{href}\">"),
                false => format!("<a href=\"{href}\" hreflang=\"{}\">", site.locale(to.language).tag),
            }
        }
        Target::Here(anchor) => format!("<a href=\"#{}\">", escape(&anchor)),
        Target::Media(media) => format!("<a href=\"{}\">", escape(&variants::url(site, &media).unwrap_or_default())),
        Target::Path(path) => format!("<a href=\"{}{}\">", site.base_path, escape(&path)),
        Target::External(url) => format!("<a href=\"{}\" rel=\"noreferrer\">", escape(&url)),
        Target::Unsafe | Target::Missing(_) => "<a>".to_owned(),
    };
    match written.title.is_empty() {
        true => out.push_str(&start),
        false => {
            let _ = write!(out, "{} title=\"{}\">", start.trim_end_matches('>'), escape(&written.title));
        }
    }
    language
}

/// A link that leaves the reader's language says so, in words.
fn link_end(site: &Site, page: &Page, language: Option<usize>, out: &mut String) {
    out.push_str("</a>");
    if let Some(language) = language.filter(|language| *language != page.language) {
        let locale = site.locale(language);
        let dir = locale.direction.as_str();
        let _ = write!(out, " (<span lang=\"{}\" dir=\"{dir}\">{}</span>)", locale.tag, escape(&locale.name));
    }
}

fn image(rendering: &Rendering, page: &Page, document: &Document, number: u32, out: &mut String) {
    let written = &document.body.images[number as usize];
    let Some(view) = image_view(&rendering.site, document, &written.src, &written.alt, written.caption.as_deref()) else {
        out.push_str(&escape(&written.alt));
        return;
    };
    if written.block {
        let context = context! { image => Value::from(Serde(&view)), ..base(rendering, page, number) };
        let html = rendering.shared(page.language).templates.render("components/image.html", context, &rendering.site.url(page));
        out.push_str(&rendering.or_say(html));
    } else {
        inline_image(written, &view, out);
    }
}

fn inline_image(written: &Image, view: &ImageView, out: &mut String) {
    let title = written.caption.as_ref().map(|c| format!(" title=\"{}\"", escape(c))).unwrap_or_default();
    let (src, alt) = (escape(&view.src), escape(&view.alt));
    let size = if view.width > 0 { format!(" width=\"{}\" height=\"{}\"", view.width, view.height) } else { String::new() };
    let _ = write!(out, "<img src=\"{src}\" alt=\"{alt}\"{title}{size} loading=\"lazy\">");
}

/// How wide a picture is shown: the text's measure on wide screens, all of a narrow one.
const SIZES: &str = "(min-width: 48rem) 40rem, 100vw";

fn image_view(site: &Site, document: &Document, src: &str, alt: &str, caption: Option<&str>) -> Option<ImageView> {
    let media = links::media(site, document, src)?;
    let all = variants::variants(media);
    let srcset = |webp: bool| -> String {
        let wanted = all.iter().filter(|v| (v.format == Format::WebP) == webp);
        wanted.map(|v| format!("{}assets/{} {}w", site.base_path, v.name, v.width)).collect::<Vec<_>>().join(", ")
    };
    // Browsers without srcset are small or old: the second size is enough.
    let own: Vec<_> = all.iter().filter(|v| v.format != Format::WebP).collect();
    let plain = own.get(1).or(own.first());
    let (width, height) = media.dimensions.unwrap_or((0, 0));
    Some(ImageView {
        webp_srcset: srcset(true),
        srcset: srcset(false),
        sizes: SIZES.to_owned(),
        src: plain.map_or_else(|| variants::url(site, media), |v| Some(format!("{}assets/{}", site.base_path, v.name)))?,
        width,
        height,
        alt: alt.to_owned(),
        caption: caption.filter(|c| !c.is_empty()).map(escape),
    })
}

/// What every component's template sees.
fn base(rendering: &Rendering, page: &Page, number: u32) -> Value {
    let locale = rendering.site.locale(page.language);
    let own = context! { lang => &locale.tag, dir => locale.direction.as_str(), url => rendering.site.url(page) };
    context! { site => rendering.frame(page.language), page => own, id => number.to_string() }
}

fn component(rendering: &Rendering, page: &Page, document: &Document, number: u32) -> String {
    let component = &document.body.components[number as usize];
    let body = parts(rendering, page, document, &component.parts);
    let attribute = |name: &str| component.attributes.get(name).map_or("", |a| a.value.as_str());
    let attributes = Value::from_pairs(component.attributes.iter().map(|(name, a)| (*name, Value::from(a.value.as_str()))));
    let special = match component.name.as_str() {
        "image" => {
            let Some(view) = image_view(&rendering.site, document, attribute("src"), attribute("alt"), Some(attribute("caption"))) else {
                return body;
            };
            context! { image => Value::from(Serde(&view)) }
        }
        "video" => {
            let Some(view) = video(&rendering.site, page, document, component) else { return body };
            context! { video => Value::from(Serde(&view)) }
        }
        "contact" => {
            let site = &rendering.site;
            let Some(index) = site.directory.services.iter().position(|s| s.id == attribute("service")) else { return body };
            let card = services::card_at(rendering, page.language, index, Card::Whole, heading(component.level));
            context! { service_html => card }
        }
        "matrix" => {
            let Some(figure) = Figure::by_id(attribute("figure")) else { return body };
            context! { matrix => Value::from(Serde(&matrix::view(rendering, page.language, figure))) }
        }
        "find-help" => context! { finder => find_help(rendering, page.language, attribute("situation")) },
        _ => context! {},
    };
    let own = context! { component => attributes, body => body, ..special };
    let context = context! { ..own, ..base(rendering, page, number) };
    let template = format!("components/{}.html", component.name);
    rendering.or_say(rendering.shared(page.language).templates.render(&template, context, &rendering.site.url(page)))
}

/// The heading that follows on the one above.
fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "h2",
        2 => "h3",
        _ => "h4",
    }
}

fn find_help(rendering: &Rendering, language: usize, situation: &str) -> Value {
    if situation.is_empty() {
        return rendering.finder_value(language).clone();
    }
    let mut finder = rendering.finder(language).clone();
    let page = rendering.situation_pages.get(situation).and_then(|pages| pages[language]);
    let url = page.map(|id| rendering.site.url(rendering.site.page(id)));
    finder.situations.retain(|s| Some(&s.link.url) == url.as_ref());
    Value::from(Serde(finder))
}

fn video(site: &Site, page: &Page, document: &Document, component: &Component) -> Option<VideoView> {
    let attribute = |name: &str| component.attributes.get(name).map_or("", |a| a.value.as_str());
    let film = links::media(site, document, attribute("src"))?;
    let poster = links::media(site, document, attribute("poster"));
    let size = poster.and_then(|p| p.dimensions);
    let mime = match film.path.rsplit('.').next().unwrap_or_default() {
        "webm" => "video/webm",
        "ogv" => "video/ogg",
        _ => "video/mp4",
    };
    let mut captions = routes::captions(site, document, attribute("src"));
    captions.sort_by_key(|(language, _)| *language != page.language);
    let track = |(language, media): (usize, std::sync::Arc<Media>)| {
        let locale = site.locale(language);
        let default = language == page.language;
        Some(Track { src: variants::url(site, &media)?, srclang: locale.tag.clone(), label: locale.name.clone(), default })
    };
    Some(VideoView {
        src: variants::url(site, film)?,
        mime: mime.to_owned(),
        poster: poster.and_then(|p| variants::url(site, p)),
        width: size.map(|s| s.0),
        height: size.map(|s| s.1),
        title: attribute("title").to_owned(),
        tracks: captions.into_iter().filter_map(track).collect(),
    })
}
