// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Path::reserved`](super::Path::reserved), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Reserved {
    call: Call,
}

impl Reserved {
    pub(super) fn new(client: &Client, name: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path_reserved("name", name),
        }
    }
}

impl Operation for Reserved {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path-reserved",
        method: Method::GET,
        path: "/path/reserved/{name}",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Reserved);
