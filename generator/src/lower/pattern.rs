//! Patterns: regular expressions of ECMA-262, as JSON Schema has them, in the syntax of the engine that generated crates take.
//!
//! In: the text of a `pattern`. Out: an expression that `regex_lite` compiles and that finds the same, or what stands in the way. Patterns
//! are searched for: nothing is anchored unless it says so (JSON Schema, `pattern`).
//!
//! What differs: `\d`, `\w` and `\b` are ASCII in both, but `\s` is not in ECMA-262; `.` stops at four line ends there; `[]` and `[^]` are
//! classes; any character may be escaped; groups have other marks. Look-around and back-references have no counterpart, since the engine
//! takes linear time; Unicode properties would take tables of their own.

mod class;

use std::iter::Peekable;
use std::str::Chars;

use regex_lite::RegexBuilder;

use class::{Class, DIGIT, SPACE, WORD};

/// The longest program that a pattern may become, in bytes. It bounds the time of a search.
const SIZE: usize = 1 << 18;

/// How many characters the bounds of a quantifier may have, with the brace that closes them.
const BOUNDS: usize = 24;

/// Why a pattern cannot be checked.
pub(super) type Reason = &'static str;

/// Translates a pattern and makes sure that the engine takes it.
pub(super) fn translate(pattern: &str) -> Result<String, Reason> {
    let mut reader = Reader { rest: pattern.chars().peekable(), out: String::new() };
    reader.all()?;
    match RegexBuilder::new(&reader.out).size_limit(SIZE).build() {
        Ok(_) => Ok(reader.out),
        Err(_) => Err("it is no regular expression, or too large a one"),
    }
}

struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    out: String,
}

/// What an escape stands for.
enum Escape {
    Char(char),
    Class(Class),
    /// `\b` and `\B`, outside of a class.
    Assertion(&'static str),
}

impl Reader<'_> {
    fn all(&mut self) -> Result<(), Reason> {
        while let Some(c) = self.rest.next() {
            match c {
                '\\' => match self.escape()? {
                    Escape::Char(c) => literal(c, &mut self.out),
                    Escape::Class(class) => class.write(&mut self.out),
                    Escape::Assertion(text) => self.out.push_str(text),
                },
                '[' => self.class()?.write(&mut self.out),
                '.' => Class::of(&[('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')]).negated().write(&mut self.out),
                '(' => self.group()?,
                '{' => self.quantifier(),
                '^' | '$' | '|' | ')' | '*' | '+' | '?' => self.out.push(c),
                c => literal(c, &mut self.out),
            }
        }
        Ok(())
    }

    /// Takes the next characters if they are these.
    fn take(&mut self, text: &str) -> bool {
        let mut ahead = self.rest.clone();
        let fits = text.chars().all(|c| ahead.next() == Some(c));
        if fits {
            self.rest = ahead;
        }
        fits
    }

    /// The mark of a group. What it captures is of no interest.
    fn group(&mut self) -> Result<(), Reason> {
        if ["?=", "?!", "?<=", "?<!"].iter().any(|mark| self.take(mark)) {
            return Err("look-around takes more than linear time");
        }
        if self.take("?<") {
            // The name of a group.
            while self.rest.next().ok_or("a group is not closed")? != '>' {}
        } else if !self.take("?:") && self.rest.peek() == Some(&'?') {
            return Err("flags inside of a pattern are not supported");
        }
        self.out.push_str("(?:");
        Ok(())
    }

    /// `{2}`, `{2,}` or `{2,5}`; any other brace is itself (ECMA-262, annex B).
    fn quantifier(&mut self) {
        // No engine takes counts of more digits, and a pattern of nothing but braces is not read again from each of them.
        let ahead: String = self.rest.clone().take(BOUNDS).collect();
        let bounds = ahead.split_once('}').map(|(bounds, _)| bounds);
        let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_bounds = |bounds: &&str| {
            let (least, most) = bounds.split_once(',').unwrap_or((bounds, ""));
            !least.is_empty() && number(least) && number(most)
        };
        match bounds.filter(is_bounds) {
            Some(bounds) => {
                self.out.push('{');
                self.out.push_str(bounds);
                self.out.push('}');
                // What is between the braces is ASCII; the last one goes with it.
                self.rest.nth(bounds.len());
            }
            None => literal('{', &mut self.out),
        }
    }

    fn escape(&mut self) -> Result<Escape, Reason> {
        let c = self.rest.next().ok_or("it ends with a backslash")?;
        Ok(match c {
            'd' => Escape::Class(Class::of(DIGIT)),
            'D' => Escape::Class(Class::of(DIGIT).negated()),
            'w' => Escape::Class(Class::of(WORD)),
            'W' => Escape::Class(Class::of(WORD).negated()),
            's' => Escape::Class(Class::of(SPACE)),
            'S' => Escape::Class(Class::of(SPACE).negated()),
            'b' => Escape::Assertion(r"\b"),
            'B' => Escape::Assertion(r"\B"),
            't' => Escape::Char('\t'),
            'n' => Escape::Char('\n'),
            'r' => Escape::Char('\r'),
            'v' => Escape::Char('\u{b}'),
            'f' => Escape::Char('\u{c}'),
            'c' => Escape::Char(self.control()),
            'x' => Escape::Char(self.hexadecimal(2).unwrap_or('x')),
            'u' => Escape::Char(self.unicode()?),
            '0' if !self.rest.peek().is_some_and(char::is_ascii_digit) => Escape::Char('\0'),
            '0'..='9' | 'k' => return Err("references to a group take more than linear time"),
            'p' | 'P' => return Err("Unicode properties are not supported"),
            c => Escape::Char(c),
        })
    }

    /// `\cJ`; without a letter it is a backslash and what follows (annex B).
    fn control(&mut self) -> char {
        match self.rest.peek() {
            Some(letter) if letter.is_ascii_alphabetic() => {
                let code = u8::try_from(*letter).unwrap_or_default() % 32;
                self.rest.next();
                char::from(code)
            }
            _ => 'c',
        }
    }

    /// So many hexadecimal digits; nothing is taken where there are fewer.
    fn hexadecimal(&mut self, digits: usize) -> Option<char> {
        let text: String = self.rest.clone().take(digits).take_while(char::is_ascii_hexdigit).collect();
        let code = u32::from_str_radix(&text, 16).ok().filter(|_| text.len() == digits)?;
        let c = char::from_u32(code)?;
        self.rest.nth(digits - 1);
        Some(c)
    }

    /// `\u00e9`, `\u{1f600}`, or the two halves of a surrogate pair.
    fn unicode(&mut self) -> Result<char, Reason> {
        const LONELY: Reason = "half of a surrogate pair is no character";
        if self.take("{") {
            let text: String = self.rest.by_ref().take_while(|c| *c != '}').collect();
            return u32::from_str_radix(&text, 16).ok().and_then(char::from_u32).ok_or("there is no such character");
        }
        if let Some(c) = self.hexadecimal(4) {
            return Ok(c);
        }
        let text: String = self.rest.clone().take(10).collect();
        let halves = text.split_once(r"\u").map(|(high, low)| (u16::from_str_radix(high, 16), u16::from_str_radix(low, 16)));
        let Some((Ok(high), Ok(low))) = halves else {
            // Too few digits: the letter itself.
            return if text.chars().take(4).filter(char::is_ascii_hexdigit).count() == 4 { Err(LONELY) } else { Ok('u') };
        };
        let mut decoded = char::decode_utf16([high, low]);
        let (Some(Ok(c)), None) = (decoded.next(), decoded.next()) else { return Err(LONELY) };
        self.rest.nth(9);
        Ok(c)
    }

    /// What stands between brackets.
    fn class(&mut self) -> Result<Class, Reason> {
        let negated = self.take("^");
        let mut class = Class::default();
        loop {
            let first = self.member()?;
            let Some(first) = first else { break };
            let dash = self.rest.peek() == Some(&'-') && self.rest.clone().nth(1).is_some_and(|c| c != ']');
            match (first, dash) {
                (Escape::Char(from), true) => {
                    self.rest.next();
                    match self.member()? {
                        Some(Escape::Char(to)) if from <= to => class.add(from, to),
                        Some(Escape::Char(_)) => return Err("a range in it runs backwards"),
                        // A class on one side makes the dash a dash (annex B).
                        Some(Escape::Class(other)) => {
                            class.add(from, from);
                            class.add('-', '-');
                            class.join(&other);
                        }
                        Some(Escape::Assertion(_)) | None => return Err("a bracket is not closed"),
                    }
                }
                (Escape::Char(c), false) => class.add(c, c),
                (Escape::Class(other), _) => class.join(&other),
                (Escape::Assertion(_), _) => {}
            }
        }
        Ok(if negated { class.negated() } else { class })
    }

    /// One member of a class; `None` at its end.
    fn member(&mut self) -> Result<Option<Escape>, Reason> {
        Ok(match self.rest.next().ok_or("a bracket is not closed")? {
            ']' => None,
            '\\' if self.take("b") => Some(Escape::Char('\u{8}')),
            '\\' => Some(match self.escape()? {
                Escape::Assertion(_) => Escape::Char('B'),
                other => other,
            }),
            c => Some(Escape::Char(c)),
        })
    }
}

/// A character that stands for itself.
fn literal(c: char, out: &mut String) {
    if c.is_ascii_punctuation() && !"-_/,:;@#%&!\"'`~=<> ".contains(c) {
        out.push('\\');
        out.push(c);
    } else {
        class::plain(c, out);
    }
}

#[cfg(test)]
mod tests {
    use regex_lite::Regex;

    use super::translate;

    #[test]
    fn what_needs_no_change_is_not_changed() {
        for pattern in ["^[a-z0-9_-]*$", r"^\+?[1-9]{3,14}$", "a|b", "^a{2,}?b+?$", "#@/"] {
            assert_eq!(translate(pattern).as_deref(), Ok(pattern));
        }
    }

    /// Pattern, texts in which it is found, texts in which it is not.
    #[test]
    fn the_same_is_found() {
        let rows: &[(&str, &[&str], &[&str])] = &[
            ("b", &["abc"], &["ac"]),
            ("^abc$", &["abc"], &["abc\n", "xabc"]),
            (r"^\d+$", &["09"], &["\u{663}", ""]),
            (r"^\w$", &["_", "a"], &["\u{e9}", "-"]),
            (r"^\W$", &["\u{e9}", "-"], &["a"]),
            (r"^\s$", &[" ", "\u{a0}", "\u{feff}", "\u{2028}"], &["a", "\u{200b}"]),
            (r"^\S$", &["a", "\u{200b}"], &["\u{3000}"]),
            (r"^[\s\S]$", &["a", "\n"], &[]),
            (r"^[^\d]$", &["a", "\u{663}"], &["1"]),
            ("^.$", &["a", "\u{85}", "\u{1f600}"], &["\n", "\r", "\u{2028}"]),
            ("^[^]$", &["\n"], &[]),
            ("[]", &[], &["", "a"]),
            (r"^\/\-\.\@$", &["/-.@"], &["/-x@"]),
            (r"^[\/\-\]\\^]+$", &["/-]\\^"], &["a"]),
            (r"^[a\-z]+$", &["a-z"], &["b"]),
            (r"^[\w-.]+$", &["a-."], &["+"]),
            (r"^[a-\d]$", &["a", "-", "5"], &["b"]),
            ("^[[&&~~]+$", &["[&~"], &["a"]),
            (r"^\u00e9\x41\u{1f600}\ud83d\ude00\cJ\0$", &["\u{e9}A\u{1f600}\u{1f600}\n\0"], &[]),
            (r"^[\u4e00-\u9fa5\b]$", &["\u{4e2d}", "\u{8}"], &["a"]),
            ("^(?<year>[0-9]{4})-(?:a|b)$", &["2025-b"], &["2025-c"]),
            ("^{a}{1,b}$", &["{a}{1,b}"], &[]),
            ("^a{2}b{1,}c{0,1}$", &["aabbc", "aab"], &["ab", "aabcc"]),
            ("^a{$", &["a{"], &["a"]),
            (r"\bcat\b", &["a cat."], &["concat"]),
            ("^\u{1f600}{2}$", &["\u{1f600}\u{1f600}"], &["\u{1f600}"]),
            ("^ #$", &[" #"], &[]),
        ];
        for (pattern, found, missing) in rows {
            let regex = Regex::new(&translate(pattern).expect(pattern)).expect(pattern);
            for text in *found {
                assert!(regex.is_match(text), "{pattern} is not found in {text:?}");
            }
            for text in *missing {
                assert!(!regex.is_match(text), "{pattern} is found in {text:?}");
            }
        }
    }

    /// Documents of others are read, too: length alone costs no more than length.
    #[test]
    fn long_patterns_are_read_in_time() {
        for piece in ["{", "[a-z]", "(", "\\u", "(?<", "a|"] {
            let _ = translate(&piece.repeat(100_000));
        }
    }

    #[test]
    fn what_has_no_counterpart_is_refused() {
        for pattern in [
            "(?=a)",
            "(?!a)",
            "(?<=a)",
            "(?<!a)",
            r"(a)\1",
            r"(?<n>a)\k<n>",
            r"\p{L}",
            "(?i)a",
            "a{1000}{1000}",
            "(",
            "[a",
            "[z-a]",
            "*",
            r"\",
            r"\ud83d",
        ] {
            assert!(translate(pattern).is_err(), "{pattern}: {:?}", translate(pattern));
        }
    }
}
