//! Documentation comments: from paragraphs to lines, and from lines to attributes, which are printed as `///`.

use proc_macro2::TokenStream;
use quote::quote;

use super::print;
use crate::ir::{Docs, Example};

/// The lines of a documentation comment, without the slashes. An empty line stands between two paragraphs.
pub(super) fn lines(docs: &Docs) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in &docs.paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(paragraph.split(['\n', '\r']).map(printable));
    }
    if let Some(example) = &docs.example {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(["# Example", "", "```no_run"].map(str::to_owned));
        lines.extend(example_lines(example).iter().map(|line| printable(line)));
        lines.push("```".to_owned());
    }
    lines
}

/// The lines between the fences: imports and statements for the reader, and a function around them that only rustdoc sees.
fn example_lines(example: &Example) -> Vec<String> {
    let mut lines = example.imports.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("# {}", example.opening));
    lines.extend(print::statements(&example.statements));
    lines.extend(example.closing.iter().map(|line| format!("# {line}")));
    lines
}

/// The comment alone, for places where deprecation is told elsewhere.
pub(super) fn comment(docs: &Docs) -> TokenStream {
    let lines = lines(docs).into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// The first paragraph alone, for a place that leads to what is documented in full.
pub(super) fn summary(docs: &Docs) -> TokenStream {
    let first = docs.paragraphs.iter().take(1).cloned().collect();
    attributes(&Docs { paragraphs: first, example: None, deprecated: docs.deprecated })
}

/// The comment, and `#[deprecated]` where the document says so.
pub(super) fn attributes(docs: &Docs) -> TokenStream {
    let comment = comment(docs);
    let deprecated = docs.deprecated.then(|| quote!(#[deprecated]));
    quote!(#comment #deprecated)
}

/// A line without the characters that rustc refuses in comments: controls, and those that turn the direction of text around
/// (lint `text_direction_codepoint_in_comment`).
pub(crate) fn printable(line: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    line.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| !c.is_control() && !turns(*c)).collect()
}
