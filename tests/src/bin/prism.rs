//! Sends the calls of a generated client to Prism, an independent server that checks requests against a spec.
//!
//! In: the name of an API and the URL of a Prism that serves its spec with `--errors`. Out: a line of counts, and each
//! call that Prism objects to or whose answer the client cannot read. `tests/prism/run.sh` runs it.

use std::collections::BTreeSet;
use std::process::ExitCode;

use serde_json::Value;
use tests::calls;
use tests::case::{Answer, Case, ExpectedBody};
use tests::json_schema::{Direction, Schemas};
use tests::spec::{Api, Operation};

/// How Prism is asked to answer (`Prefer`, RFC 7240).
const PREFERENCES: [&str; 2] = ["dynamic=false", "dynamic=true"];

/// What the calls of an API came to.
#[derive(Default)]
struct Counts {
    total: usize,
    operations: BTreeSet<&'static str>,
    calls: usize,
    failures: usize,
    notes: Vec<String>,
    problems: Vec<String>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [name, url] = &arguments[..] else {
        eprintln!("usage: prism <API> <URL>");
        return ExitCode::from(2);
    };
    match run(name, url).await {
        Ok(counts) => print(name, &counts),
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}

async fn run(name: &str, url: &str) -> Result<Counts, String> {
    let api = Api::load(name)?;
    let schemas = Schemas::new(&api.definitions)?;
    let mut counts = Counts { total: api.operations.len(), ..Counts::default() };
    for preference in PREFERENCES {
        for case in cases(name, url, preference)? {
            let operation = api.operation(case.operation).ok_or("no such operation")?;
            match reason_to_leave_out(&api, &schemas, operation, &case) {
                Some(reason) => counts.note(format!("{case:?}: not sent, since {reason}")),
                None => counts.success(&case, preference).await,
            }
        }
    }
    let mut statuses: Vec<u16> = Vec::new();
    for response in api.operations.iter().flat_map(|operation| &operation.responses) {
        if !response.is_success() && !statuses.contains(&response.status) {
            statuses.push(response.status);
        }
    }
    for status in statuses {
        for case in cases(name, url, &format!("code={status}"))? {
            let operation = api.operation(case.operation).ok_or("no such operation")?;
            let mut responses = operation.responses.iter();
            let is_documented = responses.any(|response| response.status == status);
            if is_documented && reason_to_leave_out(&api, &schemas, operation, &case).is_none() {
                counts.failure(&case, status).await;
            }
        }
    }
    Ok(counts)
}

/// The cases of an API, with a client that sends the preference along.
fn cases(name: &str, url: &str, preference: &str) -> Result<Vec<Case>, String> {
    macro_rules! cases {
        ($krate:ident, $module:ident, $auth:ident, $($url:expr)?) => {{
            let preference = http::HeaderValue::try_from(preference).map_err(|e| e.to_string())?;
            let builder = $krate::Client::builder($($url)?);
            let client = builder
                .base_url(url)
                .auth($krate::Auth::$auth("token"))
                .retry($krate::Retry::never())
                .default_header(http::HeaderName::from_static("prefer"), preference)
                .build()
                .map_err(|error| error.to_string())?;
            Ok(calls::$module::cases(&client))
        }};
    }
    match name {
        "hyperproof-custom-apps" => cases!(hyperproof_custom_apps, hyperproof, oauth2,),
        "hyphen" => cases!(hyphen, hyphen, bearer_auth,),
        "kontent-custom-apps" => cases!(kontent_custom_apps, kontent, bearer_auth,),
        "sweatstack-applications" => {
            cases!(sweatstack_applications, sweatstack, http_bearer, url)
        }
        _ => Err(format!("there is no API `{name}`")),
    }
}

/// Why a call cannot be made to Prism.
fn reason_to_leave_out(api: &Api, schemas: &Schemas, operation: &Operation, case: &Case) -> Option<&'static str> {
    let line = case.line.split([' ', '?']).nth(1).unwrap_or_default();
    let path = line.strip_prefix(&api.base_path).unwrap_or(line);
    let segments = |path: &str| path.split('/').count();
    if segments(path) > segments(&operation.path) {
        return Some("a path parameter of OpenAPI has no slash, and this one may");
    }
    let content = &operation.body.as_ref()?.content;
    let example = content.example.as_ref()?;
    let misfits = schemas.check(&content.schema, Direction::Request, example);
    let is_misfit = case.body == ExpectedBody::Example && !misfits.is_empty();
    is_misfit.then_some("the documented body has a filler that is not of the stated format")
}

/// Whether Prism objects to nothing but the formats in the documented example that it answers with.
fn is_about_the_answer(body: &[u8]) -> bool {
    let problem: Value = serde_json::from_slice(body).unwrap_or_default();
    let objections = problem["validation"].as_array();
    let is_format = |objection: &Value| objection["location"][0] == "response" && objection["code"] == "format";
    objections.is_some_and(|list| !list.is_empty() && list.iter().all(is_format))
}

impl Counts {
    fn note(&mut self, text: String) {
        if !self.notes.contains(&text) {
            self.notes.push(text);
        }
    }

    async fn success(&mut self, case: &Case, preference: &str) {
        self.calls += 1;
        self.operations.insert(case.operation);
        match case.send().await {
            Answer::Value(_) | Answer::Location(_) => {}
            Answer::Failure(failure) if is_about_the_answer(&failure.body) => {
                let filler = "the documented answer has a filler that is not of the stated format";
                self.note(format!("{case:?}: Prism refuses to answer, since {filler}"));
            }
            Answer::Failure(failure) => {
                let body = String::from_utf8_lossy(&failure.body).into_owned();
                let status = failure.status;
                self.problems.push(format!("{case:?}, {preference}: {status} {body}"));
            }
            other => self.problems.push(format!("{case:?}, {preference}: {other:?}")),
        }
    }

    async fn failure(&mut self, case: &Case, status: u16) {
        self.failures += 1;
        match case.send().await {
            Answer::Failure(failure)
                if failure.status == status
                    && failure.typed.as_ref().is_some_and(|(typed, _)| *typed == status)
                    // Prism's own objections come as problems (RFC 9457) of these types.
                    && !String::from_utf8_lossy(&failure.body).contains("stoplight.io/prism") => {}
            other => self.problems.push(format!("{case:?}, code={status}: {other:?}")),
        }
    }
}

fn print(name: &str, counts: &Counts) -> ExitCode {
    let Counts { total, operations, calls, failures, notes, problems } = counts;
    println!(
        "{name}: {} of {total} operations, {calls} calls for a success and {failures} for a documented error, {} problems",
        operations.len(),
        problems.len()
    );
    for text in notes {
        println!("  {text}");
    }
    for problem in problems {
        println!("  PROBLEM {problem}");
    }
    if problems.is_empty() && operations.len() == *total { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
