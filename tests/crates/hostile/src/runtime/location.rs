//! The value of a `Location` header.

use std::fmt;

/// The text of a `Location` header (RFC 9110, section 10.2.2): an absolute or a relative reference.
///
/// `Display` prints the text as it came; `Debug` hides its query, which may hold a key.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Location(String);

impl Location {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as an absolute URL, resolved against the URL of the request or of the API.
    ///
    /// # Errors
    /// When `base` or the result is not a URL.
    pub fn to_url(&self, base: &str) -> Result<url::Url, url::ParseError> {
        url::Url::parse(base)?.join(&self.0)
    }
}

impl From<&str> for Location {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl AsRef<str> for Location {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.split(['?', '#']).next().unwrap_or_default();
        let hidden = if shown.len() < self.0.len() {
            "?.."
        } else {
            ""
        };
        write!(f, "Location({shown:?}{hidden})")
    }
}
