//! The error of a response that does not have the documented shape.
//!
//! In: a response and what went wrong with it. Out: a [`DecodeError`] that knows the place in the body. Its `Display`,
//! `Debug` and `source` never quote a value of the body, since any value may be a secret.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::error::Category;

use super::facts::Facts;
use super::json_path;
use super::operation::OperationInfo;
use super::response::{RawResponse, header_request_id};

/// A response that does not have the documented shape.
pub struct DecodeError {
    /// Boxed, so that a decoder's `Result` stays small.
    response: Box<RawResponse>,
    path: String,
    reason: Reason,
}

enum Reason {
    Json(serde_json::Error),
    Empty,
    NotText,
    MissingHeader(&'static str),
    Status,
    Page(&'static str),
}

impl DecodeError {
    /// The JSON in the body does not fit; `text` is the body as the parser saw it.
    pub(super) fn json(response: &RawResponse, text: &[u8], error: serde_json::Error) -> Self {
        let path = json_path::locate(text, &error);
        Self {
            response: Box::new(response.clone()),
            path,
            reason: Reason::Json(error),
        }
    }

    /// The body is empty where a value is documented.
    pub(super) fn empty(response: &RawResponse) -> Self {
        Self::plain(response, Reason::Empty)
    }

    /// The body is not UTF-8.
    pub(super) fn not_text(response: &RawResponse) -> Self {
        Self::plain(response, Reason::NotText)
    }

    /// A documented header is missing, or is not text.
    pub fn missing_header(response: &RawResponse, name: &'static str) -> Self {
        Self::plain(response, Reason::MissingHeader(name))
    }

    /// The status is one for which the document describes no value.
    pub fn unexpected_status(response: &RawResponse) -> Self {
        Self::plain(response, Reason::Status)
    }

    /// The page of a list does not lead on, or is not the one that was asked for.
    #[doc(hidden)]
    pub fn page(response: &RawResponse, reason: &'static str) -> Self {
        Self::plain(response, Reason::Page(reason))
    }

    fn plain(response: &RawResponse, reason: Reason) -> Self {
        Self {
            response: Box::new(response.clone()),
            path: String::new(),
            reason,
        }
    }

    /// The place in the JSON body, such as `data[3].createdOn`; empty for the body as a whole. Its names are keys of the
    /// body, so a map with secret keys would show them here.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        self.response.body()
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.response.operation()
    }

    pub(super) fn facts(&self) -> &Facts {
        self.response.facts()
    }

    /// The error of the JSON parser. Its message may quote values of the body: do not log it where they may be secret.
    pub fn json_error(&self) -> Option<&serde_json::Error> {
        match &self.reason {
            Reason::Json(error) => Some(error),
            _ => None,
        }
    }

    fn reason(&self) -> String {
        match &self.reason {
            Reason::Json(error) => {
                let (line, column) = (error.line(), error.column());
                format!("{} (line {line}, column {column})", safe_text(error))
            }
            Reason::Empty => "the body is empty".to_owned(),
            Reason::NotText => "the body is not UTF-8".to_owned(),
            Reason::MissingHeader(name) => format!("the header `{name}` is missing"),
            Reason::Status => "the status has no documented value".to_owned(),
            Reason::Page(reason) => (*reason).to_owned(),
        }
    }
}

/// What is wrong, in words that come from the model or the parser and never from the body.
fn safe_text(error: &serde_json::Error) -> String {
    let full = error.to_string();
    let text = full
        .rsplit_once(" at line ")
        .map_or(full.as_str(), |(text, _)| text);
    let static_text = ["missing field `", "duplicate field `", "invalid length "];
    if error.classify() != Category::Data || static_text.iter().any(|start| text.starts_with(start))
    {
        return text.to_owned();
    }
    let Some((kind, found)) = text
        .split_once(": ")
        .filter(|(kind, _)| is_shape_problem(kind))
    else {
        return "a value that the model does not take".to_owned();
    };
    // The words up to the quoted value are the parser's own: "string", "integer", "floating point".
    let found: String = found
        .chars()
        .take_while(|c| c.is_ascii_lowercase() || *c == ' ')
        .collect();
    // The value stands before the expectation, so the last occurrence cannot be part of the value.
    match text.rsplit_once(", expected ") {
        Some((_, expected)) => format!("{kind}: {}, expected {expected}", found.trim()),
        None => kind.to_owned(),
    }
}

fn is_shape_problem(kind: &str) -> bool {
    matches!(kind, "invalid type" | "invalid value")
}

/// Writes one line: ``GET /projects: 200 OK: `data[3].id` does not fit: invalid type: null, expected a string (line 1, ..)``.
impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = match (&self.reason, self.path.as_str()) {
            (Reason::Json(_), "") => "the body does not fit: ".to_owned(),
            (Reason::Json(_), path) => format!("`{path}` does not fit: "),
            _ => String::new(),
        };
        write!(
            f,
            "{}: {}: {place}{}{}",
            self.facts(),
            self.status(),
            self.reason(),
            self.facts().remark(header_request_id(self.headers()))
        )
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("facts", self.facts())
            .field("status", &self.status())
            .field("path", &self.path)
            .field("reason", &self.reason())
            .field("body_bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for DecodeError {}
