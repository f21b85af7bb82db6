//! Pictures: sizes, colours, and nothing of where they were taken.

use super::*;
use crate::site::variants::variants;
use crate::source::{Location, Source, Sources};

fn media(path: &str, bytes: Vec<u8>) -> Arc<Media> {
    let mut sources = Sources::default();
    sources.set(path, bytes);
    let Some(Source::Media(media)) = sources.iter().next().cloned() else { panic!("{path} is no picture") };
    media
}

/// One variant of the picture that `bytes` hold.
fn make(bytes: &[u8], variant: &Variant) -> Option<Vec<u8>> {
    encode(&decode(bytes)?, variant)
}

/// Red above, blue below.
fn photo(width: u32, height: u32) -> Vec<u8> {
    let pixels = image::RgbImage::from_fn(width, height, |_, y| image::Rgb(if y < height / 2 { [250, 0, 0] } else { [0, 0, 250] }));
    let mut bytes = Vec::new();
    jpeg_encoder::Encoder::new(&mut bytes, 95).encode(&pixels, width as u16, height as u16, jpeg_encoder::ColorType::Rgb).unwrap();
    bytes
}

/// The same with EXIF: orientation 6 (turned a quarter clockwise to be upright) and a GPS latitude reference.
fn photo_with_exif(width: u32, height: u32) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend(b"\0\x02");
    tiff.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
    tiff.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26");
    tiff.extend(b"\0\0\0\0");
    tiff.extend(b"\0\x01\0\x01\0\x02\0\0\0\x02N\0\0\0\0\0\0\0GPSSECRET");
    let segment = [b"Exif\0\0".to_vec(), tiff].concat();
    let plain = photo(width, height);
    let length = u16::try_from(segment.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &length, &segment, &plain[2..]].concat()
}

fn png_with_hole() -> Vec<u8> {
    let pixels = image::RgbaImage::from_fn(500, 60, |x, _| image::Rgba([0, 200, 0, if x < 250 { 0 } else { 255 }]));
    let mut bytes = Vec::new();
    DynamicImage::from(pixels).write_to(&mut Cursor::new(&mut bytes), image::ImageFormat::Png).unwrap();
    bytes
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|at| at == what)
}

#[test]
fn a_photo_comes_out_upright_and_tells_nothing() {
    let bytes = photo_with_exif(640, 480);
    assert!(holds(&bytes, b"GPSSECRET"));
    let media = media("content/media/a.jpg", bytes.clone());
    assert_eq!(media.dimensions, Some((480, 640)), "the EXIF data are read");
    let variants = variants(&media);
    for variant in &variants {
        let made = make(&bytes, variant).unwrap();
        for secret in [&b"Exif"[..], b"EXIF", b"GPSSECRET", b"ICC_PROFILE", b"ICCP", b"XMP", b"http"] {
            assert!(!holds(&made, secret), "{} holds {secret:?}", variant.name);
        }
        let picture = image::load_from_memory(&made).unwrap().into_rgb8();
        assert_eq!((picture.width(), picture.height()), (variant.width, variant.height));
        let (left, right) = (picture.get_pixel(20, 50).0, picture.get_pixel(variant.width - 20, 50).0);
        assert!(left[2] > 200 && right[0] > 200, "{}: {left:?} {right:?}", variant.name);
    }
}

#[test]
fn what_can_be_seen_through_stays_so() {
    let bytes = png_with_hole();
    for variant in variants(&media("content/media/a.png", bytes.clone())) {
        let picture = image::load_from_memory(&make(&bytes, &variant).unwrap()).unwrap();
        assert!(picture.color().has_alpha(), "{}", variant.name);
        let picture = picture.into_rgba8();
        assert_eq!((picture.get_pixel(9, 9).0[3], picture.get_pixel(variant.width - 9, 9).0[3]), (0, 255), "{}", variant.name);
    }
    let jpeg = Variant { width: 400, height: 400, format: Format::Jpeg, name: String::new() };
    let picture = image::load_from_memory(&make(&bytes, &jpeg).unwrap()).unwrap().into_rgb8();
    assert!(picture.get_pixel(9, 9).0.iter().all(|c| *c > 250), "laid on white");
}

#[test]
fn wide_colours_are_brought_into_srgb() {
    let make = |name: &str| {
        let pixels = image::RgbImage::from_pixel(64, 64, image::Rgb([200, 100, 50]));
        let mut bytes = Vec::new();
        let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 95);
        encoder.add_icc_profile(name.as_bytes()).unwrap();
        encoder.encode(&pixels, 64, 64, jpeg_encoder::ColorType::Rgb).unwrap();
        decode(&bytes).unwrap().into_rgb8().get_pixel(30, 30).0
    };
    let (plain, wide) = (make("profile desc sRGB"), make("profile desc Display P3"));
    assert!(plain[0].abs_diff(200) < 4, "{plain:?}");
    assert!(wide[0] > plain[0] + 5 && wide[2] < plain[2], "{wide:?}");
}

#[test]
fn what_is_no_picture_or_too_large_is_refused() {
    let variant = Variant { width: 4, height: 4, format: Format::Jpeg, name: String::new() };
    let whole = photo(32, 32);
    let mut huge = png_with_hole();
    huge[16..24].copy_from_slice(&[0, 0, 0x40, 0, 0, 0, 0x40, 0]);
    for bytes in [&b""[..], b"x", &whole[..20], &huge, b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBPVP8 "] {
        assert!(make(bytes, &variant).is_none());
    }
    for at in (0..whole.len()).step_by(7) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x55;
        let _ = make(&damaged, &variant);
        let _ = make(&whole[..at], &variant);
    }
}

#[test]
fn the_cache_only_saves_time() {
    let folder = tempfile::tempdir().unwrap();
    let (cached, original) = (folder.path().join("cache"), folder.path().join("a.png"));
    let media = Media { location: Location::Disk(original.clone()), ..(*media("content/media/a.png", png_with_hole())).clone() };
    std::fs::write(&original, png_with_hole()).unwrap();
    let variants = variants(&media);
    let all = |cache: &Cache| variants.iter().map(|variant| cache.get_or_make(&media, variant).ok()).collect::<Vec<_>>();
    let fresh = || Cache::at(Some(cached.clone()));
    let without = all(&Cache::at(None));
    assert!(without.iter().all(Option::is_some));
    assert_eq!(fresh().get_or_make(&media, &variants[1]).ok(), without[1]);
    assert_eq!(all(&fresh()), without, "one found, the others made");
    std::fs::remove_file(&original).unwrap();
    assert_eq!(all(&fresh()), without, "all found");
    std::fs::remove_dir_all(&cached).unwrap();
    assert!(all(&fresh()).iter().all(Option::is_none), "nothing kept, nothing to make it of");
    std::fs::write(&original, photo(64, 64)).unwrap();
    assert!(all(&fresh()).iter().all(Option::is_none), "not under another picture's name");
    std::fs::write(&original, png_with_hole()).unwrap();
    assert_eq!(all(&fresh()), without, "made again");
}

#[test]
fn a_file_that_was_changed_since_makes_no_picture() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.jpg");
    let media = Media { location: Location::Disk(file.clone()), ..(*media("content/media/a.jpg", photo(640, 480))).clone() };
    let cache = Cache::at(None);
    let of = |cache: &Cache| (cache.look(&media).err(), cache.get_or_make(&media, &variants(&media)[0]).err());
    assert!(matches!(of(&cache), (Some(Fault::Io(_)), Some(Fault::Io(_)))));
    std::fs::write(&file, photo(640, 500)).unwrap();
    assert!(matches!(of(&cache), (Some(Fault::Changed), Some(Fault::Changed))));
    std::fs::write(&file, photo(640, 480)).unwrap();
    assert!(matches!(of(&cache), (None, None)));
}
