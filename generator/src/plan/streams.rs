//! Bodies that are given out while they come: which results can be so, and what the others are instead.

use crate::ir::{Decode, Payload, StatusMatch};
use crate::model::Status;

use super::payloads::Planned;

/// The successes of an operation as they can be given out.
///
/// Whether a body is read is decided by its status before anything else. So a range is read if one of its statuses is.
pub(super) fn of_successes(planned: Vec<Planned<'_>>) -> Vec<Planned<'_>> {
    let read: Vec<Status> = planned.iter().filter(|(.., payload)| !payload.is_unread()).map(|(response, ..)| response.status).collect();
    let overlaps = |status: Status| match status {
        Status::Range(class) => read.iter().any(|other| matches!(other, Status::Exact(code) if code / 100 == u16::from(class))),
        Status::Exact(_) | Status::Default => false,
    };
    planned
        .into_iter()
        .map(|(response, variant, payload)| {
            let payload = if overlaps(response.status) { in_memory(payload) } else { payload };
            (response, variant, payload)
        })
        .collect()
}

/// The failures of an operation: each is read before anybody asks what it is.
pub(super) fn of_failures(planned: Vec<Planned<'_>>) -> Vec<Planned<'_>> {
    planned.into_iter().map(|(response, variant, payload)| (response, variant, in_memory(payload))).collect()
}

/// What a payload is in a response that has been read.
fn in_memory(payload: Payload) -> Payload {
    match payload {
        Payload::Download => Payload::Bytes,
        Payload::Events(_) | Payload::Lines(_) => Payload::Text,
        other => other,
    }
}

/// The statuses of which the body is not read before it is decoded.
pub(super) fn unread(decode: &Decode) -> Vec<StatusMatch> {
    match decode {
        // Every success is decoded as this.
        Decode::Single(payload) if payload.is_unread() => vec![StatusMatch::Default],
        Decode::Single(_) => Vec::new(),
        Decode::ByStatus(arms) => arms.iter().filter(|arm| arm.payload.is_unread()).map(|arm| arm.status).collect(),
    }
}
