// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Oauth2::create_m2m_token`](super::Oauth2::create_m2m_token), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateM2mToken {
    call: Call,
}

impl CreateM2mToken {
    pub(super) fn new(client: &Client, body: &types::M2mTokenCreate) -> Self {
        Self {
            call: Call::new(client, Self::INFO).json("application/json", body),
        }
    }
}

impl Operation for CreateM2mToken {
    type Value = types::M2mToken;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createM2mToken",
        method: Method::POST,
        path: "/api/auth/m2m",
        accept: Some("application/json"),
        security: &[],
        success: &[Status::Exact(201)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(CreateM2mToken);
