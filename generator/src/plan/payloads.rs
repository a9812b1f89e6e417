//! Results of operations: what a success decodes to, and the enums of several successes and of failures.

use crate::ir::{
    CallTypes, Decode, DecodeArm, Docs, Failure, FailureVariant, Mock, Named, Outcome, OutcomeVariant, Payload, StatusMatch, Ty,
};
use crate::model::{BodyKind, Operation, Response, Status};
use crate::names::Ident;
use crate::usage::View;

use super::{Planner, markdown, mock, streams};

/// Everything about the results of one operation.
pub(super) struct Results {
    pub(super) types: CallTypes,
    pub(super) decode: Decode,
    pub(super) unread: Vec<StatusMatch>,
    pub(super) outcome: Option<Outcome>,
    pub(super) failure: Option<Failure>,
    pub(super) success: Vec<StatusMatch>,
    pub(super) accept: Option<String>,
    pub(super) mock: Mock,
}

/// A response with the name of its variant and what it carries.
pub(super) type Planned<'a> = (&'a Response, &'a Ident, Payload);

/// Plans the results.
pub(super) fn results(planner: &Planner<'_>, index: usize) -> Results {
    let operation = &planner.api.operations[index];
    let names = &planner.names.operations[index];
    let planned = |wanted: &dyn Fn(Status) -> bool| -> Vec<Planned<'_>> {
        let responses = operation.responses.iter().zip(&names.responses).filter(|(response, _)| wanted(response.status));
        responses.map(|(response, variant)| (response, variant, payload(planner, response))).collect()
    };
    let success = streams::of_successes(planned(&|status| operation.is_success(status)));
    let failures = streams::of_failures(planned(&|status| status.is_failure()));
    let failure = failure(operation, &names.failure, &failures);
    let (decode, outcome) = decode(operation, &names.outcome, &success);
    let value = match (&decode, &outcome) {
        (Decode::Single(payload), _) => payload.ty(),
        (Decode::ByStatus(_), Some(outcome)) => Ty::Named(Named::Local(outcome.name.clone())),
        (Decode::ByStatus(_), None) => Ty::Unit,
    };
    Results {
        mock: mock::mock(planner, &success, &failures, outcome.is_some()),
        types: CallTypes { value, failure: failure.as_ref().map(|failure| failure.name.clone()) },
        unread: streams::unread(&decode),
        decode,
        outcome,
        failure,
        success: success.iter().map(|(response, ..)| status(response.status)).collect(),
        accept: accept(operation),
    }
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
        BodyKind::Bytes | BodyKind::Form(_) | BodyKind::Multipart(_) => Payload::Download,
        BodyKind::Events(data) => Payload::Events(data.map(|id| planner.element(id, View::Response))),
        BodyKind::Lines(id) => Payload::Lines(planner.element(id, View::Response)),
    }
}

fn decode(operation: &Operation, name: &Ident, success: &[Planned<'_>]) -> (Decode, Option<Outcome>) {
    let Some((first, rest)) = success.split_first() else { return (Decode::Single(Payload::Empty), None) };
    if rest.iter().all(|other| other.2 == first.2) {
        return (Decode::Single(first.2.clone()), None);
    }
    let arms = success
        .iter()
        .map(|(response, variant, payload)| DecodeArm {
            status: status(response.status),
            variant: (*variant).clone(),
            payload: payload.clone(),
        })
        .collect();
    let variants = success
        .iter()
        .map(|(response, variant, payload)| OutcomeVariant { docs: docs(response), name: (*variant).clone(), payload: payload.clone() })
        .collect();
    let docs = Docs::line(format!("The successes that {} documents.", markdown::code(&operation.label())));
    (Decode::ByStatus(arms), Some(Outcome { docs, name: name.clone(), variants }))
}

fn failure(operation: &Operation, name: &Ident, responses: &[Planned<'_>]) -> Option<Failure> {
    let variants: Vec<FailureVariant> = responses
        .iter()
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

/// What the caller can read: the media types that successes are decoded from, and behind them those of failures, which the server is to
/// prefer only where there is no other way (RFC 9110, section 12.5.1). A server that has other types too should not be asked for them.
fn accept(operation: &Operation) -> Option<String> {
    let types = |wanted: &dyn Fn(Status) -> bool| {
        let mut types: Vec<&str> = Vec::new();
        for content in
            operation.responses.iter().filter(|response| wanted(response.status)).filter_map(|response| response.content.as_ref())
        {
            let media_type = content.media_type.0.as_str();
            let clean = media_type.chars().all(|character| matches!(character, ' '..='~'));
            if clean && !types.contains(&media_type) {
                types.push(media_type);
            }
        }
        types
    };
    let successes = types(&|status| operation.is_success(status));
    let mut failures = types(&|status| status.is_failure());
    failures.retain(|failure| !successes.contains(failure));
    let parts: Vec<String> = if successes.is_empty() {
        failures.into_iter().map(str::to_owned).collect()
    } else if successes.contains(&"*/*") {
        vec!["*/*".to_owned()]
    } else {
        successes.into_iter().map(str::to_owned).chain(failures.into_iter().map(|failure| format!("{failure};q=0.9"))).collect()
    };
    (!parts.is_empty()).then(|| parts.join(", "))
}
