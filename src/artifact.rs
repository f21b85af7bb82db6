//! What rendering makes: the bytes of a route, and the facts about a page that checking needs to remember of them. Data only;
//! nothing here reads, writes or decides.

/// The bytes that stand at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Path below the campaign's output folder, `/`-separated, without a leading slash.
    pub path: String,
    /// What the file holds.
    pub bytes: Bytes,
    /// What checking needs to know of a page; `None` for everything else.
    pub facts: Option<Facts>,
}

/// Bytes in memory, or a file of the project that is copied as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bytes {
    /// Made by a build.
    Made(Vec<u8>),
    /// Copied from this absolute path; its size and content hash are known from reading.
    Copied {
        /// Where the file is.
        from: std::path::PathBuf,
        /// The first 16 bytes of its BLAKE3 hash.
        hash: [u8; 16],
    },
}

/// What stays of a rendered page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Every `id` in document order.
    pub ids: Vec<String>,
    /// Every address that the page points to: `href`, `src`, `srcset`, `poster`.
    pub links: Vec<String>,
    /// `lang` of the page.
    pub lang: String,
    /// Size in bytes, uncompressed.
    pub size: usize,
}
