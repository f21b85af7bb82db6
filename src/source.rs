//! The files of a project, read into a value. The only module that reads a project's disk: everything after it works on what is here,
//! so that a build is a function of its sources. Text is held; pictures, films and other files to be copied are handles.

pub mod decode;
mod kinds;
mod listing;
mod place;
mod read;
pub mod workbook;

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use crate::memo::Hash;
pub use decode::Form;
pub use kinds::is_called_as_table;
use kinds::{extension, relative, source, text};
pub use listing::{Listing, ReadError};
pub use place::Places;
pub use read::{AT_ONCE, outside};

/// Names a file for as long as the program runs: the same path has the same id in every later reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A stretch of bytes in a text file. Line and column exist only in [`Sources::locate`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span of `range` in `file`.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Span {
        Span { file, start: range.start as u32, end: range.end.max(range.start) as u32 }
    }

    /// The very beginning of `file`, for what is said of a file as a whole.
    pub fn file(file: FileId) -> Span {
        Span { file, start: 0, end: 0 }
    }
}

/// A text file, decoded.
#[derive(Debug, Clone)]
pub struct Text {
    /// Its id.
    pub id: FileId,
    /// Path from the project's root, `/`-separated.
    pub path: Arc<str>,
    /// UTF-8 without byte order mark. Where the bytes were no UTF-8, what could be read.
    pub text: Arc<str>,
    /// First byte that is no UTF-8, as an offset into `text`. Tables of staff's are decoded whatever they are in.
    pub invalid_at: Option<usize>,
    /// How the bytes were made into text; of all but tables of staff's as UTF-8.
    pub form: Form,
    /// Hash of the bytes.
    pub hash: Hash,
    /// Comes with the program, not from the project.
    pub built_in: bool,
}

impl Text {
    /// Hash of which file it is, of its bytes and of how they were read: in what code page they are is decided by other files' words.
    pub fn read_hash(&self) -> Hash {
        Hash::of_parts([&self.id.0.to_le_bytes()[..], &self.hash.0, &Hash::of(self.text.as_bytes()).0])
    }

    /// The same spreadsheet as if it had only the sheets whose names `keep` takes. Places in it are places in the file.
    pub fn with_sheets(&self, keep: impl Fn(&str) -> bool) -> Text {
        let Form::Workbook(workbook) = &self.form else { return self.clone() };
        let sheets = workbook.sheets.iter().filter(|sheet| keep(&sheet.name)).cloned().collect();
        Text { form: Form::Workbook(Arc::new(workbook::Workbook { sheets, ..**workbook })), ..self.clone() }
    }
}

/// A picture, film or other file that is passed on or made smaller, never held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// Its id.
    pub id: FileId,
    /// Path from the project's root, `/`-separated.
    pub path: Arc<str>,
    /// Where the bytes are.
    pub location: Location,
    /// Bytes.
    pub size: u64,
    /// Hash of the bytes.
    pub hash: Hash,
    /// Width and height in pixels as shown (orientation applied), for pictures that can be decoded.
    pub dimensions: Option<(u32, u32)>,
}

/// Where a media file's bytes are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// On the disk.
    Disk(PathBuf),
    /// In the program.
    BuiltIn(&'static [u8]),
}

impl Media {
    /// Reads the bytes.
    ///
    /// # Errors
    /// When the file can no longer be read.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        match &self.location {
            Location::Disk(path) => std::fs::read(path),
            Location::BuiltIn(bytes) => Ok(bytes.to_vec()),
        }
    }
}

/// A file of the project.
#[derive(Debug, Clone)]
pub enum Source {
    /// Held as text.
    Text(Arc<Text>),
    /// Held as a handle.
    Media(Arc<Media>),
}

#[derive(Debug, Clone)]
struct Stamped {
    source: Source,
    /// Hash of its path and bytes.
    key: Hash,
    modified: Option<SystemTime>,
    size: u64,
}

impl Stamped {
    fn new(path: &str, source: Source, modified: Option<SystemTime>, size: u64) -> Stamped {
        let hash = match &source {
            Source::Text(text) => text.hash,
            Source::Media(media) => media.hash,
        };
        Stamped { source, key: Hash::of_parts([path.as_bytes(), &hash.0]), modified, size }
    }
}

/// All files of a project: its own over those that come with the program. Cheap to clone: the lists are shared until one changes.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    root: PathBuf,
    files: Arc<BTreeMap<Arc<str>, Stamped>>,
    ids: Arc<HashMap<Arc<str>, FileId>>,
    paths: Arc<Vec<Arc<str>>>,
}

/// Texts of pages, each to be taken once.
pub struct Pages(Mutex<HashMap<FileId, Arc<Text>>>);

impl Pages {
    /// The text of a page, for whoever asks first.
    pub fn take(&self, id: FileId) -> Option<Arc<Text>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&id)
    }
}

/// A place as people name it: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Path from the project's root.
    pub path: String,
    /// Line of the first character.
    pub line: usize,
    /// Column of the first character.
    pub column: usize,
    /// Line of the end.
    pub end_line: usize,
    /// Column just after the last character.
    pub end_column: usize,
    /// In a spreadsheet, where the line is the row and the column is that of the cell: the sheet.
    pub sheet: Option<String>,
}

impl Sources {
    /// Sources from text alone, as tests need them: path and text.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Sources {
        let mut sources = Sources::default();
        sources.add_built_in(&Sources::default());
        for (path, text) in texts {
            sources.set(path, text.as_bytes().to_vec());
        }
        sources
    }

    /// Puts a file in, or another text for one that is there.
    pub fn set(&mut self, path: &str, bytes: Vec<u8>) {
        let path: Arc<str> = path.into();
        let id = self.id(&path);
        let size = bytes.len() as u64;
        let location = Location::Disk(self.root.join(&*path));
        let source = source(id, &path, &bytes, location);
        let stamped = Stamped::new(&path, source, None, size);
        self.files_mut().insert(path, stamped);
        self.choose_code_pages();
    }

    /// These sources with one file called otherwise, to be shown so.
    pub fn renamed(mut self, from: &str, to: &str) -> Sources {
        if let (Some(file), Some(id)) = (self.files_mut().remove(from), Arc::make_mut(&mut self.ids).remove(from)) {
            let to: Arc<str> = to.into();
            Arc::make_mut(&mut self.paths)[id.0 as usize] = to.clone();
            self.files_mut().insert(to.clone(), file);
            Arc::make_mut(&mut self.ids).insert(to, id);
        }
        self
    }

    /// Decodes tables in old code pages once more, now that all the words of the project are there to tell the pages apart.
    fn choose_code_pages(&mut self) {
        let old: Vec<Arc<Text>> = self.texts().filter(|text| matches!(text.form, Form::CodePage(..))).cloned().collect();
        if old.is_empty() {
            return;
        }
        let has_words = |text: &&Arc<Text>| matches!(text.form, Form::Utf8) && ["ftl", "toml", "csv"].contains(&extension(&text.path));
        let known: decode::Vocabulary = self.texts().filter(has_words).flat_map(|text| decode::vocabulary(&text.text)).collect();
        for text in old {
            let Form::CodePage(_, bytes) = &text.form else { continue };
            let (read, form) = decode::table(bytes, &known);
            if let Some(stamped) = self.files_mut().get_mut(&text.path) {
                stamped.source = Source::Text(Arc::new(Text { text: read.into(), form, ..(*text).clone() }));
            }
        }
    }

    /// Every text file, by path.
    pub fn texts(&self) -> impl Iterator<Item = &Arc<Text>> {
        self.iter().filter_map(|source| if let Source::Text(text) = source { Some(text) } else { None })
    }

    /// Puts in a text that is no file.
    pub fn put_text(&mut self, name: &str, bytes: Vec<u8>) {
        let name: Arc<str> = name.into();
        let (id, size) = (self.id(&name), bytes.len() as u64);
        let stamped = Stamped::new(&name, text(id, &name, &bytes), None, size);
        self.files_mut().insert(name, stamped);
    }

    /// These sources with the file at `path` as `other` has it.
    pub fn with_file_of(mut self, path: &str, other: &Sources) -> Sources {
        if let Some((path, file)) = other.files.get_key_value(path) {
            self.files_mut().insert(path.clone(), file.clone());
        }
        self
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) {
        self.files_mut().remove(path);
    }

    /// These sources without the text of pages, of which a large site has more than of anything else, and those texts, to be parsed and let
    /// go one by one. Afterwards a build needs them only to show a place, for which [`Sources::shown`] reads them again.
    pub fn without_pages(mut self) -> (Sources, Pages) {
        let mut pages = HashMap::new();
        for stamped in self.files_mut().values_mut().filter(|s| s.modified.is_some()) {
            if let Source::Text(text) = &stamped.source
                && text.path.ends_with(".md")
                && !text.path.contains("/.")
            {
                let let_go = Source::Text(Arc::new(Text { text: "".into(), ..(**text).clone() }));
                pages.insert(text.id, text.clone());
                stamped.source = let_go;
            }
        }
        (self, Pages(Mutex::new(pages)))
    }

    fn add_built_in(&mut self, previous: &Sources) {
        for (path, bytes) in crate::built_in::files() {
            let path: Arc<str> = path.into();
            let id = self.id(&path);
            let kept = previous.files.get(&path).filter(|s| s.modified.is_none() && s.size == bytes.len() as u64);
            let stamped = kept.cloned().unwrap_or_else(|| {
                let source = match source(id, &path, bytes, Location::BuiltIn(bytes)) {
                    Source::Text(text) => Source::Text(Arc::new(Text { built_in: true, ..(*text).clone() })),
                    media => media,
                };
                Stamped::new(&path, source, None, bytes.len() as u64)
            });
            self.files_mut().insert(path, stamped);
        }
    }

    fn files_mut(&mut self) -> &mut BTreeMap<Arc<str>, Stamped> {
        Arc::make_mut(&mut self.files)
    }

    fn id(&mut self, path: &Arc<str>) -> FileId {
        if let Some(id) = self.ids.get(path) {
            return *id;
        }
        let id = FileId(self.paths.len() as u32);
        Arc::make_mut(&mut self.paths).push(path.clone());
        Arc::make_mut(&mut self.ids).insert(path.clone(), id);
        id
    }

    /// The project's root folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Every file, by path.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.values().map(|s| &s.source)
    }

    /// The files whose path begins with `prefix`, by path.
    pub fn under<'a>(&'a self, prefix: &str) -> impl Iterator<Item = &'a Source> {
        self.files
            .range::<str, _>((std::ops::Bound::Included(prefix), std::ops::Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(_, s)| &s.source)
    }

    /// The text file at `path`.
    pub fn text(&self, path: &str) -> Option<&Arc<Text>> {
        match &self.files.get(path)?.source {
            Source::Text(text) => Some(text),
            Source::Media(_) => None,
        }
    }

    /// The id of the file at `path`, if it is there.
    pub fn file_id(&self, path: &str) -> Option<FileId> {
        self.files.contains_key(path).then(|| self.ids.get(path).copied()).flatten()
    }

    /// Whether the file at `location` on the disk is one of these.
    pub fn has(&self, location: &Path) -> bool {
        self.files.contains_key(relative(&self.root, location).as_str())
    }

    /// The path that an id stands for.
    pub fn path(&self, id: FileId) -> &str {
        self.paths.get(id.0 as usize).map_or("", |p| p)
    }

    /// The text of a file; empty when it is gone or no text.
    pub fn text_of(&self, id: FileId) -> &str {
        self.text(self.path(id)).map_or("", |t| &t.text)
    }

    /// Where a span is, in lines and columns. A span that does not fit its file is moved to the nearest place that does.
    /// For many spans there is [`Places`].
    pub fn locate(&self, span: Span) -> Place {
        place::place(self, span, place::line_column)
    }

    /// Whether these are the same files with the same bytes.
    pub fn same_as(&self, other: &Sources) -> bool {
        Arc::ptr_eq(&self.files, &other.files) || self.files.values().map(|s| s.key).eq(other.files.values().map(|s| s.key))
    }

    /// One hash of every file: equal when nothing changed.
    pub fn hash(&self) -> Hash {
        Hash::of_parts(self.files.values().map(|stamped| stamped.key.0))
    }
}

/// The nearest character boundary at or before `at`.
pub fn floor_char(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_and_survive_crlf() {
        let sources = Sources::from_texts([("content/a.md", "rad ett\r\nåäö här\r\n")]);
        let id = sources.text("content/a.md").expect("it was put in").id;
        let at = "rad ett\r\nåäö ".len();
        let place = sources.locate(Span::new(id, at..at + 4));
        assert_eq!((place.line, place.column, place.end_column), (2, 5, 8));
    }

    #[test]
    fn a_span_out_of_range_is_moved_to_the_end() {
        let sources = Sources::from_texts([("content/a.md", "å")]);
        let id = sources.text("content/a.md").expect("it was put in").id;
        assert_eq!(sources.locate(Span::new(id, 1..900)).column, 1);
    }

    #[test]
    fn what_is_no_content_is_no_content_when_it_changes_either() {
        let root = tempfile::tempdir().expect("a test may write in the temporary folder");
        let names = ["a.md", "b.md~", "~$services.xlsx", "Thumbs.db", "4913", ".a.md.swp", ".git/x.md", ".well-known/x.txt"];
        let paths = names.map(|name| root.path().join("content/c").join(name));
        for path in &paths {
            std::fs::create_dir_all(path.parent().expect("a folder")).and_then(|()| std::fs::write(path, "x")).expect("it can be written");
        }
        let empty = tempfile::tempdir().expect("a test may write in the temporary folder");
        let nothing = Sources { root: root.path().to_owned(), ..Sources::read(empty.path(), None).expect("nothing is there to be read") };
        let (whole, hinted) = (Sources::read(root.path(), None).expect("it can be read"), nothing.reread(&paths).expect("it can be read"));
        let own = |s: &Sources| s.under("content/c/").map(|s| format!("{s:?}")).filter(|s| s.contains("path")).count();
        assert!(whole.same_as(&hinted));
        assert_eq!(own(&hinted), 2);
    }

    #[test]
    fn an_id_is_never_given_to_another_file() {
        let mut sources = Sources::from_texts([("content/a.md", "a")]);
        let id = sources.text("content/a.md").expect("it was put in").id;
        sources.remove("content/a.md");
        sources.set("content/b.md", b"b".to_vec());
        assert_ne!(sources.text("content/b.md").expect("it was put in").id, id);
    }
}
