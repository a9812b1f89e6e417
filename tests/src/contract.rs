//! Calls of an API, each one made once for every documented answer, and compared with the description.
//!
//! In: the cases of an API for several credentials. Out: a [`Report`] of what does not hold.

use std::fmt::Display;
use std::io;
use std::sync::Arc;

use serde_json::Value;

use crate::case::{Answer, Case, ExpectedBody, Failure};
use crate::check::{Checker, Finding};
use crate::coverage::Coverage;
use crate::credentials::{Credential, allows};
use crate::json_schema::Direction;
use crate::sample::{Fill, sample};
use crate::server::{Reply, Server};
use crate::spec::{Api, Operation, Response};

/// A status that no description documents.
const UNDOCUMENTED: u16 = 418;

/// An operation that is not called, and why.
pub type Exemption = (&'static str, &'static str);

/// What the calls of one API showed.
#[derive(Debug)]
pub struct Report {
    /// The name of the API.
    pub api: String,
    /// How many operations were called.
    pub called: usize,
    /// How many operations there are.
    pub total: usize,
    /// The operations that are not called, and why.
    pub exempt: Vec<Exemption>,
    /// How many requests were made.
    pub requests: usize,
    /// What does not hold, one sentence each.
    pub problems: Vec<String>,
}

/// The calls of one API.
#[derive(Debug)]
pub struct Run {
    checker: Arc<Checker>,
    server: Server,
    coverage: Coverage,
    requests: usize,
    problems: Vec<String>,
}

/// A body that is sent to the client, and what it is made of.
struct Body {
    origin: String,
    value: Option<Value>,
}

impl Run {
    /// Starts the server for an API.
    pub async fn start(api: Api) -> Result<Self, String> {
        let checker = Arc::new(Checker::new(Arc::new(api))?);
        let server = Server::start(Arc::clone(&checker));
        Ok(Self {
            server: server.await.map_err(|error: io::Error| error.to_string())?,
            checker,
            coverage: Coverage::default(),
            requests: 0,
            problems: Vec::new(),
        })
    }

    /// The base URL for the clients.
    pub fn base_url(&self) -> String {
        self.server.base_url()
    }

    /// Makes each call once for every documented answer and for an undocumented one.
    pub async fn all_answers(&mut self, credential: Option<Credential>, cases: &[Case]) {
        self.server.expect_credential(credential);
        let api = Arc::clone(&self.checker.api);
        for case in cases {
            let Some(operation) = self.operation(&api, case) else {
                continue;
            };
            for response in &operation.responses {
                for body in self.bodies(operation, response) {
                    self.check(case, operation, response, &body).await;
                }
            }
            self.check_undocumented(case, operation).await;
        }
    }

    /// Makes each call once, for the success; where the credential does not allow it, it must be refused unsent.
    pub async fn success(&mut self, credential: Option<Credential>, cases: &[Case]) {
        self.server.expect_credential(credential.clone());
        let api = Arc::clone(&self.checker.api);
        for case in cases {
            let Some(operation) = self.operation(&api, case) else {
                continue;
            };
            if !allows(operation, credential.as_ref()) {
                self.check_refusal(case).await;
                continue;
            }
            for response in operation.responses.iter().filter(|response| response.is_success()) {
                if let Some(body) = self.bodies(operation, response).first() {
                    self.check(case, operation, response, body).await;
                }
            }
        }
    }

    /// Ends the run; each operation has to be called or to be exempt, and no exempt one may be called.
    pub fn finish(mut self, exempt: &[Exemption]) -> Report {
        let api = Arc::clone(&self.checker.api);
        let called = self.coverage.called();
        let mut problems = Vec::new();
        for operation in &api.operations {
            let reason = exempt.iter().find(|(id, _)| *id == operation.id);
            match (called.contains(operation.id.as_str()), reason) {
                (false, None) => problems.push(format!("{} is not called", operation.id)),
                (true, Some(_)) => problems.push(format!("{} is called, and exempt", operation.id)),
                _ => {}
            }
        }
        for (id, _) in exempt.iter().filter(|(id, _)| api.operation(id).is_none()) {
            problems.push(format!("{id} is exempt, and no operation"));
        }
        let called = called.len();
        problems.extend(self.coverage.gaps(&api));
        self.problems.extend(problems);
        Report {
            api: api.name.clone(),
            called,
            total: api.operations.len(),
            exempt: exempt.to_vec(),
            requests: self.requests,
            problems: self.problems,
        }
    }

    fn operation<'a>(&mut self, api: &'a Api, case: &Case) -> Option<&'a Operation> {
        let operation = api.operation(case.operation);
        if operation.is_none() {
            self.problem(case, "setup", "the spec has no such operation");
        }
        operation
    }

    /// The bodies to answer with: the documented example first, then made-up ones.
    fn bodies(&mut self, operation: &Operation, response: &Response) -> Vec<Body> {
        let Some(content) = &response.content else {
            let origin = "without a body".to_owned();
            return vec![Body { origin, value: None }];
        };
        let mut bodies = Vec::new();
        if let Some(example) = &content.example {
            bodies.push(("the documented example".to_owned(), example.clone(), true));
        }
        for fill in Fill::ALL {
            let value = sample(&self.checker.api, &content.schema, fill);
            bodies.push((format!("{fill:?}"), value, fill != Fill::Unknown));
        }
        for (origin, value, is_valid) in &bodies {
            let found = self.checker.schemas.check(&content.schema, Direction::Response, value);
            for reason in found.iter().filter(|_| *is_valid) {
                let Operation { id, .. } = operation;
                let Response { status, .. } = response;
                self.add(format!("{id}: {origin} for {status} does not fit the schema: {reason}"));
            }
        }
        let bodies = bodies.into_iter();
        bodies.map(|(origin, value, _)| Body { origin, value: Some(value) }).collect()
    }

    async fn check(&mut self, case: &Case, operation: &Operation, response: &Response, body: &Body) {
        let location = format!("{}/elsewhere?state=a%20b&code=%C3%A9#here", self.base_url());
        let location = response.has_location.then_some(location);
        let media_type = response.content.as_ref().map(|content| content.media_type.clone());
        let text = body.value.as_ref().map(Value::to_string);
        let reply = Reply { status: response.status, body: media_type.zip(text.map(String::into_bytes)), location: location.clone() };
        let answer = self.exchange(case, operation, reply).await;
        let wrong = match answer {
            Answer::Location(found) if location.as_ref() == Some(&found) => None,
            Answer::Value(found) if response.is_success() && location.is_none() => {
                difference(body.value.as_ref().unwrap_or(&Value::Null), &found, "")
            }
            Answer::Failure(failure) if !response.is_success() => typed_failure(response.status, body, failure),
            other => Some(format!("the call gives {other:?}")),
        };
        if let Some(wrong) = wrong {
            self.problem(case, &format!("{} ({})", response.status, body.origin), &wrong);
        }
    }

    async fn check_undocumented(&mut self, case: &Case, operation: &Operation) {
        let text = b"short and stout".to_vec();
        let reply = Reply { status: UNDOCUMENTED, body: Some(("text/plain".to_owned(), text.clone())), location: None };
        let answer = self.exchange(case, operation, reply).await;
        let is_kept = matches!(
            &answer,
            Answer::Failure(Failure { status: UNDOCUMENTED, body, typed: None }) if *body == text
        );
        if !is_kept {
            self.problem(case, "an undocumented status", &format!("the call gives {answer:?}"));
        }
    }

    async fn check_refusal(&mut self, case: &Case) {
        self.server.take();
        let answer = case.send().await;
        if !matches!(answer, Answer::Unauthenticated) {
            self.problem(case, "without credentials", &format!("the call gives {answer:?}"));
        }
        if !self.server.take().is_empty() {
            self.problem(case, "without credentials", "a request was sent");
        }
    }

    /// Makes one call and checks what arrived.
    async fn exchange(&mut self, case: &Case, operation: &Operation, reply: Reply) -> Answer {
        self.server.answer(&operation.id, reply);
        self.server.take();
        let answer = case.send().await;
        let findings = self.server.take();
        self.requests += findings.len();
        if findings.len() != 1 {
            let count = format!("{} requests arrived instead of one", findings.len());
            self.problem(case, "request", &count);
        }
        let api = Arc::clone(&self.checker.api);
        for finding in &findings {
            self.coverage.record(&api, finding);
            for wrong in request_faults(case, operation, finding) {
                self.problem(case, "request", &wrong);
            }
        }
        answer
    }

    fn problem(&mut self, case: &Case, part: &str, text: &(impl Display + ?Sized)) {
        self.add(format!("{case:?}: {part}: {text}"));
    }

    /// Adds a problem; the same request is made many times, and its faults are named once.
    fn add(&mut self, problem: String) {
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }
}

/// What is wrong with a request, by the spec and by the case.
fn request_faults(case: &Case, operation: &Operation, finding: &Finding) -> Vec<String> {
    let mut faults = finding.violations.clone();
    let line = finding.received.line();
    if finding.operation.as_ref() != Some(&operation.id) {
        faults.push(format!("`{line}` belongs to {:?}", finding.operation));
    }
    if line != case.line {
        faults.push(format!("the request line is `{line}`"));
    }
    for (name, value) in &case.headers {
        let found = finding.received.header(name);
        if found.as_deref() != Some(*value) {
            faults.push(format!("the header `{name}` is {found:?}, not `{value}`"));
        }
    }
    let example = operation.body.as_ref().map(|body| &body.content.example);
    let expected = match (&case.body, example) {
        (ExpectedBody::Value(value), _) => Some(value),
        (ExpectedBody::Example, Some(Some(example))) => Some(example),
        (ExpectedBody::Example, Some(None)) => {
            faults.push("the case does not say what body it sends".to_owned());
            return faults;
        }
        (ExpectedBody::Example, None) | (ExpectedBody::Nothing, _) => None,
    };
    let wrong = match (expected, &finding.body) {
        (Some(expected), Some(found)) => difference(expected, found, ""),
        (None, None) => None,
        (expected, found) => Some(format!("{found:?} instead of {expected:?}")),
    };
    faults.extend(wrong.map(|wrong| format!("the body is not as expected: {wrong}")));
    faults
}

/// What is wrong with a documented failure.
fn typed_failure(status: u16, body: &Body, failure: Failure) -> Option<String> {
    if failure.status != status {
        return Some(format!("the status is {}", failure.status));
    }
    match (failure.typed, &body.value) {
        (None, _) => Some("the failure has no typed form".to_owned()),
        (Some((found, _)), _) if found != status => Some(format!("the failure is that of {found}")),
        (Some((_, Some(found))), Some(sent)) => difference(sent, &found, ""),
        (Some((_, None)), None) => None,
        (Some((_, found)), sent) => Some(format!("the body is {found:?} instead of {sent:?}")),
    }
}

/// The first place where two values differ. Numbers are compared as numbers: 1 is 1.0.
pub fn difference(expected: &Value, found: &Value, path: &str) -> Option<String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let lost = expected.keys().find(|key| !found.contains_key(*key));
            if let Some(key) = lost {
                return Some(format!("`{path}.{key}` is lost"));
            }
            if let Some(key) = found.keys().find(|key| !expected.contains_key(*key)) {
                return Some(format!("`{path}.{key}` is added"));
            }
            let mut members = expected.iter();
            members.find_map(|(key, value)| difference(value, &found[key], &format!("{path}.{key}")))
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            let mut pairs = expected.iter().zip(found).enumerate();
            pairs.find_map(|(place, (expected, found))| difference(expected, found, &format!("{path}[{place}]")))
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => None,
        _ if expected == found => None,
        _ => Some(format!("`{path}` is {found} instead of {expected}")),
    }
}
