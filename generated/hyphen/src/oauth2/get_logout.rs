// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Location, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Oauth2::get_logout`](super::Oauth2::get_logout), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct GetLogout {
    call: Call,
}

impl GetLogout {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for GetLogout {
    type Value = Location;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getLogout",
        method: Method::GET,
        path: "/api/auth/logout",
        accept: None,
        security: &[],
        success: &[Status::Exact(302)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.location()
    }
}

operation!(GetLogout);
