// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Bodies::merge_patch`](super::Bodies::merge_patch), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct MergePatch {
    call: Call,
}

impl MergePatch {
    pub(super) fn new(client: &Client, body: &types::States) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .json("application/merge-patch+json", body),
        }
    }
}

impl Operation for MergePatch {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-merge-patch",
        method: Method::PATCH,
        path: "/bodies/json",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(MergePatch);
