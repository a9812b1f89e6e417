// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, EventStream, NoFailure, Operation, OperationInfo, RawResponse,
    Status, operation,
};

/// A call of [`Responses::text_events`](super::Responses::text_events), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TextEvents {
    call: Call,
}

impl TextEvents {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for TextEvents {
    type Value = EventStream<String>;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "text-events",
        method: Method::GET,
        path: "/responses/events-text",
        accept: Some("text/event-stream"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.text_events()
    }
}

operation!(TextEvents);
