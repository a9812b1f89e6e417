// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Bodies::vendor`](super::Bodies::vendor), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Vendor {
    call: Call,
}

impl Vendor {
    pub(super) fn new(client: &Client, body: &types::Rgb) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .json("application/vnd.wire.v2+json", body),
        }
    }
}

impl Operation for Vendor {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-vendor",
        method: Method::POST,
        path: "/bodies/vendor",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Vendor);
