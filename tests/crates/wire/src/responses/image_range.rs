// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Download, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Responses::image_range`](super::Responses::image_range), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ImageRange {
    call: Call,
}

impl ImageRange {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }
}

impl Operation for ImageRange {
    type Value = Download;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "image-range",
        method: Method::GET,
        path: "/responses/image-range",
        accept: Some("image/*"),
        security: &[],
        success: &[Status::Exact(200)],
    };

    const UNREAD: &'static [Status] = &[Status::Default];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.download()
    }
}

operation!(ImageRange);
