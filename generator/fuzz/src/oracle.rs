//! What must hold of every crate, whatever the document: its files in, a sentence about the first broken promise out.

use std::collections::BTreeSet;

use generator::FileSet;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::odd::MARKER;

/// Checks all files of a crate. The files of the runtime are the same in every crate and left out.
pub fn check(files: &FileSet) -> Result<(), String> {
    paths(files)?;
    for (path, text) in files {
        let rust = std::path::Path::new(path).extension().is_some_and(|extension| extension == "rs");
        if rust && !path.starts_with("src/runtime/") {
            code(text).map_err(|problem| format!("{path}: {problem}"))?;
        }
        invisible(text).map_err(|problem| format!("{path}: {problem}"))?;
    }
    Ok(())
}

/// Paths stay inside the folder of the crate, and name different files on every disk.
fn paths(files: &FileSet) -> Result<(), String> {
    let mut seen = BTreeSet::new();
    for (path, _) in files {
        let tame = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || "_./".contains(character);
        let known = matches!(path.as_str(), "Cargo.toml" | "README.md");
        if !known && (!path.chars().all(tame) || !path.starts_with("src/")) {
            return Err(format!("the path `{path}` has characters that paths do not need"));
        }
        if path.len() > 240 {
            return Err(format!("the path `{path}` is too long"));
        }
        if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return Err(format!("the path `{path}` has empty or relative parts"));
        }
        let device = |part: &str| matches!(part.split('.').next(), Some("con" | "prn" | "aux" | "nul" | "com1" | "com9" | "lpt1" | "lpt9"));
        if path.split('/').any(device) {
            return Err(format!("the path `{path}` names a device"));
        }
        if !seen.insert(path.to_lowercase()) {
            return Err(format!("the path `{path}` names one file with another"));
        }
    }
    Ok(())
}

/// No character that reorders or hides text (CVE-2021-42574), outside of which source reads as it compiles.
fn invisible(text: &str) -> Result<(), String> {
    let bad = |character: char| {
        character.is_control() && !matches!(character, '\n' | '\t')
            || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    match text.chars().position(bad) {
        Some(place) => Err(format!(
            "there is an invisible character at {place}: {:?}",
            text.chars().skip(place.saturating_sub(30)).take(60).collect::<String>()
        )),
        None => Ok(()),
    }
}

/// The text is Rust, nothing in it is code that the document wrote, and neither are the examples in its comments.
pub fn code(text: &str) -> Result<(), String> {
    let file = syn::parse_file(text).map_err(|error| format!("is no Rust: {error}"))?;
    drop(file);
    let tokens: TokenStream = text.parse().map_err(|error| format!("can't be split into tokens: {error}"))?;
    names(tokens.clone())?;
    for comment in comments(tokens) {
        for example in crate::markdown::examples(&comment)? {
            let main = format!("async fn main() {{\n{}\n}}", example.replace("\n# ", "\n").trim_start_matches("# "));
            let file = syn::parse_file(&main).map_err(|error| format!("an example is no Rust: {error}\n{example}"))?;
            drop(file);
            names(main.parse().map_err(|_| "an example can't be split into tokens".to_owned())?)?;
        }
    }
    Ok(())
}

/// No token but literals holds text that the document planted.
fn names(tokens: TokenStream) -> Result<(), String> {
    for token in tokens {
        match token {
            TokenTree::Group(group) => names(group.stream())?,
            TokenTree::Ident(ident) if ident == MARKER => return Err(format!("the document wrote code: `{ident}`")),
            TokenTree::Ident(ident) if ident == "unsafe" => return Err("there is unsafe code".to_owned()),
            _ => {}
        }
    }
    Ok(())
}

/// The documentation comments: runs of `#[doc = ".."]` of one item, joined by line breaks.
fn comments(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut current: Option<String> = None;
    for token in tokens {
        match token {
            TokenTree::Punct(mark) if matches!(mark.as_char(), '#' | '!') => continue,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                if let Some(line) = doc_line(group.stream()) {
                    let text = current.get_or_insert_default();
                    text.push_str(&line);
                    text.push('\n');
                    continue;
                }
                found.extend(comments(group.stream()));
            }
            TokenTree::Group(group) => {
                found.extend(current.take());
                found.extend(comments(group.stream()));
            }
            _ => {}
        }
        found.extend(current.take());
    }
    found.extend(current);
    found
}

/// The line in `doc = ".."`, without the blank that stands behind the slashes.
fn doc_line(tokens: TokenStream) -> Option<String> {
    let mut tokens = tokens.into_iter();
    match (tokens.next()?, tokens.next()?, tokens.next()?) {
        (TokenTree::Ident(doc), TokenTree::Punct(_), TokenTree::Literal(literal)) if doc == "doc" => {
            let line = syn::parse_str::<syn::LitStr>(&literal.to_string()).ok()?.value();
            Some(line.strip_prefix(' ').map_or(line.clone(), str::to_owned))
        }
        _ => None,
    }
}
