//! Phrases and links as the pages of a language say them: messages, the directory's texts, titles of pages, each marked with its language where
//! that is not the page's own.

use super::templates::attribute_text;
use super::view::{Link, Phone, Phrase};
use crate::directory::{Service, phone};
use crate::locale::{FluentArgs, FluentValue, catalogue, facts};
use crate::site::{PageId, Site, areas};

/// A message with text arguments as a phrase; its id where there is no such message.
pub fn message(site: &Site, language: usize, id: &str, args: &[(&str, &str)]) -> Phrase {
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        // A name that is itself a message brings its own isolates, and is put between new ones.
        fluent.set(*name, FluentValue::from(catalogue::plain(value)));
    }
    match site.languages[language].catalogue.format(id, &fluent) {
        Some(answer) => {
            let text = attribute_text(&site.languages[language], &answer.text);
            if answer.foreign { phrase(site, language, text, &answer.tag) } else { Phrase { text, ..Phrase::default() } }
        }
        None => Phrase { text: id.to_owned(), ..Phrase::default() },
    }
}

/// A message, if the language or one that it falls back to has it.
pub fn optional(site: &Site, language: usize, id: &str) -> Option<Phrase> {
    site.languages[language].catalogue.tag_of(id)?;
    Some(message(site, language, id, &[]))
}

/// Plain text of a message, for places where no markup can be.
pub fn plain_message(site: &Site, language: usize, id: &str) -> String {
    catalogue::plain(&message(site, language, id, &[]).text)
}

/// Text in the language `tag`, marked with it unless it is the page's own.
pub fn phrase(site: &Site, language: usize, text: impl Into<String>, tag: &str) -> Phrase {
    let locale = site.locale(language);
    let own = locale.tag == tag || locale.ordinary.as_deref() == Some(tag);
    Phrase { text: text.into(), lang: (!own).then(|| tag.to_owned()), dir: (!own).then(|| facts::direction(tag).as_str()) }
}

/// Text of the directory's table, which is in the source locale.
pub fn source_text(site: &Site, language: usize, text: &str) -> Phrase {
    phrase(site, language, text, &site.source_locale)
}

/// A service's name in a language, or as the table has it.
pub fn service_name(site: &Site, language: usize, service: &Service) -> Phrase {
    match service.texts.get(&site.locale(language).tag).and_then(|t| t.name.clone()) {
        Some(text) => Phrase { text, ..Phrase::default() },
        None => source_text(site, language, &service.name),
    }
}

/// An area's name.
pub fn area_name(site: &Site, language: usize, code: &str) -> Phrase {
    let (text, tag) = areas::area_name(site, code, language);
    phrase(site, language, text, &tag)
}

/// A link from a page of `language` to a page, called by its own title.
pub fn link(site: &Site, language: usize, to: PageId) -> Link {
    let page = site.page(to);
    let foreign = page.language != language;
    let locale = site.locale(page.language);
    Link {
        title: phrase(site, language, page.title.clone(), &page.title_lang),
        url: site.url(page),
        hreflang: foreign.then(|| locale.tag.clone()),
        language: foreign.then(|| phrase(site, language, locale.name.clone(), &locale.tag)),
        current: false,
        ancestor: false,
    }
}

/// The same to the page of a topic that is nearest to `language`.
pub fn topic_link(site: &Site, language: usize, path: &str) -> Option<Link> {
    Some(link(site, language, site.nearest(site.topic(path)?, language)?))
}

/// A number as templates see it.
pub fn number(phone: phone::Phone) -> Phone {
    Phone { display: phone.display, href: phone.href }
}
