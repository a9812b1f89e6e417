// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, EventStream, NoFailure, Operation, OperationInfo, RawResponse,
    Status, operation,
};
use crate::security;

/// A call of [`Lints::events`](super::Lints::events), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Events {
    call: Call,
}

impl Events {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Events {
    type Value = EventStream<EventsResponse>;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "events",
        method: Method::GET,
        path: "/lints",
        accept: Some("text/event-stream"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.events()
    }
}

operation!(Events);

/// The schema `EventsResponse`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventsResponse {
    /// The property `events`.
    pub events: String,
}

impl EventsResponse {
    /// Makes a value from what is required.
    pub fn new(events: impl Into<String>) -> Self {
        Self { events: events.into() }
    }
}
