//! References after the rewriting: those whose target has moved get a new pointer.
//!
//! A target is found again by its place in the text, which it has kept.

use std::collections::{BTreeMap, HashMap};

use crate::load::Location;
use crate::node::{Node, Value, escape_token, unescape_token};
use crate::sources::{FileId, Span};

use super::rewrite::{child, internal};
use super::survey::{Reference, Survey};

/// Where the components of Swagger 2.0 stand in 3.0.
const SECTIONS: [(&str, &str); 4] = [
    ("/definitions/", "/components/schemas/"),
    ("/parameters/", "/components/parameters/"),
    ("/parameters/", "/components/requestBodies/"),
    ("/responses/", "/components/responses/"),
];

/// New texts by the place of a reference, each with the text that it replaces.
type Texts<'a> = HashMap<Span, (&'a str, String)>;

/// Rewrites the references in all files.
pub(super) fn retarget(survey: &Survey, mut files: Vec<(FileId, Node)>) -> Vec<(FileId, Node)> {
    let targets: BTreeMap<&Location, Span> = survey.references.values().map(|reference| (&reference.target, reference.span)).collect();
    let places = places(&targets, &files);
    let texts: Texts<'_> = survey
        .references
        .iter()
        .filter_map(|(span, reference)| Some((*span, (reference.text.as_str(), text(*span, reference, places.get(&reference.target)?)?))))
        .collect();
    if !texts.is_empty() {
        for (_, tree) in &mut files {
            rewrite(tree, &texts);
        }
    }
    files
}

/// The text of a reference to a pointer, if it needs another one than it has.
fn text(span: Span, reference: &Reference, pointer: &str) -> Option<String> {
    // An empty reference is a mistake, which is reported where it is followed.
    if reference.text.is_empty() || reference.pointer && pointer == reference.target.pointer {
        return None;
    }
    let path = if reference.target.file == span.file { "" } else { reference.text.split('#').next().unwrap_or_default() };
    // A `%` in a fragment begins an escape (RFC 3986 section 2.1).
    Some(format!("{path}#{}", pointer.replace('%', "%25")))
}

/// Where the targets stand now.
fn places<'a>(targets: &BTreeMap<&'a Location, Span>, files: &[(FileId, Node)]) -> HashMap<&'a Location, String> {
    let trees: HashMap<FileId, &Node> = files.iter().map(|(file, tree)| (*file, tree)).collect();
    let mut found = HashMap::new();
    let mut lost: HashMap<Span, Vec<String>> = HashMap::new();
    for (&target, &span) in targets {
        let Some(tree) = trees.get(&target.file) else { continue };
        match expected(tree, target, span) {
            Some(pointer) => drop(found.insert(target, pointer)),
            None => drop(lost.insert(span, Vec::new())),
        }
    }
    if !lost.is_empty() {
        for (_, tree) in files {
            search(tree, &mut String::new(), &mut lost);
        }
    }
    for (&target, span) in targets {
        if let Some(pointer) = lost.get(span).and_then(|pointers| nearest(&target.pointer, pointers)) {
            found.entry(target).or_insert_with(|| pointer.to_owned());
        }
    }
    found
}

/// The places to which the rewriting moves things as a rule.
fn expected(tree: &Node, target: &Location, span: Span) -> Option<String> {
    let is_it = |pointer: &String| tree.pointer(pointer).is_some_and(|node| node.span == span);
    let moved = |(old, new): &(&str, &str)| Some(format!("{new}{}", target.pointer.strip_prefix(old)?));
    Some(target.pointer.clone())
        .filter(is_it)
        .or_else(|| SECTIONS.iter().filter_map(moved).find(is_it))
        .or_else(|| retired(tree, &target.pointer).filter(is_it))
}

/// The pointer with the keywords that were set aside under the keys that they have now.
fn retired(tree: &Node, pointer: &str) -> Option<String> {
    let mut node = tree;
    let mut found = String::new();
    for token in pointer.split('/').skip(1) {
        let key = unescape_token(token);
        let key = if node.step(&key).is_some() { key } else { internal(&key) };
        node = node.step(&key)?;
        found = child(&found, &key);
    }
    Some(found)
}

/// Collects the pointers of all nodes that have one of the wanted places.
fn search(node: &Node, at: &mut String, wanted: &mut HashMap<Span, Vec<String>>) {
    if let Some(pointers) = wanted.get_mut(&node.span) {
        pointers.push(at.clone());
    }
    let length = at.len();
    let mut descend = |token: &str, child: &Node| {
        at.push('/');
        at.push_str(token);
        search(child, at, wanted);
        at.truncate(length);
    };
    match &node.value {
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| descend(&index.to_string(), item)),
        Value::Object(object) => object.iter().for_each(|entry| descend(&escape_token(&entry.key), &entry.value)),
        _ => {}
    }
}

/// The pointer that has most in common with the old one; of those the outermost, since wrappers stand for the whole.
fn nearest<'a>(old: &str, pointers: &'a [String]) -> Option<&'a str> {
    let common = |pointer: &str| pointer.split('/').zip(old.split('/')).take_while(|(left, right)| left == right).count();
    let best = pointers.iter().map(|pointer| common(pointer)).max()?;
    pointers.iter().filter(|pointer| common(pointer) == best).min_by_key(|pointer| pointer.len()).map(String::as_str)
}

/// Replaces the texts of references. One that was lengthened on the way keeps what was added.
fn rewrite(node: &mut Node, texts: &Texts<'_>) {
    match &mut node.value {
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, texts)),
        Value::Object(object) => {
            for (key, value) in object.iter_mut() {
                match (&mut value.value, texts.get(&value.span)) {
                    (Value::String(text), Some((old, new))) if key == "$ref" => {
                        if let Some(added) = text.strip_prefix(old) {
                            *text = format!("{new}{added}");
                        }
                    }
                    _ => rewrite(value, texts),
                }
            }
        }
        _ => {}
    }
}
