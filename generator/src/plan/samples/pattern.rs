//! Regular expressions of `pattern` (ECMA-262), read to make a text that matches.
//!
//! In: the expression. Out: its [`Pattern`], or nothing where it has what no text can be read off from (look-around, references back,
//! boundaries of words, properties of Unicode).

use std::iter::Peekable;
use std::str::Chars;

/// What a text must hold somewhere: one of several sequences.
#[derive(Clone, Debug)]
pub(super) struct Pattern(Vec<Vec<Repeat>>);

/// A piece, several times.
#[derive(Clone, Debug)]
struct Repeat {
    piece: Piece,
    least: usize,
    most: usize,
}

#[derive(Clone, Debug)]
enum Piece {
    /// A character of these ranges, or one of none of them.
    Class {
        ranges: Vec<(char, char)>,
        negated: bool,
    },
    Group(Pattern),
    Start,
    End,
}

/// Groups inside groups, from which on an expression is given up.
const DEPTH: usize = 20;

/// The most that a piece is repeated to make a text longer, and the largest count that is taken from a document.
const REPEATS: usize = 256;

/// The steps of one search. An expression that needs more of them is one of those that never end.
const STEPS: usize = 50_000;

impl Pattern {
    /// Reads an expression.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut parser = Parser { rest: text.chars().peekable(), depth: 0 };
        let pattern = parser.alternatives()?;
        parser.rest.next().is_none().then_some(pattern)
    }

    /// A text that matches and has a length in these bounds.
    pub(super) fn example(&self, least: usize, most: usize) -> Option<String> {
        let texts = (0..REPEATS).flat_map(|more| self.0.iter().map(move |sequence| sequence_text(sequence, more)));
        let mut fitting = texts.take(REPEATS * 2).filter(|text| (least..=most).contains(&text.chars().count()));
        // A piece may have been taken from a class that an anchor or a neighbour forbids; the search tells.
        fitting.find(|text| self.is_match(text))
    }

    /// The text matches somewhere. One that takes too long to search counts as a match.
    pub(super) fn is_match(&self, text: &str) -> bool {
        let text: Vec<char> = text.chars().collect();
        let mut search = Search { text: &text, left: STEPS };
        (0..=text.len()).any(|start| search.pattern(self, start, &mut |_, _| true)) || search.left == 0
    }
}

fn sequence_text(sequence: &[Repeat], more: usize) -> String {
    sequence.iter().map(|repeat| repeat.text(more)).collect()
}

impl Repeat {
    fn text(&self, more: usize) -> String {
        let count = self.most.min(self.least + more);
        (0..count).map(|index| self.piece.text(index, more)).collect()
    }
}

impl Piece {
    fn text(&self, index: usize, more: usize) -> String {
        match self {
            Self::Class { .. } => {
                // Letters read best; what comes first among them changes, so that the text is not one letter alone.
                let nice: Vec<char> = ('a'..='z').chain('A'..='Z').chain('0'..='9').filter(|c| self.takes(*c)).collect();
                let other = || (' '..='~').chain('\u{a1}'..='\u{17f}').find(|c| self.takes(*c));
                let nice = (!nice.is_empty()).then(|| nice[index % nice.len()]);
                nice.or_else(other).map(String::from).unwrap_or_default()
            }
            Self::Group(Pattern(sequences)) => sequences.first().map(|sequence| sequence_text(sequence, more.min(1))).unwrap_or_default(),
            Self::Start | Self::End => String::new(),
        }
    }

    fn takes(&self, c: char) -> bool {
        match self {
            Self::Class { ranges, negated } => ranges.iter().any(|(first, last)| (*first..=*last).contains(&c)) != *negated,
            _ => false,
        }
    }
}

/// A search through one text.
struct Search<'t> {
    text: &'t [char],
    left: usize,
}

/// What has to match behind a piece.
type Then<'c> = &'c mut dyn FnMut(&mut Search<'_>, usize) -> bool;

impl Search<'_> {
    fn pattern(&mut self, pattern: &Pattern, at: usize, then: Then<'_>) -> bool {
        pattern.0.iter().any(|sequence| self.sequence(sequence, at, then))
    }

    fn sequence(&mut self, sequence: &[Repeat], at: usize, then: Then<'_>) -> bool {
        match sequence.split_first() {
            None => then(self, at),
            Some((first, rest)) => self.repeat(first, 0, at, &mut |search, at| search.sequence(rest, at, then)),
        }
    }

    fn repeat(&mut self, repeat: &Repeat, done: usize, at: usize, then: Then<'_>) -> bool {
        let Some(left) = self.left.checked_sub(1) else { return false };
        self.left = left;
        // Once more, where that leads on: a piece that matches nothing would do so for ever.
        let again = done < repeat.most
            && self.piece(&repeat.piece, at, &mut |search, next| {
                (next > at || done < repeat.least) && search.repeat(repeat, done + 1, next, then)
            });
        again || done >= repeat.least && then(self, at)
    }

    fn piece(&mut self, piece: &Piece, at: usize, then: Then<'_>) -> bool {
        match piece {
            Piece::Start => at == 0 && then(self, at),
            Piece::End => at == self.text.len() && then(self, at),
            Piece::Group(pattern) => self.pattern(pattern, at, then),
            Piece::Class { .. } => self.text.get(at).is_some_and(|c| piece.takes(*c)) && then(self, at + 1),
        }
    }
}

struct Parser<'t> {
    rest: Peekable<Chars<'t>>,
    depth: usize,
}

/// Ranges of characters.
type Ranges = Vec<(char, char)>;

impl Parser<'_> {
    fn alternatives(&mut self) -> Option<Pattern> {
        let mut sequences = vec![self.sequence()?];
        while self.rest.next_if_eq(&'|').is_some() {
            sequences.push(self.sequence()?);
        }
        Some(Pattern(sequences))
    }

    fn sequence(&mut self) -> Option<Vec<Repeat>> {
        let mut sequence = Vec::new();
        while let Some(c) = self.rest.next_if(|c| !matches!(c, '|' | ')')) {
            let piece = self.piece(c)?;
            let (least, most) = self.counts()?;
            sequence.push(Repeat { piece, least, most });
        }
        Some(sequence)
    }

    fn piece(&mut self, c: char) -> Option<Piece> {
        let class = |ranges, negated| Some(Piece::Class { ranges, negated });
        match c {
            '^' => Some(Piece::Start),
            '$' => Some(Piece::End),
            '.' => class(vec![('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')], true),
            '[' => self.class(),
            '(' => self.group(),
            '\\' => self.escape().and_then(|(ranges, negated)| class(ranges, negated)),
            '*' | '+' | '?' => None,
            other => class(vec![(other, other)], false),
        }
    }

    fn group(&mut self) -> Option<Piece> {
        if self.rest.next_if_eq(&'?').is_some() {
            match self.rest.next()? {
                ':' => {}
                '<' if self.rest.peek().is_some_and(|c| c.is_alphabetic()) => {
                    self.rest.by_ref().find(|c| *c == '>')?;
                }
                _ => return None,
            }
        }
        self.depth = (self.depth < DEPTH).then_some(self.depth + 1)?;
        let inner = self.alternatives()?;
        self.depth -= 1;
        self.rest.next_if_eq(&')').map(|_| Piece::Group(inner))
    }

    fn class(&mut self) -> Option<Piece> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut ranges = Ranges::new();
        loop {
            let first = match self.rest.next()? {
                ']' => return Some(Piece::Class { ranges, negated }),
                '\\' => match self.escape()? {
                    (single, false) if single.len() == 1 && single[0].0 == single[0].1 => single[0].0,
                    (many, false) => {
                        ranges.extend(many);
                        continue;
                    }
                    _ => return None,
                },
                c => c,
            };
            let mut ahead = self.rest.clone();
            if ahead.next() == Some('-') && ahead.peek().is_some_and(|c| *c != ']') {
                self.rest.next();
                let last = match self.rest.next()? {
                    '\\' => self.escape().filter(|(single, _)| single.len() == 1)?.0[0].0,
                    c => c,
                };
                ranges.push((first, last));
            } else {
                ranges.push((first, first));
            }
        }
    }

    /// What stands behind a backslash: ranges, and whether all others are meant.
    fn escape(&mut self) -> Option<(Ranges, bool)> {
        let digits = || vec![('0', '9')];
        let word = || vec![('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')];
        let space = || vec![(' ', ' '), ('\t', '\r'), ('\u{a0}', '\u{a0}'), ('\u{2028}', '\u{2029}')];
        let single = |c| Some((vec![(c, c)], false));
        match self.rest.next()? {
            'd' => Some((digits(), false)),
            'D' => Some((digits(), true)),
            'w' => Some((word(), false)),
            'W' => Some((word(), true)),
            's' => Some((space(), false)),
            'S' => Some((space(), true)),
            't' => single('\t'),
            'n' => single('\n'),
            'r' => single('\r'),
            'f' => single('\u{c}'),
            'v' => single('\u{b}'),
            'x' => single(self.code(2)?),
            'u' => single(self.code(4)?),
            c if c.is_ascii_alphanumeric() => None,
            c => single(c),
        }
    }

    fn code(&mut self, digits: usize) -> Option<char> {
        let digits: String = (0..digits).map_while(|_| self.rest.next_if(char::is_ascii_hexdigit)).collect();
        u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32)
    }

    /// The counts behind a piece; once where there are none.
    fn counts(&mut self) -> Option<(usize, usize)> {
        let counts = match self.rest.peek() {
            Some('*') => (0, usize::MAX),
            Some('+') => (1, usize::MAX),
            Some('?') => (0, 1),
            Some('{') => {
                self.rest.next();
                let inside: String = self.rest.by_ref().take_while(|c| *c != '}').collect();
                let (least, most) = inside.split_once(',').unwrap_or((&inside, &inside));
                let most = if most.is_empty() { usize::MAX } else { most.parse().ok()? };
                let counts = (least.parse().ok().filter(|least| *least <= REPEATS)?, most);
                self.rest.next_if_eq(&'?');
                return Some(counts);
            }
            _ => return Some((1, 1)),
        };
        self.rest.next();
        self.rest.next_if_eq(&'?');
        Some(counts)
    }
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn texts_that_match() {
        for (pattern, least, most, text) in [
            ("^[a-z0-9-]+$", 0, 10, "a"),
            ("^[a-z0-9-]+$", 5, 10, "abcde"),
            ("^org_[a-f0-9]{4}$", 0, 100, "org_abcd"),
            (r"^\d{3}-\d{2}$", 0, 100, "012-01"),
            ("^(foo|bar)/v(?:1|2)(?<rest>x)?$", 0, 100, "foo/v1"),
            (r"\.json$", 0, 100, ".json"),
            ("^$", 0, 0, ""),
            (r"^[^\s]{2}\u0041\x42$", 0, 10, "abAB"),
            ("^[A-Z][A-Z0-9_]*$", 3, 3, "AAB"),
            (r"[\]\-\\]", 0, 1, "-"),
            ("^(ab){2,3}$", 6, 6, "ababab"),
        ] {
            let parsed = Pattern::parse(pattern).expect(pattern);
            assert_eq!(parsed.example(least, most).as_deref(), Some(text), "{pattern}");
        }
    }

    #[test]
    fn what_matches_and_what_does_not() {
        let is_match = |pattern: &str, text: &str| Pattern::parse(pattern).expect(pattern).is_match(text);
        assert!(is_match("b+", "abc") && !is_match("^b+$", "abc"));
        assert!(is_match("^(a|ab)(c|bcd)$", "abcd") && !is_match("^(a|ab)(c|bcd)$", "abd"));
        assert!(is_match("^a*?b$", "aab") && !is_match("^a{2}b$", "aaab"));
        // An expression that never ends counts as a match, and does end.
        assert!(is_match("^(a*)*$", &format!("{}b", "a".repeat(40))) || !is_match("^(a*)*$", "b"));
    }

    #[test]
    fn what_cannot_be_read() {
        for pattern in ["(?=a)b", r"(a)\1", r"\bword", r"\p{L}", "(?<!a)b", "a**", "(a", "[a", "a{9999}"] {
            assert!(Pattern::parse(pattern).is_none(), "{pattern}");
        }
        assert_eq!(Pattern::parse("^a{3}$").expect("it is one").example(5, 9), None);
    }
}
