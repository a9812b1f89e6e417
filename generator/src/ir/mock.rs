//! What the mock of a crate must know of an operation: how its values and failures become responses again.

use super::{Payload, Ty};
use crate::names::Ident;

/// The way back from Rust values to responses, `src/mock/<tag>.rs`.
#[derive(Clone, Debug)]
pub struct Mock {
    /// What a test gives for a success.
    pub given: Given,
    /// One without a variant, or one for each variant of the outcome enum.
    pub successes: Vec<MockReply>,
    /// One for each variant of the failure enum.
    pub failures: Vec<MockReply>,
    /// A success as the document describes it.
    pub sample: Option<Sample>,
}

/// What a test gives for a success of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// The value of the operation.
    Value,
    /// The bytes of a download.
    Bytes,
    /// The items of a stream.
    List(Ty),
    /// The texts of the events.
    Texts,
    /// A response that is made by hand.
    Reply,
}

/// How one value becomes a response.
#[derive(Clone, Debug)]
pub struct MockReply {
    /// The variant that holds it, where there are several.
    pub variant: Option<Ident>,
    /// The status of the response.
    pub status: MockStatus,
    /// What the variant holds.
    pub payload: Payload,
    /// The media type of the body.
    pub media_type: String,
}

/// Where the status of a response comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MockStatus {
    /// This one.
    Fixed(u16),
    /// The variant holds it before its payload.
    Held,
}

/// A response that the document describes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sample {
    /// Nothing but a status.
    Empty(u16),
    /// A status, a media type and the text of the body.
    Body(u16, String, String),
    /// A redirect.
    Location(u16),
}
