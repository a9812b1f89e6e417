//! The value tree: what a YAML or JSON text says, with the place of every key and value.
//!
//! The loader builds it, later stages read it. Order is the source's; keys are unique; the text of numbers is kept, so
//! that `version: 1.0` can still be read as the string `1.0`.

use crate::sources::Span;

mod number;
mod object;

pub use number::Number;
pub use object::{Entry, Object};

/// A value and its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// What stands there.
    pub value: Value,
    /// Where it stands. For a YAML alias this is the place of the anchored value.
    pub span: Span,
}

/// The six kinds of JSON value (RFC 8259 section 3).
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// `null`, in YAML also `~` and nothing at all.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number with the text it was written as.
    Number(Number),
    /// A string after its escapes were read.
    String(String),
    /// A sequence.
    Array(Vec<Node>),
    /// A mapping in source order.
    Object(Object),
}

impl Node {
    /// A node from its parts.
    pub fn new(value: Value, span: Span) -> Self {
        Self { value, span }
    }

    /// The value under `key`, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry under `key` with the place of the key, if this is an object that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.as_object()?.entry(key)
    }

    /// The text of a string. A number is not a string here; see [`Node::scalar_text`].
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a string, or the source text of a number or boolean, for places where `OpenAPI` wants a string and
    /// YAML authors leave the quotes out (`version: 1.0`).
    pub fn scalar_text(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            Value::Number(number) => Some(number.text()),
            Value::Bool(true) => Some("true"),
            Value::Bool(false) => Some("false"),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// The value of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// The number.
    pub fn as_number(&self) -> Option<&Number> {
        match &self.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The entries of an object.
    pub fn as_object(&self) -> Option<&Object> {
        match &self.value {
            Value::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The items of an array.
    pub fn as_array(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Array(items) => Some(items),
            _ => None,
        }
    }

    /// Whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// What stands here, for the end of a sentence: `an array`, `an object`, and scalars with their text: ``the number `3` ``.
    pub fn in_words(&self) -> String {
        match &self.value {
            Value::Null => "null".to_owned(),
            Value::Bool(value) => format!("`{value}`"),
            Value::Number(number) => format!("the number `{}`", number.text()),
            Value::String(text) => format!("the text {text:?}"),
            Value::Array(_) => "an array".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        }
    }

    /// The same value for serde. A number that `serde_json` cannot hold, such as `1e999`, becomes a string of its text.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(number) => number.to_json().map_or_else(|| number.text().into(), serde_json::Value::Number),
            Value::String(text) => text.as_str().into(),
            Value::Array(items) => items.iter().map(Node::to_json).collect(),
            Value::Object(object) => object.iter().map(|entry| (entry.key.clone(), entry.value.to_json())).collect(),
        }
    }

    /// The node under a JSON pointer (RFC 6901), `""` for this node itself.
    ///
    /// The pointer is in its plain string form: `~0` and `~1` are read, percent-encoding is not.
    pub fn pointer(&self, pointer: &str) -> Option<&Node> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |node, token| node.step(&unescape_token(token)))
    }

    /// The child under one unescaped pointer token: a key of an object or an index of an array.
    pub fn step(&self, token: &str) -> Option<&Node> {
        match &self.value {
            Value::Object(object) => object.entry(token).map(|entry| &entry.value),
            Value::Array(items) => array_index(token).and_then(|index| items.get(index)),
            _ => None,
        }
    }
}

/// An index as RFC 6901 section 4 writes it: digits without a leading zero.
fn array_index(token: &str) -> Option<usize> {
    let digits = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit());
    let canonical = digits && (token == "0" || !token.starts_with('0'));
    canonical.then(|| token.parse().ok()).flatten()
}

/// One pointer token with `~1` and `~0` read (RFC 6901 section 4; in this order, so that `~01` means `~1`).
pub fn unescape_token(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// A key as a pointer token: `~` becomes `~0` and `/` becomes `~1` (RFC 6901 section 3).
///
/// ```
/// assert_eq!(generator::node::escape_token("/apps/{id}"), "~1apps~1{id}");
/// ```
pub fn escape_token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::Sources;

    fn tree() -> Node {
        let file = Sources::new(std::path::Path::new("/nowhere")).add("/nowhere/x", "");
        let span = Span::start_of(file);
        let text = |text: &str| Node::new(Value::String(text.to_owned()), span);
        let entry = |key: &str, value| Entry::new(key, span, value);
        let list = Node::new(Value::Array(vec![text("zero"), text("one")]), span);
        let (object, duplicates) = Object::from_entries(vec![
            entry("a/b", list),
            entry("m~n", text("tilde")),
            entry("", text("empty")),
            entry("number", Node::new(Value::Number(Number::new("1.0")), span)),
        ]);
        assert!(duplicates.is_empty());
        Node::new(Value::Object(object), span)
    }

    #[test]
    fn pointers_follow_rfc_6901() {
        let tree = tree();
        let text = |pointer| tree.pointer(pointer).and_then(Node::as_str);
        assert_eq!(text("/a~1b/1"), Some("one"));
        assert_eq!(text("/m~0n"), Some("tilde"));
        assert_eq!(text("/"), Some("empty"));
        assert_eq!(text("/a~1b/01"), None, "a leading zero is no index");
        assert_eq!(text("/a~1b/+1"), None);
        assert_eq!(text("/a~1b/2"), None);
        assert_eq!(text("a~1b/1"), None, "a pointer begins with a slash");
        assert_eq!(tree.pointer(""), Some(&tree));
    }

    #[test]
    fn numbers_keep_their_text_and_read_as_text_on_request() {
        let tree = tree();
        let number = tree.get("number").expect("it is there");
        assert_eq!(number.as_str(), None);
        assert_eq!(number.scalar_text(), Some("1.0"));
        assert_eq!(number.to_json(), serde_json::json!(1.0));
    }
}
