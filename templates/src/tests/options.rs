//! What differs for a single call, and calls of undocumented endpoints.

use std::time::Duration;

use http::Method;
use serde_json::json;

use super::script::{Act, Script};
use super::support::{Server, get, header, once, post, quick, response, target};
use crate::runtime::{Auth, ClientBuilder, Error, KeyLocation, Options, Retry, Scheme, SchemeKind};

const BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};
const KEY: Scheme = Scheme {
    name: "key",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Query,
        name: "key",
    },
};

#[tokio::test]
async fn headers_and_query() {
    let server = Server::start(vec![response(200, &[], "1")]).await;
    let options = Options::new()
        .header("x-one", "1")
        .header("accept", "text/plain")
        .query("a b", "c&d")
        .idempotency_key("k1");
    let more = Options::new().header("X-One", "2").query("n", 3);
    post(&server.client())
        .options(options)
        .options(more)
        .await
        .unwrap();
    let request = &server.requests()[0];
    assert_eq!(target(request), "POST /things?a%20b=c%26d&n=3");
    for (name, value) in [
        ("x-one", "2"),
        ("accept", "text/plain"),
        ("idempotency-key", "k1"),
    ] {
        assert_eq!(header(request, name), Some(value));
    }
}

#[tokio::test]
async fn what_cannot_be_a_header_is_refused_before_sending() {
    let server = Server::start(vec![response(200, &[], "1")]).await;
    for (name, value, problem) in [
        ("a b", "1", "no header can have this name"),
        ("x", "s3cret\n", "no header can have this value"),
        (
            "Content-Length",
            "1",
            "this header is set by the HTTP stack alone",
        ),
        (
            "transfer-encoding",
            "chunked",
            "this header is set by the HTTP stack alone",
        ),
    ] {
        let error = get(&server.client())
            .options(Options::new().header(name, value))
            .await;
        let text = error.unwrap_err().to_string();
        assert_eq!(
            text,
            format!("GET /things/{{id}}: options `header`: {problem}")
        );
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn limits_of_a_call_go_before_those_of_the_client() {
    let script = Script::start(vec![Act::Stall(String::new())]).await;
    let client = ClientBuilder::new(&script.url)
        .retry(quick())
        .build()
        .unwrap();
    let brief = Options::new().timeout(Duration::from_millis(50));
    let error = get(&client)
        .options(brief.clone().retry(Retry::never()))
        .await
        .unwrap_err();
    assert_eq!((error.attempts(), script.requests().len()), (1, 1));
    let both = Options::new().retry(quick().max_attempts(2));
    let error = get(&client).options(brief).options(both).await.unwrap_err();
    assert_eq!((error.attempts(), script.requests().len()), (2, 3));
    // The client's own limit is that of the last attempt where the brief one is lost.
    assert!(matches!(&error, Error::Timeout(inner) if inner.elapsed() < Duration::from_secs(30)));
}

#[tokio::test]
async fn another_server_of_the_api() {
    let (one, two) = (
        Server::start(vec![response(200, &[], "1")]).await,
        Server::start(vec![response(200, &[], "2")]).await,
    );
    let call = || get(&one.client());
    let options = Options::new().base_url(format!("{}/eu/", two.url));
    assert_eq!(call().options(options).await.unwrap(), 2);
    assert_eq!(target(&two.requests()[0]), "GET /eu/things/1");
    let error = call()
        .options(Options::new().base_url("ftp://s3cret"))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /things/{id}: the base URL is neither http nor https"
    );
    assert!(one.requests().is_empty());
}

#[tokio::test]
async fn another_server_must_not_get_credentials_over_plain_http() {
    let client = |allow: bool| {
        let builder = once("https://localhost").auth(Auth::token(&BEARER, "s3cret"));
        let builder = builder.total_timeout(Duration::from_millis(200));
        if allow { builder.allow_http() } else { builder }
    };
    let call = |allow: bool| {
        let call = client(allow).build().unwrap().request(Method::GET, "/x");
        call.options(Options::new().base_url("http://s3cret.invalid"))
    };
    let error = call(false).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /x: refusing to send credentials over plain http"
    );
    assert!(matches!(error, Error::Auth(_)) && error.attempts() == 0);
    assert!(!matches!(call(true).await.unwrap_err(), Error::Auth(_)));
    assert!(!matches!(
        call(false).anonymous().await.unwrap_err(),
        Error::Auth(_)
    ));
}

#[tokio::test]
async fn an_undocumented_endpoint() {
    let server = Server::start(vec![response(202, &["x-id: 7"], "{\"a\":[1]}")]).await;
    let client = once(&format!("{}/v1", server.url)).build().unwrap();
    let call = client
        .request(Method::PATCH, "/beta/flags?a=b%20c")
        .query("d", "e/f")
        .header("x-own", "1")
        .json(&json!({"on": true}));
    assert!(format!("{call:?}").contains("/beta/flags"));
    let answer = call.await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["x-id"]),
        (202, &"7".parse().unwrap())
    );
    assert_eq!(
        answer.json::<serde_json::Value>().unwrap(),
        json!({"a": [1]})
    );
    let request = &server.requests()[0];
    assert_eq!(target(request), "PATCH /v1/beta/flags?a=b%20c&d=e%2Ff");
    assert_eq!(header(request, "content-type"), Some("application/json"));
    assert_eq!(header(request, "x-own"), Some("1"));
    assert!(request.ends_with("{\"on\":true}"));
}

#[tokio::test]
async fn its_errors_show_the_path_and_not_the_query() {
    let server = Server::start(vec![response(404, &[], "{\"message\":\"m\"}")]).await;
    let client = server.client();
    let purge = Method::from_bytes(b"PURGE").unwrap();
    let error = client.request(purge, "cache?key=s3cret").await.unwrap_err();
    assert_eq!(error.to_string(), "PURGE /cache: 404 Not Found: m");
    assert_eq!(target(&server.requests()[0]), "PURGE /cache?key=s3cret");
    assert_eq!(error.operation().unwrap().id, "request");
    for (path, problem) in [
        ("a#b", "the path has a fragment"),
        ("a?b#c", "the path has a fragment"),
        ("a/../b", "the path cannot be sent as it is written"),
        ("a b", "the path cannot be sent as it is written"),
    ] {
        let error = client.request(Method::GET, path).await.unwrap_err();
        assert!(matches!(error, Error::Request(_)), "{error:?}");
        assert!(error.to_string().ends_with(problem), "{path}: {error}");
    }
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn it_is_retried_by_its_method() {
    for (method, expected) in [(Method::GET, 2), (Method::PUT, 2), (Method::POST, 1)] {
        let server = Server::start(vec![response(500, &[], ""), response(200, &[], "1")]).await;
        let client = ClientBuilder::new(&server.url)
            .retry(quick())
            .build()
            .unwrap();
        let _ = client
            .request(method, "/x")
            .body("text/plain", "body")
            .await;
        assert_eq!(server.requests().len(), expected);
    }
}

#[tokio::test]
async fn it_takes_the_credentials_of_the_api() {
    let server = Server::start(vec![response(200, &[], "1")]).await;
    let auth = || Auth::token(&BEARER, "b").and(Auth::token(&KEY, "k"));
    let client = |security: Option<&'static [&'static [&'static Scheme]]>| {
        let builder = once(&server.url).auth(auth());
        match security {
            Some(security) => builder.security(security),
            None => builder,
        }
        .build()
        .unwrap()
    };
    client(None).request(Method::GET, "/1").await.unwrap();
    client(Some(&[&[&KEY]]))
        .request(Method::GET, "/2")
        .await
        .unwrap();
    client(Some(&[&[&KEY, &BEARER]]))
        .request(Method::GET, "/3")
        .await
        .unwrap();
    client(None)
        .request(Method::GET, "/4")
        .anonymous()
        .await
        .unwrap();
    let seen: Vec<_> = server.requests();
    let seen = seen
        .iter()
        .map(|r| (target(r), header(r, "authorization")))
        .collect::<Vec<_>>();
    let expected = [
        ("GET /1", Some("Bearer b")),
        ("GET /2?key=k", None),
        ("GET /3?key=k", Some("Bearer b")),
        ("GET /4", None),
    ];
    assert_eq!(seen, expected);
}
