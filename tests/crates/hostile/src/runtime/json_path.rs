//! The place in a JSON text at which reading it failed.
//!
//! In: the text and the parser's error, which knows line and column only. Out: a path such as `data[3].createdOn`.
//! The text is scanned again, on failure only; a path kept while reading would be compiled once per model. Where serde
//! buffers a value before it looks into it (unions), the path leads to the last value in that buffer.

use std::ops::Range;

use serde_json::error::Category;

/// The path of the value at which the error arose; empty for the text as a whole.
pub(super) fn locate(text: &[u8], error: &serde_json::Error) -> String {
    let mut scanner = Scanner {
        text,
        ..Scanner::default()
    };
    scanner.scan(offset(text, error.line(), error.column()));
    let message = error.to_string();
    let of_data = error.classify() == Category::Data;
    let depth = if of_data && blames_container(&message) {
        scanner.depth
    } else if of_data && message.starts_with("duplicate field") {
        scanner.depth.saturating_sub(1)
    } else {
        scanner.blamed_depth()
    };
    scanner.path(depth)
}

/// Whether the parser finds such an error when it closes an object or array.
fn blames_container(message: &str) -> bool {
    message.starts_with("missing field") || message.starts_with("invalid length")
}

/// The number of bytes before a position; lines and columns count from one, columns in bytes.
fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].iter().position(|byte| *byte == b'\n') {
            Some(length) => start += length + 1,
            None => break,
        }
    }
    (start + column).min(text.len())
}

/// An open object or array, with its current child.
#[derive(Clone, Default)]
struct Frame {
    object: bool,
    /// Where the current key stands in the text, quotes included.
    key: Range<usize>,
    index: usize,
}

/// What the scanner expects next inside the innermost frame.
#[derive(Clone, Copy, Default, PartialEq)]
enum Expect {
    /// A value: at the start, after a colon, after `[`, or after a comma in an array.
    #[default]
    Value,
    Key,
    /// A colon, a comma, or a closing bracket.
    Punctuation,
}

#[derive(Default)]
struct Scanner<'a> {
    text: &'a [u8],
    /// Frames of containers that are closed stay behind `depth` until another one takes their place, so that the path
    /// of the last value that began can still be told.
    frames: Vec<Frame>,
    depth: usize,
    last_value: usize,
    expect: Expect,
}

impl Scanner<'_> {
    fn scan(&mut self, end: usize) {
        let mut at = 0;
        while at < end {
            at = match self.text[at] {
                b'{' => self.open(true, at),
                b'[' => self.open(false, at),
                b'}' | b']' => self.close(at),
                b',' => self.comma(at),
                b':' => {
                    self.expect = Expect::Value;
                    at + 1
                }
                b'"' => self.string(at),
                b' ' | b'\t' | b'\r' | b'\n' => at + 1,
                _ => self.scalar(at),
            };
        }
    }

    fn open(&mut self, object: bool, at: usize) -> usize {
        self.last_value = self.depth;
        self.frames.truncate(self.depth);
        self.frames.push(Frame {
            object,
            ..Frame::default()
        });
        self.depth += 1;
        self.expect = if object { Expect::Key } else { Expect::Value };
        at + 1
    }

    fn close(&mut self, at: usize) -> usize {
        self.depth = self.depth.saturating_sub(1);
        self.expect = Expect::Punctuation;
        at + 1
    }

    fn comma(&mut self, at: usize) -> usize {
        self.expect = Expect::Value;
        if let Some(frame) = self.top() {
            frame.index += 1;
            if frame.object {
                self.expect = Expect::Key;
            }
        }
        at + 1
    }

    fn string(&mut self, at: usize) -> usize {
        let end = end_of_string(self.text, at);
        if self.expect == Expect::Key {
            self.expect = Expect::Punctuation;
            if let Some(frame) = self.top() {
                frame.key = at..end;
            }
        } else {
            self.begin_scalar();
        }
        end
    }

    fn scalar(&mut self, at: usize) -> usize {
        self.begin_scalar();
        let is_end = |byte: &u8| b",:]}[{\" \t\r\n".contains(byte);
        self.text[at..]
            .iter()
            .position(is_end)
            .map_or(self.text.len(), |length| at + length)
    }

    fn begin_scalar(&mut self) {
        self.last_value = self.depth;
        self.expect = Expect::Punctuation;
    }

    fn top(&mut self) -> Option<&mut Frame> {
        self.frames[..self.depth].last_mut()
    }

    /// How many frames lead to the value at fault: the one that should come next, else the last one that began.
    fn blamed_depth(&self) -> usize {
        match self.expect {
            Expect::Value => self.depth,
            Expect::Key => self.depth.saturating_sub(1),
            Expect::Punctuation => self.last_value,
        }
    }

    fn path(&self, depth: usize) -> String {
        let mut path = String::new();
        for frame in &self.frames[..depth.min(self.frames.len())] {
            if frame.object {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&key_text(&self.text[frame.key.clone()]));
            } else {
                path.push('[');
                path.push_str(&frame.index.to_string());
                path.push(']');
            }
        }
        path
    }
}

/// The index after the closing quote of the string that begins at `start`.
fn end_of_string(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < text.len() {
        match text[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    text.len()
}

fn key_text(quoted: &[u8]) -> String {
    serde_json::from_slice(quoted)
        .unwrap_or_else(|_| String::from_utf8_lossy(quoted).trim_matches('"').to_owned())
}
