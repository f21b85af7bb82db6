//! Rounding as the report's own figures have it.

use super::*;

#[test]
fn halves_go_up_and_nothing_has_no_share() {
    for (count, size, share) in [
        (2, 16, Some(13)),
        (1, 8, Some(13)),
        (1, 200, Some(1)),
        (1, 201, Some(0)),
        (3, 8, Some(38)),
        (5, 8, Some(63)),
        (1, 3, Some(33)),
        (2, 3, Some(67)),
        (0, 7, Some(0)),
        (7, 7, Some(100)),
        (0, 0, None),
    ] {
        assert_eq!(percent(count, size), share, "{count} of {size}");
    }
}

#[test]
fn figures_are_found_by_their_ids() {
    for figure in Figure::ALL {
        assert_eq!(Figure::by_id(figure.id()), Some(figure));
    }
    assert_eq!(Figure::by_id("Area"), None);
}

#[test]
fn an_empty_directory_has_empty_figures() {
    for figure in Figure::ALL {
        let counted = matrix(&Directory::default(), figure);
        assert_eq!((counted.columns.len(), counted.rows.len(), counted.sizes.len()), (0, 0, 0));
    }
}
