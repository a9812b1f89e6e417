//! A place in a list that comes in pages, to be kept and gone on from later.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A place in a list that comes in pages: the page, and how many of its items lie before the place.
///
/// It is made by `cursor()` of a stream and taken by `resume()` of a stream of the same operation with the same parameters,
/// in this run of the program or a later one. `Serialize` and `Display` give all of it, `FromStr` reads what `Display`
/// wrote. What is in it is the client's business: it may hold the server's own token, so keep it where you would keep
/// that. `Debug` does not show the token.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// The operation that the cursor belongs to.
    pub(super) operation: String,
    pub(super) page: Position,
    /// How many items of the page lie before the place.
    #[serde(default)]
    pub(super) index: usize,
    /// How many items the pages before have, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) seen: Option<u64>,
}

/// A page, in the terms of the operation's style.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Position {
    /// The page that the call asks for as it is.
    First,
    /// The number of the page, or of the items before it.
    Number(u64),
    /// What the server gave to ask for the page with: a text or a number.
    Token(Value),
    /// Where the server said that the page is.
    Url(String),
}

impl Position {
    /// What kind it is, for logs.
    fn kind(&self) -> String {
        match self {
            Self::First => "first".to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Token(_) => "token".to_owned(),
            Self::Url(_) => "url".to_owned(),
        }
    }
}

/// Writes the cursor on one line, for [`FromStr`].
impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Texts and numbers always have a form in JSON.
        f.write_str(&serde_json::to_string(self).unwrap_or_default())
    }
}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        serde_json::from_str(text).map_err(|_| CursorError(()))
    }
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursor")
            .field("operation", &self.operation)
            .field("page", &format_args!("{}", self.page.kind()))
            .field("index", &self.index)
            .finish_non_exhaustive()
    }
}

/// A text that is no cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CursorError(());

impl fmt::Display for CursorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is no cursor of this client")
    }
}

impl std::error::Error for CursorError {}
