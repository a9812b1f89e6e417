//! Every kind of scheme: its credential is sent where it belongs and shows nowhere else, whatever the server says of it.

use serde_json::json;

use super::super::support::{Server, once, response};
use super::{Log, SECRET, Session, check, check_error};
use crate::runtime::{
    Auth, Call, DecodeError, KeyLocation, NoFailure, Operation, OperationInfo, PathStyle,
    RawResponse, Scheme, SchemeKind, Status, operation,
};

const fn key(name: &'static str, location: KeyLocation) -> Scheme {
    let kind = SchemeKind::ApiKey {
        location,
        name: "key",
    };
    Scheme { name, kind }
}

const fn of(name: &'static str, kind: SchemeKind) -> Scheme {
    Scheme { name, kind }
}

static HEADER: Scheme = key("header", KeyLocation::Header);
static QUERY: Scheme = key("query", KeyLocation::Query);
static COOKIE: Scheme = key("cookie", KeyLocation::Cookie);
static BEARER: Scheme = of("bearer", SchemeKind::Bearer);
static BASIC: Scheme = of("basic", SchemeKind::Basic);
static OAUTH: Scheme = of("oauth", SchemeKind::OAuth2);
static OPENID: Scheme = of("openid", SchemeKind::OpenIdConnect);
static CUSTOM: Scheme = of("custom", SchemeKind::Http("Wire-Token"));

static INFO: OperationInfo = OperationInfo {
    id: "schemes",
    method: http::Method::POST,
    path: "/things/{id}",
    accept: None,
    security: &[
        &[&HEADER],
        &[&QUERY],
        &[&COOKIE],
        &[&BEARER],
        &[&BASIC],
        &[&OAUTH],
        &[&OPENID],
        &[&CUSTOM],
    ],
    success: &[Status::Exact(200)],
};

struct Create {
    call: Call,
}

impl Operation for Create {
    type Value = Session;
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &INFO;

    fn decode(response: &RawResponse) -> Result<Session, DecodeError> {
        response.json()
    }
}

operation!(Create);

#[tokio::test]
async fn every_kind() {
    // What a server may echo: the secret, the header, the base64 of `s3cret-value:s3cret-value`, the URL.
    let echoes = format!(
        "{SECRET}; Bearer {SECRET}; key={SECRET}; Wire-Token {SECRET}; /things/1?key={SECRET}"
    );
    let message = json!({"message": echoes, "request_id": SECRET}).to_string();
    for scheme in [
        &HEADER, &QUERY, &COOKIE, &BEARER, &BASIC, &OAUTH, &OPENID, &CUSTOM,
    ] {
        let server = Server::start(vec![
            response(400, &[], &message),
            response(200, &[], &json!({"token": [SECRET]}).to_string()),
        ])
        .await;
        let auth = match scheme.kind {
            SchemeKind::Basic => Auth::basic_credentials(scheme, SECRET, SECRET),
            _ => Auth::token(scheme, SECRET),
        };
        check(&auth);
        let client = once(&server.url).auth(auth).hook(Log).build().unwrap();
        check(&client);
        for _ in 0..2 {
            let call = Call::new(&client, &INFO).path("id", PathStyle::Simple, "1");
            check(&call);
            check_error(&Create { call }.await.unwrap_err());
        }
        let sent = server.requests();
        let is_sent = |request: &String| {
            request.contains(SECRET) || request.contains("czNjcmV0LXZhbHVlOnMzY3JldC12YWx1ZQ==")
        };
        assert!(sent.iter().all(is_sent), "{}: {sent:?}", scheme.name);
    }
}
