// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Limit, NoFailure, Operation, OperationInfo, RawResponse, Status,
    check_pattern, operation,
};

/// A call of [`Bodies::text`](super::Bodies::text), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Text {
    call: Call,
}

impl Text {
    pub(super) fn new(client: &Client, body: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .limits(
                    &[
                        Limit::MaxLength(100),
                        Limit::Pattern {
                            text: "^[\\s\\S]*$",
                            regex: "^[\\x{9}-\\x{d} \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}-\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}\\x{0}-\\x{8}\\x{e}-\\x{1f}!-\\x{9f}\\x{a1}-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}]*$",
                            matches: check_pattern::matches,
                        },
                    ],
                )
                .text("text/plain", body),
        }
    }
}

impl Operation for Text {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "body-text",
        method: Method::POST,
        path: "/bodies/text",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Text);
