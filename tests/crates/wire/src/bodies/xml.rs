// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, RawResponse, Status, operation,
};

/// A call of [`Bodies::xml`](super::Bodies::xml), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Xml {
    call: Call,
}

impl Xml {
    pub(super) fn new(client: &Client, body: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, Self::INFO).text("application/xml", body),
        }
    }
}

impl Operation for Xml {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-xml",
        method: Method::POST,
        path: "/bodies/xml",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Xml);
