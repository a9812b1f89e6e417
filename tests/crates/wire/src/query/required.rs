// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Query::required`](super::Query::required), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Required {
    call: Call,
}

impl Required {
    pub(super) fn new(
        client: &Client,
        text: &str,
        list: impl IntoIterator<Item = types::Color>,
        point: &types::Rgb,
    ) -> Self {
        let list: Vec<types::Color> = list.into_iter().collect();
        Self {
            call: Call::new(client, Self::INFO)
                .query("text", QueryStyle::Form, text)
                .query("list", QueryStyle::Form, &list)
                .query("point", QueryStyle::FormJoined, point),
        }
    }
}

impl Operation for Required {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-required",
        method: Method::GET,
        path: "/query/required",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Required);
