// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;

/// A call of [`Bodies::scalar`](super::Bodies::scalar), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Scalar {
    call: Call,
}

impl Scalar {
    #[allow(clippy::ref_option, reason = "null is one of the values that the API takes")]
    pub(super) fn new(client: &Client, body: &Option<String>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).json("application/json", body),
        }
    }
}

impl Operation for Scalar {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "scalar",
        method: Method::PATCH,
        path: "/bodies/list",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Scalar);
