// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use std::collections::BTreeMap;

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Query::deep`](super::Query::deep), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Deep {
    call: Call,
}

impl Deep {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `color`.
    pub fn color(mut self, color: &types::Rgb) -> Self {
        self.call = self.call.query("color", QueryStyle::DeepObject, color);
        self
    }

    /// The query parameter `filter`.
    pub fn filter(mut self, filter: &types::Filter) -> Self {
        self.call = self.call.query("filter", QueryStyle::DeepObject, filter);
        self
    }

    /// The query parameter `map`.
    pub fn map(mut self, map: &BTreeMap<String, String>) -> Self {
        self.call = self.call.query("map", QueryStyle::DeepObject, map);
        self
    }
}

impl Operation for Deep {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-deep",
        method: Method::GET,
        path: "/query/deep",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Deep);
