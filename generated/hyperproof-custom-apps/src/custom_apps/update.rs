// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Status,
    operation,
};
use crate::security;
use crate::types;

/// A call of [`CustomApps::update`](super::CustomApps::update), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Update {
    call: Call,
}

impl Update {
    pub(super) fn new(client: &Client, app_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO).path("appId", PathStyle::Simple, app_id),
        }
    }
}

impl Operation for Update {
    type Value = types::CustomApp;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateCustomApp",
        method: Method::PATCH,
        path: "/{appId}",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Update);
