//! Classes of characters, as ranges.

use std::fmt::Write as _;

/// `\d`
pub(super) const DIGIT: &[(char, char)] = &[('0', '9')];

/// `\w`
pub(super) const WORD: &[(char, char)] = &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];

/// `\s`: the productions WhiteSpace and LineTerminator (ECMA-262, section 12).
pub(super) const SPACE: &[(char, char)] = &[
    ('\t', '\r'),
    (' ', ' '),
    ('\u{a0}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200a}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{feff}', '\u{feff}'),
];

/// A set of characters, in the order in which they were added.
#[derive(Default)]
pub(super) struct Class {
    ranges: Vec<(char, char)>,
    negated: bool,
}

impl Class {
    pub(super) fn of(ranges: &[(char, char)]) -> Self {
        Self { ranges: ranges.to_vec(), negated: false }
    }

    pub(super) fn negated(mut self) -> Self {
        self.negated = !self.negated;
        self
    }

    pub(super) fn add(&mut self, from: char, to: char) {
        self.ranges.push((from, to));
    }

    /// Adds another class, which may be negated, as its ranges.
    pub(super) fn join(&mut self, other: &Self) {
        self.ranges.extend(if other.negated { others(&other.ranges) } else { other.ranges.clone() });
    }

    /// Writes it between brackets. No characters at all, and all of them, have spellings that every engine takes.
    pub(super) fn write(&self, out: &mut String) {
        match (self.ranges.is_empty(), self.negated) {
            (true, false) => out.push_str(r"[^\x{0}-\x{10FFFF}]"),
            (true, true) => out.push_str(r"[\x{0}-\x{10FFFF}]"),
            (false, _) => {
                out.push_str(if self.negated { "[^" } else { "[" });
                for (index, (from, to)) in self.ranges.iter().enumerate() {
                    let is_last = index + 1 == self.ranges.len();
                    if is_last && *from == '-' && *to == '-' {
                        out.push('-');
                        continue;
                    }
                    member(*from, out);
                    if from != to {
                        out.push('-');
                        member(*to, out);
                    }
                }
                out.push(']');
            }
        }
    }
}

/// The characters that are in none of the ranges.
fn others(ranges: &[(char, char)]) -> Vec<(char, char)> {
    let mut sorted = ranges.to_vec();
    sorted.sort_unstable();
    let mut found = Vec::new();
    let mut next = Some('\0');
    for (from, to) in sorted {
        let Some(start) = next else { break };
        if start < from {
            // There is a character before every one but the first, which is no more than `start`.
            found.extend(before(from).map(|end| (start, end)));
        }
        next = if to >= start { after(to) } else { next };
    }
    found.extend(next.map(|start| (start, char::MAX)));
    found
}

/// The neighbours of a character; what lies between the halves of surrogate pairs is no character.
fn before(c: char) -> Option<char> {
    ('\0'..c).next_back()
}

fn after(c: char) -> Option<char> {
    (c..=char::MAX).nth(1)
}

/// A character inside of brackets.
fn member(c: char, out: &mut String) {
    if r"\[]^-&~".contains(c) {
        out.push('\\');
        out.push(c);
    } else {
        plain(c, out);
    }
}

/// A character that means nothing else. What does not show is written as its number.
pub(super) fn plain(c: char, out: &mut String) {
    if c == ' ' || c.is_ascii_graphic() {
        out.push(c);
    } else {
        // Writing to a string cannot fail.
        let _ = write!(out, r"\x{{{:x}}}", u32::from(c));
    }
}
