//! Results of operations: what a success decodes to, and the enums of several successes and of failures.

use crate::ir::{CallTypes, Decode, DecodeArm, Docs, Failure, FailureVariant, Named, Outcome, OutcomeVariant, Payload, StatusMatch, Ty};
use crate::model::{BodyKind, Operation, Response, Status};
use crate::names::Ident;
use crate::usage::View;

use super::{Planner, markdown};

/// Everything about the results of one operation.
pub(super) struct Results {
    pub(super) types: CallTypes,
    pub(super) decode: Decode,
    pub(super) outcome: Option<Outcome>,
    pub(super) failure: Option<Failure>,
    pub(super) success: Vec<StatusMatch>,
    pub(super) accept: Option<String>,
}

/// Plans the results.
pub(super) fn results(planner: &Planner<'_>, index: usize) -> Results {
    let operation = &planner.api.operations[index];
    let names = &planner.names.operations[index];
    let planned: Vec<(&Response, &Ident, Payload)> = operation
        .responses
        .iter()
        .zip(&names.responses)
        .map(|(response, variant)| (response, variant, payload(planner, response)))
        .collect();
    let success: Vec<&(&Response, &Ident, Payload)> = planned.iter().filter(|(response, ..)| is_success(operation, response.status)).collect();
    let failure = failure(operation, &names.failure, planned.iter().filter(|(response, ..)| !is_success(operation, response.status)));
    let (decode, outcome) = decode(operation, &names.outcome, &success);
    let value = match (&decode, &outcome) {
        (Decode::Single(payload), _) => payload.ty(),
        (Decode::ByStatus(_), Some(outcome)) => Ty::Named(Named::Local(outcome.name.clone())),
        (Decode::ByStatus(_), None) => Ty::Unit,
    };
    Results {
        types: CallTypes { value, failure: failure.as_ref().map(|failure| failure.name.clone()) },
        decode,
        outcome,
        failure,
        success: success.iter().map(|(response, ..)| status(response.status)).collect(),
        accept: accept(operation),
    }
}

/// A documented success; `default` is one where nothing else is.
pub(super) fn is_success(operation: &Operation, status: Status) -> bool {
    let none = !operation.responses.iter().any(|response| response.status.is_success());
    status.is_success() || status == Status::Default && none
}

fn payload(planner: &Planner<'_>, response: &Response) -> Payload {
    let Some(content) = &response.content else {
        let redirect = matches!(response.status, Status::Exact(300..=399) | Status::Range(3));
        let located = response.headers.iter().any(|header| header.eq_ignore_ascii_case("location"));
        return if redirect && located { Payload::Location } else { Payload::Empty };
    };
    match content.kind {
        BodyKind::Json(id) => Payload::Json(planner.element(id, View::Response)),
        BodyKind::Text => Payload::Text,
        // Forms and parts are for requests: `lower` makes text and bytes of them.
        BodyKind::Bytes | BodyKind::Form(_) | BodyKind::Multipart(_) => Payload::Bytes,
    }
}

fn decode(operation: &Operation, name: &Ident, success: &[&(&Response, &Ident, Payload)]) -> (Decode, Option<Outcome>) {
    let Some((first, rest)) = success.split_first() else { return (Decode::Single(Payload::Empty), None) };
    if rest.iter().all(|other| other.2 == first.2) {
        return (Decode::Single(first.2.clone()), None);
    }
    let arms = success
        .iter()
        .map(|(response, variant, payload)| DecodeArm { status: status(response.status), variant: (*variant).clone(), payload: payload.clone() })
        .collect();
    let variants = success
        .iter()
        .map(|(response, variant, payload)| OutcomeVariant { docs: docs(response), name: (*variant).clone(), payload: payload.clone() })
        .collect();
    let docs = Docs::line(format!("The successes that {} documents.", markdown::code(&operation.label())));
    (Decode::ByStatus(arms), Some(Outcome { docs, name: name.clone(), variants }))
}

fn failure<'r>(operation: &Operation, name: &Ident, responses: impl Iterator<Item = &'r (&'r Response, &'r Ident, Payload)>) -> Option<Failure> {
    let variants: Vec<FailureVariant> = responses
        .map(|(response, variant, payload)| FailureVariant {
            docs: docs(response),
            name: (*variant).clone(),
            status: status(response.status),
            payload: payload.clone(),
        })
        .collect();
    let docs = Docs::line(format!("The failures that {} documents.", markdown::code(&operation.label())));
    (!variants.is_empty()).then(|| Failure { docs, name: name.clone(), variants })
}

fn docs(response: &Response) -> Docs {
    let what = what(response);
    Docs::line(what.strip_prefix("any").map_or_else(|| what.clone(), |rest| format!("Any{rest}")))
}

/// The status of a response and what it means: `404: There is no such pet.`
pub(super) fn what(response: &Response) -> String {
    let status = match response.status {
        Status::Exact(code) => code.to_string(),
        Status::Range(class) => format!("{class}XX"),
        Status::Default => "any other status".to_owned(),
    };
    let text = markdown::line(&response.description);
    if text.is_empty() { format!("{status}.") } else { format!("{status}: {text}") }
}

fn status(status: Status) -> StatusMatch {
    match status {
        Status::Exact(code) => StatusMatch::Exact(code),
        Status::Range(class) => StatusMatch::Range(class),
        Status::Default => StatusMatch::Default,
    }
}

/// The media types of all documented responses, those of successes first.
fn accept(operation: &Operation) -> Option<String> {
    let (successes, failures): (Vec<&Response>, Vec<&Response>) =
        operation.responses.iter().partition(|response| is_success(operation, response.status));
    let mut types: Vec<&str> = Vec::new();
    for media_type in successes.iter().chain(&failures).flat_map(|response| &response.accept) {
        let clean = media_type.chars().all(|character| matches!(character, ' '..='~'));
        if clean && !types.contains(&media_type.as_str()) {
            types.push(media_type);
        }
    }
    (!types.is_empty()).then(|| types.join(", "))
}
