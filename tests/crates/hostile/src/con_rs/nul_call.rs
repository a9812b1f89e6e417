// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, NoFailure, Operation, OperationInfo, Part, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`ConRs::nul`](super::ConRs::nul), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Nul {
    call: Call,
}

impl Nul {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The body of the request.
    pub fn body(mut self, body: &NulForm) -> Self {
        self.call = self.call.multipart("multipart/form-data", body);
        self
    }
}

impl Operation for Nul {
    type Value = String;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "nul",
        method: Method::PUT,
        path: "/b%2e%2e/..;/?a=b#c",
        accept: Some("text/plain"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.text()
    }
}

operation!(Nul);

/// The parts of the body of `nul`.
///
/// Sent as `multipart/form-data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NulForm {
    /// ```text
    /// zQxPwned!();
    /// ```
    ///
    /// Media type: `image/png X-Evil: zQxPwned`.
    pub file_x_evil_1: Part,
    /// The property `zQxPwned"; filename="x`.
    pub z_qx_pwned_filename_x: Option<String>,
}

impl NulForm {
    /// Makes a value from what is required.
    pub fn new(file_x_evil_1: impl Into<Part>) -> Self {
        Self {
            file_x_evil_1: file_x_evil_1.into(),
            z_qx_pwned_filename_x: None,
        }
    }

    /// Sets `z_qx_pwned_filename_x`.
    #[must_use]
    pub fn z_qx_pwned_filename_x(
        mut self,
        z_qx_pwned_filename_x: impl Into<String>,
    ) -> Self {
        self.z_qx_pwned_filename_x = Some(z_qx_pwned_filename_x.into());
        self
    }
}

impl From<&NulForm> for Form {
    fn from(body: &NulForm) -> Self {
        Self::new()
            .files(
                "file\"\r\nX-Evil: 1",
                "image/png\r\nX-Evil: zQxPwned",
                [&body.file_x_evil_1],
            )
            .text("zQxPwned\"; filename=\"x", &body.z_qx_pwned_filename_x)
    }
}
