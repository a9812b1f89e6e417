//! Texts that match a `pattern`.
//!
//! In: the expression that generated crates check the pattern with (see `lower::pattern`). Out: a text that it finds.

use regex_lite::Regex;
use regex_syntax::hir::{Class, ClassUnicode, Hir, HirKind};

/// The most that a piece is repeated to make a text longer.
const REPEATS: usize = 256;

/// How many of several branches are tried.
const BRANCHES: usize = 4;

/// The longest text that is tried, in bytes.
const LONGEST: usize = 8 * 1024;

/// Whether the expression finds something in the text.
pub(super) fn is_match(regex: &str, text: &str) -> bool {
    // The expression was compiled once before it came here.
    Regex::new(regex).is_ok_and(|regex| regex.is_match(text))
}

/// A text that matches and has a number of characters in these bounds.
pub(super) fn example(regex: &str, least: usize, most: usize) -> Option<String> {
    let (hir, regex) = (regex_syntax::parse(regex).ok()?, Regex::new(regex).ok()?);
    let texts = (0..REPEATS).flat_map(|more| (0..BRANCHES).map(move |branch| (more, branch))).filter_map(|(more, branch)| {
        let mut out = String::new();
        Writer { branch, out: &mut out }.piece(&hir, 0, more)?;
        Some(out)
    });
    // A piece may have been taken from a class that an anchor or a neighbour forbids; the engine tells.
    texts.filter(|text| (least..=most).contains(&text.chars().count())).find(|text| regex.is_match(text))
}

/// Writes one of the texts of an expression.
struct Writer<'t> {
    /// Which one of several branches is taken, or the first where there are fewer.
    branch: usize,
    out: &'t mut String,
}

impl Writer<'_> {
    /// Writes a piece for the repetition of that index, with `more` repetitions than it needs. `None` where the text grows too long, or is
    /// none.
    fn piece(&mut self, hir: &Hir, index: usize, more: usize) -> Option<()> {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.out.push_str(std::str::from_utf8(&literal.0).ok()?),
            HirKind::Class(Class::Unicode(class)) => self.out.push(letter(class, index)?),
            HirKind::Class(Class::Bytes(_)) => return None,
            HirKind::Capture(group) => self.piece(&group.sub, index, more)?,
            HirKind::Concat(pieces) => pieces.iter().try_for_each(|piece| self.piece(piece, index, more))?,
            HirKind::Alternation(branches) => self.piece(branches.get(self.branch).or(branches.first())?, index, more)?,
            HirKind::Repetition(repetition) => {
                let most = repetition.max.map_or(usize::MAX, |most| most as usize);
                for index in 0..most.min(repetition.min as usize + more) {
                    self.piece(&repetition.sub, index, more.min(1))?;
                }
            }
        }
        (self.out.len() <= LONGEST).then_some(())
    }
}

/// A character of a class. Letters read best; which one it is changes, so that the text is not one letter alone.
fn letter(class: &ClassUnicode, index: usize) -> Option<char> {
    let takes = |c: &char| class.ranges().iter().any(|range| (range.start()..=range.end()).contains(c));
    let nice: Vec<char> = ('a'..='z').chain('A'..='Z').chain('0'..='9').filter(takes).collect();
    let other = || (' '..='~').chain('\u{a1}'..='\u{17f}').find(takes);
    if nice.is_empty() { other() } else { Some(nice[index % nice.len()]) }
}

#[cfg(test)]
mod tests {
    use super::{example, is_match};

    #[test]
    fn texts_match_and_have_the_wanted_length() {
        for (regex, least, most, text) in [
            ("^[A-Z]{3}-[0-9]+$", 0, 9, "ABC-0"),
            ("^[a-z]+$", 5, 9, "abcde"),
            ("^(?:cat|dogs)$", 0, 9, "cat"),
            ("^ab$|^c+$", 4, 4, "cccc"),
            ("^(?:[a-z]{2}/)+x?$", 6, 9, "ab/ab/x"),
            ("[^a-zA-Z0-9 -/]", 0, 9, ":"),
        ] {
            assert_eq!(example(regex, least, most).as_deref(), Some(text), "{regex}");
        }
    }

    #[test]
    fn where_there_is_no_such_text_none_is_given() {
        for (regex, least, most) in [("^[a-z]{4}$", 0, 3), ("^a{9000}$", 0, 9999), ("a^", 0, 9), ("(", 0, 9)] {
            assert_eq!(example(regex, least, most), None, "{regex}");
        }
    }

    #[test]
    fn patterns_are_searched_for() {
        assert!(is_match("b", "abc") && !is_match("^b", "abc"));
    }
}
