//! A request against everything that the spec says about it.
//!
//! In: a request. Out: the operation that it is for, what it held, and the violations as sentences.

use std::sync::Arc;

use serde_json::Value;

use crate::credentials::{self, Credential};
use crate::json_schema::{Direction, Schemas};
use crate::parameters;
use crate::request::{Received, route};
use crate::spec::{Api, Location, Operation};

/// What the check of a request found.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The request.
    pub received: Received,
    /// The id of its operation; `None` where it matches none.
    pub operation: Option<String>,
    /// The parameters that were sent.
    pub parameters: Vec<(Location, String)>,
    /// The body, where there was one that is JSON.
    pub body: Option<Value>,
    /// What is wrong.
    pub violations: Vec<String>,
}

/// A description, ready for checking requests.
#[derive(Debug)]
pub struct Checker {
    /// The description.
    pub api: Arc<Api>,
    /// Its schemas.
    pub schemas: Schemas,
}

impl Checker {
    /// Prepares the checks.
    pub fn new(api: Arc<Api>) -> Result<Self, String> {
        let schemas = Schemas::new(&api.definitions)?;
        Ok(Self { api, schemas })
    }

    /// Checks a request that a client with this credential sent.
    pub fn check(&self, received: Received, credential: Option<&Credential>) -> Finding {
        let mut violations = Vec::new();
        let Some(route) = route(&self.api, &received.method, &received.path) else {
            let line = received.line();
            return Finding {
                received,
                operation: None,
                parameters: Vec::new(),
                body: None,
                violations: vec![format!("`{line}` is no operation of the spec")],
            };
        };
        let operation = route.operation;
        let parameters = parameters::check(&self.api, &self.schemas, &route, &received, &mut violations);
        let body = self.body(operation, &received, &mut violations);
        accept(operation, &received, &mut violations);
        credentials::check(&self.api, operation, &received, credential, &mut violations);
        Finding { operation: Some(operation.id.clone()), parameters, body, violations, received }
    }

    fn body(&self, operation: &Operation, received: &Received, violations: &mut Vec<String>) -> Option<Value> {
        let content_type = received.header("content-type");
        let Some(body) = &operation.body else {
            if !received.body.is_empty() || content_type.is_some() {
                violations.push("there is a body, or the type of one, where none is documented".to_owned());
            }
            return None;
        };
        if received.body.is_empty() {
            if body.required {
                violations.push("the body is missing".to_owned());
            }
            if content_type.is_some() {
                violations.push("there is a content type without a body".to_owned());
            }
            return None;
        }
        if content_type.as_deref() != Some(body.content.media_type.as_str()) {
            violations.push(format!("the content type is {content_type:?}"));
        }
        match serde_json::from_slice::<Value>(&received.body) {
            Ok(value) => {
                let direction =
                    if body.content.example.as_ref() == Some(&value) { Direction::DocumentedRequest } else { Direction::Request };
                let found = self.schemas.check(&body.content.schema, direction, &value);
                violations.extend(found.iter().map(|reason| format!("body: {reason}")));
                Some(value)
            }
            Err(error) => {
                violations.push(format!("the body is no JSON: {error}"));
                None
            }
        }
    }
}

/// The `Accept` header has to name the media types of the successful response (RFC 9110, section 12.5.1).
fn accept(operation: &Operation, received: &Received, violations: &mut Vec<String>) {
    let accept = received.header("accept").unwrap_or_default();
    let accepted: Vec<&str> = accept.split(',').map(str::trim).collect();
    let responses = operation.responses.iter();
    for content in responses.filter_map(|response| response.content.as_ref()) {
        if !accepted.contains(&content.media_type.as_str()) {
            violations.push(format!("`Accept: {accept}` does not name {}", content.media_type));
            return;
        }
    }
}
