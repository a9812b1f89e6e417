// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use std::collections::BTreeMap;

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, NoFailure, Operation, OperationInfo, RawResponse, Status,
    operation,
};

/// A call of [`Forms::parts_rest`](super::Forms::parts_rest), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsRest {
    call: Call,
}

impl PartsRest {
    pub(super) fn new(client: &Client, body: &PartsRestForm) -> Self {
        Self {
            call: Call::new(client, Self::INFO).multipart("multipart/form-data", body),
        }
    }
}

impl Operation for PartsRest {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "parts-rest",
        method: Method::POST,
        path: "/parts/rest",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsRest);

/// The parts of the body of `parts-rest`.
///
/// Sent as `multipart/form-data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartsRestForm {
    /// The property `name`.
    pub name: String,
    /// Parts that the document does not name.
    pub additional_properties: BTreeMap<String, String>,
}

impl PartsRestForm {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            additional_properties: BTreeMap::new(),
        }
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

impl From<&PartsRestForm> for Form {
    fn from(body: &PartsRestForm) -> Self {
        let named = Self::new().text("name", &body.name);
        body.additional_properties
            .iter()
            .fold(named, |form, (name, value)| form.text(name, value))
    }
}
