//! How translations stand, as one page that needs nothing beside it: for each campaign a table for the overview, and for each language what
//! there is to do, with both texts of every changed block. No script; it is read on paper and by screen readers too.

use std::collections::BTreeMap;

use super::status::{self, BlockChange, Campaign, Item, STATES, items, rows, state, unreviewed, word};
use crate::diagnostic::words::{FluentArgs, Words};
use crate::parse::html::escape;
use crate::translations::compare::pieces;

const STYLE: &str = include_str!("status.css");

/// How many columns lead the overview: what is counted of which language.
const LEAD: usize = 2;

/// The page, in the language of the staff, `tag`; `source` is the language of the texts that changed.
pub fn html(status: &[Campaign], tag: &str, source: &str, words: &Words) -> String {
    let title = escape(&word(words, "title"));
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
        escape(tag)
    );
    for campaign in status {
        out.push_str(&of_campaign(campaign, source, words));
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn of_campaign(campaign: &Campaign, source: &str, words: &Words) -> String {
    let (id, standings) = campaign;
    let to_do: Vec<(&str, Vec<Item>, Vec<&str>)> =
        standings.iter().map(|standing| (standing.locale.as_str(), items(standing), unreviewed(standing))).collect();
    let linked: Vec<&str> =
        to_do.iter().filter(|(_, items, unread)| !(items.is_empty() && unread.is_empty())).map(|(locale, ..)| *locale).collect();
    let mut out = format!("<h2>{}</h2>\n{}", escape(id), overview(campaign, &linked, words));
    if to_do.iter().all(|(_, items, _)| items.is_empty()) {
        out.push_str(&format!("<p>{}</p>\n", escape(&word(words, "nothing"))));
    }
    for (locale, items, unread) in to_do.iter().filter(|(locale, ..)| linked.contains(locale)) {
        let heading = format!("{}, {}", escape(id), escape(locale));
        out.push_str(&format!("<h3 id=\"{}\">{heading}</h3>\n", anchor(id, locale)));
        for kind in ["page", "message", "service"] {
            let name = format!("{heading}: {}", escape(&word(words, &format!("{kind}s"))));
            out.push_str(&list(items.iter().filter(|item| item.kind == kind), &name, source, words));
        }
        if !unread.is_empty() {
            let told = escape(&status::unread(unread.len(), words));
            out.push_str(&format!("<p class=\"ids\">{told}: {}</p>\n", codes(unread)));
        }
    }
    out
}

fn anchor(campaign: &str, locale: &str) -> String {
    escape(&format!("{campaign}--{locale}"))
}

/// A table that can be rolled sideways on a narrow screen.
fn table(caption: &str, heads: impl Iterator<Item = String>, body: &str) -> String {
    let heads: String = heads.map(|head| format!("<th scope=\"col\">{}</th>", escape(&head))).collect();
    format!(
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{caption}\">\n<table>\n<caption>{caption}</caption>\n\
         <thead><tr>{heads}</tr></thead>\n{body}</table>\n</div>\n"
    )
}

/// What is counted, a row for each thing, the rows of a language together; languages with something to do lead to it.
fn overview(campaign: &Campaign, linked: &[&str], words: &Words) -> String {
    let mut groups: Vec<(String, Vec<Vec<String>>)> = Vec::new();
    for mut row in rows(std::slice::from_ref(campaign), words) {
        // The campaign is the heading.
        row.remove(0);
        let locale = row.remove(0);
        match groups.last_mut().filter(|(last, _)| *last == locale) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((locale, vec![row])),
        }
    }
    let of_group = |(locale, rows): &(String, Vec<Vec<String>>)| {
        let name = match linked.contains(&locale.as_str()) {
            true => format!("<a href=\"#{}\">{}</a>", anchor(&campaign.0, locale), escape(locale)),
            false => escape(locale),
        };
        let lead = format!("<th scope=\"rowgroup\" rowspan=\"{}\">{name}</th>", rows.len());
        let rows = rows.iter().enumerate().map(|(number, row)| {
            let lead = if number == 0 { lead.as_str() } else { "" };
            format!("<tr>{lead}{}</tr>\n", cells(row))
        });
        format!("<tbody>\n{}</tbody>\n", rows.collect::<String>())
    };
    let body: String = groups.iter().map(of_group).collect();
    let name = format!("{}: {}", escape(&campaign.0), escape(&word(words, "overview")));
    table(&name, super::status::headings(words).into_iter().skip(1), &body)
}

/// What is counted, its share, and how many there are of each state; those that ask for something are coloured.
fn cells(row: &[String]) -> String {
    let cell = |(at, cell): (usize, &String)| {
        let state = at.checked_sub(LEAD).and_then(|at| STATES.get(at)).filter(|_| cell != "–").map_or("", |state| state);
        match at {
            0 => format!("<th scope=\"row\">{}</th>", escape(cell)),
            _ => format!("<td class=\"number {state}\">{}</td>", escape(cell)),
        }
    };
    row.iter().enumerate().map(cell).collect()
}

/// What is to be done: a table of what changed, and of what is not there or not known the names alone.
fn list<'i>(items: impl Iterator<Item = &'i Item>, name: &str, source: &str, words: &Words) -> String {
    let (mut changed, mut named) = (String::new(), BTreeMap::<(&str, &str), Vec<&str>>::new());
    for item in items {
        if item.blocks.is_empty() && !item.id.is_empty() {
            named.entry((&item.file, item.state)).or_default().push(&item.id);
            continue;
        }
        let id = if item.id.is_empty() { String::new() } else { format!(" <code>{}</code>", escape(&item.id)) };
        changed.push_str(&format!(
            "<tr><th scope=\"row\"><code>{}</code>{id}</th><td class=\"{}\">{}</td><td>{}</td></tr>\n",
            escape(&item.file),
            item.state,
            escape(&state(words, item)),
            changes(item, source, words)
        ));
    }
    let heads = ["file", "state", "changes"].map(|id| word(words, id));
    let mut out = match changed.is_empty() {
        true => String::new(),
        false => table(name, heads.into_iter(), &format!("<tbody>\n{changed}</tbody>\n")),
    };
    for ((file, state), ids) in named {
        let shown = if ids.len() == 1 { words.get(&format!("state-text-{state}"), &FluentArgs::new()) } else { word(words, state) };
        let told = format!("<span class=\"state {state}\">{}</span> {}", escape(&shown), ids.len());
        out.push_str(&format!("<p class=\"ids\"><code>{}</code>, {told}: {}</p>\n", escape(file), codes(&ids)));
    }
    out
}

/// Names of files and ids, one after the other.
fn codes(names: &[&str]) -> String {
    names.iter().map(|name| format!("<code>{}</code>", escape(name))).collect::<Vec<_>>().join(", ")
}

/// The blocks that differ, with what is gone and what is new in them.
fn changes(item: &Item, source: &str, words: &Words) -> String {
    if item.blocks.is_empty() {
        return String::new();
    }
    let one = |block: &BlockChange| {
        let text: String = pieces(&block.before, &block.now)
            .into_iter()
            .map(|(gone, new, text)| match (gone, new) {
                (true, _) if block.change != "moved" => format!("<del>{}</del>", escape(&text)),
                (_, true) => format!("<ins>{}</ins>", escape(&text)),
                _ => escape(&text),
            })
            .collect();
        let change = escape(&words.get(&format!("block-{}", block.change), &FluentArgs::new()));
        format!("<li>{change}: <span lang=\"{}\" dir=\"auto\">{text}</span></li>", escape(source))
    };
    format!("<ul>{}</ul>", item.blocks.iter().map(one).collect::<String>())
}
