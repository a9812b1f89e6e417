//! The pieces of source that a diagnostic shows, cut so that neither a long file nor a long line is printed whole.
//!
//! In: a diagnostic and the sources. Out: frames, each a few lines of one file with marks in them. A mark never goes
//! over the end of its line: a mapping of a hundred lines is shown by its first one.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Snippet};

use super::super::{Diagnostic, Label};
use crate::sources::{FileId, Sources};

/// The longest line that is shown whole, in bytes.
const LONG_LINE: usize = 200;

/// How much of a long line is shown before and after the start of a mark, in bytes.
const BEFORE: usize = 60;
const AFTER: usize = 100;

const ELLIPSIS: &str = "…";

/// Some lines of a file with marks in them.
pub(super) struct Frame {
    path: String,
    first_line: u32,
    source: String,
    marks: Vec<Mark>,
    /// For a line whose beginning was cut off, the true column of its mark.
    cut_column: Option<u32>,
}

struct Mark {
    range: Range<usize>,
    text: String,
    kind: AnnotationKind,
}

impl Frame {
    /// Adds the frame to what is rendered.
    pub(super) fn add_to<'a>(&'a self, group: Group<'a>) -> Group<'a> {
        let marks = self.marks.iter().map(|mark| {
            let label = (!mark.text.is_empty()).then_some(mark.text.as_str());
            mark.kind.span(mark.range.clone()).label(label)
        });
        let snippet =
            Snippet::source(self.source.as_str()).path(self.path.as_str()).line_start(self.first_line as usize).annotations(marks);
        group.element(snippet)
    }

    /// What the head of the frame says and what it has to say. The renderer counts the column in the text that it is
    /// given, which for a cut line is not the column in the file.
    pub(super) fn head_correction(&self) -> Option<(String, String)> {
        let column = self.cut_column?;
        let before = self.source.get(..self.marks.first()?.range.start)?;
        let head = format!("{}:{}:", self.path, self.first_line);
        let rendered = before.chars().count() + 1;
        Some((format!("{head}{rendered}"), format!("{head}{column}")))
    }
}

/// A label with its line.
struct Placed<'a> {
    label: &'a Label,
    kind: AnnotationKind,
    line: u32,
    column: u32,
    /// The bytes of the line in the file's text.
    line_range: Range<usize>,
}

impl Placed<'_> {
    fn is_on_long_line(&self) -> bool {
        self.line_range.len() > LONG_LINE
    }

    /// The marked bytes inside the line, counted from its start.
    fn range_in_line(&self) -> Range<usize> {
        let clamp = |offset: u32| (offset as usize).clamp(self.line_range.start, self.line_range.end);
        let span = self.label.span;
        clamp(span.start) - self.line_range.start..clamp(span.end) - self.line_range.start
    }
}

/// The frames of a diagnostic: one per file for the labels on lines of a usual length, the primary's file first, and
/// one for each label on a long line.
pub(super) fn frames(diagnostic: &Diagnostic, sources: &Sources) -> Vec<Frame> {
    let primary = place(&diagnostic.primary, AnnotationKind::Primary, sources);
    let secondary = diagnostic.secondary.iter();
    let mut all = vec![primary];
    all.extend(secondary.map(|label| place(label, AnnotationKind::Context, sources)));
    let mut frames: Vec<Frame> = Vec::new();
    let mut done: Vec<FileId> = Vec::new();
    for placed in &all {
        let file = placed.label.span.file;
        if placed.is_on_long_line() {
            frames.push(long_line(placed, sources));
        } else if !done.contains(&file) {
            done.push(file);
            let together: Vec<&Placed<'_>> = all.iter().filter(|other| other.label.span.file == file && !other.is_on_long_line()).collect();
            frames.push(usual_lines(placed, &together, sources));
        }
    }
    frames
}

fn place<'a>(label: &'a Label, kind: AnnotationKind, sources: &Sources) -> Placed<'a> {
    let (line, column) = sources.line_column(label.span);
    Placed { label, kind, line, column, line_range: sources.line_range(label.span.file, line) }
}

/// A frame of the marked lines. The lines between them are folded by the renderer, which may show one or two of them;
/// all others are left blank here, which keeps line numbers right and the text small.
fn usual_lines(head: &Placed<'_>, together: &[&Placed<'_>], sources: &Sources) -> Frame {
    let file = head.label.span.file;
    let text = sources.text(file);
    let marked: BTreeMap<u32, usize> = together.iter().map(|placed| (placed.line, 0)).collect();
    let first_line = marked.keys().next().copied().unwrap_or(head.line);
    let last_line = marked.keys().next_back().copied().unwrap_or(head.line);
    let mut starts = marked.clone();
    let mut source = String::new();
    for line in first_line..=last_line {
        if let Some(start) = starts.get_mut(&line) {
            *start = source.len();
        }
        let near = marked.range(line.saturating_sub(2)..=line + 2).next().is_some();
        if near {
            source.push_str(beginning(&text[sources.line_range(file, line)]));
        }
        source.push('\n');
    }
    let mark = |placed: &&Placed<'_>| {
        let start = starts.get(&placed.line).copied().unwrap_or(0);
        let range = placed.range_in_line();
        Mark { range: start + range.start..start + range.end, text: placed.label.text.clone(), kind: placed.kind }
    };
    Frame { path: sources.path(file).to_owned(), first_line, marks: together.iter().map(mark).collect(), source, cut_column: None }
}

/// A frame of the part of a long line around its mark.
fn long_line(placed: &Placed<'_>, sources: &Sources) -> Frame {
    let file = placed.label.span.file;
    let line = &sources.text(file)[placed.line_range.clone()];
    let marked = placed.range_in_line();
    let from = boundary_before(line, marked.start.saturating_sub(BEFORE));
    let to = boundary_before(line, marked.start + AFTER);
    let mut source = String::new();
    if from > 0 {
        source.push_str(ELLIPSIS);
    }
    let shift = source.len();
    source.push_str(&line[from..to]);
    let start = shift + marked.start - from;
    let end = shift + marked.end.min(to) - from;
    if to < line.len() {
        source.push_str(ELLIPSIS);
    }
    Frame {
        path: sources.path(file).to_owned(),
        first_line: placed.line,
        cut_column: Some(placed.column),
        marks: vec![Mark { range: start..end, text: placed.label.text.clone(), kind: placed.kind }],
        source,
    }
}

/// A line up to the length of a usual one.
fn beginning(line: &str) -> &str {
    &line[..boundary_before(line, LONG_LINE)]
}

/// The last place at or before `index` at which a character begins or the text ends.
fn boundary_before(text: &str, index: usize) -> usize {
    let mut index = index.min(text.len());
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::sources::Span;

    #[test]
    fn lines_without_marks_cost_little() {
        let mut sources = Sources::new(std::path::Path::new("/nowhere"));
        let text = format!("a: 1\nlong: {}\n{}b: 2\n", "ü".repeat(5000), "usual: line\n".repeat(1000));
        let file = sources.add("/nowhere/x.yaml", text.as_str());
        let first = Span::new(file, 0, 1);
        let last = Span::new(file, text.len() - 5, text.len() - 4);
        let diagnostic = Diagnostic::new(Code::DuplicateKey, last, "twice").secondary(first, "first");
        let frames = frames(&diagnostic, &sources);
        assert_eq!(frames.len(), 1);
        // One line break for each line, and the text of those near the marks.
        let source = &frames[0].source;
        assert_eq!(source.matches('\n').count(), 1003);
        assert!(source.len() < 1003 + LONG_LINE + 100, "{}", source.len());
        assert_eq!(&source[frames[0].marks[0].range.clone()], "b");
        assert_eq!(&source[frames[0].marks[1].range.clone()], "a");
    }
}
