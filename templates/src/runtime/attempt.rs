//! One attempt of a call: the one place where a request is sent.
//!
//! In: what the attempts of a call have in common, and the time that is left. Out: the response of the operation with its
//! body read, or an error. None of it is generic, so that it is compiled once.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, Entry, HeaderMap, HeaderName, SET_COOKIE};
use http::{Request, Response, Uri};
use url::Url;

use super::api_error::ApiError;
use super::auth::SecretString;
use super::auth_error::AuthError;
use super::body::Body;
use super::byte_stream::ByteStream;
use super::client::{Inner, is_exposed};
use super::credentials::{self, Credentials, Tokens};
use super::error::Error;
use super::facts::Facts;
use super::prepare::{Prepared, add_cookies};
use super::redirect::{MAX_HOPS, add_keys, follow, is_secret};
use super::request_error::{Problem, RequestError};
use super::response::RawResponse;
use super::timer::{Deadline, Instant};
use super::token::BoxError;
use super::trace::AttemptSpan;
use super::transport::{CallParts, Trouble};
use super::transport_error::{Phase, TimeoutError, TransportError, TransportKind};

/// A request on its way, changed by each redirect.
pub(super) struct Attempt<'a> {
    pub(super) prepared: &'a Prepared,
    pub(super) facts: &'a Facts,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    /// Keys that belong into the query of every URL of the API's origin.
    pub(super) query_keys: Vec<(&'static str, SecretString)>,
    /// Headers that stay at the API's origin, beside those that are sensitive.
    pub(super) own_headers: Vec<HeaderName>,
    /// Whether no redirect has left the API's origin, so that the credentials were sent.
    pub(super) is_home: bool,
    secrets: Vec<SecretString>,
    times: Times,
}

/// The moments that an attempt goes by.
#[derive(Clone, Copy)]
pub(super) struct Times {
    /// When the call began.
    pub(super) started: Instant,
    /// When the call has to end.
    pub(super) total: Deadline,
    /// When the attempt has to end, which is not after the call has to.
    attempt: Deadline,
}

impl Times {
    /// The times of a call that begins now.
    pub(super) fn start(total: Duration) -> Self {
        let started = Instant::now();
        let total = Deadline::after(started, Some(total));
        Self {
            started,
            total,
            attempt: total,
        }
    }

    /// The same for an attempt that begins now.
    fn attempt(self, timeout: Option<Duration>) -> Self {
        let own = Deadline::after(Instant::now(), timeout);
        Self {
            attempt: own.or_earlier(self.total),
            ..self
        }
    }

    /// The error for the end of the time for the whole call.
    pub(super) fn total_error(self, facts: &Facts) -> TimeoutError {
        TimeoutError::new(facts.clone(), self.started.elapsed(), Phase::Total)
    }

    /// The error for the end of the time for the attempt.
    fn attempt_error(self, facts: &Facts) -> TimeoutError {
        let phase = if self.attempt == self.total {
            Phase::Total
        } else {
            Phase::Attempt
        };
        TimeoutError::new(facts.clone(), self.started.elapsed(), phase)
    }
}

/// What an attempt came to.
pub(super) struct Outcome {
    pub(super) result: Result<RawResponse, Error>,
    /// The fetched tokens that the answering server has seen.
    pub(super) tokens: Tokens,
}

impl Outcome {
    fn unsent(error: impl Into<Error>) -> Self {
        Self {
            result: Err(error.into()),
            tokens: Tokens::new(),
        }
    }
}

/// Makes an attempt. `tokens` are those to be used in place of what the providers would give.
pub(super) async fn make(
    prepared: &Prepared,
    facts: &mut Facts,
    times: Times,
    tokens: Tokens,
) -> Outcome {
    let inner = &prepared.client.inner;
    let ready = async {
        let found = credentials::resolve(&inner.auth, prepared.security, facts, &tokens).await?;
        if let Some(throttle) = &inner.throttle {
            throttle.acquire().await;
        }
        Ok::<_, AuthError>(found)
    };
    let (credentials, tokens) = match times.total.limit(ready).await {
        Some(Ok(found)) => found,
        Some(Err(error)) => return Outcome::unsent(error),
        None => return Outcome::unsent(times.total_error(facts)),
    };
    let span = AttemptSpan::new(prepared, facts, &credentials);
    let (headers, own_headers) = match span.within(|| headers(prepared, facts, &credentials)) {
        Ok(headers) => headers,
        Err(error) => {
            span.failed(&error);
            return Outcome::unsent(error);
        }
    };
    let mut url = prepared.url.clone();
    add_keys(&mut url, &credentials.query);
    facts.attempts += 1;
    let mut attempt = Attempt {
        prepared,
        facts,
        url,
        headers,
        query_keys: credentials.query,
        own_headers,
        is_home: true,
        secrets: credentials.secrets,
        times: times.attempt(prepared.timeout),
    };
    let result = span.around(attempt.run()).await;
    span.ended(&result);
    let is_home = attempt.is_home;
    Outcome {
        result,
        tokens: if is_home { tokens } else { Tokens::new() },
    }
}

/// All headers of the request, and the names of those that hooks have set.
fn headers(
    prepared: &Prepared,
    facts: &Facts,
    credentials: &Credentials,
) -> Result<(HeaderMap, Vec<HeaderName>), Error> {
    let inner = &prepared.client.inner;
    if !credentials.is_empty() && !inner.allow_http && is_exposed(&prepared.url) {
        return Err(AuthError::exposed(facts).into());
    }
    let mut headers = prepared.headers.clone();
    let own_headers = hooks(inner, facts, &mut headers)?;
    for (name, value) in &credentials.headers {
        headers.insert(name, value.clone());
    }
    let cookies: Vec<&str> = credentials.cookies.iter().map(|pair| &**pair).collect();
    add_cookies(&mut headers, &cookies).map_err(|problem| RequestError::of_call(facts, problem))?;
    Ok((headers, own_headers))
}

/// Lets the hooks see the headers that are not secret, and returns the names of those that they changed.
fn hooks(
    inner: &Inner,
    facts: &Facts,
    headers: &mut HeaderMap,
) -> Result<Vec<HeaderName>, RequestError> {
    if inner.hooks.is_empty() {
        return Ok(Vec::new());
    }
    let (mut shown, mut hidden) = (HeaderMap::new(), HeaderMap::new());
    for (name, value) in headers.iter() {
        let part = if is_secret(name, value) {
            &mut hidden
        } else {
            &mut shown
        };
        part.append(name, value.clone());
    }
    let before = shown.clone();
    inner
        .hooks
        .before_send(facts, &mut shown)
        .map_err(|error| RequestError::of_hook(facts, error))?;
    let is_changed = |name: &&HeaderName| !shown.get_all(*name).iter().eq(before.get_all(*name));
    let changed = shown.keys().filter(is_changed).cloned().collect();
    // What is hidden goes before what a hook has put in its place.
    for (name, value) in &hidden {
        shown.insert(name, value.clone());
    }
    *headers = shown;
    Ok(changed)
}

impl Attempt<'_> {
    /// Sends the request, follows redirects, and reads the response.
    async fn run(&mut self) -> Result<RawResponse, Error> {
        let begun = Instant::now();
        let mut hops = 0;
        loop {
            let mut response = self.exchange().await?;
            if hops < MAX_HOPS && follow(self, response.status(), response.headers()) {
                hops += 1;
                continue;
            }
            if let Entry::Occupied(mut cookies) = response.headers_mut().entry(SET_COOKIE) {
                cookies
                    .iter_mut()
                    .for_each(|value| value.set_sensitive(true));
            }
            let (hooks, status) = (&self.inner().hooks, response.status());
            hooks.after_response(self.facts, status, response.headers(), begun.elapsed());
            return self.finish(response).await;
        }
    }

    fn inner(&self) -> &Inner {
        &self.prepared.client.inner
    }

    /// Sends one request and waits for the head of its response.
    async fn exchange(&self) -> Result<Response<ByteStream>, Error> {
        let exchange = self.inner().transport.send(self.request()?);
        match self.times.attempt.limit(exchange).await {
            Some(Ok(response)) => Ok(response),
            Some(Err(error)) => Err(self.failed(TransportKind::Exchange, error)),
            None => Err(self.times.attempt_error(self.facts).into()),
        }
    }

    /// The request as a transport gets it.
    fn request(&self) -> Result<Request<Body>, RequestError> {
        let uri: Uri = self.url.as_str().parse().map_err(|_| {
            let problem = Problem::new("the URL cannot be sent as it is written");
            RequestError::of_call(self.facts, problem)
        })?;
        let operation = self.facts.operation;
        let mut request = Request::new(self.prepared.body.clone());
        *request.method_mut() = operation.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = self.headers.clone();
        request.extensions_mut().insert(operation);
        request.extensions_mut().insert(CallParts {
            operation,
            path_parameters: Arc::clone(&self.prepared.path_parameters),
            attempt: self.facts.attempts,
        });
        Ok(request)
    }

    /// Reads the body and tells success from failure.
    ///
    /// An error response counts even when its body is too long, breaks off or stalls: its status says more than that.
    async fn finish(&self, response: Response<ByteStream>) -> Result<RawResponse, Error> {
        let (head, stream) = response.into_parts();
        let (status, headers) = (head.status, head.headers);
        let is_success = self.facts.operation.is_success(status.as_u16());
        let (body, problem) = self.read(&headers, stream).await;
        match problem {
            Some(problem) if is_success => Err(problem),
            _ => {
                let facts = self.facts.clone();
                let raw = RawResponse::with_facts(status, headers, Bytes::from(body), facts);
                if is_success {
                    return Ok(raw);
                }
                let secrets = self.secrets.iter().chain(&self.prepared.secrets);
                Err(ApiError::new(raw, secrets).into())
            }
        }
    }

    /// Reads a body up to the limit; with a problem, what came before it.
    async fn read(&self, headers: &HeaderMap, mut stream: ByteStream) -> (Vec<u8>, Option<Error>) {
        /// The most memory that is taken on the word of `Content-Length` alone.
        const TRUSTED: usize = 1024 * 1024;
        let limit = self.inner().max_response_bytes;
        let announced = content_length(headers).and_then(|length| usize::try_from(length).ok());
        let mut body = Vec::new();
        loop {
            match self.chunk(&mut stream).await {
                Ok(None) => return (body, None),
                Ok(Some(chunk)) => {
                    // Not before there is a body, since a response to HEAD only tells how long it would be.
                    if body.is_empty() {
                        body.reserve(announced.unwrap_or(0).min(limit).min(TRUSTED));
                    }
                    let room = limit - body.len();
                    body.extend_from_slice(&chunk[..chunk.len().min(room)]);
                    if chunk.len() > room {
                        let error = TransportError::too_large(self.facts.clone(), limit);
                        return (body, Some(error.into()));
                    }
                }
                Err(error) => return (body, Some(error)),
            }
        }
    }

    /// The next piece of the body, which must come before the body counts as stalled.
    async fn chunk(&self, stream: &mut ByteStream) -> Result<Option<Bytes>, Error> {
        let stall = Deadline::after(Instant::now(), Some(self.inner().read_timeout));
        let end = stall.or_earlier(self.times.attempt);
        match end.limit(stream.try_next()).await {
            Some(Ok(chunk)) => Ok(chunk),
            Some(Err(error)) => Err(self.failed(TransportKind::Body, error)),
            None if end == self.times.attempt => Err(self.times.attempt_error(self.facts).into()),
            None => {
                let elapsed = self.times.started.elapsed();
                Err(TimeoutError::new(self.facts.clone(), elapsed, Phase::Stall).into())
            }
        }
    }

    /// The error of the transport, which may have timeouts of its own.
    fn failed(&self, kind: TransportKind, error: BoxError) -> Error {
        #[cfg(feature = "mock")]
        if error.is::<super::mock_report::Unmatched>() {
            return RequestError::of_call(self.facts, Problem::new(error.to_string())).into();
        }
        let facts = self.facts.clone();
        let trouble = Trouble::of(&*error);
        if trouble.is_timeout {
            let phase = if trouble.is_unsent {
                Phase::Connect
            } else {
                Phase::Attempt
            };
            return TimeoutError::new(facts, self.times.started.elapsed(), phase).into();
        }
        let kind = if trouble.is_unsent {
            TransportKind::Connect
        } else {
            kind
        };
        TransportError::new(facts, kind, error).into()
    }
}

/// The length of the body as its headers tell it.
fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
