//! Calls of endpoints that the document does not describe.
//!
//! In: a method and a path. Out: the response as it came, with the credentials, retries, limits and errors of any call.

use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;
use std::sync::{Mutex, PoisonError};

use http::Method;
use http::header::{HeaderName, HeaderValue};
use serde::Serialize;

use super::auth::{Scheme, SecretString};
use super::body::Body;
use super::call::Call;
use super::client::Client;
use super::download::Download;
use super::error::Result;
use super::json;
use super::operation::{BoxFuture, OperationInfo};
use super::options::Options;
use super::request_error::Problem;
use super::response::RawResponse;

/// A call of an endpoint that the document does not describe, made by [`Client::request`] and sent by `.await`.
///
/// Every 2xx is a success. `Debug` and errors show the path, not the query.
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct RawCall {
    call: Call,
}

/// What stands in for the facts of an operation.
#[derive(Clone)]
pub(super) struct Undocumented {
    /// The path, encoded.
    pub(super) path: String,
    /// The credentials that are sent.
    pub(super) security: Security,
}

/// Which credentials a call of an undocumented endpoint takes.
#[derive(Clone, Copy)]
pub(super) enum Security {
    /// One of these sets.
    OneOf(&'static [&'static [&'static Scheme]]),
    /// The first credential that the client has.
    First,
}

impl Client {
    /// Calls an endpoint that the document does not describe, with the same credentials, retries and errors as any other.
    ///
    /// The path is added to the base URL as it is written, so what needs percent-encoding has to have it. It may have a
    /// query.
    ///
    /// ```text
    /// let answer = client.request(Method::GET, "/api/beta/flags").await?;
    /// let flags: Vec<Flag> = answer.json()?;
    /// ```
    pub fn request(&self, method: Method, path: &str) -> RawCall {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut call = Call::new(self, info(method));
        if path.contains('#') || query.contains('#') {
            call.problem = Some(Problem::new("the path has a fragment"));
        }
        if !query.is_empty() {
            call.options.query.push(query.to_owned());
        }
        let security = self.inner.security.map_or(Security::First, Security::OneOf);
        let slash = if path.starts_with('/') { "" } else { "/" };
        call.undocumented = Some(Undocumented {
            path: format!("{slash}{path}"),
            security,
        });
        RawCall { call }
    }
}

impl RawCall {
    /// Sends no credentials.
    pub fn anonymous(mut self) -> Self {
        if let Some(facts) = &mut self.call.undocumented {
            facts.security = Security::OneOf(&[]);
        }
        self
    }

    /// Adds a parameter to the query.
    pub fn query(self, name: &str, value: impl fmt::Display) -> Self {
        self.options(Options::new().query(name, value))
    }

    /// Sends a header. A value that is marked as sensitive does not follow a redirect to another origin.
    pub fn header(self, name: impl TryInto<HeaderName>, value: impl TryInto<HeaderValue>) -> Self {
        self.options(Options::new().header(name, value))
    }

    /// Sets a body of JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        if let Ok(text) = json::to_vec(body) {
            return self.body("application/json", text);
        }
        let problem = Problem::new("the body cannot be written as JSON");
        self.call.problem.get_or_insert(problem);
        self
    }

    /// Sets a body of some media type.
    pub fn body(mut self, content_type: impl Into<String>, body: impl Into<Body>) -> Self {
        self.call.body = Some((Cow::Owned(content_type.into()), body.into()));
        self
    }

    /// Sets what differs for this call from the settings of the client.
    pub fn options(mut self, options: Options) -> Self {
        self.call = self.call.options(options);
        self
    }

    /// Names a secret text in the body, to be hidden where the server echoes it.
    pub fn hide(mut self, secret: &SecretString) -> Self {
        self.call.secrets.push(secret.clone());
        self
    }

    /// Sends the request and returns the response with its body read.
    ///
    /// # Errors
    /// See the variants of the crate's `Error`.
    pub async fn send(self) -> Result<RawResponse> {
        self.call.execute().await
    }

    /// Sends the request and gives the response with its body still to be read.
    ///
    /// # Errors
    /// See the variants of the crate's `Error`.
    pub async fn download(self) -> Result<Download> {
        self.call.download().await
    }

    /// Like [`RawCall::send`] for threads without an async runtime: waits for the response.
    ///
    /// # Errors
    /// See the variants of the crate's `Error`. Where an async runtime is running, it is always an error.
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    pub fn send_blocking(self) -> Result<RawResponse> {
        let client = self.call.client.clone();
        client.block_on(self.call.execute())?
    }
}

impl IntoFuture for RawCall {
    type Output = Result<RawResponse>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.execute()
    }
}

impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.call.undocumented.as_ref().map(|facts| &facts.path);
        f.debug_struct("RawCall")
            .field("method", &self.call.info.method)
            .field("path", &path)
            .field("options", &self.call.options)
            .finish_non_exhaustive()
    }
}

/// The facts that all calls of undocumented endpoints with a method share. They are made once per method and kept, since
/// errors refer to them for as long as the program runs.
fn info(method: Method) -> &'static OperationInfo {
    static KNOWN: Mutex<Vec<&'static OperationInfo>> = Mutex::new(Vec::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(info) = known.iter().find(|info| info.method == method) {
        return info;
    }
    let info: &'static OperationInfo = Box::leak(Box::new(OperationInfo {
        id: "request",
        method,
        path: "",
        accept: None,
        security: &[],
        success: &[],
    }));
    known.push(info);
    info
}
