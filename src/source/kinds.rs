//! What the bytes at a path are: text to be held, a table of staff's to be decoded, a file to be passed on, or nobody's content.

use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::Arc;

use super::{FileId, Form, Location, Media, Source, Text, decode};
use crate::memo::Hash;

/// A path from the project's root; for every file of a large site, so by bytes: nothing in it is to be tidied.
pub(super) fn relative(root: &Path, path: &Path) -> String {
    let (whole, root) = (path.as_os_str().as_bytes(), root.as_os_str().as_bytes());
    let below = whole.strip_prefix(root.strip_suffix(b"/").unwrap_or(root)).and_then(|rest| rest.strip_prefix(b"/"));
    String::from_utf8_lossy(below.unwrap_or(whole)).into_owned()
}

pub(super) fn wanted(entry: &walkdir::DirEntry) -> bool {
    entry.depth() == 0 || is_content(&entry.file_name().to_string_lossy())
}

/// Whether a file or folder of that name can be content: editors' and systems' own are nobody's.
pub(super) fn is_content(name: &str) -> bool {
    let litter = name.ends_with('~') || name.starts_with("~$") || name == "Thumbs.db" || name == "4913";
    let hidden = name.starts_with('.') && name != ".translated-from" && name != ".well-known";
    !(litter || hidden)
}

const TEXT_EXTENSIONS: [&str; 8] = ["md", "toml", "ftl", "csv", "html", "css", "js", "txt"];

/// Whether a file is held as text: what the program reads, but nothing in `static/` or `media/`, which is passed on.
pub(super) fn is_text(path: &str) -> bool {
    let passed_on = path.split('/').any(|part| part == "static" || part == "media");
    TEXT_EXTENSIONS.contains(&extension(path)) && !passed_on
}

pub(super) fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, e)| e)
}

/// Whether a file is called as tables are. Spreadsheets of other formats than Excel's cannot be read, which is to be said and not passed over.
pub fn is_called_as_table(path: &str) -> bool {
    ["csv", "xlsx", "xls", "ods"].contains(&extension(&path.to_lowercase()))
}

/// Whether a file is a table that staff keep, which office programs save as they please: of the directory, or of words.
pub(super) fn is_table(path: &str) -> bool {
    is_called_as_table(path) && (path.starts_with("content/directory/") || is_list_of_words(path))
}

/// Words that are explained, those of all campaigns or of one, and words that are hard in a language.
fn is_list_of_words(path: &str) -> bool {
    let Some((folder, name)) = path.rsplit_once('/') else { return false };
    let depth = folder.split('/').count();
    match folder.split('/').next() {
        Some("content") => depth <= 2 && name.starts_with("words."),
        Some("locales") => depth == 2 && name.starts_with("easy-read."),
        _ => false,
    }
}

pub(super) fn source(id: FileId, path: &Arc<str>, bytes: &[u8], location: Location) -> Source {
    if is_table(path) {
        table(id, path, bytes)
    } else if is_text(path) {
        text(id, path, bytes)
    } else {
        let hash = Hash::of(bytes);
        let dimensions = dimensions(bytes);
        Source::Media(Arc::new(Media { id, path: path.clone(), location, size: bytes.len() as u64, hash, dimensions }))
    }
}

impl Text {
    /// A text that was made, as a file of it would be read at `path`.
    pub fn made(path: &str, text: &str) -> Text {
        let (form, hash) = (Form::Utf8, Hash::of(text.as_bytes()));
        Text { id: FileId(0), path: path.into(), text: text.into(), invalid_at: None, form, hash, built_in: false }
    }
}

pub(super) fn text(id: FileId, path: &Arc<str>, bytes: &[u8]) -> Source {
    let hash = Hash::of(bytes);
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (text, invalid_at) = match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => (text.into(), None),
        Err(error) => (String::from_utf8_lossy(bytes).into(), Some(error.valid_up_to())),
    };
    Source::Text(Arc::new(Text { id, path: path.clone(), text, invalid_at, form: Form::Utf8, hash, built_in: false }))
}

pub(super) fn table(id: FileId, path: &Arc<str>, bytes: &[u8]) -> Source {
    let (text, form) = decode::table(bytes, &decode::Vocabulary::new());
    Source::Text(Arc::new(Text {
        id,
        path: path.clone(),
        text: text.into(),
        invalid_at: None,
        form,
        hash: Hash::of(bytes),
        built_in: false,
    }))
}

/// Width and height of a picture as it is meant to be seen.
pub(super) fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    use image::ImageDecoder;
    let mut decoder = image::ImageReader::new(io::Cursor::new(bytes)).with_guessed_format().ok()?.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    use image::metadata::Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    Some(match decoder.orientation().ok()? {
        Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH => (height, width),
        _ => (width, height),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_count_from_the_root_however_that_is_written() {
        for root in ["", ".", "a", "a/", "/", "/a", "/a/b/", "a/../b"] {
            let root = Path::new(root);
            assert_eq!(relative(root, &root.join("content/c/å.sv.md")), "content/c/å.sv.md", "{root:?}");
        }
        assert_eq!(relative(Path::new("/a"), Path::new("/ab/c")), "/ab/c");
    }
}
