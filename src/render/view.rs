//! What templates see: one documented struct per kind of page. This is the theme author's manual, and it makes a page's input
//! complete: a template can reach nothing that is not here. No spans or paths of the author's files come this far.
//!
//! A page template gets `site`, `page` and those of `area`, `pair`, `situation`, `service`, `not_found` that its kind has. A component
//! template gets `site`, `page` (its `lang`, `dir` and `url`), `id` (a number that no other component of the page has), `component` (its attributes),
//! `body` and what its struct below says. Beside these there are three functions, `t(id, name=value…)` (a message as safe HTML, marked with its
//! language where it falls back), `text(id, name=value…)` (the same as plain text, for attributes) and `asset(name)` (the address of a file in the
//! theme's `static/`), and one filter, `marked` (a [`Phrase`] as HTML).

use minijinja::value::Value;
use serde::Serialize;

mod finder;

pub use finder::{Choice, Counts, CountyLinks, FilterView, FirstLine, Marks, Neighbour, PairView, Place, SituationLink};

/// Text that may be in another language than the page; print it with the filter `marked`, or `.text` inside an attribute.
#[derive(Debug, Clone, Default, Serialize, PartialEq, Eq)]
pub struct Phrase {
    /// The text, plain.
    pub text: String,
    /// Its BCP 47 tag where that is not the page's own.
    pub lang: Option<String>,
    /// `ltr` or `rtl` where that is not the page's own.
    pub dir: Option<&'static str>,
}

/// A link to a page of the site.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// What it says.
    pub title: Phrase,
    /// The address, from the root of the host.
    pub url: String,
    /// The language of the page it leads to, where that is not this page's own.
    pub hreflang: Option<String>,
    /// That language's own name, to be shown beside the title.
    pub language: Option<Phrase>,
    /// Whether it leads to this very page.
    pub current: bool,
    /// Whether this page lies below the one it leads to.
    pub ancestor: bool,
}

/// A day, for `<time datetime="…">`.
#[derive(Debug, Clone, Serialize)]
pub struct Day {
    /// `2026-11-01`.
    pub iso: String,
    /// In the page's language.
    pub text: String,
}

/// A telephone number.
#[derive(Debug, Clone, Serialize)]
pub struct Phone {
    /// As people write it, with non-breaking spaces and hyphens: print it in `<bdi dir="ltr">`.
    pub display: String,
    /// `tel:+4620555666`.
    pub href: String,
}

/// What every page of a campaign in one language shares; made once.
#[derive(Debug, Clone, Serialize)]
pub struct SiteView {
    /// The campaign's id, e.g. `valj-att-sluta`.
    pub campaign: String,
    /// The campaign's name in this language.
    pub name: Phrase,
    /// The language of the pages.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether the language is an easy-to-read one.
    pub easy_read: bool,
    /// The start page in this language.
    pub home: String,
    /// Address of the style sheet (fingerprinted).
    pub style: String,
    /// Addresses of the scripts (fingerprinted), to be loaded with `defer`.
    pub scripts: Vec<String>,
    /// Addresses of the icons that the theme has: `icon.svg`, `icon-32.png`, `apple-touch-icon.png`.
    pub icons: Icons,
    /// Address of the web manifest.
    pub manifest: String,
    /// Browser colour in light and in dark, `#rrggbb`.
    pub theme_color: ThemeColor,
    /// The menu.
    pub menu: Vec<Link>,
    /// The footer's links: accessibility, privacy, languages and what else the campaign names.
    pub footer: Vec<Link>,
    /// Who answers for the site.
    pub publisher: Publisher,
    /// The campaign's own line.
    pub helpline: Helpline,
    /// The emergency number.
    pub emergency: Phone,
    /// Where the quick exit leads, if the campaign has one.
    pub quick_exit: Option<String>,
    /// The page with films in sign language, if the campaign has one.
    pub sign_language: Option<Link>,
    /// Whether the data must be verified before publication, to be said on every page.
    pub unverified: bool,
}

/// The icons that the theme has.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Icons {
    /// `icon.svg`.
    pub svg: Option<String>,
    /// `icon-32.png`.
    pub png: Option<String>,
    /// `apple-touch-icon.png`.
    pub apple: Option<String>,
}

/// Browser colour.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ThemeColor {
    /// In light mode.
    pub light: String,
    /// In dark mode.
    pub dark: String,
}

/// Who answers for the site.
#[derive(Debug, Clone, Serialize)]
pub struct Publisher {
    /// The authority's name.
    pub name: Phrase,
    /// Its own site.
    pub url: Option<String>,
}

/// The campaign's own line: the same in the same place on every page.
#[derive(Debug, Clone, Serialize)]
pub struct Helpline {
    /// What the line is called.
    pub name: Phrase,
    /// Its number.
    pub phone: Phone,
    /// Opening hours as typed by the service; shown where `opening` is empty.
    pub hours: Option<Phrase>,
    /// Departures from them, as typed.
    pub hours_exceptions: Option<Phrase>,
    /// Both in the page's language, as HTML: a line for each time that it is open or closed. Empty where the page is in the language that
    /// they are typed in, and where they were not wholly understood.
    pub opening: Vec<String>,
    /// For `data-open`: what the script needs to say whether it is open. None where that cannot be told.
    pub open_data: Option<String>,
    /// Whether it costs nothing to call; `None` when unknown.
    pub free: Option<bool>,
    /// Whether the caller need not say who they are; `None` when unknown.
    pub anonymous: Option<bool>,
    /// The page of the line in the directory.
    pub url: Option<String>,
}

/// What every kind of page has.
#[derive(Debug, Clone, Serialize)]
pub struct PageView {
    /// `document`, `area`, `pair`, `situation`, `service` or `not-found`.
    pub kind: &'static str,
    /// The only `h1`.
    pub title: Phrase,
    /// For `<title>`: page and campaign.
    pub head_title: String,
    /// One or two sentences; empty when there is none.
    pub description: String,
    /// Address from the root of the host.
    pub url: String,
    /// The whole address.
    pub canonical: String,
    /// A line of `<link rel="alternate">` for each real translation, `x-default` last, as HTML; empty when there is but one.
    pub alternates: Value,
    /// The language menu: every language of the campaign. A list of [`LanguageLink`].
    pub languages: Value,
    /// The same page in easy-to-read, or, on an easy-to-read page, the ordinary one.
    pub counterpart: Option<Link>,
    /// From the start page to the one above this; empty on the start page.
    pub breadcrumbs: Vec<Link>,
    /// The pages written right below it, by `menu-order` and then by topic.
    pub children: Vec<Child>,
    /// When an editor last reviewed it.
    pub reviewed: Option<Day>,
    /// Who reviewed it.
    pub reviewer: Option<String>,
    /// A draft, a page of tomorrow or an expired one, shown because drafts were asked for.
    pub draft: bool,
    /// The page that this one was translated from and that has changed since; only where the campaign tells its readers so.
    pub newer: Option<Link>,
    /// Not for search engines.
    pub noindex: bool,
    /// Whether this page has the quick exit.
    pub quick_exit: bool,
    /// Whole address of a picture for previews in other programs.
    pub image: Option<String>,
    /// What that picture shows.
    pub image_alt: Option<String>,
    /// The Markdown, as HTML.
    pub body: String,
    /// schema.org data, ready to stand in `<script type="application/ld+json">`.
    pub json_ld: Option<String>,
}

/// A page right below another.
#[derive(Debug, Clone, Serialize)]
pub struct Child {
    /// The link to it; in the nearest language where it is not translated.
    pub link: Link,
    /// One or two sentences; empty when there is none.
    pub description: String,
}

/// An entry of the language menu.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLink {
    /// The language's own name.
    pub name: String,
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// This page in that language, or that language's start page where there is none.
    pub url: String,
    /// Whether it is the language of this page.
    pub current: bool,
    /// Whether this very page exists in that language.
    pub translated: bool,
    /// Whether the language is an easy-to-read one.
    pub easy_read: bool,
}

/// The page of an area: what there is for those who live there.
#[derive(Debug, Clone, Serialize)]
pub struct AreaView {
    /// Its name.
    pub name: Phrase,
    /// `country`, `county`, `municipality` or `district`.
    pub kind: String,
    /// The county or country around it, where that has a page.
    pub parent: Option<Link>,
    /// Its services: nearest first (own area, county, country), each sorted by the language's alphabet; groups without services are left out.
    pub groups: Vec<ServiceGroup>,
    /// The municipalities below a county or country that have pages.
    pub children: Vec<Link>,
    /// Lines to call wherever one lives, one for each situation; on a pair's page the one for its situation.
    pub first: Vec<FirstLine>,
    /// The situations that its services are for, each leading to its page below this one; on a pair's page the other ones.
    pub choices: Vec<Link>,
    /// Questions that a script can answer on the page; none where there is nothing to choose.
    pub filters: Option<FilterView>,
    /// Areas nearby with services of their own, where this one has few.
    pub neighbours: Vec<Neighbour>,
}

/// Services under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceGroup {
    /// `local`, `county` or `country`: how near; or `area` on a situation's page.
    pub reach: &'static str,
    /// The area's name.
    pub area: Phrase,
    /// The cards, as HTML made by `components/service-card.html` (`service-line.html` for the ones far away).
    pub cards: Vec<String>,
}

/// The page of a situation.
#[derive(Debug, Clone, Serialize)]
pub struct SituationView {
    /// Its name.
    pub name: Phrase,
    /// One sentence.
    pub description: Option<Phrase>,
    /// Lines to call wherever one lives.
    pub first: Vec<FirstLine>,
    /// National services first, then county by county.
    pub groups: Vec<ServiceGroup>,
    /// Municipalities for the reader to choose their own; each link leads to what that one has for this situation.
    pub finder: FinderView,
}

/// One service, for its page, `components/service-card.html` and `components/service-line.html`.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Phrase,
    /// Its own page.
    pub url: String,
    /// Who runs it.
    pub organisation: Option<Phrase>,
    /// State, region, municipality…
    pub sector: Option<Phrase>,
    /// What it does; none on easy-to-read pages where there is no easy text.
    pub summary: Option<Phrase>,
    /// How to make contact.
    pub how_to: Option<Phrase>,
    /// The ordinary page, to be linked where an easy-to-read text is missing.
    pub ordinary: Option<Link>,
    /// Numbers to call.
    pub phones: Vec<Phone>,
    /// Address of a chat.
    pub chat: Option<String>,
    /// Its own site.
    pub web: Option<String>,
    /// The host of `web`, to be shown.
    pub web_host: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Where to come; only where the service wants it shown.
    pub address: Option<Phrase>,
    /// Opening hours as typed.
    pub hours: Option<Phrase>,
    /// Departures from them, as typed.
    pub hours_exceptions: Option<Phrase>,
    /// Both in the page's language, as HTML: a line for each time that it is open or closed. Empty where the page is in the language that they
    /// are typed in, and where they were not wholly understood: then `hours` and `hours_exceptions` are shown.
    pub opening: Vec<String>,
    /// For `data-open`: what the script needs to say whether it is open. None where that cannot be told.
    pub open_data: Option<String>,
    /// What it is about.
    pub situations: Vec<Link>,
    /// For whom; empty when unknown.
    pub target_groups: Vec<Phrase>,
    /// Where.
    pub areas: Vec<Phrase>,
    /// Languages it speaks, by their own names; empty when unknown.
    pub languages: Vec<Phrase>,
    /// Whether interpreters can be booked; `None` when unknown.
    pub interpreter: Option<bool>,
    /// Whether it has easy-to-read information; `None` when unknown.
    pub easy_read: Option<bool>,
    /// Ages, as typed: `13–25`.
    pub ages: Option<String>,
    /// Whether it costs nothing; `None` when unknown.
    pub free: Option<bool>,
    /// Whether one need not say who one is; `None` when unknown.
    pub anonymous: Option<bool>,
    /// When a person last verified these facts.
    pub verified: Option<Day>,
    /// Where the facts come from.
    pub source: Option<String>,
    /// `h2`, `h3` or `h4`: the level of the card's heading.
    pub heading: &'static str,
    /// What filters go by.
    pub marks: Marks,
    /// The page below which the directory's pages stand, to look for other help.
    pub others: Option<Link>,
}

/// Choose a situation or an area; every link leads to a page with at least one service.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FinderView {
    /// The situations of the campaign.
    pub situations: Vec<SituationLink>,
    /// Counties with the municipalities that have a page, the directory's own county first.
    pub counties: Vec<CountyLinks>,
    /// The page of the whole country.
    pub country: Option<Link>,
    /// How many municipalities and counties a name fits, in words.
    pub hits: Counts,
}

/// `404.html` of one language, or the one at the root that speaks them all.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundView {
    /// One for each language; the root's page has them all, the others their own.
    pub languages: Vec<NotFoundLanguage>,
}

/// What the 404 page says in one language.
#[derive(Debug, Clone, Serialize)]
pub struct NotFoundLanguage {
    /// Tag.
    pub lang: String,
    /// Direction.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// "The page is not here" in that language.
    pub title: String,
    /// What to do instead, in that language.
    pub text: String,
    /// The link to the start page, in that language.
    pub home_title: String,
    /// The start page.
    pub home: String,
    /// "Call", in that language, before the helpline's number.
    pub call: String,
}

/// For `components/image.html`.
#[derive(Debug, Clone, Serialize)]
pub struct ImageView {
    /// WebP variants: `srcset`; empty for formats that are copied as they are (SVG, GIF).
    pub webp_srcset: String,
    /// Variants in the picture's own format: `srcset`.
    pub srcset: String,
    /// `sizes`.
    pub sizes: String,
    /// The address for browsers without `srcset`.
    pub src: String,
    /// Width in CSS pixels; 0 when unknown, as for SVG.
    pub width: u32,
    /// Height in CSS pixels; 0 when unknown.
    pub height: u32,
    /// Alternative text; empty for decoration.
    pub alt: String,
    /// Caption, as HTML.
    pub caption: Option<String>,
}

/// For `components/video.html`.
#[derive(Debug, Clone, Serialize)]
pub struct VideoView {
    /// The film.
    pub src: String,
    /// Its MIME type.
    pub mime: String,
    /// The picture shown before it plays.
    pub poster: Option<String>,
    /// Width in CSS pixels, when known.
    pub width: Option<u32>,
    /// Height in CSS pixels, when known.
    pub height: Option<u32>,
    /// What it is called.
    pub title: String,
    /// Captions, the page's language first.
    pub tracks: Vec<Track>,
}

/// `<track kind="captions">`.
#[derive(Debug, Clone, Serialize)]
pub struct Track {
    /// The file.
    pub src: String,
    /// Its language.
    pub srclang: String,
    /// That language's own name.
    pub label: String,
    /// Whether it is the page's own.
    pub default: bool,
}

/// For `components/matrix.html`: a figure of the directory.
#[derive(Debug, Clone, Serialize)]
pub struct MatrixView {
    /// What the figure shows.
    pub caption: Phrase,
    /// The heading above the rows' headings.
    pub corner: Phrase,
    /// The situations.
    pub columns: Vec<Phrase>,
    /// What the shares are of.
    pub total: Phrase,
    /// How many there are of it in each column.
    pub sizes: Vec<String>,
    /// Target groups and sectors, or areas sorted by the language's alphabet.
    pub rows: Vec<MatrixRow>,
    /// What the shares mean, and what is not in the figure.
    pub notes: Vec<Phrase>,
}

/// A row of a figure.
#[derive(Debug, Clone, Serialize)]
pub struct MatrixRow {
    /// What it is about.
    pub name: Phrase,
    /// One for each column.
    pub cells: Vec<MatrixCell>,
}

/// A cell of a figure.
#[derive(Debug, Clone, Serialize)]
pub struct MatrixCell {
    /// How many.
    pub count: String,
    /// Their share, with its sign; `None` in an empty column.
    pub percent: Option<String>,
}
