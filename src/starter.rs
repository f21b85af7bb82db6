//! A new project: a small site, complete and without a fault, that can be built at once and written over bit by bit. Its files stand in
//! `starter/` as they are written; the theme and the words of the frame come with the program.

use std::path::Path;

use include_dir::{Dir, include_dir};

use crate::report::Trouble;
use crate::write;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/starter");

/// Writes a new project into `dir`, which must not exist or be empty.
///
/// # Errors
/// When the folder holds something, or cannot be written.
pub fn write(dir: &Path) -> Result<(), Trouble> {
    let taken = std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some());
    if taken || dir.is_file() {
        return Err(Trouble::NotEmpty(dir.to_owned()));
    }
    write_folder(&FILES, dir)
}

fn write_folder(folder: &Dir<'_>, dir: &Path) -> Result<(), Trouble> {
    for file in folder.files() {
        // Kept under another name here, so that it does not hide this folder's own files.
        let name = file.path().to_string_lossy().replace("gitignore.txt", ".gitignore");
        let path = dir.join(name);
        let trouble = |error| Trouble::Io(path.clone(), error);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(trouble)?;
        }
        write::whole_file(&path, file.contents()).map_err(trouble)?;
    }
    folder.dirs().try_for_each(|inner| write_folder(inner, dir))
}
