//! Which redirects are followed, and what goes with them.

use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, LOCATION};
use url::Url;

use super::support::{Server, header, info, info_with, response, target};
use crate::runtime::redirect::target as redirect_target;
use crate::runtime::{
    Auth, Call, Client, ClientBuilder, CookieStyle, DecodeError, HeaderStyle, KeyLocation,
    NoFailure, Operation, OperationInfo, RawResponse, Scheme, SchemeKind, Status, operation,
};

static BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};
static QUERY_KEY: Scheme = Scheme {
    name: "queryKey",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Query,
        name: "key",
    },
};
static COOKIE_KEY: Scheme = Scheme {
    name: "cookieKey",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Cookie,
        name: "session",
    },
};
static HEADER_KEY: Scheme = Scheme {
    name: "headerKey",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Header,
        name: "x-key",
    },
};

static START: OperationInfo = info_with(
    http::Method::GET,
    "/start",
    &[&[&BEARER, &QUERY_KEY, &COOKIE_KEY, &HEADER_KEY], &[]],
    &[Status::Exact(200)],
);

struct Any {
    call: Call,
}

impl Operation for Any {
    type Value = String;
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &START;

    fn decode(response: &RawResponse) -> Result<String, DecodeError> {
        response.text()
    }
}

operation!(Any);

fn auth() -> Auth {
    Auth::token(&BEARER, "b")
        .and(Auth::token(&QUERY_KEY, "q"))
        .and(Auth::token(&COOKIE_KEY, "c"))
        .and(Auth::token(&HEADER_KEY, "h"))
}

fn client(server: &Server) -> Client {
    let mut sensitive = HeaderValue::from_static("s");
    sensitive.set_sensitive(true);
    ClientBuilder::new(&server.url)
        .auth(auth())
        .default_header(
            HeaderName::from_static("x-default"),
            HeaderValue::from_static("d"),
        )
        .default_header(HeaderName::from_static("x-sensitive"), sensitive)
        .build()
        .unwrap()
}

fn call(client: &Client) -> Any {
    let call = Call::new(client, &START)
        .header("x-open", HeaderStyle::Simple, "o")
        .sensitive_header("x-secret", HeaderStyle::Simple, "p")
        .cookie("own", CookieStyle::Form, "1");
    Any { call }
}

fn redirect(status: u16, to: &str) -> String {
    response(status, &[&format!("location: {to}")], "")
}

fn carries_secrets(request: &str) -> bool {
    let present = [
        "authorization",
        "cookie",
        "x-key",
        "x-sensitive",
        "x-secret",
    ]
    .map(|name| header(request, name).is_some());
    assert!(present.iter().all(|one| *one == present[0]), "{request}");
    present[0]
}

#[tokio::test]
async fn all_five_statuses_are_followed_with_credentials_on_the_same_origin() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::start(vec![
            redirect(status, "/next?page=2#part"),
            response(200, &[], "done"),
        ])
        .await;
        assert_eq!(call(&client(&server)).await.unwrap(), "done");
        let requests = server.requests();
        assert_eq!(target(&requests[0]), "GET /start?key=q");
        assert_eq!(target(&requests[1]), "GET /next?page=2&key=q");
        assert!(carries_secrets(&requests[0]) && carries_secrets(&requests[1]));
        assert_eq!(header(&requests[1], "referer"), None);
    }
}

#[tokio::test]
async fn a_key_that_the_location_repeats_is_not_doubled() {
    let server = Server::start(vec![redirect(302, "/next?key=q"), response(200, &[], "")]).await;
    call(&client(&server)).await.unwrap();
    assert_eq!(target(&server.requests()[1]), "GET /next?key=q");
}

#[tokio::test]
async fn nothing_secret_follows_to_another_origin_or_back() {
    let home = Server::start(vec![response(200, &[], "home")]).await;
    let away = Server::start(vec![redirect(302, &format!("{}/back", home.url))]).await;
    let start = Server::start(vec![redirect(307, &format!("{}/away", away.url))]).await;
    assert_eq!(call(&client(&start)).await.unwrap(), "home");
    assert!(carries_secrets(&start.requests()[0]));
    for (request, path) in [
        (&away.requests()[0], "GET /away"),
        (&home.requests()[0], "GET /back"),
    ] {
        assert_eq!(target(request), path);
        assert!(!carries_secrets(request));
        assert_eq!(header(request, "x-default"), Some("d"));
        assert_eq!(header(request, "x-open"), Some("o"));
        assert_eq!(header(request, "referer"), None);
    }
}

#[tokio::test]
async fn a_key_does_not_come_back_on_a_later_hop() {
    let away = Server::start(vec![redirect(302, "/again"), response(200, &[], "")]).await;
    let start = Server::start(vec![redirect(302, &away.url)]).await;
    call(&client(&start)).await.unwrap();
    assert_eq!(target(&start.requests()[0]), "GET /start?key=q");
    assert_eq!(target(&away.requests()[1]), "GET /again");
}

#[test]
fn targets_that_are_allowed() {
    for (from, location, expected) in [
        ("https://a/x/y", "z?q", Some("https://a/x/z?q")),
        ("https://a/x", "//b/z", Some("https://b/z")),
        ("http://a/x", "https://a/x", Some("https://a/x")),
        ("http://a/x", "http://b/x", Some("http://b/x")),
        ("https://a/x", "http://a/x", None),
        ("https://a/x", "file:///etc/passwd", None),
        ("https://a/x", "https://:p@a/x", None),
    ] {
        let headers = HeaderMap::from_iter([(LOCATION, HeaderValue::from_static(location))]);
        let found = redirect_target(&Url::parse(from).unwrap(), &headers);
        assert_eq!(
            found.as_ref().map(Url::as_str),
            expected,
            "{from} to {location}"
        );
    }
    assert!(redirect_target(&Url::parse("http://a").unwrap(), &HeaderMap::new()).is_none());
}

#[tokio::test]
async fn a_return_to_the_first_origin_stays_without_credentials() {
    let first = Server::start(Vec::new()).await;
    let away = Server::start(vec![redirect(302, &format!("{}/back", first.url))]).await;
    first.respond(redirect(302, &format!("{}/away", away.url)));
    first.respond(response(200, &[], "back"));
    assert_eq!(call(&client(&first)).await.unwrap(), "back");
    let requests = first.requests();
    assert!(carries_secrets(&requests[0]) && !carries_secrets(&requests[1]));
    assert_eq!(target(&requests[1]), "GET /back");
}

#[tokio::test]
async fn an_authorization_header_of_the_client_stays_behind_even_unmarked() {
    let away = Server::start(vec![response(200, &[], "")]).await;
    let start = Server::start(vec![redirect(302, &away.url)]).await;
    let client = ClientBuilder::new(&start.url)
        .default_header(AUTHORIZATION, HeaderValue::from_static("Bearer b"))
        .build()
        .unwrap();
    Any {
        call: Call::new(&client, &START),
    }
    .await
    .unwrap();
    assert!(header(&start.requests()[0], "authorization").is_some());
    assert!(header(&away.requests()[0], "authorization").is_none());
}

#[tokio::test]
async fn what_a_credential_takes_the_place_of_stays_behind_with_it() {
    let away = Server::start(vec![response(200, &[], "")]).await;
    let start = Server::start(vec![redirect(302, &away.url)]).await;
    let (name, value) = (
        HeaderName::from_static("x-key"),
        HeaderValue::from_static("d"),
    );
    let client = ClientBuilder::new(&start.url)
        .auth(auth())
        .default_header(name, value)
        .build()
        .unwrap();
    call(&client).await.unwrap();
    assert_eq!(header(&start.requests()[0], "x-key"), Some("h"));
    assert_eq!(header(&away.requests()[0], "x-key"), None);
}

#[tokio::test]
async fn what_cannot_be_followed_is_an_error_with_its_status() {
    static POST: OperationInfo = info(http::Method::POST, "/start");
    static DELETE: OperationInfo = info(http::Method::DELETE, "/start");
    let cases: [(&OperationInfo, String, bool); 9] = [
        (&START, response(302, &[], ""), false),
        (&START, redirect(302, "ftp://127.0.0.1/x"), false),
        (&START, redirect(302, "http://user@127.0.0.1:1/x"), false),
        (&START, redirect(302, "http://[x"), false),
        (&START, redirect(304, "/x"), false),
        (&START, redirect(300, "/x"), false),
        (&POST, redirect(303, "/x"), false),
        (&DELETE, redirect(307, "/x"), false),
        (&START, redirect(307, "/x"), true),
    ];
    for (info, answer, body) in cases {
        let server = Server::start(vec![answer.clone()]).await;
        let mut call = Call::new(&server.client(), info);
        if body {
            call = call.text("text/plain", "x");
        }
        let error = Any { call }.await.unwrap_err();
        assert_eq!(error.status().unwrap().as_str(), &answer[9..12], "{answer}");
        assert_eq!(server.requests().len(), 1, "{answer}");
    }
}

#[tokio::test]
async fn at_most_ten_redirects_are_followed() {
    let server = Server::start(vec![redirect(302, "/again")]).await;
    let error = call(&client(&server)).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 302);
    assert_eq!(server.requests().len(), 11);
}

#[tokio::test]
async fn a_documented_redirect_is_the_value() {
    static FOUND: OperationInfo = info_with(http::Method::GET, "/start", &[], &[Status::Range(3)]);
    static DEFAULT: OperationInfo = info_with(http::Method::GET, "/start", &[], &[Status::Default]);
    let answer = response(302, &["location: /next?a=1"], "moved");
    let server = Server::start(vec![answer.clone(), response(200, &[], "there")]).await;
    let found = Any {
        call: Call::new(&server.client(), &FOUND),
    }
    .response()
    .await
    .unwrap();
    assert_eq!((found.status().as_u16(), found.as_str()), (302, "moved"));
    // `default` stands for anything, so it documents no redirect.
    let server = Server::start(vec![answer, response(200, &[], "there")]).await;
    let there = Any {
        call: Call::new(&server.client(), &DEFAULT),
    }
    .await
    .unwrap();
    assert_eq!(there, "there");
}

#[test]
fn locations_are_resolved() {
    let headers = HeaderMap::from_iter([(LOCATION, HeaderValue::from_static("../b?token=s3cret"))]);
    let raw = RawResponse::new(http::StatusCode::CREATED, headers, "", &START);
    let location = raw.location().unwrap();
    assert_eq!(location.as_str(), "../b?token=s3cret");
    assert_eq!(location.to_string(), "../b?token=s3cret");
    assert_eq!(format!("{location:?}"), "Location(\"../b\"?..)");
    assert_eq!(
        location.to_url("https://h/a/c").unwrap().as_str(),
        "https://h/b?token=s3cret"
    );
}
