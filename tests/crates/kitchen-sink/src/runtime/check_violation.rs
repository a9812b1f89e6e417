//! What a request must not be: one limit of the document that one value of it breaks.

use std::borrow::Cow;
use std::fmt;

/// A limit of the document that a value breaks. It tells the place and the limit, never the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// `body`, or the place of a parameter.
    pub(super) part: &'static str,
    /// The name of the parameter; empty for the body.
    pub(super) name: &'static str,
    pub(super) pointer: String,
    pub(super) reason: Cow<'static, str>,
}

impl Violation {
    /// The name of the parameter; `None` for the body.
    pub fn parameter(&self) -> Option<&'static str> {
        Some(self.name).filter(|name| !name.is_empty())
    }

    /// Where in the body or in the value of the parameter (a JSON pointer, RFC 6901); empty for the whole.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The limit, such as `301 characters, at most 256 allowed`.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

/// Writes `body /alternateId: 301 characters, at most 256 allowed`.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.part)?;
        if let Some(name) = self.parameter() {
            write!(f, " `{name}`")?;
        }
        if !self.pointer.is_empty() {
            write!(f, " {}", self.pointer)?;
        }
        write!(f, ": {}", self.reason)
    }
}
