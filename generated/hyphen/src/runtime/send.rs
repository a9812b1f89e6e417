//! Sends a call: attempt after attempt, until one gives the result.
//!
//! In: a call. Out: the response of the operation with its body read, or the error of the last attempt.

use std::time::Duration;

use super::attempt::{self, Outcome};
use super::auth_error::AuthError;
use super::cached::is_nothing_new;
use super::call::Call;
use super::client::Client;
use super::credentials::{self, Tokens};
use super::error::Error;
use super::facts::Facts;
use super::prepare::{self, Prepared, prepare};
use super::response::RawResponse;
use super::retry::Attempt;
use super::retry_decision::pause;
use super::timer::sleep;
use super::times::Times;
use super::trace::{CallSpan, retrying};

/// Sends a call and tells the hooks if it fails.
pub(super) async fn send(call: Call) -> Result<RawResponse, Error> {
    let span = CallSpan::new(&call);
    send_in(call, &span).await
}

/// The same in a span that outlasts it.
pub(super) async fn send_in(call: Call, span: &CallSpan) -> Result<RawResponse, Error> {
    let sending = async {
        let client = call.client.clone();
        let mut facts = prepare::facts(&call);
        let result = match prepare(call, &facts) {
            Ok(mut prepared) => attempts(&mut prepared, &mut facts).await,
            Err(error) => Err(error.into()),
        };
        result.map_err(|error| client.failed(error))
    };
    let result = span.around(sending).await;
    result.inspect_err(|error| span.failed(error))
}

impl Client {
    /// Tells the hooks about the error that a call ends with.
    pub(super) fn failed(&self, error: impl Into<Error>) -> Error {
        let error = error.into();
        if let Some(facts) = error.facts() {
            self.inner.hooks.on_error(facts, &error);
        }
        error
    }
}

/// Makes attempts until one succeeds, or fails for good.
async fn attempts(prepared: &mut Prepared, facts: &mut Facts) -> Result<RawResponse, Error> {
    let times = Times::start(prepared.total_timeout);
    let mut renewed = Tokens::new();
    let mut may_renew = true;
    loop {
        let given = std::mem::take(&mut renewed);
        let Outcome { result, tokens } = attempt::make(prepared, facts, times, given).await;
        let error = match result {
            Ok(response) => {
                prepared.client.inner.budget.refill();
                return Ok(response);
            }
            Err(error) => error,
        };
        // A later attempt may have another token, and its answer may still speak of this one.
        let sent = tokens.iter().map(|(_, token)| token.secret().clone());
        prepared.secrets.extend(sent);
        if !prepared.body.is_replayable() {
            return Err(error);
        }
        if error.is_unauthorized() && may_renew && !tokens.is_empty() {
            may_renew = false;
            let renewal = times.total.limit(renew(prepared, facts, &tokens)).await;
            match renewal {
                Some(Ok(Some(tokens))) => {
                    retrying(&error, Duration::ZERO);
                    prepared
                        .client
                        .inner
                        .hooks
                        .on_retry(facts, &error, Duration::ZERO);
                    renewed = tokens;
                    continue;
                }
                Some(Ok(None)) => {}
                Some(Err(error)) => return Err(error.into()),
                None => return Err(times.total_error(facts).into()),
            }
        }
        let attempt = Attempt {
            error: &error,
            elapsed: times.started.elapsed(),
        };
        let delay = pause(&prepared.retry, &attempt, prepared.is_safe, fastrand::f64());
        // An error that tells what happened is worth more than a timeout that comes a little later.
        match delay
            .filter(|delay| times.total.leaves(*delay) && prepared.client.inner.budget.take())
        {
            Some(delay) => {
                retrying(&error, delay);
                prepared.client.inner.hooks.on_retry(facts, &error, delay);
                sleep(delay).await;
            }
            None => return Err(error),
        }
    }
}

/// New tokens for those that the server refused; `None` where there are none that would fare better.
async fn renew(
    prepared: &Prepared,
    facts: &Facts,
    rejected: &Tokens,
) -> Result<Option<Tokens>, AuthError> {
    match credentials::renew(&prepared.client.inner.auth, rejected).await {
        Ok(tokens) => Ok(tokens),
        Err((_, error)) if is_nothing_new(&error) => Ok(None),
        Err((scheme, error)) => Err(AuthError::no_token(facts, scheme, error)),
    }
}
