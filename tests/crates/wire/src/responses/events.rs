// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, EventStream, NoFailure, Operation, OperationInfo, RawResponse,
    Status, operation,
};
use crate::types;

/// A call of [`Responses::events`](super::Responses::events), sent by `.await`.
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
    type Value = EventStream<types::Named>;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "events",
        method: Method::GET,
        path: "/responses/events",
        accept: Some("text/event-stream"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.events()
    }
}

operation!(Events);
