//! What can be an address: a folder of the output, a line in a host's rules, and a link that leads there as it is written. Whoever reads
//! something that becomes one (a slug, a topic, a prefix, an old address) asks here.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text as it stands in addresses: the letters composed. Some systems take them apart in the names of files, and to a host they would be
/// other letters.
pub fn composed(text: &str) -> Cow<'_, str> {
    if is_nfc(text) { text.into() } else { text.nfc().collect::<String>().into() }
}

/// Whether every part of a path, `/` between them, can be part of an address.
pub fn is_plain_path(path: &str) -> bool {
    path.split('/').all(is_plain_part)
}

/// Whether `part` can be one part of an address: letters, marks and digits of any script, hyphens, underscores, full stops and tildes. A mark
/// belongs to a letter before it.
pub fn is_plain_part(part: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || "-_.~".contains(c) || is_combining_mark(c);
    part.contains(|c| c != '.') && !part.starts_with(is_combining_mark) && part.chars().all(|c| plain(c) && !is_unseen(c))
}

/// Whether a character that Unicode counts among letters and marks shows nothing: fillers, joiners, choices of a form.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{ffa0}'
            | '\u{e0100}'..='\u{e01ef}'
    )
}

/// Whether a file that is passed on as it is can have this path in the output, whatever the system makes of it.
pub fn is_file_path(path: &str) -> bool {
    !path.contains(|c: char| c == '\\' || c.is_control()) && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// The folder that an address names: without slashes around it and without the file that hosts serve of themselves.
pub fn folder(address: &str) -> &str {
    let path = address.trim_matches('/');
    match path.strip_suffix("index.html") {
        Some(above) if above.is_empty() || above.ends_with('/') => above.trim_end_matches('/'),
        _ => path,
    }
}

/// The bytes that percent encoding stands for: `%` and two hexadecimal digits are one, everything else stays.
pub fn percent_decoded(text: &str) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let [first, after @ ..] = rest {
        let byte = match (first, after) {
            (b'%', [high, low, ..]) => digit(*high).zip(digit(*low)).map(|(high, low)| (high * 16 + low) as u8),
            _ => None,
        };
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_folder() {
        for (address, named) in [
            ("/old/", "old"),
            ("old/page", "old/page"),
            ("/old/index.html", "old"),
            ("/old/index.html/", "old"),
            ("/reindex.html", "reindex.html"),
            ("/index.html", ""),
            ("/", ""),
        ] {
            assert_eq!(folder(address), named, "{address}");
        }
    }

    #[test]
    fn percents_are_bytes_only_with_two_digits() {
        for (text, decoded) in
            [("a%20b", "a b"), ("%C3%A5", "å"), ("%+5", "%+5"), ("50%", "50%"), ("%4", "%4"), ("%%41", "%A"), ("%zå", "%zå")]
        {
            assert_eq!(percent_decoded(text), decoded.as_bytes(), "{text}");
        }
    }

    #[test]
    fn only_plain_paths_are_addresses() {
        for path in [
            "a",
            "a/b",
            "få-hjälp",
            "fa\u{30a}-hja\u{308}lp",
            "مساعدة",
            "مُسَاعَدَة",
            "ความช่วยเหลือ",
            "ที่นี่/น้ำ",
            "ជំនួយ",
            "ကူညီပါ",
            "सहायता-के-लिए",
            "உதவி",
            "סִיּוּעַ",
            "tiếng-việt",
            "助けて",
            "が",
            "도움",
            "እርዳታ",
            "٢٤",
            "gammal.html",
            ".well-known",
            "a...b",
            "a_b~1",
        ] {
            assert!(is_plain_path(path), "{path}");
        }
        for path in [
            "",
            ".",
            "..",
            "...",
            "../x",
            "a//b",
            "a/",
            "a\\b",
            "vad?",
            "50%",
            "om oss",
            "om\u{a0}oss",
            "a/./b",
            "a/.../b",
            "a#b",
            "a\nb",
            "a\0b",
            "a\u{7f}b",
            "a:b",
            "a;b",
            "a,b",
            "a+b",
            "a&b",
            "a=b",
            "a@b",
            "a!b",
            "a*b",
            "a'b",
            "a\"b",
            "a<b",
            "a|b",
            "[a]",
            // What turns the direction, joins, or shows nothing; a mark without a letter; what is no letter.
            "a\u{200b}b",
            "a\u{200d}b",
            "a\u{200f}b",
            "a\u{202e}b",
            "a\u{2066}b",
            "a\u{ad}b",
            "a\u{feff}b",
            "a\u{fe0f}b",
            "a\u{3164}b",
            "a\u{2028}b",
            "a\u{3000}b",
            "\u{301}a",
            "a/\u{e31}b",
            "→",
            "😀",
            "\u{e000}",
            "\u{fffd}",
        ] {
            assert!(!is_plain_path(path), "{path:?}");
        }
    }

    #[test]
    fn letters_of_addresses_are_composed() {
        for (written, published) in [("a\u{30a}", "å"), ("é", "é"), ("か\u{3099}", "が"), ("น้ำ", "น้ำ"), ("a\u{323}\u{30c}", "ạ\u{30c}")]
        {
            assert_eq!(composed(written), published);
        }
    }
}
