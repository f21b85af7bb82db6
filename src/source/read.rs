//! Reads files into sources: the only place that opens a project's. A file is read when nothing tells that it is the same as before.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::kinds::{is_content, relative, source, table, text, wanted};
use super::listing::{FOLDERS, Listed, ReadError};
use super::{FileId, Listing, Location, Sources, Span, Stamped};

/// Files, or pages made of them, that a thread takes at once: with more, the others would have nothing to do towards the end.
pub const AT_ONCE: usize = 32;

impl Sources {
    /// Reads the project at `root`. What `previous` holds is kept for files whose size and time are the same.
    ///
    /// # Errors
    /// When a file or folder cannot be read.
    pub fn read(root: &Path, previous: Option<&Sources>) -> Result<Sources, ReadError> {
        Sources::read_listed(root, Listing::of(root)?, previous)
    }

    /// Reads the files of a listing, as [`Sources::read`].
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn read_listed(root: &Path, listing: Listing, previous: Option<&Sources>) -> Result<Sources, ReadError> {
        let empty = Sources::default();
        let previous = previous.unwrap_or(&empty);
        let mut sources =
            Sources { root: root.to_owned(), files: Arc::default(), ids: previous.ids.clone(), paths: previous.paths.clone() };
        sources.add_built_in(previous);
        let found: Vec<_> = listing.files.into_iter().map(|listed| (sources.id(&listed.path), listed)).collect();
        let read: Vec<(Arc<str>, Stamped)> = found
            .into_par_iter()
            .with_max_len(AT_ONCE)
            .map(|(id, Listed { path, location, metadata })| {
                let (modified, size) = (metadata.modified().ok(), metadata.len());
                if let Some(kept) = previous.files.get(&path)
                    && kept.modified.is_some()
                    && kept.modified == modified
                    && kept.size == size
                {
                    return Ok((path, kept.clone()));
                }
                let bytes = std::fs::read(&location).map_err(|error| ReadError { path: location.clone(), error })?;
                let source = source(id, &path, &bytes, Location::Disk(location));
                let stamped = Stamped::new(&path, source, modified, size);
                Ok((path, stamped))
            })
            .collect::<Result<_, ReadError>>()?;
        sources.files_mut().extend(read);
        sources.choose_code_pages();
        Ok(sources)
    }

    /// Only what comes with the program and the files at `paths` below `root`, for what is said of them to be shown.
    ///
    /// # Errors
    /// When a file that is there cannot be read.
    pub fn read_only<'a>(root: &Path, paths: impl IntoIterator<Item = &'a str>) -> Result<Sources, ReadError> {
        let mut sources = Sources { root: root.to_owned(), ..Sources::default() };
        sources.add_built_in(&Sources::default());
        let paths: Vec<PathBuf> = paths.into_iter().map(|path| root.join(path)).collect();
        sources.reread(&paths)
    }

    /// These sources with the files at `paths` read again: those that are gone are left out.
    ///
    /// # Errors
    /// When a file that is there cannot be read.
    pub fn reread(&self, paths: &[PathBuf]) -> Result<Sources, ReadError> {
        let mut sources = self.clone();
        for path in paths {
            let name: Arc<str> = relative(&self.root, path).into();
            let ours = &*name == "budkavle.toml" || FOLDERS.iter().any(|f| name.strip_prefix(f).is_some_and(|rest| rest.starts_with('/')));
            if !ours || !name.split('/').all(is_content) {
                continue;
            }
            match std::fs::metadata(path) {
                Ok(metadata) if metadata.is_file() => {
                    let bytes = std::fs::read(path).map_err(|error| ReadError { path: path.clone(), error })?;
                    let id = sources.id(&name);
                    let source = source(id, &name, &bytes, Location::Disk(path.clone()));
                    let stamped = Stamped::new(&name, source, metadata.modified().ok(), metadata.len());
                    sources.files_mut().insert(name, stamped);
                }
                Ok(_) => {}
                // A built-in file shows again when the project's own is gone; the sweep that follows sees to it.
                Err(_) => sources.remove(&name),
            }
        }
        sources.choose_code_pages();
        Ok(sources)
    }

    /// Reads every Fluent file below a folder that is no project; paths count from it. What is hidden is no language: what was accepted, too.
    ///
    /// # Errors
    /// When the folder or a file cannot be read.
    pub fn read_messages(dir: &Path) -> Result<Sources, ReadError> {
        let mut sources = Sources { root: dir.to_owned(), ..Sources::default() };
        let mut found = Vec::new();
        let is_seen =
            |entry: &walkdir::DirEntry| wanted(entry) && (entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.'));
        for entry in walkdir::WalkDir::new(dir).follow_links(true).sort_by_file_name().into_iter().filter_entry(is_seen) {
            let entry = entry.map_err(|e| ReadError { path: e.path().unwrap_or(dir).to_owned(), error: e.into() })?;
            if entry.file_type().is_file() && entry.path().extension().is_some_and(|extension| extension == "ftl") {
                let path: Arc<str> = relative(dir, entry.path()).into();
                found.push((sources.id(&path), path, entry.into_path()));
            }
        }
        let read = found.into_par_iter().map(|(id, path, location)| {
            let bytes = std::fs::read(&location).map_err(|error| ReadError { path: location, error })?;
            let size = bytes.len() as u64;
            let stamped = Stamped::new(&path, text(id, &path, &bytes), None, size);
            Ok((path, stamped))
        });
        sources.files = Arc::new(read.collect::<Result<_, ReadError>>()?);
        Ok(sources)
    }

    /// Puts `file`, from wherever it lies, in the place of the file at `path`.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn stand_in(&mut self, path: &str, file: &Path) -> Result<(), ReadError> {
        let bytes = std::fs::read(file).map_err(|error| ReadError { path: file.to_owned(), error })?;
        let path: Arc<str> = path.into();
        let (id, size) = (self.id(&path), bytes.len() as u64);
        let source = source(id, &path, &bytes, Location::Disk(file.to_owned()));
        let stamped = Stamped::new(&path, source, None, size);
        self.files_mut().insert(path, stamped);
        self.choose_code_pages();
        Ok(())
    }

    /// Puts in a file from anywhere, or the tables that lie in a folder, under the names that people gave them; says which. Those called
    /// `.json` are text, all others tables.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub fn take_in(&mut self, given: &Path) -> Result<Vec<Arc<str>>, ReadError> {
        let fail = |path: &Path, error: io::Error| ReadError { path: path.to_owned(), error };
        let mut found = vec![given.to_owned()];
        if given.is_dir() {
            let entries = std::fs::read_dir(given).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(|e| fail(given, e))?;
            let is_table = |path: &PathBuf| path.is_file() && path.extension().is_some_and(|e| e == "csv" || e == "json");
            found = entries.into_iter().map(|e| e.path()).filter(is_table).collect();
            found.sort();
        }
        let mut names = Vec::new();
        for path in found {
            let bytes = std::fs::read(&path).map_err(|e| fail(&path, e))?;
            let name: Arc<str> = path.display().to_string().into();
            let id = self.id(&name);
            let size = bytes.len() as u64;
            let json = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("json"));
            let source = if json { text(id, &name, &bytes) } else { table(id, &name, &bytes) };
            self.files_mut().insert(name.clone(), Stamped::new(&name, source, None, size));
            names.push(name);
        }
        self.choose_code_pages();
        Ok(names)
    }

    /// These sources with the text of each page that a span is in. One that has changed since shows what it has now.
    ///
    /// # Errors
    /// When a file can no longer be read.
    pub fn shown(mut self, spans: impl IntoIterator<Item = Span>) -> Result<Sources, ReadError> {
        let wanted: std::collections::BTreeSet<FileId> = spans.into_iter().filter(|span| span.end > 0).map(|span| span.file).collect();
        let empty = |id: &FileId| self.text(self.path(*id)).is_some_and(|text| text.text.is_empty() && text.path.ends_with(".md"));
        let wanted: Vec<PathBuf> = wanted.into_iter().filter(empty).map(|id| self.root.join(self.path(id))).collect();
        self = self.reread(&wanted)?;
        Ok(self)
    }
}

/// A file from outside the project that a command was given.
///
/// # Errors
/// When it cannot be read.
pub fn outside(path: &Path) -> Result<Vec<u8>, ReadError> {
    std::fs::read(path).map_err(|error| ReadError { path: path.to_owned(), error })
}
