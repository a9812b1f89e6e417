// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Forms::encoded`](super::Forms::encoded), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Encoded {
    call: Call,
}

impl Encoded {
    pub(super) fn new(client: &Client, body: &types::Nested) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .form_styled(
                    &[
                        ("tags", QueryStyle::FormJoined),
                        ("ids", QueryStyle::PipeDelimited),
                        ("words", QueryStyle::SpaceDelimited),
                        ("point", QueryStyle::DeepObject),
                        ("points", QueryStyle::Json),
                        ("one", QueryStyle::Form),
                    ],
                    body,
                ),
        }
    }
}

impl Operation for Encoded {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "form-encoded",
        method: Method::POST,
        path: "/forms/encoded",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Encoded);
