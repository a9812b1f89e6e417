//! A request as the mock got it.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, Request};
use serde_json::Value;
use url::Url;

use super::auth::{KeyLocation, SchemeKind};
use super::body::Body;
use super::operation::OperationInfo;
use super::redirect::is_secret;
use super::token::BoxError;
use super::transport::CallParts;

/// What stands for a call that belongs to no operation and comes from no client of ours.
static NO_OPERATION: OperationInfo = OperationInfo {
    id: "request",
    method: Method::GET,
    path: "",
    accept: None,
    security: &[],
    success: &[],
};

/// A request that a client has sent to a mock: one for each attempt, and for each redirect that is followed.
///
/// Credentials are in it as they would be sent. `Debug` hides them, and the content of the body.
#[derive(Clone)]
pub struct SentRequest {
    operation: &'static OperationInfo,
    path_parameters: Vec<(&'static str, String)>,
    attempt: u32,
    method: Method,
    url: Url,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
    hidden: Vec<&'static str>,
}

impl SentRequest {
    /// Reads a request with its body.
    pub(super) async fn read(
        request: Request<Body>,
        hidden: Vec<&'static str>,
    ) -> Result<Self, BoxError> {
        let (head, body) = request.into_parts();
        let mut content = Vec::new();
        let mut stream = body.into_stream();
        while let Some(piece) = stream.try_next().await? {
            content.extend_from_slice(&piece);
        }
        let url = Url::parse(&head.uri.to_string())?;
        let parts = head.extensions.get::<CallParts>();
        Ok(Self {
            operation: parts.map_or(&NO_OPERATION, CallParts::operation),
            path_parameters: parts
                .map(|parts| parts.path_parameters().to_vec())
                .unwrap_or_default(),
            attempt: parts.map_or(1, CallParts::attempt),
            method: head.method,
            query: url.query_pairs().into_owned().collect(),
            url,
            headers: head.headers,
            body: content.into(),
            hidden,
        })
    }

    /// The operation that was called; for a call by `Client::request` it has the id `request` and an empty path.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }

    /// The number of the attempt; the first one is 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The URL, with everything that is in its query.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// A path parameter by its name in the document, not percent-encoded.
    ///
    /// # Panics
    /// When the operation has no path parameter of that name.
    #[track_caller]
    pub fn path_param(&self, name: &str) -> &str {
        self.find_path_param(name).unwrap_or_else(|| {
            let names: Vec<&str> = self.path_parameters.iter().map(|(name, _)| *name).collect();
            panic!(
                "`{}` has no path parameter `{name}`; it has {names:?}",
                self.operation.id
            )
        })
    }

    pub(super) fn find_path_param(&self, name: &str) -> Option<&str> {
        let mut found = self.path_parameters.iter();
        found
            .find(|(known, _)| *known == name)
            .map(|(_, text)| text.as_str())
    }

    /// All path parameters.
    pub fn path_params(&self) -> &[(&'static str, String)] {
        &self.path_parameters
    }

    /// The first query parameter of a name, decoded.
    pub fn query(&self, name: &str) -> Option<&str> {
        let mut found = self.query.iter();
        found
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// All query parameters, decoded, in the order of the URL.
    pub fn query_pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// The first header of a name, where it exists and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body; empty where there is none.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is no JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        self.find_json().unwrap_or_else(|| {
            let content_type = self.header(CONTENT_TYPE.as_str()).unwrap_or("no type");
            panic!(
                "the body of `{}` is no JSON: {} bytes of {content_type}",
                self.operation.id,
                self.body.len()
            )
        })
    }

    pub(super) fn find_json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The names and values of a body of `application/x-www-form-urlencoded`, decoded.
    pub fn form(&self) -> Vec<(String, String)> {
        url::form_urlencoded::parse(&self.body)
            .into_owned()
            .collect()
    }

    /// Whether the call belongs to no operation of the document.
    pub(super) fn is_undocumented(&self) -> bool {
        self.operation.path.is_empty()
    }

    /// One line without credentials: `POST https://mock.invalid/projects?dry=true, a body of 12 bytes`.
    pub(super) fn line(&self) -> String {
        let body = match self.body.len() {
            0 => String::new(),
            length => format!(", a body of {length} bytes"),
        };
        let attempt = match self.attempt {
            0 | 1 => String::new(),
            attempt => format!(", attempt {attempt}"),
        };
        format!("{} {}{body}{attempt}", self.method, self.shown_url())
    }

    /// The URL with the keys in its query hidden.
    fn shown_url(&self) -> Url {
        let mut url = self.url.clone();
        if self.query.iter().any(|(name, _)| self.is_hidden(name)) {
            let pairs = self.query.iter().map(|(name, value)| {
                let value = if self.is_hidden(name) { "***" } else { value };
                (name.as_str(), value)
            });
            url.query_pairs_mut().clear().extend_pairs(pairs);
        }
        url
    }

    fn is_hidden(&self, name: &str) -> bool {
        let schemes = self.operation.security.iter().copied().flatten();
        let keys = schemes.filter_map(|scheme| match scheme.kind {
            SchemeKind::ApiKey {
                location: KeyLocation::Query,
                name,
            } => Some(name),
            _ => None,
        });
        keys.chain(self.hidden.iter().copied())
            .any(|key| key == name)
    }
}

impl fmt::Debug for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut headers = self.headers.clone();
        for (name, value) in &mut headers {
            value.set_sensitive(is_secret(name, value));
        }
        f.debug_struct("SentRequest")
            .field("operation", &self.operation.id)
            .field("attempt", &self.attempt)
            .field("method", &self.method)
            .field("url", &self.shown_url().as_str())
            .field("headers", &headers)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
