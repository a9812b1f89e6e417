// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Api::options_untagged_by_pet_id`](super::Api::options_untagged_by_pet_id), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct OptionsUntaggedByPetId {
    call: Call,
}

impl OptionsUntaggedByPetId {
    pub(super) fn new(client: &Client, pet_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("petId", PathStyle::Simple, pet_id),
        }
    }
}

impl Operation for OptionsUntaggedByPetId {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "OPTIONS /untagged/{petId}",
        method: Method::OPTIONS,
        path: "/untagged/{petId}",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(OptionsUntaggedByPetId);
