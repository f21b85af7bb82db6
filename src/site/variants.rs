//! In which sizes and forms a picture is published, decided from its dimensions alone, so that addresses are known before a picture is made.

use super::Site;
use crate::directory::slug::slug;
use crate::memo::Hash;
use crate::source::Media;

/// How the bytes of a variant are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Lossy, for photographs.
    Jpeg,
    /// Lossless, for drawings.
    Png,
    /// For every browser that knows it.
    WebP,
}

impl Format {
    /// The file name's ending.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Jpeg => "jpg",
            Format::Png => "png",
            Format::WebP => "webp",
        }
    }
}

/// One size and form of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How it is written.
    pub format: Format,
    /// Its file name: the picture's, the width, and a fingerprint of the original and of how it is made.
    pub name: String,
}

/// Bump when the way pictures are made changes, so that their addresses do too.
pub const RECIPE: &str = "1";

const WIDTHS: [u32; 4] = [400, 800, 1200, 1600];

/// Whether a file is copied as it is where a picture is wanted: drawings hold nothing that a camera wrote.
pub fn is_drawing(path: &str) -> bool {
    ["svg", "gif"].contains(&ending(path).as_str())
}

/// Whether a file has the name of a photograph. What cannot be decoded of these is never published: place, time and camera would be too.
pub fn is_photo(path: &str) -> bool {
    PHOTOS.contains(&ending(path).as_str())
}

const PHOTOS: [&str; 19] = [
    "jpg", "jpeg", "jpe", "jfif", "png", "webp", "heic", "heif", "hif", "avif", "tif", "tiff", "bmp", "jxl", "jp2", "psd", "dng", "cr2",
    "nef",
];

fn ending(path: &str) -> String {
    path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default()
}

/// The variants of a picture, its own format first, each from small to large; none for what cannot be made smaller.
pub fn variants(media: &Media) -> Vec<Variant> {
    let Some((width, height)) = media.dimensions else { return Vec::new() };
    let file = media.path.rsplit('/').next().unwrap_or_default();
    let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
    // What can be decoded has dimensions, whatever its name; the name says only whether it is likely a drawing or a photograph.
    let own = match extension.to_ascii_lowercase().as_str() {
        "png" | "webp" | "gif" | "svg" => Format::Png,
        _ => Format::Jpeg,
    };
    let mut widths: Vec<u32> = WIDTHS.into_iter().filter(|w| *w < width).collect();
    if widths.len() < WIDTHS.len() {
        widths.push(width);
    }
    let (stem, fingerprint) = (slug(stem), Hash::of_parts([&media.hash.0[..], RECIPE.as_bytes()]).short());
    let variant = |width_wanted: u32, format: Format| Variant {
        width: width_wanted,
        height: ((u64::from(height) * u64::from(width_wanted) + u64::from(width) / 2) / u64::from(width)).max(1) as u32,
        format,
        name: format!("{stem}-{width_wanted}-{fingerprint}.{}", format.extension()),
    };
    let both = [own, Format::WebP].into_iter().flat_map(|format| widths.iter().map(move |w| (*w, format)));
    both.map(|(width, format)| variant(width, format)).collect()
}

/// The address of a file that is passed on; of a picture, that of its largest variant.
pub fn url(site: &Site, media: &Media) -> Option<String> {
    let inner = media.path.strip_prefix("content/")?.strip_prefix(site.config.id.as_str())?.strip_prefix('/')?;
    if let Some(url) = site.media_urls.get(inner) {
        return Some(url.clone());
    }
    let all = variants(media);
    let largest = all.iter().filter(|v| v.format != Format::WebP).max_by_key(|v| v.width)?;
    Some(format!("{}assets/{}", site.base_path, largest.name))
}
