// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, NoFailure, Operation, OperationInfo, Part, RawResponse, Status,
    operation,
};

/// A call of [`Bodies::parts_or_octets`](super::Bodies::parts_or_octets), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsOrOctets {
    call: Call,
}

impl PartsOrOctets {
    pub(super) fn new(client: &Client, body: &PartsOrOctetsForm) -> Self {
        Self {
            call: Call::new(client, Self::INFO).multipart("multipart/form-data", body),
        }
    }
}

impl Operation for PartsOrOctets {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-parts-or-octets",
        method: Method::PUT,
        path: "/bodies/several",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsOrOctets);

/// The parts of the body of `body-parts-or-octets`.
///
/// Sent as `multipart/form-data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartsOrOctetsForm {
    /// The property `file`.
    pub file: Part,
}

impl PartsOrOctetsForm {
    /// Makes a value from what is required.
    pub fn new(file: impl Into<Part>) -> Self {
        Self { file: file.into() }
    }
}

impl From<&PartsOrOctetsForm> for Form {
    fn from(body: &PartsOrOctetsForm) -> Self {
        Self::new().files("file", "application/octet-stream", [&body.file])
    }
}
