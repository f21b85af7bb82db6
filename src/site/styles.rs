//! How style sheets are made, as far as their bytes depend on it. Their address carries it: hosts let browsers keep what stands there for a year.

use crate::memo::Hash;

/// Bump when a style sheet of the same sources comes out with other bytes.
const RECIPE: &str = "1";

/// The program that makes style sheets small, as `Cargo.toml` pins it.
const LIGHTNING: &str = "1.0.0-alpha.72";

/// The oldest browsers that style sheets are written for.
pub const BROWSERS: Browsers = Browsers { chrome: (87, 0), safari: (14, 1), firefox: (90, 0) };

/// Version and its part, by browser.
#[derive(Debug, Clone, Copy)]
pub struct Browsers {
    /// Chrome, Edge and Samsung's.
    pub chrome: (u32, u32),
    /// Safari on every device.
    pub safari: (u32, u32),
    /// Firefox.
    pub firefox: (u32, u32),
}

/// What the address of a style sheet depends on beside its sources.
pub fn recipe() -> Hash {
    Hash::of_parts([RECIPE.to_owned(), LIGHTNING.to_owned(), format!("{BROWSERS:?}")])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recipe_names_what_style_sheets_are_made_with() {
        let manifest = include_str!("../../Cargo.toml");
        assert!(manifest.contains(&format!("lightningcss = {{ version = \"={LIGHTNING}\"")));
    }
}
