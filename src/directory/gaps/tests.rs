//! Tables of what a service says, and what may be said of it.

use std::collections::BTreeMap;

use super::*;
use crate::directory::{Area, Taxonomy, Term, hours};
use crate::source::{FileId, Span};

const ASKED: Asked<'_> = Asked { today: Date { year: 2026, month: 3, day: 31 }, months: 12, language: "sv" };

fn at() -> Span {
    Span::file(FileId(0))
}

fn service(groups: &[&str], areas: &[&str]) -> Service {
    let list = |of: &[&str]| of.iter().map(|s| (*s).to_owned()).collect();
    Service {
        id: "x".into(),
        name: "X".into(),
        organisation: String::new(),
        sector: None,
        target_groups: list(groups),
        situations: vec!["smoking".into()],
        areas: list(areas),
        phones: Vec::new(),
        chat: None,
        web: None,
        email: None,
        address: None,
        hours: None,
        hours_exceptions: None,
        opening: None,
        languages: Vec::new(),
        interpreter: None,
        easy_read: None,
        ages: None,
        summary: None,
        how_to: None,
        free: None,
        anonymous: None,
        verified: None,
        published: true,
        source: None,
        texts: BTreeMap::new(),
        span: at(),
        cells: BTreeMap::new(),
    }
}

fn directory(services: Vec<Service>) -> Directory {
    let mut directory = Directory { services, county: "L".into(), ..Directory::default() };
    let term = |id: &str| Term { id: id.into(), slug: id.into(), slugs: BTreeMap::new(), aliases: Vec::new(), span: at() };
    directory.situations = Taxonomy { terms: vec![term("smoking")] };
    directory.target_groups = Taxonomy { terms: vec![term("young")] };
    for (code, parent, kind) in [
        ("SE", None, AreaKind::Country),
        ("L", Some("SE"), AreaKind::County),
        ("M", Some("L"), AreaKind::Municipality),
        ("N", Some("L"), AreaKind::Municipality),
        ("D", Some("M"), AreaKind::District),
    ] {
        let area = Area {
            code: code.into(),
            parent: parent.map(str::to_owned),
            kind,
            name: code.into(),
            slug: code.to_lowercase(),
            aliases: Vec::new(),
            neighbours: Vec::new(),
            span: at(),
        };
        directory.areas.areas.insert(code.into(), area);
    }
    directory
}

/// What is so of `aspect` in the municipality M.
fn state(services: &[Service], aspect: Aspect) -> State {
    let found = gaps(&directory(services.to_vec()), ASKED);
    assert_eq!(found.areas, ["M", "N"]);
    found.state(aspect, 0, 0, 0)
}

#[test]
fn an_empty_cell_is_unknown_and_a_no_is_a_no() {
    let own = || service(&["young"], &["M"]);
    let with = |change: fn(&mut Service)| {
        let mut service = own();
        change(&mut service);
        service
    };
    let has = State::Has(Reach::Own);
    let day = |year, month, day| Some(Date { year, month, day });
    for (aspect, change, wanted) in [
        (Aspect::Service, (|_| {}) as fn(&mut Service), has),
        (Aspect::Phone, |_| {}, State::Unknown),
        (Aspect::Phone, |s| s.phones = vec![crate::directory::phone::parse("020-555 666").expect("a number")], has),
        (Aspect::Evening, |_| {}, State::Unknown),
        (Aspect::Evening, |s| s.opening = Some(hours::read("Dygnet runt")), has),
        (Aspect::Evening, |s| s.opening = Some(hours::read("mån–tors 8–16, fre 8–20")), has),
        (Aspect::Evening, |s| s.opening = Some(hours::read("inte dygnet runt")), State::Unknown),
        (Aspect::Evening, |s| s.opening = Some(hours::read("kontorstid, ring på kvällen")), State::Unknown),
        (Aspect::Evening, |s| s.opening = Some(hours::read("mån–fre 8–16")), State::HasNot),
        (Aspect::Evening, |s| s.opening = Some(hours::read("mån–fre 8–16; juni–augusti mån–fre 8–20")), State::Unknown),
        (Aspect::Language, |_| {}, State::Unknown),
        (Aspect::Language, |s| s.languages = vec!["sv".into()], State::Unknown),
        (Aspect::Language, |s| s.languages = vec!["sv".into(), "ar".into()], has),
        (Aspect::Language, |s| s.interpreter = Some(true), has),
        (Aspect::Language, |s| s.interpreter = Some(false), State::Unknown),
        (Aspect::Language, |s| (s.interpreter, s.languages) = (Some(false), vec!["sv".into()]), State::HasNot),
        (Aspect::EasyRead, |_| {}, State::Unknown),
        (Aspect::EasyRead, |s| s.easy_read = Some(EasyRead::No), State::HasNot),
        (Aspect::EasyRead, |s| s.easy_read = Some(EasyRead::At("https://a.example".into())), has),
        (Aspect::Verified, |_| {}, State::Unknown),
    ] {
        let service = with(change);
        assert_eq!(state(std::slice::from_ref(&service), aspect), wanted, "{aspect:?} {service:?}");
    }
    for (verified, wanted) in [(day(2025, 3, 31), has), (day(2025, 3, 30), State::HasNot), (day(2026, 3, 31), has)] {
        let service = Service { verified, ..own() };
        assert_eq!(state(&[service], Aspect::Verified), wanted, "{verified:?}");
    }
}

#[test]
fn months_end_where_they_end() {
    for (months, day, fresh) in [
        (1, (2026, 2, 28), false),
        (1, (2026, 3, 1), true),
        (3, (2025, 12, 31), true),
        (4, (2025, 11, 30), false),
        (4, (2025, 12, 1), true),
        (0, (2026, 3, 30), false),
        (u32::MAX, (1900, 1, 1), true),
    ] {
        let date = Date { year: day.0, month: day.1, day: day.2 };
        assert_eq!(is_fresh(date, Asked { months, ..ASKED }), fresh, "{months} {date}");
    }
}

#[test]
fn the_nearest_that_has_it_counts() {
    let national = || service(&["young"], &["SE"]);
    let county = || service(&["young"], &["L"]);
    for (services, wanted) in [
        (vec![], State::HasNot),
        (vec![service(&["old"], &["M"])], State::HasNot),
        (vec![service(&["young"], &["N"])], State::HasNot),
        (vec![service(&["young"], &["D"])], State::HasNot),
        (vec![service(&[], &["M"])], State::Unknown),
        (vec![service(&[], &["M"]), national()], State::Has(Reach::National)),
        (vec![national(), county()], State::Has(Reach::County)),
        (vec![national(), county(), service(&["young"], &["M", "N"])], State::Has(Reach::Own)),
    ] {
        assert_eq!(state(&services, Aspect::Service), wanted, "{services:?}");
    }
    // One that says no, and one of which nothing is known, leave it unknown; a national yes fills the gap, and is told apart.
    let no = Service { easy_read: Some(EasyRead::No), ..service(&["young"], &["M"]) };
    let yes = Service { easy_read: Some(EasyRead::Yes), ..national() };
    for (services, wanted) in [
        (vec![no.clone(), county()], State::Unknown),
        (vec![no.clone(), yes.clone()], State::Has(Reach::National)),
        (vec![no, Service { target_groups: Vec::new(), ..yes }], State::Unknown),
    ] {
        assert_eq!(state(&services, Aspect::EasyRead), wanted, "{services:?}");
    }
}

#[test]
fn a_district_has_what_its_municipality_has() {
    let directory = directory(Vec::new());
    assert_eq!(reach(&directory, &service(&[], &["M"]), "D"), Some(Reach::Own));
    assert_eq!(reach(&directory, &service(&[], &["D"]), "M"), None);
}
