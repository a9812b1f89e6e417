// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Limit, NoFailure, Operation, OperationInfo, PathStyle, RawResponse,
    Status, limits_of, operation,
};
use crate::security;
use crate::types;

/// A call of [`CustomApps::create`](super::CustomApps::create), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Create {
    call: Call,
}

impl Create {
    pub(super) fn new(
        client: &Client,
        environment_id: &str,
        body: &types::CustomAppInput,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("environment_id", PathStyle::Simple, environment_id)
                .limits(&[Limit::Type(limits_of::<types::CustomAppInput>)])
                .json("application/json", body),
        }
    }
}

impl Operation for Create {
    type Value = types::CustomApp;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createCustomApp",
        method: Method::POST,
        path: "/projects/{environment_id}/custom-apps",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(201)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Create);
