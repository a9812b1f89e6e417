//! The error of a call that the server answered with a status other than success.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::auth::{ExposeSecret, SecretString};
use super::decode_error::DecodeError;
use super::encode::percent;
use super::message;
use super::operation::OperationInfo;
use super::rate_limit::RateLimit;
use super::response::{RawResponse, header_request_id};

/// The length in bytes from which on an echoed secret is hidden. Hiding shorter ones would only spoil the message, and
/// give them away by the gaps.
const SHORTEST_SECRET: usize = 4;

/// A response with a status that is not a success.
///
/// `Debug` and `Display` show the server's message, and of the body only its length, since bodies may hold secrets.
/// A credential of the request that the server echoes in its message is replaced by `[redacted]`.
pub struct ApiError {
    response: RawResponse,
    message: Option<String>,
    request_id: Option<String>,
}

impl ApiError {
    /// Reads the message and the request id once, while the secrets to hide in them are at hand.
    pub(super) fn new<'a>(
        response: RawResponse,
        secrets: impl Iterator<Item = &'a SecretString>,
    ) -> Self {
        let secrets = echoes(secrets.map(ExposeSecret::expose_secret));
        let body: Option<Value> = serde_json::from_slice(response.json_text()).ok();
        let hide = |text: String| {
            secrets
                .iter()
                .fold(text, |text, secret| text.replace(secret, "[redacted]"))
        };
        let message = body
            .as_ref()
            .and_then(message::find)
            .map(str::to_owned)
            .map(hide);
        let request_id = header_request_id(response.headers())
            .or_else(|| body.as_ref().and_then(message::request_id))
            .map(str::to_owned)
            .map(hide);
        Self {
            response,
            message,
            request_id,
        }
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The body as it came, up to the client's limit.
    pub fn body(&self) -> &Bytes {
        self.response.body()
    }

    /// The body as text, with a replacement character for what is not UTF-8.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(self.response.body()).into_owned()
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// When the body is empty or does not have the shape of `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        self.response.json()
    }

    /// What the server says is wrong, where its JSON body has a message at one of the usual places.
    ///
    /// These are `/message`, `/error/message`, `/error_description`, `/detail`, `/title` (RFC 9457), `/error`, a body
    /// that is a string, and the first `msg` of a list under `/detail`.
    pub fn message(&self) -> Option<String> {
        self.message.clone()
    }

    /// The id under which the server knows the request, from a header or from the body.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.response.operation()
    }

    /// The limit of the rate of requests, where the server told it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::of(self.headers())
    }

    /// The whole response, for decoding it as a documented failure.
    pub fn response(&self) -> &RawResponse {
        &self.response
    }
}

/// The texts by which a server may echo secrets: as they are and as they stand in a URL, long ones first, since one may hold
/// another.
fn echoes<'a>(secrets: impl Iterator<Item = &'a str>) -> Vec<String> {
    let secrets = secrets.filter(|secret| secret.len() >= SHORTEST_SECRET);
    let mut echoes: Vec<_> = secrets
        .flat_map(|secret| [secret.to_owned(), percent(secret)])
        .collect();
    echoes.sort_by_key(|echo| std::cmp::Reverse(echo.len()));
    echoes.dedup();
    echoes
}

/// Writes one line: `POST /projects: 503 Service Unavailable: too busy (request a1b2, 3 attempts)`.
impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = self.response.facts();
        write!(f, "{facts}: {}", self.status())?;
        if let Some(text) = &self.message {
            write!(f, ": {}", message::one_line(text))?;
        }
        f.write_str(&facts.remark(self.request_id()))
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let content_type = self
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|v| v.to_str().ok());
        f.debug_struct("ApiError")
            .field("facts", self.response.facts())
            .field("status", &self.status())
            .field("message", &self.message.as_deref().map(message::one_line))
            .field(
                "request_id",
                &self.request_id.as_deref().map(message::one_line),
            )
            .field("content_type", &content_type)
            .field("body_bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}
