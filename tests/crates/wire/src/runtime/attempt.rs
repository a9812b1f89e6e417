//! One attempt of a call: the one place where a request is sent.
//!
//! In: what the attempts of a call have in common, and the time that is left. Out: the response of the operation, its body
//! read unless it is wanted unread, or an error. None of it is generic, so that it is compiled once.

use std::borrow::Cow;

use http::header::{COOKIE, Entry, HeaderMap, HeaderName, LOCATION, SET_COOKIE};
use http::{Method, Request, Response, Uri};
use url::Url;

use super::api_error::ApiError;
use super::auth_error::AuthError;
use super::body::Body;
use super::byte_stream::ByteStream;
use super::client::{Inner, is_exposed};
use super::credentials::{self, Credentials, Tokens};
use super::error::Error;
use super::facts::Facts;
use super::prepare::{Prepared, cookies_after, copied};
use super::receive::Incoming;
use super::redirect::{MAX_HOPS, add_keys, follow, is_secret};
use super::request_error::{Problem, RequestError};
#[cfg(target_arch = "wasm32")]
use super::reqwest_browser as reqwest_transport;
#[cfg(not(target_arch = "wasm32"))]
use super::reqwest_transport;
use super::response::{Live, RawResponse};
use super::timer::Instant;
use super::times::Times;
use super::trace::AttemptSpan;
use super::transport::CallParts;
use super::transport_error::{TransportKind, broken};

/// A request on its way, changed by each redirect.
pub(super) struct Attempt<'a> {
    pub(super) prepared: &'a Prepared,
    pub(super) facts: &'a Facts,
    pub(super) url: Url,
    /// The headers without those of the credentials.
    pub(super) headers: Cow<'a, HeaderMap>,
    /// What is added to every request to the API's origin.
    pub(super) credentials: Credentials,
    /// Headers that stay at the API's origin, beside those that are sensitive.
    pub(super) own_headers: Vec<HeaderName>,
    /// Whether no redirect has left the API's origin, so that the credentials were sent.
    pub(super) is_home: bool,
    times: Times,
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
    let (mut credentials, tokens) = match times.total.limit(ready).await {
        Some(Ok(found)) => found,
        Some(Err(error)) => return Outcome::unsent(error),
        None => return Outcome::unsent(times.total_error(facts)),
    };
    let span = AttemptSpan::new(prepared, facts, &credentials);
    let found = span.within(|| headers(prepared, facts, &mut credentials));
    let (headers, own_headers) = match found {
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
        credentials,
        own_headers,
        is_home: true,
        times: times.attempt(prepared.timeout),
    };
    // One allocation for all of a call would be a large one, for which allocators take a slower way.
    let result = span.around(Box::pin(attempt.run())).await;
    span.ended(&result);
    let is_home = attempt.is_home;
    Outcome {
        result,
        tokens: if is_home { tokens } else { Tokens::new() },
    }
}

/// The headers of the request without those of the credentials, which get all their cookies here, and the names of those
/// that hooks have set.
fn headers<'a>(
    prepared: &'a Prepared,
    facts: &Facts,
    credentials: &mut Credentials,
) -> Result<(Cow<'a, HeaderMap>, Vec<HeaderName>), Error> {
    let inner = &prepared.client.inner;
    if !credentials.is_empty() && !inner.allow_http && is_exposed(&prepared.url) {
        return Err(AuthError::exposed(facts).into());
    }
    let mut headers = Cow::Borrowed(&prepared.headers);
    let own_headers = if inner.hooks.is_empty() {
        Vec::new()
    } else {
        hooks(inner, facts, headers.to_mut())?
    };
    if !credentials.cookies.is_empty() {
        let pairs: Vec<&str> = credentials.cookies.iter().map(|pair| &**pair).collect();
        let value = cookies_after(&headers, &pairs);
        let value = value.map_err(|problem| RequestError::of_call(facts, problem))?;
        credentials
            .headers
            .extend(value.map(|value| (COOKIE, value)));
    }
    Ok((headers, own_headers))
}

/// Lets the hooks see the headers that are not secret, and returns the names of those that they changed.
fn hooks(
    inner: &Inner,
    facts: &Facts,
    headers: &mut HeaderMap,
) -> Result<Vec<HeaderName>, RequestError> {
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

/// Marks what a log of headers should not show: cookies, and addresses, since those of storage hold keys.
fn hide(headers: &mut HeaderMap) {
    for name in [SET_COOKIE, LOCATION] {
        if let Entry::Occupied(mut values) = headers.entry(name) {
            values
                .iter_mut()
                .for_each(|value| value.set_sensitive(true));
        }
    }
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
            hide(response.headers_mut());
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
        let (body, failure) = self.prepared.body.watched();
        let sending = match &self.inner().http {
            Some(http) => Box::pin(reqwest_transport::send(http, self.head(), body)),
            None => self.inner().transport.send(self.request(body)?),
        };
        match self.times.attempt.limit(sending).await {
            Some(Ok(response)) => Ok(response),
            Some(Err(error)) => Err(if let Some(cause) = failure.take() {
                RequestError::of_body(self.facts, cause).into()
            } else if let Err(error) = self.uri() {
                error.into()
            } else {
                let elapsed = self.times.started.elapsed();
                broken(self.facts, elapsed, TransportKind::Exchange, error)
            }),
            None => Err(self.times.attempt_error(self.facts).into()),
        }
    }

    /// The parts of the request.
    fn head(&self) -> (Method, Url, HeaderMap) {
        let mut headers = copied(&self.headers);
        for (name, value) in &self.credentials.headers {
            headers.insert(name, value.clone());
        }
        let method = self.facts.operation.method.clone();
        (method, self.url.clone(), headers)
    }

    /// The URL as those transports get it that are not `reqwest`, which makes one of its own.
    fn uri(&self) -> Result<Uri, RequestError> {
        self.url.as_str().parse().map_err(|_| {
            let problem = Problem::new("the URL cannot be sent as it is written");
            RequestError::of_call(self.facts, problem)
        })
    }

    /// The request as those transports get it.
    fn request(&self, body: Body) -> Result<Request<Body>, RequestError> {
        let uri = self.uri()?;
        let operation = self.facts.operation;
        let (method, url, headers) = self.head();
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        request.extensions_mut().insert(operation);
        request.extensions_mut().insert(CallParts {
            operation,
            path_parameters: self.prepared.path_parameters(),
            attempt: self.facts.attempts,
            url,
        });
        Ok(request)
    }

    /// Tells success from failure and reads the body, unless it is a success that is wanted unread.
    ///
    /// An error response counts even when its body is too long, breaks off or stalls: its status says more than that.
    async fn finish(&self, response: Response<ByteStream>) -> Result<RawResponse, Error> {
        let (head, stream) = response.into_parts();
        let (status, headers, facts) = (head.status, head.headers, self.facts.clone());
        let is_success = facts.operation.is_success(status.as_u16());
        let is_unread = is_success && self.prepared.unread.covers(status);
        let times = if is_unread {
            self.times.unlimited()
        } else {
            self.times
        };
        let stall = Some(self.inner().read_timeout);
        let mut body = Incoming::new(stream, (status, &headers), facts.clone(), times, stall);
        if is_unread {
            let live = Live {
                body,
                client: self.prepared.client.clone(),
            };
            return Ok(RawResponse::unread(status, headers, live, facts));
        }
        let (body, problem) = body.read(self.inner().max_response_bytes).await;
        match problem {
            Some(problem) if is_success => Err(problem),
            _ => {
                let raw = RawResponse::with_facts(status, headers, body, facts);
                if is_success {
                    return Ok(raw);
                }
                let secrets = self
                    .credentials
                    .secrets
                    .iter()
                    .chain(&self.prepared.secrets);
                Err(ApiError::new(raw, secrets).into())
            }
        }
    }
}
