//! What a call puts on the wire.

use http::header::{HeaderName, HeaderValue};
use serde_json::json;

use super::support::{POST, Server, get, header, info, response, target};
use crate::runtime::{
    Call, Client, ClientBuilder, CookieStyle, Error, HeaderStyle, NoFailure, Operation,
    OperationInfo, PathStyle, QueryStyle, RawResponse, operation,
};

/// An operation without a documented value or failure.
struct Send {
    call: Call,
}

impl Operation for Send {
    type Value = ();
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &POST;

    fn decode(response: &RawResponse) -> Result<(), crate::runtime::DecodeError> {
        response.empty()
    }
}

operation!(Send);

async fn wire(build: impl FnOnce(&Client) -> Call) -> String {
    let server = Server::start(vec![response(204, &[], "")]).await;
    Send {
        call: build(&server.client()),
    }
    .await
    .unwrap();
    server.requests().remove(0)
}

#[tokio::test]
async fn the_query_is_in_the_order_of_the_calls() {
    let request = wire(|client| {
        Call::new(client, &POST)
            .query("b", QueryStyle::Form, "1 +")
            .query("a", QueryStyle::DeepObject, &json!({"x": {"y": [1, 2]}}))
            .query("none", QueryStyle::Form, &None::<u8>)
            .query_reserved("r", QueryStyle::Form, "a/b?c")
            .query("b", QueryStyle::PipeDelimited, &["2", "3"])
            .query("gone", QueryStyle::Form, "x")
            .query("gone", QueryStyle::Form, &None::<u8>)
    })
    .await;
    assert_eq!(
        target(&request),
        "POST /things?b=2%7C3&a[x][y]=1&a[x][y]=2&r=a/b?c"
    );
}

#[tokio::test]
async fn the_path_follows_the_prefix_of_the_base_url() {
    static INFO: OperationInfo = info(http::Method::GET, "/items/{ref}/{id}/");
    let server = Server::start(vec![response(200, &[], "")]).await;
    for base in ["/api/v1", "/api/v1/"] {
        let client = ClientBuilder::new(format!("{}{base}", server.url))
            .build()
            .unwrap();
        let call = Call::new(&client, &INFO)
            .path_segments("ref", "a/b", &["codename", "a/b"])
            .path("id", PathStyle::Matrix, &["x", "é"]);
        Send { call }.await.unwrap();
    }
    for request in server.requests() {
        assert_eq!(
            target(&request),
            "GET /api/v1/items/codename/a%2Fb/;id=x,%C3%A9/"
        );
    }
}

/// As a reference of its own such a path would begin with a host.
#[tokio::test]
async fn a_path_that_begins_with_two_slashes_stays_at_the_host() {
    let server = Server::start(vec![response(200, &[], "")]).await;
    let client = ClientBuilder::new(&*server.url).build().unwrap();
    let sent = client.request(http::Method::GET, "//other.invalid/a?b=c");
    sent.await.unwrap();
    // A parser of URLs takes a backslash for a slash, so that this one would not arrive as it is written.
    let refused = client.request(http::Method::GET, "/\\other.invalid/a");
    assert!(
        refused
            .await
            .unwrap_err()
            .to_string()
            .contains("the path cannot be sent")
    );
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(target(&requests[0]), "GET //other.invalid/a?b=c");
}

#[tokio::test]
async fn headers_and_cookies() {
    let request = wire(|client| {
        Call::new(client, &POST)
            .header("X-A", HeaderStyle::Simple, "old")
            .header("X-A", HeaderStyle::Simple, &["1", "2"])
            .header("X-None", HeaderStyle::Simple, &None::<u8>)
            .sensitive_header("X-Key", HeaderStyle::Simple, "k")
            .cookie("a", CookieStyle::FormExploded, &[1, 2])
            .cookie("b", CookieStyle::Form, "x;y")
    })
    .await;
    assert_eq!(header(&request, "x-a"), Some("1,2"));
    assert_eq!(header(&request, "x-none"), None);
    assert_eq!(header(&request, "x-key"), Some("k"));
    assert_eq!(header(&request, "cookie"), Some("a=1; a=2; b=x%3By"));
    assert_eq!(header(&request, "accept"), Some("application/json"));
    assert_eq!(header(&request, "referer"), None);
    assert_eq!(header(&request, "user-agent"), Some("templates/0.1.0"));
}

#[tokio::test]
async fn bodies_with_their_types() {
    type Build = fn(Call) -> Call;
    let rows: [(Build, &str, &str); 6] = [
        (
            |c| c.json("application/json", &json!({"a": 1.0})),
            "application/json",
            "{\"a\":1}",
        ),
        (
            |c| c.json("application/merge-patch+json", &()),
            "application/merge-patch+json",
            "null",
        ),
        (
            |c| c.form(&json!({"a": "x y"})),
            "application/x-www-form-urlencoded",
            "a=x+y",
        ),
        (
            |c| {
                let styles = [
                    ("a", QueryStyle::FormJoined),
                    ("b", QueryStyle::Json),
                    ("c", QueryStyle::DeepObject),
                    ("none", QueryStyle::Form),
                ];
                let body =
                    json!({"x": "1 2", "a": ["1 2", 3], "b": [1, 2], "c": {"d": 1}, "none": []});
                c.form_styled(&styles, &body)
            },
            "application/x-www-form-urlencoded",
            "x=1+2&a=1%202,3&b=%5B1%2C2%5D&c[d]=1",
        ),
        (|c| c.text("text/plain", "é"), "text/plain", "é"),
        (
            |c| c.body("image/png", vec![1, 2]),
            "image/png",
            "\u{1}\u{2}",
        ),
    ];
    for (build, content_type, body) in rows {
        let request = wire(|client| build(Call::new(client, &POST))).await;
        assert_eq!(header(&request, "content-type"), Some(content_type));
        assert_eq!(request.split_once("\r\n\r\n").unwrap().1, body);
    }
    let request = wire(|client| Call::new(client, &POST)).await;
    assert_eq!(header(&request, "content-type"), None);
}

#[tokio::test]
async fn the_settings_of_the_client_are_weaker_than_the_parameters() {
    let server = Server::start(vec![response(204, &[], "")]).await;
    let text = HeaderValue::from_static;
    let client = ClientBuilder::new(&server.url)
        .user_agent("acme/1.4")
        .default_header(HeaderName::from_static("x-a"), text("default"))
        .default_header(HeaderName::from_static("x-b"), text("default"))
        .default_header(http::header::COOKIE, text("own=1"))
        .build()
        .unwrap();
    let call = Call::new(&client, &POST)
        .header("x-a", HeaderStyle::Simple, "parameter")
        .cookie("c", CookieStyle::Form, &2);
    Send { call }.send().await.unwrap();
    let request = server.requests().remove(0);
    assert_eq!(
        header(&request, "user-agent"),
        Some("acme/1.4 templates/0.1.0")
    );
    assert_eq!(header(&request, "x-a"), Some("parameter"));
    assert_eq!(header(&request, "x-b"), Some("default"));
    assert_eq!(header(&request, "cookie"), Some("own=1; c=2"));
}

#[tokio::test]
async fn the_first_problem_is_reported_and_nothing_is_sent() {
    let server = Server::start(vec![response(204, &[], "")]).await;
    let client = server.client();
    let new = || Call::new(&client, &POST);
    let deep = json!([[1]]);
    for (call, text) in [
        (
            new()
                .query("q", QueryStyle::Form, &deep)
                .query("r", QueryStyle::Form, &deep),
            "query parameter `q`: an array in this style can hold only simple values",
        ),
        (
            new().header("X-A", HeaderStyle::Simple, "a\nb"),
            "header parameter `X-A`: a header can hold only visible ASCII characters, spaces and tabs",
        ),
        (
            new().header("X A", HeaderStyle::Simple, "a"),
            "header parameter `X A`: no header can have this name",
        ),
        (
            new().cookie("c", CookieStyle::Form, &deep),
            "cookie parameter `c`: an array in this style can hold only simple values",
        ),
        (
            new().form(&[1]),
            "body `application/x-www-form-urlencoded`: a form body takes an object",
        ),
        (
            new().form_styled(&[("a", QueryStyle::FormJoined)], &json!({"a": [[1]]})),
            "body `application/x-www-form-urlencoded`: an array in this style can hold only simple values",
        ),
        (
            new().path("id", PathStyle::Simple, "x"),
            "path parameter `id`: the path has no such parameter",
        ),
        (
            new().path("id", PathStyle::Simple, &None::<u8>),
            "path parameter `id`: a path parameter needs a value",
        ),
        (
            new().json(
                "application/json",
                &std::collections::BTreeMap::from([(vec![1], 1)]),
            ),
            "body `application/json`: the value cannot be written as JSON",
        ),
    ] {
        let error = Send { call }.await.unwrap_err();
        assert!(matches!(error, Error::Request(_)));
        assert_eq!(error.to_string(), format!("POST /things: {text}"));
        assert_eq!(error.operation().unwrap().id, "test");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn calls_are_sendable_and_owned() {
    fn check<T: std::marker::Send + Sync + Clone + 'static>(_: &T) {}
    let server = Server::start(vec![response(200, &["x-request-id: r1"], "{\"a\":1}")]).await;
    let client = server.client();
    let call = get(&client);
    check(&call.call);
    check(&client);
    drop(client);
    let answer = tokio::spawn(call.response()).await.unwrap().unwrap();
    assert_eq!(
        (answer.status().as_u16(), answer.request_id()),
        (200, Some("r1"))
    );
    assert_eq!(answer.header("X-Request-Id"), Some("r1"));
    assert_eq!(answer["a"], 1);
    assert_eq!(answer.map(|value| value["a"].clone()).into_value(), 1);
}

#[tokio::test]
async fn a_template_that_the_url_parser_would_change_is_refused() {
    static DOTS: OperationInfo = info(http::Method::GET, "/a/%2E%2E/{id}");
    let server = Server::start(vec![response(204, &[], "")]).await;
    let call = Call::new(&server.client(), &DOTS).path("id", PathStyle::Simple, "x");
    let error = Send { call }.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /a/%2E%2E/{id}: the path cannot be sent as it is written"
    );
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_server_of_the_operations_own_is_called_by_clients_of_the_one_that_it_stands_for() {
    let usual = Server::start(vec![response(204, &[], "")]).await;
    let own = Server::start(vec![response(204, &[], "")]).await;
    let own_url: &'static str = Box::leak(format!("{}/up/", own.url).into_boxed_str());
    let call = |client: &Client, usual: &str| Send {
        call: Call::new(client, &POST).server(usual, own_url),
    };
    let client = usual.client();
    // A slash at the end makes no other server.
    call(&client, &format!("{}/", usual.url)).await.unwrap();
    assert_eq!(target(&own.requests()[0]), "POST /up/things");
    assert_eq!(usual.requests().len(), 0);
    // A client of another server stays there, and so does a call that is told where to go.
    call(&client, "https://api.example.com").await.unwrap();
    let options = crate::runtime::Options::new().base_url(&*usual.url);
    call(&client, &usual.url).options(options).await.unwrap();
    assert_eq!((usual.requests().len(), own.requests().len()), (2, 1));
}
