// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

#![allow(deprecated, reason = "what the API has deprecated can still be used")]

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Download, Location, NoFailure, Operation, OperationInfo, QueryStyle,
    RawResponse, Repeat, Status, operation,
};
use crate::security;
use crate::types;

/// The call of [`Animals::import`](super::Animals::import).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Import {
    call: Call,
}

impl Import {
    #[expect(clippy::too_many_arguments, reason = "the API requires all of them")]
    pub(super) fn new(
        client: &Client,
        animal: &AnimalReference,
        a: &str,
        b: &str,
        c: &str,
        d: &str,
        e: &str,
        f: &str,
        body: &ImportRequest,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .repeat(Repeat::WithKey("X-Idempotency-Key"))
                .path_segments("animalId", animal.value(), &animal.segments())
                .query("a", QueryStyle::Form, a)
                .query("b", QueryStyle::Form, b)
                .query("c", QueryStyle::Form, c)
                .query("d", QueryStyle::Form, d)
                .query("e", QueryStyle::Form, e)
                .query("f", QueryStyle::Form, f)
                .json("application/json", body),
        }
    }

    /// Sets `old`.
    pub fn old(mut self, old: &types::Old) -> Self {
        self.call = self.call.query("old", QueryStyle::Form, old);
        self
    }
}

impl Operation for Import {
    type Value = ImportOutcome;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "import",
        method: Method::POST,
        path: "/animals/{animalId}",
        accept: None,
        security: &[
            &[&security::BEARER_AUTH],
            &[&security::API_KEY, &security::BEARER_AUTH],
            &[],
        ],
        success: &[Status::Exact(200), Status::Range(3), Status::Default],
    };

    const UNREAD: &'static [Status] = &[Status::Exact(207)];

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(ImportOutcome::Done),
            status if status / 100 == 3 => response.location().map(ImportOutcome::Moved),
            207 => response.download().map(ImportOutcome::Raw),
            _ => response.empty().map(|()| ImportOutcome::Nothing),
        }
    }
}

operation!(Import);

/// What [`Import`] gives.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Debug)]
#[non_exhaustive]
pub enum ImportOutcome {
    /// Done.
    Done(types::Animal),
    /// Moved.
    Moved(Location),
    /// Raw.
    Raw(Download),
    /// Nothing.
    Nothing,
}

/// Nothing.
#[derive(Clone, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ImportRequest {}

impl ImportRequest {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }
}

/// How an animal is named.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AnimalReference {
    /// By id.
    Id(String),
    /// By codename.
    Codename(String),
}

impl AnimalReference {
    /// The value, without the words that go before or after it.
    pub fn value(&self) -> &str {
        match self {
            Self::Id(value) | Self::Codename(value) => value,
        }
    }

    /// The segments of the path that stand for the value.
    pub fn segments(&self) -> Vec<&str> {
        match self {
            Self::Id(value) => vec![value],
            Self::Codename(value) => vec!["codename", value],
        }
    }
}
