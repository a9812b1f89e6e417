//! The texts that a run has read, and the places in them.
//!
//! In: paths and texts. Out: a small [`FileId`] per file, and for each [`Span`] the line and column that an editor shows.

use std::path::{Component, Path, PathBuf};

/// Names one file of a [`Sources`]. Files are numbered in the order in which they were added, the root document first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct FileId(u32);

/// A range of bytes in the text of one file; `end` is exclusive.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Span {
    /// The file whose text is meant.
    pub file: FileId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets. Offsets past `u32::MAX` are held at that limit, which no loaded file reaches
    /// (see [`MAX_FILE_BYTES`]).
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        let start = clamp(start);
        Self { file, start, end: clamp(end).max(start) }
    }

    /// The empty span at the first byte, for statements about a file as a whole.
    pub fn start_of(file: FileId) -> Self {
        Self { file, start: 0, end: 0 }
    }

    /// The bytes as a range for slicing the file's text.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The largest text that the loader accepts. It keeps offsets inside `u32` and memory inside reason.
pub const MAX_FILE_BYTES: usize = 256 * 1024 * 1024;

/// Every text that was read, with the names under which it is shown.
#[derive(Debug)]
pub struct Sources {
    base: PathBuf,
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    shown: String,
    absolute: PathBuf,
    text: String,
    /// The offset of the first byte of each line.
    lines: Vec<u32>,
}

impl Sources {
    /// An empty collection whose paths are shown relative to `base`, the workspace or the current folder.
    pub fn new(base: &Path) -> Self {
        Self { base: absolute(base), files: Vec::new() }
    }

    /// Adds a text under its path and returns the file's number. A path that is already known keeps its first text,
    /// so that spans into it stay true.
    ///
    /// The path need not exist; if it does not, it is made absolute without looking at the disk.
    pub fn add(&mut self, path: impl AsRef<Path>, text: impl Into<String>) -> FileId {
        let absolute = absolute(path.as_ref());
        if let Some(known) = self.find(&absolute) {
            return known;
        }
        let text = text.into();
        let lines = line_starts(&text);
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.files.push(File { shown: shown(&self.base, &absolute), absolute, text, lines });
        id
    }

    /// The file that was added under this path, compared after both were made absolute and free of symbolic links.
    pub fn find(&self, path: &Path) -> Option<FileId> {
        let wanted = absolute(path);
        let index = self.files.iter().position(|file| file.absolute == wanted)?;
        u32::try_from(index).ok().map(FileId)
    }

    /// The path as people read it: relative to the base, with `/` between its parts.
    pub fn path(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| &file.shown)
    }

    /// The path on the disk, absolute and without symbolic links.
    pub fn absolute_path(&self, file: FileId) -> &Path {
        self.file(file).map_or(Path::new(""), |file| &file.absolute)
    }

    /// The whole text, without the byte order mark that the file may have begun with.
    pub fn text(&self, file: FileId) -> &str {
        self.file(file).map_or("", |file| &file.text)
    }

    /// The text that a span covers, empty if the span does not fit the text.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).get(span.range()).unwrap_or("")
    }

    /// Line and column of the first character of `span`, both counted from 1; columns count characters, not bytes.
    pub fn line_column(&self, span: Span) -> (u32, u32) {
        self.position(span.file, span.start)
    }

    /// Line and column of the place just after `span`.
    pub fn end_line_column(&self, span: Span) -> (u32, u32) {
        self.position(span.file, span.end)
    }

    /// The bytes of a line (counted from 1) without its line break; empty for a line that does not exist.
    pub fn line_range(&self, file: FileId, line: u32) -> std::ops::Range<usize> {
        let Some(entry) = self.file(file) else {
            return 0..0;
        };
        let index = (line as usize).saturating_sub(1);
        let Some(&start) = entry.lines.get(index) else {
            return entry.text.len()..entry.text.len();
        };
        let start = start as usize;
        let end = entry.lines.get(index + 1).map_or(entry.text.len(), |&next| next as usize);
        let line = entry.text[start..end].trim_end_matches(['\n', '\r']);
        start..start + line.len()
    }

    /// All files with their shown paths, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &str)> {
        (0u32..).zip(&self.files).map(|(index, file)| (FileId(index), file.shown.as_str()))
    }

    fn file(&self, file: FileId) -> Option<&File> {
        self.files.get(file.0 as usize)
    }

    fn position(&self, file: FileId, offset: u32) -> (u32, u32) {
        let Some(entry) = self.file(file) else {
            return (1, 1);
        };
        let line = entry.lines.partition_point(|&start| start <= offset);
        let start = entry.lines[line.saturating_sub(1)] as usize;
        let end = (offset as usize).clamp(start, entry.text.len());
        // Character starts are counted on bytes, so that an offset inside a character cannot break the slice.
        let column = entry.text.as_bytes()[start..end].iter().filter(|byte| (**byte & 0xC0) != 0x80).count();
        let clamp = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        (clamp(line.max(1)), clamp(column + 1))
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let after_breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').filter_map(|(index, _)| u32::try_from(index + 1).ok());
    std::iter::once(0).chain(after_breaks).collect()
}

/// The canonical path if it exists, otherwise the absolute path with `.` and `..` worked out by spelling alone.
fn absolute(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        without_dots(&path)
    })
}

/// Works out `.` and `..` by spelling alone. A `..` at the top stays, so that leaving a folder remains visible.
pub(crate) fn without_dots(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(result.components().next_back(), Some(Component::Normal(_))) => {
                result.pop();
            }
            other => result.push(other),
        }
    }
    result
}

fn shown(base: &Path, absolute: &Path) -> String {
    let base_parts: Vec<_> = base.components().collect();
    let parts: Vec<_> = absolute.components().collect();
    let common = base_parts.iter().zip(&parts).take_while(|(left, right)| left == right).count();
    // A path that shares nothing but the root reads better absolute than through a row of `..`.
    if common <= 1 {
        return absolute.to_string_lossy().replace('\\', "/");
    }
    let up = base_parts[common..].iter().map(|_| "..".to_owned());
    let down = parts[common..].iter().map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources() -> Sources {
        Sources::new(Path::new("/nowhere/project"))
    }

    #[test]
    fn lines_and_columns_count_from_one_and_in_characters() {
        let mut sources = sources();
        let file = sources.add("/nowhere/project/a.yaml", "é: ü\r\nb: 😀 c\n");
        let at = |start| sources.line_column(Span::new(file, start, start));
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(2), (1, 2), "the first character has two bytes");
        assert_eq!(at(8), (2, 1));
        let c = sources.text(file).find('c').expect("it is there");
        assert_eq!(at(c), (2, 6));
        assert_eq!(at(sources.text(file).len()), (3, 1));
        assert_eq!(at(1), (1, 2), "inside a character counts it");
        assert_eq!(at(9999), (3, 1), "past the end is the end");
    }

    #[test]
    fn a_line_range_leaves_out_its_break() {
        let mut sources = sources();
        let file = sources.add("/nowhere/project/a.yaml", "one\r\ntwo\n\nfour");
        let line = |number| &sources.text(file)[sources.line_range(file, number)];
        assert_eq!([line(1), line(2), line(3), line(4), line(5)], ["one", "two", "", "four", ""]);
    }

    #[test]
    fn paths_are_shown_relative_to_the_base() {
        let mut sources = sources();
        let inside = sources.add("/nowhere/project/specs/./x/../a.yaml", "");
        let beside = sources.add("/nowhere/other/b.yaml", "");
        let far = sources.add("/elsewhere/c.yaml", "");
        assert_eq!(sources.path(inside), "specs/a.yaml");
        assert_eq!(sources.path(beside), "../other/b.yaml");
        assert_eq!(sources.path(far), "/elsewhere/c.yaml");
    }

    #[test]
    fn a_path_is_added_once() {
        let mut sources = sources();
        let first = sources.add("/nowhere/project/a.yaml", "first");
        let second = sources.add("/nowhere/project/b/../a.yaml", "second");
        assert_eq!(first, second);
        assert_eq!(sources.text(first), "first");
        assert_eq!(sources.iter().count(), 1);
    }
}
