//! Calls that are broken in one way each, and the sentence that the run has to say about it.

use std::sync::Arc;

use kontent_custom_apps::{Auth, Client, Retry};
use serde_json::{Value, json};
use tests::calls::kontent;
use tests::case::{Answer, Case};
use tests::contract::Report;

use crate::{credential, start};

const API: &str = "kontent-custom-apps";

/// Runs the cases after a change; the result has to name the problem.
async fn finds(problem: &str, change: impl Fn(Case) -> Case) {
    let report = report(change).await;
    let is_named = report.problems.iter().any(|text| text.contains(problem));
    assert!(is_named, "{:#?}", report.problems);
}

async fn report(change: impl Fn(Case) -> Case) -> Report {
    let mut run = start(API).await;
    let token = credential("bearerAuth");
    let builder = Client::builder().base_url(run.base_url()).retry(Retry::never());
    let client = builder.auth(Auth::bearer_auth(token.token.as_str())).build();
    let client = client.expect("the client can be built");
    let cases: Vec<Case> = kontent::cases(&client).into_iter().map(change).collect();
    run.all_answers(Some(token), &cases).await;
    run.finish(&[])
}

/// The same call with a changed outcome.
fn answers(case: Case, change: fn(Answer) -> Answer) -> Case {
    let Case { operation, line, .. } = case;
    let (body, headers) = (case.body.clone(), case.headers.clone());
    let case = Arc::new(case);
    let mut changed = Case::new(operation, line, move || {
        let case = Arc::clone(&case);
        Box::pin(async move { change(case.send().await) })
    });
    changed.body = body;
    changed.headers = headers;
    changed
}

#[tokio::test]
async fn unchanged_calls_have_no_problem() {
    assert_eq!(report(|case| case).await.problems, Vec::<String>::new());
}

#[tokio::test]
async fn a_lost_property() {
    let lose = |answer| match answer {
        Answer::Value(Value::Object(mut members)) => {
            members.shift_remove("config");
            Answer::Value(Value::Object(members))
        }
        other => other,
    };
    finds("`.config` is lost", |case| answers(case, lose)).await;
}

#[tokio::test]
async fn an_added_property() {
    let add = |answer| match answer {
        Answer::Value(Value::Object(mut members)) => {
            members.insert("extra".to_owned(), Value::Null);
            Answer::Value(Value::Object(members))
        }
        other => other,
    };
    finds("`.extra` is added", |case| answers(case, add)).await;
}

#[tokio::test]
async fn a_null_that_becomes_a_text() {
    let change = |answer| match answer {
        Answer::Value(mut value) if value["config"].is_null() && value["id"].is_string() => {
            value["config"] = json!("");
            Answer::Value(value)
        }
        other => other,
    };
    finds("`.config` is \"\" instead of null", |case| answers(case, change)).await;
}

#[tokio::test]
async fn an_error_that_counts_as_success() {
    let swallow = |answer| match answer {
        Answer::Failure(_) => Answer::Value(Value::Null),
        other => other,
    };
    finds("404 (the documented example): the call gives Value", |case| answers(case, swallow)).await;
}

#[tokio::test]
async fn an_error_without_its_type() {
    let forget = |answer| match answer {
        Answer::Failure(mut failure) => {
            failure.typed = None;
            Answer::Failure(failure)
        }
        other => other,
    };
    finds("the failure has no typed form", |case| answers(case, forget)).await;
}

#[tokio::test]
async fn an_error_with_the_type_of_another_status() {
    let mistake = |answer| match answer {
        Answer::Failure(mut failure) => {
            failure.typed = failure.typed.map(|(_, body)| (409, body));
            Answer::Failure(failure)
        }
        other => other,
    };
    finds("the failure is that of 409", |case| answers(case, mistake)).await;
}

#[tokio::test]
async fn an_undocumented_status_whose_body_is_lost() {
    let lose = |answer| match answer {
        Answer::Failure(mut failure) => {
            failure.body.clear();
            Answer::Failure(failure)
        }
        other => other,
    };
    finds("an undocumented status", |case| answers(case, lose)).await;
}

#[tokio::test]
async fn a_call_that_sends_twice_or_not_at_all() {
    let twice = |case: Case| {
        let Case { operation, line, .. } = case;
        let case = Arc::new(case);
        Case::new(operation, line, move || {
            let case = Arc::clone(&case);
            Box::pin(async move {
                case.send().await;
                case.send().await
            })
        })
    };
    finds("2 requests arrived instead of one", twice).await;
    let never = |case: Case| Case::new(case.operation, case.line, || Box::pin(async { Answer::Value(Value::Null) }));
    finds("0 requests arrived instead of one", never).await;
}

#[tokio::test]
async fn a_request_that_is_not_as_the_case_says() {
    finds("the request line is `GET", |mut case| {
        case.line = "GET /v2/elsewhere";
        case
    })
    .await;
    finds("the header `x-continuation` is None", |case| case.sends_header("x-continuation", "x")).await;
    finds("the body is not as expected", |case| case.sends(json!({ "name": "App" }))).await;
    finds("the body is not as expected", Case::sends_no_body).await;
    finds("belongs to Some", |mut case| {
        case.operation = "listCustomApps";
        case
    })
    .await;
}

#[tokio::test]
async fn what_was_not_tried_is_named() {
    let mut run = start(API).await;
    let token = credential("bearerAuth");
    let builder = Client::builder().base_url(run.base_url()).retry(Retry::never());
    let client = builder.auth(Auth::bearer_auth(token.token.as_str())).build();
    let client = client.expect("the client can be built");
    let first_of = |id: &str| {
        let mut cases = kontent::cases(&client).into_iter();
        cases.find(|case| case.operation == id).expect("there is a case")
    };
    let cases = ["createCustomApp", "listCustomApps", "getCustomApp"].map(first_of);
    run.success(Some(token), &cases).await;
    // An exemption has to name an operation, and one that is not called.
    let exempt = [("deleteCustomApp", "a test"), ("getCustomApp", "a test"), ("renameCustomApp", "a test")];
    let report = run.finish(&exempt);
    assert_eq!((report.called, report.total), (3, 5));
    assert_eq!(
        report.problems,
        [
            "getCustomApp is called, and exempt",
            "updateCustomApp is not called",
            "renameCustomApp is exempt, and no operation",
            "listCustomApps: no call has the parameter `x-continuation`",
            "createCustomApp: no body leaves out `config`",
            "createCustomApp: no body leaves out `allowed_roles`",
        ]
    );
}

#[tokio::test]
async fn a_call_without_credentials_that_is_sent_all_the_same() {
    let mut run = start(API).await;
    let token = credential("bearerAuth");
    let builder = Client::builder().base_url(run.base_url()).retry(Retry::never());
    let client = builder.auth(Auth::bearer_auth(token.token.as_str())).build();
    run.success(None, &kontent::cases(&client.expect("the client can be built"))).await;
    let problems = run.finish(&[]).problems;
    assert!(problems.iter().any(|text| text.contains("without credentials: a request was sent")));
}
