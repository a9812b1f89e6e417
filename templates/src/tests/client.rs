//! The settings of a client.

use std::time::Duration;

use super::script::{Act, Script};
use super::support::{Server, get, header, response};
use crate::runtime::{Auth, ClientBuilder, Error, Retry, Scheme, SchemeKind};

static BEARER: Scheme = Scheme {
    name: "bearerAuth",
    kind: SchemeKind::Bearer,
};

#[test]
fn bad_base_urls_are_refused_without_being_quoted() {
    for (url, reason) in [
        ("", "the base URL is not an absolute URL"),
        ("/s3cret", "the base URL is not an absolute URL"),
        ("http://", "the base URL is not an absolute URL"),
        (
            "ftp://s3cret.example",
            "the base URL is neither http nor https",
        ),
        (
            "https://s3cret@example.com",
            "the base URL has a user name or password; give them with `auth`",
        ),
        (
            "https://:s3cret@example.com",
            "the base URL has a user name or password; give them with `auth`",
        ),
        (
            "https://example.com?key=s3cret",
            "the base URL has a query or a fragment",
        ),
        (
            "https://example.com/#s3cret",
            "the base URL has a query or a fragment",
        ),
    ] {
        let error = ClientBuilder::new(url).build().unwrap_err();
        assert!(matches!(error, Error::Request(_)));
        assert_eq!(error.to_string(), format!("client: {reason}"));
        assert!(!format!("{error:?}").contains("s3cret"));
        assert!(error.operation().is_none());
    }
}

#[test]
fn a_bad_user_agent_is_refused() {
    let error = ClientBuilder::new("http://localhost")
        .user_agent("a\nb")
        .build()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "client: the user agent cannot be a header value"
    );
}

#[test]
fn credentials_need_https_or_this_machine() {
    let build = |url: &str| ClientBuilder::new(url).auth(Auth::token(&BEARER, "t"));
    for url in [
        "https://example.com",
        "http://localhost:1",
        "http://a.localhost",
        "http://127.0.0.2",
        "http://[::1]:8080",
    ] {
        assert!(build(url).build().is_ok(), "{url}");
    }
    for url in [
        "http://example.com",
        "http://localhost.example.com",
        "http://10.0.0.1",
        "http://[::2]",
    ] {
        let error = build(url).build().unwrap_err();
        assert!(
            error.to_string().contains("over plain http"),
            "{url}: {error}"
        );
        assert!(build(url).allow_http().build().is_ok(), "{url}");
        assert!(ClientBuilder::new(url).build().is_ok(), "{url}");
        let empty = ClientBuilder::new(url).auth(Auth::token(&BEARER, ""));
        assert!(empty.build().is_ok(), "{url}");
    }
}

#[tokio::test]
async fn the_http_client_can_be_configured_or_given() {
    let server = Server::start(vec![response(200, &[], "1")]).await;
    let headers = |name: &'static str| {
        http::HeaderMap::from_iter([(
            http::header::HeaderName::from_static(name),
            http::header::HeaderValue::from_static("yes"),
        )])
    };
    let configured = ClientBuilder::new(&server.url)
        .configure_http(move |http| http.default_headers(headers("x-first")))
        .configure_http(move |http| http.default_headers(headers("x-second")))
        .build()
        .unwrap();
    get(&configured).await.unwrap();
    let http = reqwest::Client::builder()
        .default_headers(headers("x-given"))
        .build()
        .unwrap();
    get(&ClientBuilder::new(&server.url)
        .http_client(http)
        .build()
        .unwrap())
    .await
    .unwrap();
    let requests = server.requests();
    assert_eq!(header(&requests[0], "x-first"), Some("yes"));
    assert_eq!(header(&requests[0], "x-second"), Some("yes"));
    assert_eq!(header(&requests[1], "x-given"), Some("yes"));
}

/// A client that brings its own connections has the same limits as any other.
#[tokio::test(start_paused = true)]
async fn attempts_of_a_given_http_client_have_a_limit() {
    let script = Script::start(vec![Act::Stall(String::new())]).await;
    let builder = ClientBuilder::new(&script.url).retry(Retry::never());
    let client = builder.http_client(reqwest::Client::new()).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(
        matches!(&error, Error::Timeout(it) if !it.is_total()),
        "{error:?}"
    );
}

#[tokio::test]
async fn redirects_stay_off_whatever_is_configured() {
    let other = Server::start(vec![response(200, &[], "1")]).await;
    let location = format!("location: {}/x", other.url);
    let server = Server::start(vec![response(302, &[&location], "")]).await;
    let client = ClientBuilder::new(&server.url)
        .configure_http(|http| {
            http.redirect(reqwest::redirect::Policy::limited(5))
                .referer(true)
        })
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    get(&client).await.unwrap();
    assert_eq!(header(&other.requests()[0], "referer"), None);
}
