// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`PublicKeys::list`](super::PublicKeys::list), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: Call,
}

impl List {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// Id of the organization.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("organizationId", QueryStyle::Form, &organization_id.into());
        self
    }

    /// Id or alternate id of the project.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call = self.call.query("projectId", QueryStyle::Form, &project_id.into());
        self
    }
}

impl Operation for List {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listPublicKeys",
        method: Method::GET,
        path: "/api/public-keys/",
        accept: None,
        security: &[&[], &[&security::BEARER_AUTH], &[&security::COOKIE_AUTH]],
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(List);
