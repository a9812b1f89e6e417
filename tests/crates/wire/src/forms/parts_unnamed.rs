// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Forms::parts_unnamed`](super::Forms::parts_unnamed), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsUnnamed {
    call: Call,
}

impl PartsUnnamed {
    pub(super) fn new(client: &Client, body: &Form) -> Self {
        Self {
            call: Call::new(client, Self::INFO).multipart("multipart/form-data", body),
        }
    }
}

impl Operation for PartsUnnamed {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "parts-unnamed",
        method: Method::POST,
        path: "/parts/unnamed",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsUnnamed);
