// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Location, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Responses::found`](super::Responses::found), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Found {
    call: Call,
}

impl Found {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for Found {
    type Value = Location;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "found",
        method: Method::GET,
        path: "/responses/found",
        accept: None,
        security: &[],
        success: &[Status::Exact(302)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.location()
    }
}

operation!(Found);
