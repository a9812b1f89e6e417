//! The names of `trace_spans.rs` where the feature `tracing` is off.
//!
//! In: what a span would be made of. Out: nothing.
#![allow(
    clippy::unused_self,
    reason = "it is called like that which does something"
)]

use std::future::Future;
use std::time::Duration;

use super::call::Call;
use super::credentials::Credentials;
use super::error::Error;
use super::facts::Facts;
use super::prepare::Prepared;
use super::response::RawResponse;

pub(super) struct CallSpan;

impl CallSpan {
    pub(super) fn new(_: &Call) -> Self {
        Self
    }

    pub(super) fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub(super) fn within<T>(&self, f: impl FnOnce() -> T) -> T {
        f()
    }

    pub(super) fn failed(&self, _: &Error) {}
}

pub(super) struct AttemptSpan;

impl AttemptSpan {
    pub(super) fn new(_: &Prepared, _: &Facts, _: &Credentials) -> Self {
        Self
    }

    pub(super) fn around<F: Future>(&self, future: F) -> F {
        future
    }

    pub(super) fn within<T>(&self, f: impl FnOnce() -> T) -> T {
        f()
    }

    pub(super) fn failed(&self, _: &Error) {}

    pub(super) fn ended(&self, _: &Result<RawResponse, Error>) {}
}

pub(super) fn retrying(_: &Error, _: Duration) {}
