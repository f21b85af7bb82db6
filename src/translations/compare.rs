//! Two versions of a page, block by block: what is the same, changed, new, gone, or stands somewhere else. It says what differs, not
//! whether that matters.

use std::collections::HashSet;
use std::ops::Range;

use similar::{Algorithm, ChangeTag, DiffOp, TextDiff, capture_diff_slices};

use super::blocks::{Block, Kind};

/// What became of a block since the earlier version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The same as the earlier block of that number.
    Same(usize),
    /// Says something else than the earlier block of that number.
    Changed(usize),
    /// The same as the earlier block of that number, at another place.
    Moved(usize),
    /// Was not there.
    Added,
}

/// What became of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Of each block of the later version.
    pub now: Vec<Change>,
    /// Numbers of the earlier version's blocks that are gone.
    pub removed: Vec<usize>,
}

impl Difference {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.now.iter().all(|change| matches!(change, Change::Same(_)))
    }

    /// The number of the earlier block that a later one was.
    pub fn before(&self, now: usize) -> Option<usize> {
        match self.now.get(now)? {
            Change::Same(before) | Change::Changed(before) | Change::Moved(before) => Some(*before),
            Change::Added => None,
        }
    }
}

/// How alike the words of two blocks must be, from 0 to 1, to count as one block that was changed.
const ALIKE: f32 = 0.4;

/// A text of fewer words can say the same with none of them left.
const FEW: usize = 4;

/// What became of `before`.
pub fn compare(before: &[Block], now: &[Block]) -> Difference {
    let keys =
        |blocks: &[Block]| -> Vec<(Kind, String, String)> { blocks.iter().map(|b| (b.kind, b.mark.clone(), b.text.clone())).collect() };
    let mut changes = vec![Change::Added; now.len()];
    let mut gone = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &keys(before), &keys(now)) {
        match op {
            DiffOp::Equal { old_index, new_index, len } => {
                for i in 0..len {
                    changes[new_index + i] = Change::Same(old_index + i);
                }
            }
            DiffOp::Delete { old_index, old_len, .. } => gone.extend(old_index..old_index + old_len),
            DiffOp::Insert { .. } => {}
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                let left = pair(before, now, old_index..old_index + old_len, new_index..new_index + new_len, &mut changes);
                gone.extend(left);
            }
        }
    }
    // What is gone in one place and the same in another was moved.
    for (number, change) in changes.iter_mut().enumerate().filter(|(_, change)| **change == Change::Added) {
        if let Some(at) = gone.iter().position(|&old| before[old].same(&now[number])) {
            *change = Change::Moved(gone.remove(at));
        }
    }
    Difference { now: changes, removed: gone }
}

/// Pairs the blocks of a stretch that was replaced, in order, so that those are together that are most alike; gives those that have no
/// partner.
fn pair(before: &[Block], now: &[Block], old: Range<usize>, new: Range<usize>, changes: &mut [Change]) -> Vec<usize> {
    let alone = old.len() == 1 && new.len() == 1;
    let [olds, news] = [&before[old.clone()], &now[new.clone()]].map(|blocks| blocks.iter().map(|b| words(b.said())).collect::<Vec<_>>());
    let sets: Vec<HashSet<&str>> = news.iter().map(|words| words.iter().copied().collect()).collect();
    let score = |i: usize, j: usize| {
        let (a, b) = (&before[old.start + i], &now[new.start + j]);
        // Where one stands in the place of one, a few words are too few to tell by.
        let known = same_mark(a, b) || is_sole(a.kind) || (alone && a.is_prose() && olds[i].len().min(news[j].len()) < FEW);
        if a.kind != b.kind {
            return 0.0;
        }
        // Counting what both have costs little, and leaves few to be compared.
        let both = olds[i].iter().filter(|word| sets[j].contains(*word)).count();
        let at_most = (2 * both) as f32 / (olds[i].len() + news[j].len()) as f32;
        match known {
            true => 1.0,
            false if at_most < ALIKE => 0.0,
            false => Some(ratio(&olds[i], &news[j])).filter(|ratio| *ratio >= ALIKE).unwrap_or(0.0),
        }
    };
    let scores: Vec<Vec<f32>> = (0..olds.len()).map(|i| (0..news.len()).map(|j| score(i, j)).collect()).collect();
    // How much likeness there is to be had from each pair of places on.
    let mut best = vec![vec![0.0_f32; news.len() + 1]; olds.len() + 1];
    for i in (0..olds.len()).rev() {
        for j in (0..news.len()).rev() {
            best[i][j] = best[i + 1][j].max(best[i][j + 1]).max(scores[i][j] + best[i + 1][j + 1]);
        }
    }
    let (mut left, mut j) = (Vec::new(), 0);
    for i in 0..olds.len() {
        let with = (j..news.len()).find(|&j| best[i][j] > best[i][j + 1]);
        match with.filter(|_| best[i][j] > best[i + 1][j]) {
            Some(with) => {
                changes[new.start + with] = Change::Changed(old.start + i);
                j = with + 1;
            }
            None => left.push(old.start + i),
        }
    }
    left
}

/// Of what a page has only one it is the same one, whatever it says.
fn is_sole(kind: Kind) -> bool {
    matches!(kind, Kind::Title | Kind::Description | Kind::ImageAlt)
}

/// A heading keeps its id, and an attribute its name, whatever becomes of the words.
fn same_mark(a: &Block, b: &Block) -> bool {
    !a.mark.is_empty() && a.mark == b.mark && a.kind != Kind::Row
}

/// How much of two texts' words is the same, from 0 to 1. Blanks and signs are no words: they are half of every text, and alike in all.
pub fn likeness(a: &str, b: &str) -> f32 {
    ratio(&words(a), &words(b))
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).collect()
}

fn ratio(a: &[&str], b: &[&str]) -> f32 {
    match a.len() + b.len() {
        0 => 1.0,
        all => (2 * in_order(a, b)) as f32 / all as f32,
    }
}

/// How many words two texts have in common, in the same order: the length of their longest common subsequence. Pairs of texts are many, and
/// where in them the words stand is not asked for, so that one row of the table is enough.
fn in_order(a: &[&str], b: &[&str]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for word in a {
        let mut corner = 0;
        for (at, other) in b.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if word == other { corner + 1 } else { above.max(row[at]) };
            corner = above;
        }
    }
    row[b.len()]
}

/// Two texts with what is gone and what is new marked so that it is seen without colour: `[-gone-] {+new+}`.
pub fn marked(before: &str, now: &str) -> String {
    let diff = TextDiff::from_words(before, now);
    let mut out = String::new();
    let mut open = ChangeTag::Equal;
    let marks = |tag: ChangeTag| match tag {
        ChangeTag::Equal => ("", ""),
        ChangeTag::Delete => ("[-", "-]"),
        ChangeTag::Insert => ("{+", "+}"),
    };
    for change in diff.iter_all_changes() {
        if change.tag() != open {
            close(&mut out, marks(open).1);
            out.push_str(marks(change.tag()).0);
            open = change.tag();
        }
        out.push_str(change.value());
    }
    close(&mut out, marks(open).1);
    out
}

/// Two texts in pieces, in order: whether each is gone, whether it is new, and what it says.
pub fn pieces(before: &str, now: &str) -> Vec<(bool, bool, String)> {
    let mut out: Vec<(bool, bool, String)> = Vec::new();
    for change in TextDiff::from_words(before, now).iter_all_changes() {
        let (gone, new) = (change.tag() == ChangeTag::Delete, change.tag() == ChangeTag::Insert);
        match out.last_mut() {
            Some(last) if (last.0, last.1) == (gone, new) => last.2.push_str(change.value()),
            _ => out.push((gone, new, change.value().to_owned())),
        }
    }
    out
}

/// A mark ends with the last word, not with the blank after it.
fn close(out: &mut String, mark: &str) {
    let end = out.trim_end().len();
    let blank = out.split_off(end);
    out.push_str(mark);
    out.push_str(&blank);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translations::blocks::cut;

    fn difference(before: &str, now: &str) -> String {
        let (before, now) = (cut(before).blocks, cut(now).blocks);
        let found = compare(&before, &now);
        let mut said: Vec<String> = Vec::new();
        for (i, change) in found.now.iter().enumerate() {
            match change {
                Change::Same(_) => {}
                Change::Changed(old) => said.push(format!("{} > {}", before[*old].text, now[i].text)),
                Change::Moved(_) => said.push(format!("moved {}", now[i].text)),
                Change::Added => said.push(format!("new {}{}", now[i].mark, now[i].text)),
            }
        }
        said.extend(found.removed.iter().map(|&i| format!("gone {}", before[i].text)));
        said.join("; ")
    }

    #[test]
    fn what_became_of_a_page() {
        for (before, now, wanted) in [
            ("En rad\nsom bryts.\n", "En   rad som\nbryts.\n", ""),
            ("- a\n- b\n", "* a\n\n* b\n", ""),
            ("Vi har öppet till sju.\n", "Vi har öppet till åtta.\n", "Vi har öppet till sju. > Vi har öppet till åtta."),
            ("A.\n\nB.\n", "A.\n\nNytt stycke.\n\nB.\n", "new Nytt stycke."),
            ("A.\n\nB.\n\nC.\n", "A.\n\nC.\n", "gone B."),
            ("Ett.\n\nTvå.\n\nTre.\n", "Två.\n\nTre.\n\nEtt.\n", "moved Ett."),
            ("| a | b |\n|---|---|\n| 1 | 2 |\n", "|a|b|\n|-|-|\n|1|3|\n", "| 1 | 2 | > | 1 | 3 |"),
            (":::callout title=\"Ett\"\nx\n:::\n", ":::callout title=\"Två\"\nx\n:::\n", "Ett > Två"),
            ("x\n", "x\n\n:::contact service=\"linjen\"\n", "new :::contact service=\"linjen\""),
            ("---\ntitle: Ett\nslug: a\n---\nx\n", "---\ntitle: Två\nslug: b\n---\nx\n", "Ett > Två"),
            ("En \\\\\\\nrad.\n", "En rad.\n", "En \\\\\\\nrad. > En rad."),
            ("Rad ett.\\\nRad två.\n", "Rad ett. Rad två.\n", "Rad ett.\\\nRad två. > Rad ett. Rad två."),
            ("## Ett {#a}\n\nx\n", "## Ett {#b}\n\nx\n", "Ett > Ett"),
            ("## Så gör du\n\nx\n", "## Gör så här\n\nx\n", "Så gör du > Gör så här"),
            ("x\n\n:::helpline\n", "x\n\n:::contact service=\"linjen\"\n", "new :::contact service=\"linjen\"; gone "),
        ] {
            assert_eq!(difference(before, now), wanted, "{before} | {now}");
        }
    }

    #[test]
    fn words_in_common_are_counted_in_order() {
        for (a, b, count) in [("", "", 0), ("a", "", 0), ("a b c", "a b c", 3), ("a b c d", "b a d c", 2), ("x a y b", "a b x", 2)] {
            assert_eq!(in_order(&words(a), &words(b)), count, "{a} | {b}");
            assert_eq!(in_order(&words(b), &words(a)), count, "{b} | {a}");
        }
        assert_eq!((likeness("", "–"), likeness("a b", "b c")), (1.0, 0.5));
    }

    /// Those that have nothing in common are not one that was changed, however many there are of each.
    #[test]
    fn what_was_replaced_is_paired_by_its_words() {
        let page = |paragraphs: &[&str]| format!("---\ntitle: {}\n---\nFörst.\n\n{}\n\nSist.\n", paragraphs.len(), paragraphs.join("\n\n"));
        let [open, food] = ["Vi har öppet till sju varje kväll.", "Maten är gratis för alla som kommer."];
        let [clothes, open_later] = ["Kläder byter du mot andra i källaren.", "Vi har öppet till åtta varje kväll."];
        for (before, now, wanted) in [
            (
                &[open, food][..],
                &[clothes, "Ring någon av oss när du vill."][..],
                format!("new {clothes}; new Ring någon av oss när du vill.; gone {open}; gone {food}"),
            ),
            (&[open, food], &[clothes, open_later], format!("new {clothes}; {open} > {open_later}; gone {food}")),
            (&[food, open], &[open_later, clothes], format!("{open} > {open_later}; new {clothes}; gone {food}")),
            (&[food], &[clothes], format!("new {clothes}; gone {food}")),
            (&[food, open], &[open_later], format!("2 > 1; {open} > {open_later}; gone {food}")),
            // The one that is most like it, not the first that is like it.
            (
                &[open],
                &["Vi har öppet till sju på torg.", "Vi har öppet till sju varje dag."],
                "1 > 2; new Vi har öppet till sju på torg.; ".to_owned() + &format!("{open} > Vi har öppet till sju varje dag."),
            ),
        ] {
            assert_eq!(difference(&page(before), &page(now)), wanted);
        }
        // The bars of a table are no words.
        let table = |row: &str| format!("| a | b | c |\n|---|---|---|\n{row}\n| slut | på | allt |\n");
        assert_eq!(
            difference(&table("| ett | två | tre | \n| sex | sju | nio |"), &table("| bo | gå | se |\n| le | be | ge |")),
            "new 3| bo | gå | se |; new 3| le | be | ge |; gone | ett | två | tre |; gone | sex | sju | nio |"
        );
    }

    #[test]
    fn marks_are_seen_without_colour() {
        assert_eq!(marked("öppet till sju i dag", "öppet till åtta i dag"), "öppet till [-sju-]{+åtta+} i dag");
        assert_eq!(marked("a", "a"), "a");
        assert_eq!(marked("", "ny text"), "{+ny text+}");
    }
}
