// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Form, NoFailure, Operation, OperationInfo, Part, RawResponse, Status,
    operation,
};
use crate::types;

/// A call of [`Forms::parts_encoded`](super::Forms::parts_encoded), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct PartsEncoded {
    call: Call,
}

impl PartsEncoded {
    pub(super) fn new(client: &Client, body: &PartsEncodedForm) -> Self {
        Self {
            call: Call::new(client, Self::INFO).multipart("multipart/form-data", body),
        }
    }
}

impl Operation for PartsEncoded {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "parts-encoded",
        method: Method::POST,
        path: "/parts/encoded",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(PartsEncoded);

/// The parts of the body of `parts-encoded`.
///
/// Sent as `multipart/form-data`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartsEncodedForm {
    /// The property `image`.
    ///
    /// Media type: `image/png, image/jpeg`.
    pub image: Part,
    /// The point: [`Rgb`](crate::types::Rgb).
    ///
    /// Media type: `application/vnd.wire+json`.
    pub point: types::Rgb,
    /// The property `note`.
    ///
    /// Media type: `text/markdown`.
    pub note: Option<String>,
    /// The property `xml`.
    ///
    /// Media type: `application/xml`.
    pub xml: Option<Part>,
    /// The property `tags`.
    ///
    /// Media type: `application/json`.
    pub tags: Option<Vec<String>>,
}

impl PartsEncodedForm {
    /// Makes a value from what is required.
    pub fn new(image: impl Into<Part>, point: types::Rgb) -> Self {
        Self {
            image: image.into(),
            point,
            note: None,
            xml: None,
            tags: None,
        }
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `xml`.
    #[must_use]
    pub fn xml(mut self, xml: impl Into<Part>) -> Self {
        self.xml = Some(xml.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl From<&PartsEncodedForm> for Form {
    fn from(body: &PartsEncodedForm) -> Self {
        Self::new()
            .files("image", "image/png", [&body.image])
            .json("point", "application/vnd.wire+json", &body.point)
            .text_as("note", "text/markdown", &body.note)
            .files("xml", "application/xml", &body.xml)
            .json("tags", "application/json", &body.tags)
    }
}
