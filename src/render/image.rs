//! Pictures made in the sizes and formats that `site::variants` names. What is made holds pixels and nothing else: no place, no camera, no
//! thumbnail. Which variants there are, and who shows them, is decided elsewhere.

use std::io::{self, Cursor};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Cicp;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageReader};

use crate::memo::Hash;
use crate::site::variants::{Format, RECIPE, Variant, variants};
use crate::source::Media;

/// Pixels of the largest picture that is decoded: more than cameras make, and less than fills the memory.
const MOST_PIXELS: u64 = 100_000_000;

/// The picture upright, in sRGB, as RGB or, if anything can be seen through, RGBA; `None` if it is damaged, too large, or of no known format.
fn decode(bytes: &[u8]) -> Option<DynamicImage> {
    let mut decoder = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return None;
    }
    let orientation = decoder.orientation().ok()?;
    let wide = decoder.icc_profile().ok().flatten().is_some_and(|profile| is_display_p3(&profile));
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(orientation);
    let mut picture =
        if seen_through(&picture) { DynamicImage::from(picture.into_rgba8()) } else { DynamicImage::from(picture.into_rgb8()) };
    if wide {
        picture.set_color_space(Cicp::DISPLAY_P3).ok()?;
        picture.apply_color_space(Cicp::SRGB, image::ConvertColorOptions::default()).ok()?;
    }
    Some(picture)
}

fn seen_through(picture: &DynamicImage) -> bool {
    picture.color().has_alpha() && picture.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}

/// Telephones' wide colours, by the profile's name; shown as sRGB they are dull. Other profiles are rare on the web and are taken for sRGB.
fn is_display_p3(profile: &[u8]) -> bool {
    let wide: Vec<u8> = "Display P3".bytes().flat_map(|b| [0, b]).collect();
    profile.windows(wide.len()).any(|at| at == wide) || profile.windows(10).any(|at| at == b"Display P3")
}

fn encode(picture: &DynamicImage, variant: &Variant) -> Option<Vec<u8>> {
    let (width, height) = (variant.width, variant.height);
    let sized = resize(picture, width, height)?;
    match variant.format {
        Format::Jpeg => jpeg(&on_white(sized)),
        Format::Png => png(&sized),
        Format::WebP => {
            let mut config = webp::WebPConfig::new().ok()?;
            (config.quality, config.method, config.alpha_compression) = (75.0, 4, 1);
            let encoder = match &sized {
                DynamicImage::ImageRgba8(pixels) => webp::Encoder::from_rgba(pixels, width, height),
                _ => webp::Encoder::from_rgb(sized.as_bytes(), width, height),
            };
            Some(encoder.encode_advanced(&config).ok()?.to_vec())
        }
    }
}

fn resize(picture: &DynamicImage, width: u32, height: u32) -> Option<DynamicImage> {
    if (picture.width(), picture.height()) == (width, height) {
        return Some(picture.clone());
    }
    let mut sized = DynamicImage::new(width, height, picture.color());
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new().resize(picture, &mut sized, &options).ok()?;
    Some(sized)
}

/// JPEG has no transparency: what can be seen through is laid on white.
fn on_white(picture: DynamicImage) -> image::RgbImage {
    let DynamicImage::ImageRgba8(pixels) = picture else { return picture.into_rgb8() };
    image::RgbImage::from_fn(pixels.width(), pixels.height(), |x, y| {
        let [r, g, b, alpha] = pixels.get_pixel(x, y).0.map(u32::from);
        image::Rgb([r, g, b].map(|c| ((c * alpha + 255 * (255 - alpha) + 127) / 255) as u8))
    })
}

fn jpeg(pixels: &image::RgbImage) -> Option<Vec<u8>> {
    let [width, height] = [pixels.width(), pixels.height()].map(|side| u16::try_from(side).ok());
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 78);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::R_4_2_0);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.encode(pixels, width?, height?, jpeg_encoder::ColorType::Rgb).ok()?;
    Some(bytes)
}

fn png(picture: &DynamicImage) -> Option<Vec<u8>> {
    use image::codecs::png::{CompressionType, FilterType, PngEncoder};
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
    encoder.write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into()).ok()?;
    Some(bytes)
}

/// Whether the bytes are a GIF or an SVG.
pub fn is_drawing(bytes: &[u8]) -> bool {
    bytes.starts_with(b"GIF8") || std::str::from_utf8(bytes).is_ok_and(|text| text.contains("<svg"))
}

/// Pictures made before, in a folder that may be removed at any time; and those that were decoded last, since a picture's variants are
/// asked for one after the other. It only saves time.
#[derive(Debug)]
pub struct Cache {
    folder: Option<PathBuf>,
    decoded: Mutex<Vec<(Hash, Arc<DynamicImage>)>>,
}

/// Rows of pixels that WebP has room for; its width never comes near.
const TALLEST: u32 = 16_383;

/// Why there is no picture.
#[derive(Debug)]
pub enum Fault {
    /// Its file can no longer be read.
    Io(io::Error),
    /// Its file is no longer what it was when the project was read.
    Changed,
    /// It is damaged, too large, or of no known format.
    Damaged,
}

fn read(media: &Media) -> Result<Vec<u8>, Fault> {
    let bytes = media.bytes().map_err(Fault::Io)?;
    if Hash::of(&bytes) == media.hash { Ok(bytes) } else { Err(Fault::Changed) }
}

/// Bytes of a decoded picture that is worth its place in memory.
const HELD: usize = 64 << 20;

impl Cache {
    /// Keeps pictures in `folder`; keeps none without one.
    pub fn at(folder: Option<PathBuf>) -> Cache {
        Cache { folder, decoded: Mutex::default() }
    }

    /// Whether the variants of a picture could be made. Of those that were made before nothing is done again.
    ///
    /// # Errors
    /// When they could not.
    pub fn look(&self, media: &Media) -> Result<(), Fault> {
        let all = variants(media);
        if all.iter().all(|variant| self.path(media, variant).is_some_and(|path| path.is_file())) {
            return Ok(());
        }
        if all.iter().any(|variant| variant.height > TALLEST) {
            return Err(Fault::Damaged);
        }
        decode(&read(media)?).map(drop).ok_or(Fault::Damaged)
    }

    /// The bytes of a variant.
    ///
    /// # Errors
    /// When there is none.
    pub fn get_or_make(&self, media: &Media, variant: &Variant) -> Result<Vec<u8>, Fault> {
        let path = self.path(media, variant);
        if let Some(bytes) = path.as_ref().and_then(|path| std::fs::read(path).ok()).filter(|bytes| !bytes.is_empty()) {
            return Ok(bytes);
        }
        let picture = self.decoded(media)?;
        let bytes = encode(&picture, variant).ok_or(Fault::Damaged)?;
        if let Some((folder, path)) = self.folder.as_ref().zip(path) {
            // A full disk or a folder that cannot be written to costs time, and nothing else.
            let _ = std::fs::create_dir_all(folder).and_then(|()| crate::write::whole_file(&path, &bytes));
        }
        Ok(bytes)
    }

    /// Not decoded under the lock: two threads may decode the same picture, but none waits for another.
    fn decoded(&self, media: &Media) -> Result<Arc<DynamicImage>, Fault> {
        let held = || self.decoded.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, picture)) = held().iter().find(|(hash, _)| *hash == media.hash) {
            return Ok(picture.clone());
        }
        let picture = Arc::new(decode(&read(media)?).ok_or(Fault::Damaged)?);
        let mut held = held();
        if picture.as_bytes().len() <= HELD && held.iter().all(|(hash, _)| *hash != media.hash) {
            held.insert(0, (media.hash, picture.clone()));
            held.truncate(2);
        }
        Ok(picture)
    }

    fn path(&self, media: &Media, variant: &Variant) -> Option<PathBuf> {
        let settings = format!("{RECIPE} {}x{} {}", variant.width, variant.height, settings(variant.format));
        let key = Hash::of_parts([&media.hash.0[..], settings.as_bytes()]);
        Some(self.folder.as_ref()?.join(format!("{}.{}", key.hex(), variant.format.extension())))
    }
}

/// The encoder and what it is told, as part of what a kept picture is known by. To be changed with it, and `RECIPE` too.
fn settings(format: Format) -> &'static str {
    match format {
        Format::Jpeg => "lanczos3 srgb jpeg-encoder progressive 420 q78",
        Format::Png => "lanczos3 srgb png best",
        Format::WebP => "lanczos3 srgb webp q75 m4",
    }
}

#[cfg(test)]
mod tests;
