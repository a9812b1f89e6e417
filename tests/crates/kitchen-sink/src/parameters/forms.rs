// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Parameters::forms`](super::Parameters::forms), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Forms {
    call: Call,
}

impl Forms {
    pub(super) fn new(client: &Client, place: &types::Place) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path_segments("place", place.value(), &place.segments()),
        }
    }
}

impl Operation for Forms {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "forms",
        method: Method::GET,
        path: "/parameters/forms/{place}",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Forms);
