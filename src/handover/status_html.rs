//! How translations stand, as one page that needs nothing beside it: a table for the overview, and for each language what there is to do, with
//! both texts of every changed block. No script; it is read on paper and by screen readers too.

use super::status::{Item, Status, headings, items, rows, word};
use crate::diagnostic::words::{FluentArgs, Words};
use crate::parse::html::escape;
use crate::translations::compare::pieces;

const STYLE: &str = "body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem;color-scheme:light dark}\
table{border-collapse:collapse;font-variant-numeric:tabular-nums}\
th,td{border:1px solid #8a8a8a;padding:.3rem .6rem;text-align:start;vertical-align:top}td.n{text-align:end}\
.wide{overflow-x:auto}caption{text-align:start;font-weight:700;padding:.3rem 0}\
ins{text-decoration:underline;font-weight:700}del{text-decoration:line-through}";

/// The page, in the language of the staff.
pub fn html(status: &Status, tag: &str, words: &Words) -> String {
    let title = escape(&word(words, "title"));
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n",
        escape(tag)
    );
    out.push_str(&overview(status, words));
    for (campaign, standings) in status {
        for standing in standings {
            let items = items(standing);
            let heading = format!("{}, {}", escape(campaign), escape(&standing.locale));
            out.push_str(&format!("<h2>{heading}</h2>\n"));
            if items.is_empty() {
                out.push_str(&format!("<p>{}</p>\n", escape(&word(words, "nothing"))));
            }
            for kind in ["page", "message", "service"] {
                out.push_str(&list(items.iter().filter(|i| i.kind == kind), &heading, kind, words));
            }
        }
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn overview(status: &Status, words: &Words) -> String {
    let heads: String = headings(words).iter().map(|h| format!("<th scope=\"col\">{}</th>", escape(h))).collect();
    let row = |cells: &Vec<String>| {
        let cells = cells.iter().enumerate().map(|(i, cell)| match i {
            0 => format!("<th scope=\"row\">{}</th>", escape(cell)),
            1 | 2 => format!("<td>{}</td>", escape(cell)),
            _ => format!("<td class=\"n\">{}</td>", escape(cell)),
        });
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    let body: String = rows(status, words).iter().map(row).collect();
    let name = escape(&word(words, "overview"));
    format!(
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n<table>\n<caption>{name}</caption>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n</div>\n"
    )
}

fn list<'i>(items: impl Iterator<Item = &'i Item>, heading: &str, kind: &str, words: &Words) -> String {
    let rows: String = items
        .map(|item| {
            let id = if item.id.is_empty() { String::new() } else { format!(" <code>{}</code>", escape(&item.id)) };
            format!(
                "<tr><th scope=\"row\"><code>{}</code>{id}</th><td>{}</td><td>{}</td></tr>\n",
                escape(&item.file),
                escape(&word(words, item.state)),
                changes(item, words)
            )
        })
        .collect();
    if rows.is_empty() {
        return String::new();
    }
    let name = format!("{heading}: {}", escape(&word(words, &format!("{kind}s"))));
    let head: String = ["file", "state", "changes"].map(|id| format!("<th scope=\"col\">{}</th>", escape(&word(words, id)))).concat();
    format!(
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{name}\">\n<table>\n<caption>{name}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n"
    )
}

/// The blocks that differ, with what is gone and what is new in them.
fn changes(item: &Item, words: &Words) -> String {
    if item.blocks.is_empty() {
        return String::new();
    }
    let one = |block: &super::status::BlockChange| {
        let text: String = pieces(&block.before, &block.now)
            .into_iter()
            .map(|(gone, new, text)| match (gone, new) {
                (true, _) if block.change != "moved" => format!("<del>{}</del>", escape(&text)),
                (_, true) => format!("<ins>{}</ins>", escape(&text)),
                _ => escape(&text),
            })
            .collect();
        format!("<li>{}: {text}</li>", escape(&words.get(&format!("block-{}", block.change), &FluentArgs::new())))
    };
    format!("<ul>{}</ul>", item.blocks.iter().map(one).collect::<String>())
}
