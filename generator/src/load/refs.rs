//! The syntax of references, and where they stand in a document.
//!
//! A reference is a URI reference (RFC 3986) whose fragment is a JSON pointer (RFC 6901 section 6): a relative path, a
//! `#` and a pointer, each of which may be left out.

use crate::node::{Node, Value, escape_token};

/// A reference taken apart, with percent-encoding decoded.
pub(super) struct Target {
    /// The path, `None` for the file in which the reference stands.
    pub path: Option<String>,
    /// The pointer.
    pub pointer: String,
    /// The pointer as it was written. Many documents hold keys with a literal `%` and do not encode it.
    pub written_pointer: String,
}

/// Why a text is no reference that could be followed.
pub(super) enum Refusal {
    /// It has a scheme or a host.
    Remote,
    /// It is an absolute path.
    Absolute,
    /// It does not fit the syntax: what is wrong, and what to write instead.
    Malformed(String, Option<String>),
}

/// Takes the text of a `$ref` apart.
pub(super) fn parse(text: &str) -> Result<Target, Refusal> {
    if text.is_empty() {
        let help = "refer to a component by `#/components/…`".to_owned();
        return Err(Refusal::Malformed("the reference is empty".to_owned(), Some(help)));
    }
    let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
    match scheme(path) {
        Some("file") => return Err(Refusal::Absolute),
        Some(_) => return Err(Refusal::Remote),
        None if path.starts_with("//") => return Err(Refusal::Remote),
        None => {}
    }
    // A drive letter is too short for a scheme but makes a path absolute on Windows.
    if path.starts_with(['/', '\\']) || path.get(1..2) == Some(":") {
        return Err(Refusal::Absolute);
    }
    let path = decoded(path)?;
    let pointer = decoded(fragment)?;
    if !pointer.is_empty() && !pointer.starts_with('/') {
        let message = format!("`#{pointer}` is no JSON pointer");
        let help = format!("a pointer begins with `/`: write `#/{pointer}`");
        return Err(Refusal::Malformed(message, Some(help)));
    }
    Ok(Target { path: (!path.is_empty()).then_some(path), pointer, written_pointer: fragment.to_owned() })
}

/// The scheme of a URI (RFC 3986 section 3.1). One letter alone is taken for a drive.
fn scheme(text: &str) -> Option<&str> {
    let (scheme, _) = text.split_once(':')?;
    let mut characters = scheme.chars();
    let fits = characters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && characters.all(|other| other.is_ascii_alphanumeric() || matches!(other, '+' | '-' | '.'));
    (fits && scheme.len() > 1).then_some(scheme)
}

fn decoded(text: &str) -> Result<String, Refusal> {
    percent_decoded(text).ok_or_else(|| {
        let message = format!("the percent-encoding in `{text}` is broken");
        let help = "write a `%` that stands for itself as `%25`".to_owned();
        Refusal::Malformed(message, Some(help))
    })
}

/// The text with `%XX` decoded (RFC 3986 section 2.1), `None` if a `%` lacks its digits or the bytes are not UTF-8.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// A `$ref` in a document.
pub(super) struct Found<'a> {
    /// The pointer to the string.
    pub pointer: String,
    /// The string.
    pub node: &'a Node,
}

/// All `$ref` strings of a tree that are references rather than data, in source order.
///
/// `is_root` says whether the tree is the root document; the top of other files may be anything that a reference
/// takes in, also a mapping from names.
pub(super) fn find(tree: &Node, is_root: bool) -> Vec<Found<'_>> {
    let mut walk = Walk::default();
    let keys = if is_root { Keys::Words } else { Keys::Either };
    walk.node(tree, keys);
    walk.found
}

/// What the keys of an object are.
#[derive(Clone, Copy)]
enum Keys {
    /// Words of the specification, among them `default` and `example`, whose values are data.
    Words,
    /// Names that the author chose. A property may well be called `default`.
    Names,
    /// Names, but `x-` begins an extension: paths and status codes never do.
    Patterns,
    /// Not known: the top of a file that is not the root. Examples are data, `default` may be a response.
    Either,
}

/// Words whose values map names to objects.
const MAPS_OF_NAMES: [&str; 20] = [
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "parameters",
    "pathItems",
    "patternProperties",
    "properties",
    "requestBodies",
    "schemas",
    "securityDefinitions",
    "securitySchemes",
    "variables",
    "webhooks",
    "mediaTypes",
    "additionalOperations",
];

fn is_data(key: &str) -> bool {
    matches!(key, "example" | "examples" | "default" | "enum" | "const") || key.starts_with("x-")
}

#[derive(Default)]
struct Walk<'a> {
    path: String,
    found: Vec<Found<'a>>,
}

impl<'a> Walk<'a> {
    fn node(&mut self, node: &'a Node, keys: Keys) {
        match &node.value {
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.child(&index.to_string(), item, Keys::Words);
                }
            }
            Value::Object(object) => {
                for entry in object {
                    self.entry(&entry.key, &entry.value, keys);
                }
            }
            _ => {}
        }
    }

    fn entry(&mut self, key: &str, value: &'a Node, keys: Keys) {
        if key == "examples" && matches!(keys, Keys::Words | Keys::Either) {
            self.examples(value);
            return;
        }
        let data = match keys {
            Keys::Words => is_data(key),
            Keys::Either => is_data(key) && key != "default",
            Keys::Patterns => key.starts_with("x-"),
            Keys::Names => false,
        };
        if data {
            return;
        }
        if key == "$ref" && value.as_str().is_some() {
            self.found.push(Found { pointer: format!("{}/$ref", self.path), node: value });
            return;
        }
        let inner = match keys {
            Keys::Words | Keys::Either if matches!(key, "paths" | "responses") => Keys::Patterns,
            Keys::Words | Keys::Either if MAPS_OF_NAMES.contains(&key) => Keys::Names,
            _ => Keys::Words,
        };
        self.child(key, value, inner);
    }

    /// Named examples may be references to others; what is inside one is data. Examples of Swagger 2.0 are data whose names are media
    /// types.
    fn examples(&mut self, examples: &'a Node) {
        let beside = |key: &str| matches!(key, "$ref" | "summary" | "description") || key.starts_with("x-");
        for named in examples.as_object().into_iter().flatten().filter(|named| !named.key.contains('/')) {
            let Some(reference) = named.value.get("$ref").filter(|reference| reference.as_str().is_some()) else { continue };
            if named.value.as_object().is_some_and(|object| object.keys().all(beside)) {
                let pointer = format!("{}/examples/{}/$ref", self.path, escape_token(&named.key));
                self.found.push(Found { pointer, node: reference });
            }
        }
    }

    fn child(&mut self, key: &str, value: &'a Node, keys: Keys) {
        let length = self.path.len();
        self.path.push('/');
        self.path.push_str(&escape_token(key));
        self.node(value, keys);
        self.path.truncate(length);
    }
}
