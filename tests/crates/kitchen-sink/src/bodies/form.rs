// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Secret, Status,
    operation,
};
use crate::security;

/// A call of [`Bodies::form`](super::Bodies::form), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Form {
    call: Call,
}

impl Form {
    pub(super) fn new(client: &Client, body: &FormBody) -> Self {
        Self {
            call: Call::new(client, Self::INFO).form(body),
        }
    }
}

impl Operation for Form {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "form",
        method: Method::POST,
        path: "/bodies/form",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Form);

/// The schema `FormBody`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FormBody {
    /// The property `grant`.
    pub grant: String,
    /// The property `scopes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// The property `secret`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
}

impl FormBody {
    /// Makes a value from what is required.
    pub fn new(grant: impl Into<String>) -> Self {
        Self {
            grant: grant.into(),
            scopes: None,
            secret: None,
        }
    }

    /// Sets `scopes`.
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}
