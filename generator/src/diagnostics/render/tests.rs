use std::path::Path;

use serde_json::json;

use super::*;
use crate::diagnostics::Code;
use crate::sources::{FileId, Span};

fn sources() -> Sources {
    Sources::new(Path::new("/nowhere/project"))
}

fn add(sources: &mut Sources, name: &str, text: &str) -> FileId {
    sources.add(Path::new("/nowhere/project").join(name), text)
}

/// The place of a text in a file.
fn at(sources: &Sources, file: FileId, needle: &str) -> Span {
    let start = sources.text(file).find(needle).expect("the text is there");
    Span::new(file, start, start + needle.len())
}

fn found(span: Span) -> Diagnostic {
    Diagnostic::new(Code::DuplicateKey, span, "the key stands twice")
}

fn plain(diagnostic: &Diagnostic, sources: &Sources) -> String {
    diagnostic_to_text(diagnostic, sources, false)
}

#[test]
fn a_finding_shows_its_places_its_pointer_and_its_help() {
    let mut sources = sources();
    let file = add(&mut sources, "specs/x.yaml", "a:\n  b: 1\n  é: 2\n\n\n\n\n\n\n\nc: 3\n");
    let other = add(&mut sources, "specs/y.yaml", "\n\tkey: 1\n");
    let diagnostic = found(at(&sources, file, "2"))
        .label("here again")
        .secondary(at(&sources, file, "c"), "first here")
        .secondary(at(&sources, other, "key"), "and there")
        .pointer("/a/é")
        .help("remove one");
    let expected = "\
error[E0106]: the key stands twice
  --> specs/x.yaml:3:6
   |
 3 |   é: 2
   |      ^ here again
...
11 | c: 3
   | - first here
   |
  ::: specs/y.yaml:2:2
   |
 2 |     key: 1
   |     --- and there
   |
   = note: at `/a/é`
   = help: remove one";
    assert_eq!(plain(&diagnostic, &sources), expected);
}

#[test]
fn a_mapping_is_shown_by_its_first_line() {
    let mut sources = sources();
    let file = add(&mut sources, "x.yaml", "a: 1\nb:\n  c: 2\n  d: 3\n");
    let text = plain(&found(at(&sources, file, "c: 2\n  d: 3")).label("this"), &sources);
    let expected = "\
error[E0106]: the key stands twice
 --> x.yaml:3:3
  |
3 |   c: 2
  |   ^^^^ this";
    assert_eq!(text, expected);
}

#[test]
fn empty_files_and_the_end_of_a_file_can_be_shown() {
    let mut sources = sources();
    let empty = add(&mut sources, "empty.yaml", "");
    let text = plain(&found(Span::start_of(empty)), &sources);
    assert!(text.contains("--> empty.yaml:1:1"), "{text}");
    let file = add(&mut sources, "x.yaml", "a: 1\n");
    let text = plain(&found(Span::new(file, 5, 5)), &sources);
    assert!(text.contains("--> x.yaml:2:1"), "{text}");
    // A span that does not fit its text must not stop the others from being shown.
    let text = plain(&found(Span::new(file, 400, 500)), &sources);
    assert!(text.contains("--> x.yaml:2:1"), "{text}");
}

#[test]
fn long_lines_are_cut_around_their_marks() {
    let mut sources = sources();
    let filler = "\"ä\": [1], ".repeat(50_000);
    let minified = format!("{{{filler}\"one\": 1, {filler}\"two\": 2, {filler}\"x\": 3}}");
    let file = add(&mut sources, "min.json", &minified);
    let diagnostic = found(at(&sources, file, "\"two\"")).label("again").secondary(at(&sources, file, "\"one\""), "first");
    let text = plain(&diagnostic, &sources);
    assert!(text.len() < 1500, "{}", text.len());
    // The columns are those of the file, not those of the cut text.
    let column = |needle: &str| minified[..minified.find(needle).expect("it is there")].chars().count() + 1;
    for needle in ["\"one\"", "\"two\""] {
        let head = format!("min.json:1:{}\n", column(needle));
        assert!(text.contains(&head), "{head} in {text}");
        assert!(text.contains(needle));
    }
    assert!(text.contains("^^^^^ again") && text.contains("----- first"), "{text}");
    let longest = text.lines().map(|line| line.chars().count()).max();
    assert!(longest < Some(200), "{longest:?}");
}

#[test]
fn a_mark_that_is_longer_than_the_window_is_cut_with_it() {
    let mut sources = sources();
    let long = format!("a: \"{}\"\n", "ü".repeat(5000));
    let file = add(&mut sources, "x.yaml", &long);
    let span = Span::new(file, 3, long.len() - 1);
    let text = plain(&found(span), &sources);
    assert!(text.contains("--> x.yaml:1:4"), "{text}");
    assert!(text.len() < 600, "{text}");
}

#[test]
fn long_lines_between_marks_are_not_shown_whole() {
    let mut sources = sources();
    let text = format!("a: 1\nlong: {}\nb: 2\n", "x".repeat(5000));
    let file = add(&mut sources, "x.yaml", &text);
    let diagnostic = found(at(&sources, file, "b:")).secondary(at(&sources, file, "a:"), "first");
    let text = plain(&diagnostic, &sources);
    assert!(text.len() < 600, "{text}");
    assert!(text.contains("3 | b: 2"), "{text}");
}

#[test]
fn colours_are_added_only_on_request() {
    let mut sources = sources();
    let file = add(&mut sources, "x.yaml", "a: 1\n");
    let diagnostic = found(at(&sources, file, "a")).help("remove one");
    assert!(diagnostic_to_text(&diagnostic, &sources, true).contains("\u{1b}["));
    assert!(!plain(&diagnostic, &sources).contains('\u{1b}'));
}

#[test]
fn all_findings_are_shown_in_order_with_an_empty_line_between() {
    let mut sources = sources();
    let file = add(&mut sources, "x.yaml", "a: 1\nb: 2\n");
    let mut diagnostics = Diagnostics::new();
    assert_eq!(to_text(&diagnostics, &sources, false), "");
    diagnostics.report(Diagnostic::new(Code::RenamedName, at(&sources, file, "b"), "second"));
    diagnostics.report(Diagnostic::new(Code::UnsupportedKeyword, at(&sources, file, "a"), "first"));
    let text = to_text(&diagnostics, &sources, false);
    assert!(text.starts_with("warning[W0410]: first\n"), "{text}");
    assert!(text.contains("\n\nnote[N0601]: second\n"), "{text}");
    assert!(text.ends_with("^\n"), "{text}");
    assert_eq!(summary(&diagnostics), "1 warning, 1 note");
}

#[test]
fn json_has_every_part_under_stable_keys() {
    let mut sources = sources();
    let file = add(&mut sources, "specs/x.yaml", "é: 1\nb:\n  c: 2\n");
    let mut diagnostics = Diagnostics::new();
    diagnostics.report(
        found(at(&sources, file, "b:\n  c"))
            .label("here again")
            .secondary(at(&sources, file, "é"), "first")
            .pointer("/b")
            .help("remove one"),
    );
    diagnostics.report(Diagnostic::new(Code::RenamedName, Span::start_of(file), "bare"));
    let expected = json!([
        {
            "code": "N0601", "severity": "note", "message": "bare", "label": null, "pointer": null, "help": null,
            "file": "specs/x.yaml", "line": 1, "column": 1, "end_line": 1, "end_column": 1, "labels": [],
        },
        {
            "code": "E0106", "severity": "error", "message": "the key stands twice", "label": "here again",
            "pointer": "/b", "help": "remove one",
            "file": "specs/x.yaml", "line": 2, "column": 1, "end_line": 3, "end_column": 4,
            "labels": [{
                "file": "specs/x.yaml", "line": 1, "column": 1, "end_line": 1, "end_column": 2, "message": "first",
            }],
        },
    ]);
    assert_eq!(to_json(&diagnostics, &sources), expected);
}
