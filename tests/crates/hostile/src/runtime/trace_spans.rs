//! Spans and events about calls, by the conventions of OpenTelemetry for spans of HTTP clients.
//!
//! In: a call, its attempts, and what they come to. Out: a span around the call, in it a span for each attempt, and an
//! event for each retry. None of them has a header, a body, or a value of the query that was not asked for; URLs are
//! written by `trace_url.rs`.
//!
//! | Where | Attributes |
//! |---|---|
//! | span `call` | `otel.name` (crate and operation), `otel.kind` (`internal`), `error.type`, `otel.status_code` |
//! | span `request` | `otel.name` (method and template), `otel.kind` (`client`), `http.request.method`, `http.request.method_original`, `http.request.resend_count`, `http.response.status_code`, `url.template`, `url.full`, `server.address`, `server.port`, `error.type`, `otel.status_code` |
//! | event | `error.type`, `http.request.resend_count` (of the attempt that comes), `retry.delay_ms` |

use std::borrow::Cow;
use std::future::Future;
use std::time::Duration;

use http::{Method, StatusCode};
use tracing::field::Empty;
use tracing::instrument::{Instrument, Instrumented};
use tracing::{Span, info, info_span};

use super::call::Call;
use super::client::ClientBuilder;
use super::credentials::Credentials;
use super::error::Error;
use super::facts::Facts;
use super::prepare::Prepared;
use super::response::RawResponse;
use super::trace_url;

/// What subscribers filter by: the name of the crate.
const TARGET: &str = env!("CARGO_CRATE_NAME");

/// The span around a call with all its attempts.
#[derive(Clone)]
pub(super) struct CallSpan(Span);

impl CallSpan {
    pub(super) fn new(call: &Call) -> Self {
        Self(info_span!(
            target: TARGET,
            "call",
            otel.name = format_args!("{TARGET}.{}", call.info.id),
            otel.kind = "internal",
            otel.status_code = Empty,
            "error.type" = Empty,
        ))
    }

    /// The future, in the span whenever it is polled.
    pub(super) fn around<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.0.clone())
    }

    pub(super) fn within<T>(&self, f: impl FnOnce() -> T) -> T {
        self.0.in_scope(f)
    }

    /// The call fails with this error.
    pub(super) fn failed(&self, error: &Error) {
        record_error(&self.0, error);
    }
}

/// The span around one attempt, from the hooks to the end of the response.
pub(super) struct AttemptSpan(Span);

impl AttemptSpan {
    /// The span of the attempt that comes next.
    pub(super) fn new(prepared: &Prepared, facts: &Facts, credentials: &Credentials) -> Self {
        let (operation, url) = (facts.operation, &prepared.url);
        let template = Some(operation.path).filter(|path| !path.is_empty());
        let (method, original) = method(&operation.method);
        let span = info_span!(
            target: TARGET,
            "request",
            otel.name = Empty,
            otel.kind = "client",
            otel.status_code = Empty,
            http.request.method = method,
            http.request.method_original = original,
            http.request.resend_count = Some(facts.attempts).filter(|sent| *sent > 0).map(i64::from),
            http.response.status_code = Empty,
            url.template = template,
            url.full = Empty,
            server.address = url.host_str(),
            server.port = url.port_or_known_default().map(i64::from),
            "error.type" = Empty,
        );
        if !span.is_disabled() {
            let verb = original.map_or(method, |_| "HTTP");
            match template {
                Some(template) => span.record("otel.name", format_args!("{verb} {template}")),
                None => span.record("otel.name", verb),
            };
            span.record("url.full", trace_url::shown(prepared, credentials));
        }
        Self(span)
    }

    /// The future, in the span whenever it is polled.
    pub(super) fn around<F: Future>(&self, future: F) -> Instrumented<F> {
        future.instrument(self.0.clone())
    }

    pub(super) fn within<T>(&self, f: impl FnOnce() -> T) -> T {
        self.0.in_scope(f)
    }

    /// The attempt fails with this error.
    pub(super) fn failed(&self, error: &Error) {
        if let Some(status) = error.status() {
            self.answered(status);
        }
        record_error(&self.0, error);
    }

    /// The attempt has come to this.
    pub(super) fn ended(&self, result: &Result<RawResponse, Error>) {
        match result {
            Ok(response) => self.answered(response.status()),
            Err(error) => self.failed(error),
        }
    }

    fn answered(&self, status: StatusCode) {
        let code = i64::from(status.as_u16());
        self.0.record("http.response.status_code", code);
    }
}

/// Tells that another attempt is made after this failure and this pause.
pub(super) fn retrying(error: &Error, delay: Duration) {
    info!(
        target: TARGET,
        {
            "error.type" = &*error_type(error),
            http.request.resend_count = i64::from(error.attempts()),
            retry.delay_ms = i64::try_from(delay.as_millis()).unwrap_or(i64::MAX),
        },
        "the request is sent again"
    );
}

fn record_error(span: &Span, error: &Error) {
    span.record("otel.status_code", "ERROR");
    span.record("error.type", &*error_type(error));
}

/// The kind of an error, of which there are few: a status, or a word.
fn error_type(error: &Error) -> Cow<'static, str> {
    match error {
        Error::Api(error) => error.status().as_u16().to_string().into(),
        Error::Decode(_) => "decode".into(),
        Error::Timeout(_) => "timeout".into(),
        Error::Transport(error) if error.is_connect() => "connect".into(),
        Error::Transport(error) if error.is_too_large() => "too_large".into(),
        Error::Transport(_) => "connection".into(),
        Error::Auth(_) => "auth".into(),
        Error::Request(_) => "request".into(),
        Error::File(_) => "file".into(),
    }
}

/// The method, where it is one of those that the convention lists (RFC 9110, section 9, and PATCH); else `_OTHER` and the
/// method as it is.
fn method(method: &Method) -> (&'static str, Option<&str>) {
    const KNOWN: [&str; 9] = [
        "CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE",
    ];
    let found = KNOWN.iter().find(|known| **known == method.as_str());
    match found {
        Some(known) => (known, None),
        None => ("_OTHER", Some(method.as_str())),
    }
}

impl ClientBuilder {
    /// Shows the values of these query parameters in spans. All others stand there as `REDACTED`, and the keys of
    /// credentials do in any case. A second call adds to the first.
    pub fn traced_query<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.traced_query.extend(names.into_iter().map(Into::into));
        self
    }
}
