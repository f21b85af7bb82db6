//! Where a message is seen: the address of a page whose template asks for it. A guess made from names of templates and messages; where
//! nothing fits, the start page.

use crate::locale::Kind;
use crate::site::{PageId, Site, Subject};

/// The whole address of a page on which a message is shown in a language, or in the nearest that has the page.
pub fn page(site: &Site, language: usize, message: &str) -> Option<String> {
    let id = by_name(site, language, message).or_else(|| by_template(site, language, message)).or_else(|| of_topic(site, language, ""))?;
    Some(site.canonical(site.page(id)))
}

fn of_topic(site: &Site, language: usize, path: &str) -> Option<PageId> {
    site.nearest(site.topic(path)?, language)
}

fn first(site: &Site, language: usize, fits: impl Fn(&Subject) -> bool) -> Option<PageId> {
    let topic = site.topics.iter().position(|t| fits(&t.subject))?;
    site.nearest(crate::site::TopicId(topic as u32), language)
}

/// Names of the directory's terms are messages, found by id.
fn by_name(site: &Site, language: usize, message: &str) -> Option<PageId> {
    if let Some(id) = message.strip_prefix("situation-") {
        return first(site, language, |s| matches!(s, Subject::Situation(of) if of == id));
    }
    if let Some(code) = message.strip_prefix("area-") {
        return first(site, language, |s| matches!(s, Subject::Area(of) if of == code));
    }
    let of_service = ["sector-", "target-group-", "language-", "value-"].iter().any(|p| message.starts_with(p));
    of_service.then(|| first(site, language, |s| matches!(s, Subject::Service(_)))).flatten()
}

fn by_template(site: &Site, language: usize, message: &str) -> Option<PageId> {
    let asked = [format!("(\"{message}\""), format!("('{message}'")];
    let asks = |text: &str| asked.iter().any(|call| text.contains(call.as_str()));
    let name = site.theme.templates.iter().find(|(_, text)| asks(&text.text)).map(|(name, _)| name.as_str())?;
    let stem = name.rsplit('/').next().unwrap_or(name).trim_end_matches(".html");
    match stem {
        "area" => first(site, language, |s| matches!(s, Subject::Area(_))),
        "situation" => first(site, language, |s| matches!(s, Subject::Situation(_))),
        "service" | "service-card" => first(site, language, |s| matches!(s, Subject::Service(_))),
        _ if name.contains("components/") => with_component(site, language, stem),
        _ if message == "ordinary-switch" => of_topic(site, easy(site)?, ""),
        _ => None,
    }
}

/// A page whose text has the component.
fn with_component(site: &Site, language: usize, name: &str) -> Option<PageId> {
    let has = |page: &crate::site::Page| page.document.as_ref().is_some_and(|d| d.body.components.iter().any(|c| c.name == name));
    let at = |wanted: Option<usize>| site.pages.iter().position(|p| wanted.is_none_or(|l| p.language == l) && has(p));
    at(Some(language)).or_else(|| at(None)).map(|i| PageId(i as u32))
}

fn easy(site: &Site) -> Option<usize> {
    site.languages.iter().position(|l| l.locale.kind == Kind::EasyRead)
}
