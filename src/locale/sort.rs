//! Names in the order that a locale's readers look for them: Swedish å, ä and ö after z, `Hus 2` before `Hus 10`. Equal names are ordered by
//! their bytes, so that a list is the same on every machine.

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use super::{Locale, facts};

/// Orders names; made once for a locale.
pub struct Sorter {
    collator: CollatorBorrowed<'static>,
}

impl Sorter {
    /// The order of a locale.
    pub fn new(locale: &Locale) -> Sorter {
        let mut preferences: CollatorPreferences = facts::icu(&locale.tag).into();
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator =
            Collator::try_new(preferences, CollatorOptions::default()).expect("ICU's own data has every locale, if only by its root");
        Sorter { collator }
    }

    /// A key that, compared byte by byte with others, gives the order.
    pub fn key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(name.len() * 3);
        let _ = self.collator.write_sort_key_to(name, &mut key);
        key
    }

    /// Puts things in the order of their names.
    pub fn sort_by_name<T>(&self, items: &mut [T], name: impl Fn(&T) -> &str) {
        items.sort_by_cached_key(|item| {
            let name = name(item);
            (self.key(name), name.to_owned())
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(tag: &str, names: &str) -> String {
        let mut names: Vec<&str> = names.split(' ').collect();
        Sorter::new(&Locale::of(tag).expect("a tag")).sort_by_name(&mut names, |name| name);
        names.join(" ")
    }

    #[test]
    fn the_readers_order() {
        for (tag, names, order) in [
            ("sv", "Örebro Älvdalen Åre Zinkgruvan Ale", "Ale Zinkgruvan Åre Älvdalen Örebro"),
            ("sv-simple", "Öl Äl Ål Zon", "Zon Ål Äl Öl"),
            ("fit", "Öl Äl Ål Zon", "Zon Ål Äl Öl"),
            ("rom", "Öl Äl Ål Zon", "Zon Ål Äl Öl"),
            ("se", "Öl Äl Ál Ål Zon", "Ál Zon Ål Äl Öl"),
            ("en", "Öl Äl Ål Zon", "Ål Äl Öl Zon"),
            ("sv", "Hus10 Hus2 hus1", "hus1 Hus2 Hus10"),
            ("sv", "idéer ide idé", "ide idé idéer"),
        ] {
            assert_eq!(sorted(tag, names), order, "{tag}");
        }
    }
}
