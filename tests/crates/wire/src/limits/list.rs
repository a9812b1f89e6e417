// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Limit, NoFailure, Operation, OperationInfo, RawResponse, Status,
    check_pattern, operation,
};
use crate::types;

/// A call of [`Limits::list`](super::Limits::list), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: Call,
}

impl List {
    pub(super) fn new(client: &Client, body: &[types::Code]) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .limits(
                    &[
                        Limit::MinItems(1),
                        Limit::Items(
                            &[
                                Limit::MinLength(2),
                                Limit::MaxLength(3),
                                Limit::Pattern {
                                    text: "^[A-Z]\\d*$",
                                    regex: "^[A-Z][0-9]*$",
                                    matches: check_pattern::matches,
                                },
                            ],
                        ),
                    ],
                )
                .json("application/json", body),
        }
    }
}

impl Operation for List {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "limits-list",
        method: Method::POST,
        path: "/limits/list",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(List);
