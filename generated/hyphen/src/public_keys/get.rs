// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`PublicKeys::get`](super::PublicKeys::get), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Get {
    call: Call,
}

impl Get {
    pub(super) fn new(client: &Client, id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("id", PathStyle::Simple, id),
        }
    }
}

impl Operation for Get {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPublicKey",
        method: Method::GET,
        path: "/api/public-keys/{id}",
        accept: None,
        security: &[&[], &[&security::BEARER_AUTH], &[&security::COOKIE_AUTH]],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Get);
