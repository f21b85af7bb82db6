//! What a finished page says of itself: its ids and where it points. A reader of tags and attributes and no more, so that every page of a
//! large site can be looked at; it follows the HTML standard's tokenizer in what templates write (quoted attributes, raw text in scripts).

use std::borrow::Cow;

/// Something that a page says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact<'a> {
    /// An `id`.
    Id(Cow<'a, str>),
    /// An address that the page points to: `href`, `src`, `srcset`, `poster`.
    Link(Cow<'a, str>),
}

/// Tells everything that a page says of itself, in order, but for what stands in `sure`, which begins with a tag.
pub fn each<'a>(html: &'a str, sure: &str, tell: &mut impl FnMut(Fact<'a>)) {
    let bytes = html.as_bytes();
    let mut at = 0;
    while let Some(open) = find(bytes, at, b'<') {
        if !sure.is_empty() && bytes[open..].starts_with(sure.as_bytes()) {
            at = open + sure.len();
            continue;
        }
        at = open + 1;
        if html[at..].starts_with("!--") {
            at = html[at..].find("-->").map_or(bytes.len(), |i| at + i + 3);
            continue;
        }
        if !bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let name_end = at + bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'-').count();
        let name = &html[at..name_end];
        at = attributes(html, name_end, tell);
        if name == "script" || name == "style" {
            let end = format!("</{name}");
            at = html[at..].find(&end).map_or(bytes.len(), |i| at + i);
        }
    }
}

fn find(bytes: &[u8], from: usize, wanted: u8) -> Option<usize> {
    memchr::memchr(wanted, &bytes[from..]).map(|i| from + i)
}

/// What the name of an attribute ends before.
const ENDS_NAME: [bool; 256] = {
    let mut ends = [false; 256];
    let signs = b" \t\n\x0c\r=>/";
    let mut at = 0;
    while at < signs.len() {
        ends[signs[at] as usize] = true;
        at += 1;
    }
    ends
};

/// Reads the attributes of a tag; gives the place after its `>`.
fn attributes<'a>(html: &'a str, mut at: usize, tell: &mut impl FnMut(Fact<'a>)) -> usize {
    let bytes = html.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b'>' => return at + 1,
            b if b.is_ascii_whitespace() || b == b'/' => at += 1,
            _ => {
                let start = at;
                at += bytes[at..].iter().take_while(|byte| !ENDS_NAME[usize::from(**byte)]).count();
                let name = &html[start..at];
                if bytes.get(at) != Some(&b'=') {
                    at = at.max(start + 1);
                    continue;
                }
                let (value, end) = value(html, at + 1);
                note(name, value, tell);
                at = end;
            }
        }
    }
    at
}

fn value(html: &str, at: usize) -> (&str, usize) {
    let bytes = html.as_bytes();
    match bytes.get(at) {
        Some(quote @ (b'"' | b'\'')) => {
            let end = find(bytes, at + 1, *quote).unwrap_or(bytes.len());
            (&html[at + 1..end], (end + 1).min(bytes.len()))
        }
        _ => {
            let end = at + bytes[at.min(bytes.len())..].iter().take_while(|b| !b.is_ascii_whitespace() && **b != b'>').count();
            (&html[at.min(bytes.len())..end], end)
        }
    }
}

fn note<'a>(name: &str, value: &'a str, tell: &mut impl FnMut(Fact<'a>)) {
    match name {
        "id" => tell(Fact::Id(unescaped(value))),
        "href" | "src" | "poster" => tell(Fact::Link(unescaped(value))),
        "srcset" => value.split(',').filter_map(|s| s.split_whitespace().next()).for_each(|link| tell(Fact::Link(unescaped(link)))),
        _ => {}
    }
}

/// Undoes the escaping that our own writing does.
fn unescaped(value: &str) -> Cow<'_, str> {
    if memchr::memchr(b'&', value.as_bytes()).is_none() {
        return Cow::Borrowed(value);
    }
    let plain = [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&#x27;", "'"), ("&#x2f;", "/"), ("&#39;", "'")];
    let mut out = value.to_owned();
    for (entity, sign) in plain {
        out = out.replace(entity, sign);
    }
    Cow::Owned(out.replace("&amp;", "&"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_a_browser_would() {
        let html = "<!doctype html><!-- <a id=no> --><a id=\"x\" href='/a/?b&amp;c#d'>t</a><img srcset=\"/1.jpg 400w, /2.jpg 800w\" src=/3.jpg>\
                    <script>if (a<b) '<a id=\"no\">'</script><br/><p hidden id=y>";
        let mut facts = Vec::new();
        each(html, "", &mut |fact| facts.push(fact));
        let link = |address: &'static str| Fact::Link(address.into());
        let expected = [Fact::Id("x".into()), link("/a/?b&c#d"), link("/1.jpg"), link("/2.jpg"), link("/3.jpg"), Fact::Id("y".into())];
        assert_eq!(facts, expected);
    }

    #[test]
    fn broken_html_ends() {
        for html in ["<", "<a", "<a href", "<a href=", "<a href=\"", "<script>", "<!--", "<a/=>"] {
            each(html, "", &mut |_| {});
        }
    }

    #[test]
    fn what_is_sure_is_left_out_where_it_stands_whole() {
        let (sure, mut links) = ("<link href=\"/a/\">\n<link href=\"/b/\">", Vec::new());
        let html = format!("<link href=\"/x/\">{sure}<link href=\"/a/\">{sure}<a href=\"/y/\">");
        each(&html, sure, &mut |fact| links.push(fact));
        let expected: Vec<Fact<'_>> = ["/x/", "/a/", "/y/"].into_iter().map(|link| Fact::Link(link.into())).collect();
        assert_eq!(links, expected);
    }
}
