// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, Date, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse,
    Status, UnknownValue, operation, string_enum,
};
use crate::security;
use crate::types;

/// A call of [`Parameters::path`](super::Parameters::path), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Path {
    call: Call,
}

impl Path {
    #[expect(clippy::too_many_arguments, reason = "the API requires all of them")]
    pub(super) fn new(
        client: &Client,
        simple: &str,
        list: impl IntoIterator<Item = i32>,
        exploded: &types::Point,
        label: impl IntoIterator<Item = impl Into<String>>,
        matrix: &types::Color,
        object: &types::Point,
        when: &Date,
        format: &PathFormat,
    ) -> Self {
        let list: Vec<i32> = list.into_iter().collect();
        let label: Vec<String> = label.into_iter().map(Into::into).collect();
        Self {
            call: Call::new(client, Self::INFO)
                .path("simple", PathStyle::Simple, simple)
                .path("list", PathStyle::Simple, &list)
                .path("exploded", PathStyle::SimpleExploded, exploded)
                .path("label", PathStyle::LabelExploded, &label)
                .path("matrix", PathStyle::Matrix, matrix)
                .path("object", PathStyle::MatrixExploded, object)
                .path("when", PathStyle::Simple, when)
                .path("format", PathStyle::Simple, format),
        }
    }
}

impl Operation for Path {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "path",
        method: Method::GET,
        path: "/parameters/path/{simple}/{list}/{exploded}/{label}/{matrix}/{object}/{when}.{format}/",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Path);

/// The schema `PathFormat`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PathFormat {
    /// `json`
    Json,
    /// `xml`
    Xml,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl PathFormat {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Json, Self::Xml];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Xml => "xml",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for PathFormat {
    fn from(value: &str) -> Self {
        match value {
            "json" => Self::Json,
            "xml" => Self::Xml,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(PathFormat);
