//! Differences between what stands and what `codegen` writes, as a unified diff of bounded length.

use std::fmt::Write as _;
use std::time::Duration;

use similar::{ChangeTag, TextDiff};

use crate::output::{BAD, GOOD, QUIET, STRONG, painted};

/// How many lines of one file are shown.
const LINES: usize = 40;

/// How long to look for the shortest diff; after that a longer one does.
const PATIENCE: Duration = Duration::from_millis(500);

/// The diff of one file, with colours, and a last line that counts what is left out.
pub(crate) fn unified(path: &str, standing: &str, wanted: &str) -> String {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(standing, wanted);
    let mut lines = Vec::new();
    for group in diff.grouped_ops(3) {
        let (Some(first), Some(last)) = (group.first(), group.last()) else { continue };
        let old = span(first.old_range().start, last.old_range().end);
        let new = span(first.new_range().start, last.new_range().end);
        lines.push(painted(QUIET, format_args!("@@ -{old} +{new} @@")));
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let text = change.value().trim_end_matches('\n');
            lines.push(match change.tag() {
                ChangeTag::Equal => format!(" {text}"),
                ChangeTag::Insert => painted(GOOD, format_args!("+{text}")),
                ChangeTag::Delete => painted(BAD, format_args!("-{text}")),
            });
        }
    }
    if lines.is_empty() {
        // The lines are the same, so a line break at the end of the file is what differs.
        lines.push(painted(QUIET, "(only line breaks differ)"));
    }
    let mut text = format!("{}\n{}\n", painted(STRONG, format_args!("--- {path}")), painted(STRONG, "+++ as codegen writes it"));
    for line in lines.iter().take(LINES) {
        let _ = writeln!(text, "{line}");
    }
    if lines.len() > LINES {
        let _ = writeln!(text, "{}", painted(QUIET, format_args!("({} more lines of this diff)", lines.len() - LINES)));
    }
    text
}

/// The line about a file that should be there.
pub(crate) fn missing(path: &str) -> String {
    format!("{} {path}\n", painted(BAD, "missing:"))
}

/// The line about a file or folder that should not be there.
pub(crate) fn stale(path: &str) -> String {
    format!("{} {path}\n", painted(BAD, "stale:"))
}

/// A range of lines as diffs write it: the first one, counted from 1, and how many.
fn span(start: usize, end: usize) -> String {
    match end - start {
        0 => format!("{start},0"),
        1 => (start + 1).to_string(),
        count => format!("{},{count}", start + 1),
    }
}
