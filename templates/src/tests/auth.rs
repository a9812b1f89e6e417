//! Which credentials go with a request, and how.

use super::support::{Server, header, info_with, response, target};
use crate::runtime::{
    Auth, Call, ClientBuilder, DecodeError, Error, KeyLocation, NoFailure, Operation,
    OperationInfo, RawResponse, Scheme, SchemeKind, operation,
};

const fn key(name: &'static str, location: KeyLocation, key: &'static str) -> Scheme {
    Scheme {
        name,
        kind: SchemeKind::ApiKey {
            location,
            name: key,
        },
    }
}

const BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};
const OAUTH: Scheme = Scheme {
    name: "oauth",
    kind: SchemeKind::OAuth2,
};
const OIDC: Scheme = Scheme {
    name: "oidc",
    kind: SchemeKind::OpenIdConnect,
};
const BASIC: Scheme = Scheme {
    name: "basic",
    kind: SchemeKind::Basic,
};
const OTHER: Scheme = Scheme {
    name: "other",
    kind: SchemeKind::Http("Custom"),
};
const TLS: Scheme = Scheme {
    name: "tls",
    kind: SchemeKind::MutualTls,
};
const HEADER_KEY: Scheme = key("headerKey", KeyLocation::Header, "X-Api-Key");
const QUERY_KEY: Scheme = key("queryKey", KeyLocation::Query, "api key");
const COOKIE_KEY: Scheme = key("cookieKey", KeyLocation::Cookie, "session");
const BAD_KEY: Scheme = key("badKey", KeyLocation::Header, "no header");

type Security = &'static [&'static [&'static Scheme]];

struct Any {
    call: Call,
}

impl Operation for Any {
    type Value = ();
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &super::support::GET;

    fn decode(response: &RawResponse) -> Result<(), DecodeError> {
        response.empty()
    }
}

operation!(Any);

fn operation_with(security: Security) -> &'static OperationInfo {
    Box::leak(Box::new(info_with(http::Method::GET, "/x", security, &[])))
}

/// The request of an operation with this security, or the error and proof that nothing was sent.
async fn wire(auth: Auth, security: Security) -> Result<String, Error> {
    let server = Server::start(vec![response(200, &[], "")]).await;
    let client = ClientBuilder::new(&server.url).auth(auth).build()?;
    let result = Any {
        call: Call::new(&client, operation_with(security)),
    }
    .await;
    let mut requests = server.requests();
    assert_eq!(requests.len(), usize::from(result.is_ok()));
    result.map(|()| requests.remove(0))
}

#[tokio::test]
async fn every_kind_of_scheme() {
    let authorization: [(Auth, Security, &str); 9] = [
        (Auth::token(&BEARER, "t"), &[&[&BEARER]], "Bearer t"),
        (Auth::token(&OAUTH, "t"), &[&[&OAUTH]], "Bearer t"),
        (Auth::token(&OIDC, "t"), &[&[&OIDC]], "Bearer t"),
        (Auth::token(&OTHER, "a=b, c"), &[&[&OTHER]], "Custom a=b, c"),
        (Auth::token(&BASIC, "dTpw"), &[&[&BASIC]], "Basic dTpw"),
        (
            Auth::basic_credentials(&BASIC, "u", "p"),
            &[&[&BASIC]],
            "Basic dTpw",
        ),
        (
            Auth::basic_credentials(&BASIC, "Aladdin", "open sesame"),
            &[&[&BASIC]],
            "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        ),
        (
            Auth::basic_credentials(&BASIC, "test", "123£"),
            &[&[&BASIC]],
            "Basic dGVzdDoxMjPCow==",
        ),
        (
            Auth::basic_credentials(&BASIC, "key", ""),
            &[&[&BASIC]],
            "Basic a2V5Og==",
        ),
    ];
    for (auth, security, expected) in authorization {
        let request = wire(auth, security).await.unwrap();
        assert_eq!(header(&request, "authorization"), Some(expected));
    }
    let request = wire(Auth::token(&HEADER_KEY, "k"), &[&[&HEADER_KEY]])
        .await
        .unwrap();
    assert_eq!(header(&request, "x-api-key"), Some("k"));
    let request = wire(Auth::token(&QUERY_KEY, "k&1"), &[&[&QUERY_KEY]])
        .await
        .unwrap();
    assert_eq!(target(&request), "GET /x?api%20key=k%261");
    let request = wire(Auth::token(&COOKIE_KEY, "k"), &[&[&COOKIE_KEY]])
        .await
        .unwrap();
    assert_eq!(header(&request, "cookie"), Some("session=k"));
    assert!(wire(Auth::none(), &[&[&TLS]]).await.is_ok());
}

/// The names of the schemes that a request was sent with.
fn used(request: &str) -> Vec<&'static str> {
    let mut names = Vec::new();
    match header(request, "authorization") {
        Some(text) if text.starts_with("Bearer") => names.push("bearer"),
        Some(_) => names.push("basic"),
        None => {}
    }
    if header(request, "x-api-key").is_some() {
        names.push("headerKey");
    }
    if target(request).contains("api%20key") {
        names.push("queryKey");
    }
    names
}

#[tokio::test]
async fn the_first_alternative_that_is_configured_is_used() {
    let bearer = || Auth::token(&BEARER, "b");
    let header_key = || Auth::token(&HEADER_KEY, "h");
    let query_key = || Auth::token(&QUERY_KEY, "q");
    let either: Security = &[&[&BEARER], &[&HEADER_KEY, &QUERY_KEY]];
    let optional: Security = &[&[], &[&BEARER]];
    for (auth, security, expected) in [
        (
            bearer().and(header_key()).and(query_key()),
            either,
            &["bearer"][..],
        ),
        (
            header_key().and(query_key()),
            either,
            &["headerKey", "queryKey"],
        ),
        (header_key().and(bearer()), either, &["bearer"]),
        (
            Auth::token(&BEARER, "").and(header_key()).and(query_key()),
            either,
            &["headerKey", "queryKey"],
        ),
        (bearer(), optional, &["bearer"]),
        (header_key(), optional, &[]),
        (Auth::token(&BEARER, ""), optional, &[]),
        (bearer(), &[], &[]),
        (bearer(), &[&[]], &[]),
    ] {
        let request = wire(auth, security).await.unwrap();
        assert_eq!(used(&request), expected, "{security:?}");
    }
}

#[tokio::test]
async fn without_credentials_nothing_is_sent() {
    let either: Security = &[&[&BEARER], &[&HEADER_KEY, &QUERY_KEY]];
    for auth in [
        Auth::none(),
        Auth::token(&HEADER_KEY, "h"),
        Auth::token(&BEARER, ""),
    ] {
        let error = wire(auth, either).await.unwrap_err();
        assert!(matches!(error, Error::Auth(_)));
        assert_eq!(
            error.to_string(),
            "GET /x: no credentials; configure `bearer` or `headerKey` with `queryKey`"
        );
    }
}

#[tokio::test]
async fn credentials_that_cannot_be_sent() {
    let cases: [(Auth, Security, &str); 6] = [
        (
            Auth::token(&BEARER, "s3cret\n"),
            &[&[&BEARER]],
            "`bearer` holds a character that no header value can have",
        ),
        (
            Auth::token(&HEADER_KEY, "s3cret\r"),
            &[&[&HEADER_KEY]],
            "`headerKey` holds a character that no header value can have",
        ),
        (
            Auth::token(&COOKIE_KEY, "s3cret;a=b"),
            &[&[&COOKIE_KEY]],
            "`cookieKey` holds a character that no cookie value can have",
        ),
        (
            Auth::token(&BAD_KEY, "s3cret"),
            &[&[&BAD_KEY]],
            "`badKey` has a name that no header can have",
        ),
        (
            Auth::basic_credentials(&BASIC, "a:b", "s3cret"),
            &[&[&BASIC]],
            "`basic` has a user name with a colon, which Basic authentication cannot carry",
        ),
        (
            Auth::basic_credentials(&BEARER, "a", "s3cret"),
            &[&[&BEARER]],
            "`bearer` takes a token, not a user name and password",
        ),
    ];
    for (auth, security, problem) in cases {
        let error = wire(auth, security).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("GET /x: the credential of {problem}")
        );
    }
}

#[test]
fn the_last_credential_of_a_scheme_wins() {
    let auth = Auth::token(&BEARER, "1")
        .and(Auth::token(&HEADER_KEY, "2"))
        .and(Auth::token(&BEARER, "3"));
    assert_eq!(format!("{auth:?}"), r#"Auth(["headerKey", "bearer"])"#);
}
