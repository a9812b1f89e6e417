//! Sends a request: the one place where an attempt is made.
//!
//! In: a call. Out: the response of the operation with its body read, or an error. None of it is generic, so that it is
//! compiled once.

use std::time::Instant;

use super::api_error::ApiError;
use super::call::Call;
use super::error::Error;
use super::prepare::{Prepared, prepare};
use super::redirect::{MAX_HOPS, follow};
use super::response::RawResponse;
use super::transport_error::{TimeoutError, TransportError, TransportKind};

/// Sends a call, follows redirects, and reads the response.
pub(super) async fn send(call: Call) -> Result<RawResponse, Error> {
    let mut request = prepare(call)?;
    let started = Instant::now();
    let mut hops = 0;
    loop {
        let response = attempt(&request, started).await?;
        if hops == MAX_HOPS || !follow(&mut request, response.status(), response.headers()) {
            return finish(&request, response, started).await;
        }
        hops += 1;
    }
}

/// Makes one attempt, up to the head of the response, in what is left of the time.
async fn attempt(request: &Prepared, started: Instant) -> Result<reqwest::Response, Error> {
    let mut attempt = reqwest::Request::new(request.info.method.clone(), request.url.clone());
    *attempt.headers_mut() = request.headers.clone();
    *attempt.body_mut() = request.body.clone().map(reqwest::Body::from);
    if let Some(timeout) = request.client.inner.timeout {
        let left = timeout.saturating_sub(started.elapsed());
        if left.is_zero() {
            return Err(TimeoutError::new(request.info, started.elapsed(), false).into());
        }
        *attempt.timeout_mut() = Some(left);
    }
    let response = request.client.inner.http.execute(attempt).await;
    response.map_err(|error| failed(request, TransportKind::Exchange, error, started))
}

/// Reads the body and tells success from failure.
///
/// An error response counts even when its body is too long or breaks off: its status says more than the broken body.
async fn finish(
    request: &Prepared,
    mut response: reqwest::Response,
    started: Instant,
) -> Result<RawResponse, Error> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let is_success = request.info.is_success(status.as_u16());
    let (body, problem) = read(response, request.client.inner.max_response_bytes).await;
    match problem {
        Some(problem) if is_success => Err(match problem {
            BodyProblem::TooLarge(limit) => TransportError::too_large(request.info, limit).into(),
            BodyProblem::Broken(error) => failed(request, TransportKind::Body, error, started),
        }),
        _ => {
            let raw = RawResponse::new(status, headers, body, request.info);
            if is_success {
                Ok(raw)
            } else {
                Err(ApiError::new(raw, &request.secrets).into())
            }
        }
    }
}

/// Why a body is incomplete.
enum BodyProblem {
    TooLarge(usize),
    Broken(reqwest::Error),
}

/// Reads a body up to a limit; with a problem, what came before it.
async fn read(mut response: reqwest::Response, limit: usize) -> (Vec<u8>, Option<BodyProblem>) {
    /// The most memory that is taken on the word of `Content-Length` alone.
    const TRUSTED: usize = 1024 * 1024;
    let announced = response
        .content_length()
        .and_then(|length| usize::try_from(length).ok());
    let mut body = Vec::with_capacity(announced.unwrap_or(0).min(limit).min(TRUSTED));
    loop {
        match response.chunk().await {
            Ok(None) => return (body, None),
            Ok(Some(chunk)) => {
                let room = limit - body.len();
                body.extend_from_slice(&chunk[..chunk.len().min(room)]);
                if chunk.len() > room {
                    return (body, Some(BodyProblem::TooLarge(limit)));
                }
            }
            Err(error) => return (body, Some(BodyProblem::Broken(error))),
        }
    }
}

fn failed(
    request: &Prepared,
    kind: TransportKind,
    error: reqwest::Error,
    started: Instant,
) -> Error {
    if error.is_timeout() {
        return TimeoutError::new(request.info, started.elapsed(), error.is_connect()).into();
    }
    let kind = if error.is_connect() {
        TransportKind::Connect
    } else {
        kind
    };
    TransportError::new(request.info, kind, error).into()
}
