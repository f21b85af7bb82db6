//! What rendering makes: the bytes of a route. Data only; nothing here reads, writes or decides.

/// The bytes that stand at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Path below the campaign's output folder, `/`-separated, without a leading slash.
    pub path: String,
    /// What the file holds.
    pub bytes: Bytes,
}

/// Bytes in memory, or a file of the project that is copied as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bytes {
    /// A page that templates made, to be looked at when it is finished.
    Page(String),
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
