// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use std::collections::BTreeMap;

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, Limit, NoFailure, Operation, OperationInfo, Part, RawResponse,
    Status, limits_of, operation,
};
use crate::types;

/// A call of [`Limits::parts`](super::Limits::parts), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Parts {
    call: Call,
}

impl Parts {
    pub(super) fn new(client: &Client, body: &PartsForm) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .limits(&[Limit::Rest(&[], &[Limit::MinLength(1)])])
                .part("", &body.additional_properties)
                .limits(&[Limit::MaxLength(2)])
                .part("caption", &body.caption)
                .limits(
                    &[
                        Limit::MaxItems(1),
                        Limit::Items(&[Limit::Type(limits_of::<types::Line>)]),
                    ],
                )
                .part("lines", &body.lines)
                .multipart("multipart/form-data", body),
        }
    }
}

impl Operation for Parts {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "limits-parts",
        method: Method::POST,
        path: "/limits/parts",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Parts);

/// The parts of the body of `limits-parts`.
///
/// Sent as `multipart/form-data`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PartsForm {
    /// The property `caption`.
    ///
    /// Limits: at most 2 characters.
    pub caption: Option<String>,
    /// The lines: a list of [`Line`](crate::types::Line).
    ///
    /// Limits: at most 1 item.
    pub lines: Option<Vec<types::Line>>,
    /// The property `file`.
    ///
    /// Limits: at most 1 character.
    pub file: Option<Part>,
    /// Parts that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl PartsForm {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `caption`.
    #[must_use]
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `lines`.
    #[must_use]
    pub fn lines(mut self, lines: impl IntoIterator<Item = types::Line>) -> Self {
        self.lines = Some(lines.into_iter().collect());
        self
    }

    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, file: impl Into<Part>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets `additional_properties`.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_properties = additional_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl From<&PartsForm> for Form {
    fn from(body: &PartsForm) -> Self {
        let named = Self::new()
            .text("caption", &body.caption)
            .text("lines", &body.lines)
            .files("file", "application/octet-stream", &body.file);
        body.additional_properties
            .iter()
            .fold(named, |form, (name, value)| form.text(name, value))
    }
}
