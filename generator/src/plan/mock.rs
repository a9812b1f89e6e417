//! The way back from values to responses, for the mock.

use crate::ir::{Given, Mock, MockReply, MockStatus, Payload, Sample};
use crate::model::{BodyKind, Content, MediaType, Status};
use crate::names::Ident;

use super::payloads::Planned;
use super::{Planner, samples};

/// Plans the replies of an operation. With `several`, each success has a variant of its own.
pub(super) fn mock(planner: &Planner<'_>, successes: &[Planned<'_>], failures: &[Planned<'_>], several: bool) -> Mock {
    let replies = successes.iter().take(if several { usize::MAX } else { 1 }).map(|planned| {
        let variant = several.then(|| planned.1.clone());
        reply(planned, variant, MockStatus::Fixed(status(planned.0.status, successes)))
    });
    let failures = failures.iter().map(|planned| {
        let status = match planned.0.status {
            Status::Exact(code) => MockStatus::Fixed(code),
            Status::Range(_) | Status::Default => MockStatus::Held,
        };
        reply(planned, Some(planned.1.clone()), status)
    });
    let undocumented = || MockReply { variant: None, status: MockStatus::Fixed(200), payload: Payload::Empty, media_type: String::new() };
    let mut replies: Vec<MockReply> = replies.collect();
    if replies.is_empty() {
        replies.push(undocumented());
    }
    Mock {
        given: given(&replies, several),
        successes: replies,
        failures: failures.collect(),
        sample: match successes.first() {
            Some(first) => sample(planner, first, status(first.0.status, successes)),
            None => Some(Sample::Empty(200)),
        },
    }
}

/// The value itself, unless one of the successes is a body that is still to be read, which nobody can make by hand.
fn given(replies: &[MockReply], several: bool) -> Given {
    let unread: Vec<&Payload> = replies.iter().map(|reply| &reply.payload).filter(|payload| payload.is_unread()).collect();
    match unread.as_slice() {
        [] => Given::Value,
        [Payload::Download] if !several => Given::Bytes,
        [Payload::Events(Some(item)) | Payload::Lines(item)] if !several => Given::List(item.clone()),
        [Payload::Events(None)] if !several => Given::Texts,
        _ => Given::Reply,
    }
}

fn reply((response, _, payload): &Planned<'_>, variant: Option<Ident>, status: MockStatus) -> MockReply {
    let media_type = response.content.as_ref().map(media_type).unwrap_or_default();
    MockReply { variant, status, payload: payload.clone(), media_type }
}

/// A status that the key of a success stands for, and no other key.
fn status(status: Status, successes: &[Planned<'_>]) -> u16 {
    let is_other = |code: &u16| !successes.iter().any(|(response, ..)| response.status == Status::Exact(*code));
    match status {
        Status::Exact(code) => code,
        Status::Range(class) => (0..100).map(|number| u16::from(class) * 100 + number).find(is_other).unwrap_or_default(),
        Status::Default => 200,
    }
}

fn sample(planner: &Planner<'_>, (response, _, payload): &Planned<'_>, status: u16) -> Option<Sample> {
    let Some(content) = &response.content else {
        return Some(if *payload == Payload::Location { Sample::Location(status) } else { Sample::Empty(status) });
    };
    let text = match content.kind {
        BodyKind::Json(id) => samples::of_response(planner, id, content.example.as_ref())?.to_string(),
        // Examples of streams are examples of their whole text, if they are anything; the values are made from the schema.
        BodyKind::Events(None) => "data: text\n\n".to_owned(),
        BodyKind::Events(Some(id)) => format!("data: {}\n\n", samples::of_response(planner, id, None)?),
        BodyKind::Lines(id) => format!("{}\n", samples::of_response(planner, id, None)?),
        _ => content.example.as_ref().and_then(|example| example.as_str()).unwrap_or("text").to_owned(),
    };
    Some(Sample::Body(status, media_type(content), text))
}

/// A media type that a response can have: a range stands for one of its members.
fn media_type(content: &Content) -> String {
    let text = content.media_type.0.as_str();
    // What cannot be a header value is left to the server.
    if !text.contains('*') && text.chars().all(|c| matches!(c, ' '..='~')) {
        return text.to_owned();
    }
    let otherwise = match content.kind {
        BodyKind::Json(_) | BodyKind::Lines(_) => "application/json",
        BodyKind::Text | BodyKind::Events(_) => "text/plain",
        BodyKind::Bytes | BodyKind::Form(_) | BodyKind::Multipart(_) => "application/octet-stream",
    };
    if MediaType::essence(text) == "text/*" { "text/plain".to_owned() } else { otherwise.to_owned() }
}
