//! The mock: which expectation answers, what it answers, and what was sent.

use serde_json::{Value, json};

use super::support::{GET, Get, GetFailure, POST, Post, Problem, get, post};
use crate::runtime::{
    Client, ClientBuilder, Error, Expectation, Hook, KeyLocation, Mock, MockOperation, Operation,
    OperationInfo, Reply, Retry, Sample, SampleOf, Scheme, SchemeKind, sample,
};

impl MockOperation for Get {
    type Given = Value;
    const SAMPLE: Option<Sample> = Some(Sample::body(200, "application/json", r#"{"id":"1"}"#));

    fn success(value: &Value) -> Reply {
        Reply::new(200).json(value)
    }

    fn failure(failure: &GetFailure) -> Reply {
        let GetFailure::Conflict(Problem { code }) = failure;
        Reply::new(409).json(&json!({ "code": code }))
    }
}

impl MockOperation for Post {
    type Given = Value;
    const SAMPLE: Option<Sample> = None;

    fn success(value: &Value) -> Reply {
        Reply::new(200).json(value)
    }

    fn failure(failure: &<Self as Operation>::Failure) -> Reply {
        match *failure {}
    }
}

const SAMPLES: &[&[SampleOf]] = &[&[SampleOf::of::<Get>(), SampleOf::of::<Post>()]];

/// A client and its mock, without schemes.
pub(super) fn mocked() -> (Client, Mock) {
    mocked_with(&[], |builder| builder)
}

/// The same with schemes and settings.
pub(super) fn mocked_with(
    schemes: &[&'static Scheme],
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> (Client, Mock) {
    Mock::client(
        ClientBuilder::new(Mock::BASE_URL),
        schemes,
        SAMPLES,
        settings,
    )
}

#[tokio::test]
async fn expectations_have_their_turn_in_the_order_of_registration() {
    let (client, mock) = mocked();
    mock.on::<Get>().returns(json!("one")).once();
    mock.on::<Get>().returns(json!("two")).times(2);
    mock.on::<Get>().returns(json!("rest"));
    mock.on::<Get>().returns(json!("never")).optional();
    let mut values = Vec::new();
    for _ in 0..5 {
        values.push(get(&client).await.unwrap());
    }
    assert_eq!(values, ["one", "two", "two", "rest", "rest"]);
    mock.verify();
}

#[tokio::test]
async fn values_failures_samples_and_responses() {
    let (client, mock) = mocked();
    mock.on::<Get>().once();
    mock.on::<Get>()
        .sample_with(|value| value["name"] = json!("x"))
        .once();
    mock.on::<Get>().responds((200, json!([1.0]))).once();
    mock.on::<Get>()
        .answers(|request| Reply::new(200).json(request.path_param("id")))
        .once();
    mock.on::<Get>()
        .fails(GetFailure::Conflict(Problem { code: 7 }));
    let mut values = Vec::new();
    for _ in 0..4 {
        values.push(get(&client).await.unwrap());
    }
    assert_eq!(
        values,
        [
            json!({"id": "1"}),
            json!({"id": "1", "name": "x"}),
            json!([1]),
            json!("1")
        ]
    );
    let error = get(&client).await.unwrap_err();
    assert_eq!(
        error.typed::<GetFailure>().unwrap(),
        GetFailure::Conflict(Problem { code: 7 })
    );
    assert_eq!(sample::<Get>(), json!({"id": "1"}));
    mock.verify();
}

#[tokio::test]
async fn headers_of_a_response() {
    let (client, mock) = mocked();
    let reply = Reply::new(200).header("x-request-id", "r1");
    mock.on::<Get>()
        .responds(reply.body("application/json", "\u{feff}1"));
    let response = get(&client).response().await.unwrap();
    assert_eq!((response.request_id(), &*response), (Some("r1"), &json!(1)));
}

/// Every condition, one that holds and one that does not, with what it says then.
#[tokio::test]
async fn conditions() {
    type Row = (
        fn(Expectation<Post>) -> Expectation<Post>,
        Option<&'static str>,
    );
    let rows: [Row; 14] = [
        (|it| it.when(|request| request.json()["a"] == 1), None),
        (
            |it| it.when(|request| request.body().is_empty()),
            Some("the condition at src/tests/mock.rs:LINE does not hold"),
        ),
        (|it| it.when_query("page", 2), None),
        (
            |it| it.when_query("page", 3),
            Some("query parameter `page` is `2`, not `3`"),
        ),
        (
            |it| it.when_query("size", 3),
            Some("query parameter `size` is missing"),
        ),
        (|it| it.when_header("X-Name", "a b"), None),
        (
            |it| it.when_header("x-name", "b"),
            Some("header `x-name` has another value"),
        ),
        (
            |it| it.when_header("x-other", "b"),
            Some("header `x-other` is missing"),
        ),
        (|it| it.when_json("/a", 1), None),
        (|it| it.when_json("", json!({"a": 1})), None),
        (
            |it| it.when_json("/a", "1"),
            Some("`/a` in the body is `1`, not `\"1\"`"),
        ),
        (
            |it| it.when_json("/b", 1),
            Some("`/b` in the body is missing"),
        ),
        (
            |it| it.when_path("id", 1),
            Some("path parameter `id` is missing"),
        ),
        (
            |it| it.when_query("page", 2).when_json("/a", 2),
            Some("`/a` in the body is `1`, not `2`"),
        ),
    ];
    for (conditions, reason) in rows {
        let (client, mock) = mocked();
        conditions(mock.on::<Post>()).returns(json!("yes"));
        let options = crate::runtime::Options::new()
            .query("page", 2)
            .header("x-name", "a b");
        let result = post(&client).options(options).await;
        match (result, reason) {
            (Ok(value), None) => assert_eq!(value, "yes"),
            (Err(error), Some(reason)) => {
                let text = without_lines(&error.to_string());
                assert!(text.ends_with(reason), "{text}");
            }
            (result, _) => panic!("{result:?} instead of {reason:?}"),
        }
    }
    let (client, mock) = mocked();
    mock.on::<Get>().when_path("id", 1);
    get(&client).await.unwrap();
}

/// The text with `LINE` for the numbers of lines in this file.
fn without_lines(text: &str) -> String {
    let mut parts = text.replace('\\', "/");
    parts = parts.replace("templates/src", "src");
    let mut pieces = parts.split("mock.rs:");
    let mut masked = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        masked.push_str("mock.rs:LINE");
        masked.push_str(piece.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    masked
}

#[tokio::test]
async fn a_call_that_nothing_fits_tells_why() {
    let (client, mock) = mocked();
    let error = get(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /things/{id}: no expectation of the mock fits this call\n  \
           sent: GET https://mock.invalid/things/1\n  \
           there is no expectation for test, nor for anything else"
    );
    mock.on::<Get>().once();
    mock.on::<Get>().when_path("id", 2);
    mock.on::<Post>();
    get(&client).await.unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(matches!(error, Error::Request(_)));
    assert_eq!(
        without_lines(&error.to_string()),
        "GET /things/{id}: no expectation of the mock fits this call\n  \
           sent: GET https://mock.invalid/things/1\n  \
           the expectations for test:\n    \
             1. src/tests/mock.rs:LINE: used up after 1 use\n    \
             2. src/tests/mock.rs:LINE: path parameter `id` is `1`, not `2`"
    );
    // It is final, though a GET may be tried again.
    assert_eq!(mock.requests::<Get>().len(), 3);
    mock.expect_no_more();
    let error = post(&client).await.unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("a body of 7 bytes\n  no more calls are expected")
    );
}

#[tokio::test]
async fn what_was_sent() {
    static KEY: Scheme = Scheme {
        name: "key",
        kind: SchemeKind::ApiKey {
            location: KeyLocation::Query,
            name: "api_key",
        },
    };
    static TOKEN: Scheme = Scheme {
        name: "token",
        kind: SchemeKind::Bearer,
    };
    static INFO: OperationInfo = super::support::info_with(
        http::Method::POST,
        "/things",
        &[&[&KEY, &TOKEN]],
        &[crate::runtime::Status::Exact(200)],
    );
    let (client, mock) = mocked_with(&[&KEY, &TOKEN], |builder| builder);
    mock.on::<Post>().returns(json!(1));
    let call = crate::runtime::Call::new(&client, &INFO)
        .json("application/json", &json!({"name": "secret-name"}))
        .query("page num", crate::runtime::QueryStyle::Form, "1 +");
    Post { call }.await.unwrap();
    let sent = mock.requests::<Post>().remove(0);
    assert_eq!((sent.method().as_str(), sent.attempt()), ("POST", 1));
    assert_eq!(
        sent.url().as_str(),
        "https://mock.invalid/things?page%20num=1%20%2B&api_key=mock-token"
    );
    assert_eq!(sent.query("page num"), Some("1 +"));
    assert_eq!(sent.query_pairs().len(), 2);
    assert_eq!(sent.header("authorization"), Some("Bearer mock-token"));
    assert_eq!(sent.json()["name"], "secret-name");
    assert_eq!(sent.body().len(), 22);
    let debug = format!("{sent:?} {mock:?}");
    assert!(!debug.contains("mock-token") && !debug.contains("secret-name"));
    assert!(debug.contains("api_key=***") && debug.contains("Sensitive"));
}

#[tokio::test]
async fn calls_outside_the_document() {
    let (client, mock) = mocked();
    mock.on_path(http::Method::GET, "/beta/flags")
        .when_query("x", 1)
        .responds((200, json!([true])));
    let answer = client.request(http::Method::GET, "/beta/flags?x=1").await;
    assert_eq!(answer.unwrap().json::<Vec<bool>>().unwrap(), [true]);
    let error = client.request(http::Method::PUT, "/beta/flags").await;
    assert_eq!(
        error.unwrap_err().to_string(),
        "PUT /beta/flags: no expectation of the mock fits this call\n  \
           sent: PUT https://mock.invalid/beta/flags\n  \
           there is no expectation for PUT /beta/flags; there are some for GET /beta/flags"
    );
    assert_eq!(mock.all_requests().len(), 2);
}

#[tokio::test]
async fn samples_in_place_of_expectations() {
    let (client, mock) = mocked();
    mock.answer_with_samples();
    assert_eq!(get(&client).await.unwrap(), json!({"id": "1"}));
    // No value keeps to the schema of this one.
    post(&client).await.unwrap_err();
    assert_eq!(mock.samples().count(), 2);
}

/// The panic of a closure, with the lines of this file masked.
fn panic_of(act: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let panic = std::panic::catch_unwind(act).unwrap_err();
    let text = panic.downcast_ref::<String>().cloned();
    without_lines(&text.unwrap_or_default())
}

#[tokio::test]
async fn verification_lists_what_was_not_used() {
    let (client, mock) = mocked();
    mock.on::<Get>().times(2);
    mock.on::<Get>().times(0);
    mock.on::<Post>();
    mock.on::<Post>().optional();
    get(&client).await.unwrap();
    client.request(http::Method::GET, "/x").await.unwrap_err();
    assert_eq!(
        panic_of({
            let mock = mock.clone();
            move || mock.verify()
        }),
        "the mock was not used as expected:\n  \
           test (src/tests/mock.rs:LINE): 1 use, expected 2 uses\n  \
           test (src/tests/mock.rs:LINE): 0 uses, expected at least 1 use\n  \
           no expectation fits GET https://mock.invalid/x"
    );
    mock.reset();
    mock.verify();
    assert!(mock.all_requests().is_empty());
    mock.on::<Get>();
    get(&client).await.unwrap();
    mock.checkpoint();
    get(&client).await.unwrap_err();
}

#[test]
fn what_cannot_be_is_refused_at_once() {
    assert_eq!(panic_of(|| drop(Reply::new(42))), "42 is no status of HTTP");
    assert_eq!(
        panic_of(|| drop(sample::<Post>())),
        "no value keeps to the schema of `test`"
    );
    let refused = panic_of(|| {
        mocked_with(&[], |builder| builder.base_url("nonsense"));
    });
    assert_eq!(
        refused,
        "the client of the mock is refused: client: the base URL is not an absolute URL"
    );
}

/// A transport for a client of one's own, with hooks as in production.
#[tokio::test]
async fn a_client_of_ones_own() {
    struct Name;
    impl Hook for Name {
        fn before_send(
            &self,
            _: &crate::runtime::CallContext<'_>,
            headers: &mut http::HeaderMap,
        ) -> Result<(), crate::runtime::BoxError> {
            headers.insert("x-name", http::HeaderValue::from_static("hook"));
            Ok(())
        }
    }
    let mock = Mock::new();
    let client = ClientBuilder::new("https://api.test/v2")
        .hook(Name)
        .retry(Retry::never())
        .transport(mock.clone())
        .build()
        .unwrap();
    mock.on::<Get>().when_header("x-name", "hook");
    get(&client).await.unwrap();
    let sent = mock.requests::<Get>();
    assert_eq!(sent[0].url().path(), "/v2/things/1");
    assert_eq!((sent[0].operation().id, POST.id), (GET.id, "test"));
}
