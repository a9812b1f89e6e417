// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Responses::text_enum`](super::Responses::text_enum), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct TextEnum {
    call: Call,
}

impl TextEnum {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for TextEnum {
    type Value = String;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "text-enum",
        method: Method::GET,
        path: "/responses/text-enum",
        accept: Some("text/plain"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.text()
    }
}

operation!(TextEnum);
