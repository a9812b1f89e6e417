// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Limit, NoFailure, Operation, OperationInfo, RawResponse, Status,
    limits_of, operation,
};
use crate::types;

/// A call of [`Limits::form`](super::Limits::form), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Form {
    call: Call,
}

impl Form {
    pub(super) fn new(client: &Client, body: &types::Line) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .limits(&[Limit::Type(limits_of::<types::Line>)])
                .form(body),
        }
    }
}

impl Operation for Form {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "limits-form",
        method: Method::POST,
        path: "/limits/form",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Form);
