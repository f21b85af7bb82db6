//! What can be an address: a folder of the output, a line in a host's rules, and a link that leads there as it is written. Whoever reads
//! something that becomes one (a slug, a topic, a prefix, an old address) asks here.

/// Whether every part of a path, `/` between them, can be part of an address.
pub fn is_plain_path(path: &str) -> bool {
    path.split('/').all(is_plain_part)
}

/// Whether `part` can be one part of an address: letters and digits of any script, hyphens, underscores, full stops and tildes.
pub fn is_plain_part(part: &str) -> bool {
    !matches!(part, "" | "." | "..") && part.chars().all(|c| c.is_alphanumeric() || "-_.~".contains(c))
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
        for path in ["a", "a/b", "få-hjälp", "مساعدة", "gammal.html", "a_b~1"] {
            assert!(is_plain_path(path), "{path}");
        }
        for path in ["", "../x", "a//b", "a/", "a\\b", "vad?", "50%", "om oss", "a/./b", "a#b", "a\nb"] {
            assert!(!is_plain_path(path), "{path}");
        }
    }
}
