//! What the mock knows of an operation: how its values become responses again, and a success as the document describes
//! it.

use http::StatusCode;
use http::header::{HeaderMap, HeaderValue, LOCATION};

use super::mock_reply::Reply;
use super::operation::{Operation, OperationInfo};
use super::response::RawResponse;

/// The way back from the values of an operation to responses; the generator writes it for every operation.
pub trait MockOperation: Operation {
    /// What [`Expectation::returns`](super::mock_expectation::Expectation::returns) takes: the value of the operation,
    /// or what it is made of where it cannot be made by hand.
    type Given;

    /// A success as the document describes it; `None` where no value keeps to its schema.
    const SAMPLE: Option<Sample>;

    /// The documented success that holds a value.
    fn success(value: &Self::Given) -> Reply;

    /// The response that a documented failure stands for.
    fn failure(failure: &Self::Failure) -> Reply;
}

/// A response that the document describes: one of its examples, or one that is made from the schema.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    status: u16,
    content_type: Option<&'static str>,
    body: &'static str,
    location: Option<&'static str>,
}

impl Sample {
    /// A response without a body.
    pub const fn empty(status: u16) -> Self {
        Self {
            status,
            content_type: None,
            body: "",
            location: None,
        }
    }

    /// A response with a body.
    pub const fn body(status: u16, content_type: &'static str, body: &'static str) -> Self {
        Self {
            status,
            content_type: Some(content_type),
            body,
            location: None,
        }
    }

    /// A redirect.
    pub const fn location(status: u16, target: &'static str) -> Self {
        Self {
            status,
            content_type: None,
            body: "",
            location: Some(target),
        }
    }

    /// The status.
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// The media type of the body, where there is one.
    pub const fn content_type(&self) -> Option<&'static str> {
        self.content_type
    }

    /// The body.
    pub const fn text(&self) -> &'static str {
        self.body
    }

    /// The response.
    pub fn reply(&self) -> Reply {
        let reply = Reply::new(self.status);
        let reply = match self.location {
            Some(target) => reply.location(target),
            None => reply,
        };
        match self.content_type {
            Some(content_type) => reply.body(content_type, self.body),
            None => reply,
        }
    }
}

/// An operation with its sample.
#[derive(Clone, Copy, Debug)]
pub struct SampleOf {
    /// The operation.
    pub operation: &'static OperationInfo,
    /// Its sample, where it has one.
    pub sample: Option<Sample>,
}

impl SampleOf {
    /// That of an operation.
    pub const fn of<O: MockOperation>() -> Self {
        Self {
            operation: O::INFO,
            sample: O::SAMPLE,
        }
    }
}

/// A value of an operation as the document describes it: one of its examples, or one that is made from the schema.
///
/// ```text
/// let mut project = sample::<projects::Get>();
/// project.name = "Billing".into();
/// mock.on::<projects::Get>().returns(project);
/// ```
///
/// # Panics
/// When the operation has none; see [`MockOperation::SAMPLE`].
#[track_caller]
pub fn sample<O: MockOperation>() -> O::Value {
    let Some(sample) = O::SAMPLE else {
        panic!("no value keeps to the schema of `{}`", O::INFO.id)
    };
    let mut headers = HeaderMap::new();
    if let Some(target) = sample.location {
        headers.insert(LOCATION, HeaderValue::from_static(target));
    }
    let status = StatusCode::from_u16(sample.status).unwrap_or_default();
    let response = RawResponse::new(status, headers, sample.body, O::INFO);
    match O::decode(&response) {
        Ok(value) => value,
        Err(error) => panic!("the sample of `{}` does not decode: {error}", O::INFO.id),
    }
}
