//! The client credentials grant against a token endpoint on a real socket.

use std::error::Error as _;
use std::time::Duration;

use serde_json::{Value, json};

use super::script::{Act, Script};
use super::support::{Server, header, quick, response, target};
use crate::runtime::{
    Auth, BoxError, Cached, ClientAuthentication, ClientBuilder, ClientCredentials, ExposeSecret,
    Scheme, SchemeKind, TimeUnit, Token, TokenFormat, TokenProvider,
};

const BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};

fn answer(body: &Value) -> String {
    response(200, &["content-type: application/json"], &body.to_string())
}

fn good() -> String {
    answer(&json!({"access_token": "t1", "token_type": "Bearer", "expires_in": 300}))
}

fn provider(url: &str) -> ClientCredentials {
    ClientCredentials::new(format!("{url}/oauth/token"), "the id", "s3cret:1")
        .configure(|builder| builder.retry(quick()))
}

async fn token(provider: &ClientCredentials) -> Result<Token, BoxError> {
    provider.token(None).await
}

fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

#[tokio::test]
async fn the_request_of_the_standard() {
    let server = Server::start(vec![good()]).await;
    let other = Auth::token(&BEARER, "of another client");
    let provider = provider(&server.url)
        .configure(move |builder| builder.retry(quick()).auth(other.clone()))
        .scopes(["a:read", "b"])
        .parameter("audience", "x&y");
    let token = token(&provider).await.unwrap();
    assert_eq!(token.secret().expose_secret(), "t1");
    assert!(!token.is_expired());
    let request = &server.requests()[0];
    assert_eq!(target(request), "POST /oauth/token");
    // `the%20id:s3cret%3A1`
    assert_eq!(
        header(request, "authorization"),
        Some("Basic dGhlJTIwaWQ6czNjcmV0JTNBMQ==")
    );
    assert_eq!(
        header(request, "content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(header(request, "accept"), Some("application/json"));
    assert_eq!(
        body(request),
        "grant_type=client_credentials&scope=a%3Aread%20b&audience=x%26y"
    );
}

#[tokio::test]
async fn the_credentials_in_the_form() {
    let server = Server::start(vec![good()]).await;
    let format = TokenFormat::standard().authentication(ClientAuthentication::Form);
    token(&provider(&server.url).format(format)).await.unwrap();
    let request = &server.requests()[0];
    assert_eq!(header(request, "authorization"), None);
    assert_eq!(
        body(request),
        "grant_type=client_credentials&client_id=the%20id&client_secret=s3cret%3A1"
    );
}

/// An endpoint with JSON, names and units of its own.
#[tokio::test]
async fn an_endpoint_that_is_only_like_the_standard() {
    let server = Server::start(vec![response(
        201,
        &[],
        &json!({"access_token": "t1", "token_type": "string", "access_token_expires_in": 90_000})
            .to_string(),
    )])
    .await;
    let format = TokenFormat::standard()
        .authentication(ClientAuthentication::Json)
        .client_fields("clientId", "clientSecret")
        .grant_type_field(None)
        .lifetime_field("access_token_expires_in", TimeUnit::Milliseconds);
    let token = token(&provider(&server.url).format(format)).await.unwrap();
    let request = &server.requests()[0];
    assert_eq!(header(request, "content-type"), Some("application/json"));
    assert_eq!(
        body(request),
        r#"{"clientId":"the id","clientSecret":"s3cret:1"}"#
    );
    let text = format!("{token:?}");
    assert!(
        text.contains("lifetime: Some(8"),
        "the time of the request is off: {text}"
    );
}

/// What an answer is read as: the lifetime in milliseconds, or the error.
type Expected = Result<Option<u64>, &'static str>;

#[test]
fn answers() {
    let standard = TokenFormat::standard();
    let nested = TokenFormat::standard()
        .access_token_field("/data/token")
        .lifetime_field("/data/ttl", TimeUnit::Milliseconds);
    let bearer = |more: Value| {
        let mut answer = json!({"access_token": "s3cret-t"});
        answer
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        answer
    };
    let rows: [(&TokenFormat, Value, Expected); 13] = [
        (&standard, bearer(json!({})), Ok(None)),
        (&standard, bearer(json!({"expires_in": null})), Ok(None)),
        (
            &standard,
            bearer(json!({"expires_in": 60})),
            Ok(Some(60_000)),
        ),
        (
            &standard,
            bearer(json!({"expires_in": "60"})),
            Ok(Some(60_000)),
        ),
        (
            &standard,
            bearer(json!({"expires_in": 0.5, "token_type": "bearer"})),
            Ok(Some(500)),
        ),
        (&standard, bearer(json!({"expires_in": -5})), Ok(Some(0))),
        (
            &standard,
            bearer(json!({"expires_in": "s3cret"})),
            Err("`expires_in` in the answer of the token endpoint is no span of time"),
        ),
        (
            &standard,
            bearer(json!({"expires_in": 1e300})),
            Err("`expires_in` in the answer of the token endpoint is no span of time"),
        ),
        (
            &standard,
            bearer(json!({"token_type": "mac"})),
            Err("the token endpoint gave a token that is not a bearer token"),
        ),
        (
            &standard,
            json!({"access_token": ""}),
            Err("the answer of the token endpoint has no `access_token`"),
        ),
        (
            &standard,
            json!(["s3cret"]),
            Err("the answer of the token endpoint has no `access_token`"),
        ),
        (
            &nested,
            json!({"data": {"token": "s3cret-t", "ttl": 1500}}),
            Ok(Some(1500)),
        ),
        (
            &nested,
            json!({"access_token": "s3cret"}),
            Err("the answer of the token endpoint has no `/data/token`"),
        ),
    ];
    for (format, answer, expected) in rows {
        match (format.read(&answer), expected) {
            (Ok((token, lifetime)), Ok(expected)) => {
                assert_eq!(token.expose_secret(), "s3cret-t");
                assert_eq!(lifetime.map(|it| it.as_millis()), expected.map(u128::from));
            }
            (Err(error), Err(expected)) => assert_eq!(error.to_string(), expected),
            (found, _) => panic!("{answer}: {found:?}"),
        }
    }
}

#[tokio::test]
async fn failures_are_told_without_the_secret() {
    let echo =
        |text: &str| json!({"error": "invalid_client", "error_description": text}).to_string();
    for (status, body, expected) in [
        (
            401,
            echo("no such client"),
            "401 Unauthorized: no such client",
        ),
        (
            400,
            echo("bad secret s3cret:1"),
            "400 Bad Request: bad secret [redacted]",
        ),
        (
            400,
            echo("bad Basic dGhlJTIwaWQ6czNjcmV0JTNBMQ=="),
            "400 Bad Request: bad [redacted]",
        ),
        (
            200,
            "<html>".to_owned(),
            "200 OK: the body does not fit: expected value (line 1, column 1)",
        ),
        (302, String::new(), "302 Found"),
    ] {
        let server = Server::start(vec![response(status, &["location: /s3cret"], &body)]).await;
        let error = token(&provider(&server.url)).await.unwrap_err();
        assert_eq!(error.to_string(), format!("POST /oauth/token: {expected}"));
        assert!(!format!("{error:?}").contains("s3cret"));
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_busy_endpoint_is_asked_again() {
    let server = Server::start(vec![response(503, &[], ""), response(500, &[], ""), good()]).await;
    let format = ClientCredentials::new(format!("{}/t?tenant=1", server.url), "i", "s");
    let provider = format.configure(|builder| builder.retry(quick().retry_unsafe_methods(true)));
    token(&provider).await.unwrap();
    assert_eq!(server.requests().len(), 3);
    assert_eq!(target(&server.requests()[2]), "POST /t?tenant=1");
}

#[tokio::test]
async fn the_secret_does_not_go_over_plain_http() {
    for url in ["http://example.com/token", "http://10.0.0.1/token"] {
        let error = token(&ClientCredentials::new(url, "i", "s"))
            .await
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "refusing to send client credentials over plain http"
        );
    }
    let error = token(&ClientCredentials::new("token", "i", "s"))
        .await
        .unwrap_err();
    assert_eq!(error.to_string(), "the token URL is not an absolute URL");
}

#[tokio::test]
async fn a_stalled_endpoint_fails_the_call_in_time() {
    let script = Script::start(vec![Act::Stall(String::new())]).await;
    let provider = ClientCredentials::new(&script.url, "the id", "s3cret:1")
        .configure(|builder| builder.timeout(Duration::from_millis(60)));
    let client = ClientBuilder::new("http://127.0.0.1:1")
        .auth(Auth::provider(&BEARER, Cached::new(provider)))
        .total_timeout(Duration::from_secs(60))
        .build()
        .unwrap();
    let error = client.request(http::Method::GET, "/x").await.unwrap_err();
    assert!(!error.is_timeout(), "the time of the call is not up");
    assert_eq!(error.to_string(), "GET /x: no token for `bearer`");
    let cause = error.source().unwrap().to_string();
    assert!(
        cause.starts_with("POST /: timed out after") && cause.ends_with("(3 attempts)"),
        "{cause}"
    );
    assert_eq!(script.requests().len(), 3);
}

/// From the token endpoint to the API and back, with a token that is refused.
#[tokio::test]
async fn all_of_it_together() {
    let tokens = Server::start(vec![
        good(),
        answer(&json!({"access_token": "t2", "expires_in": 300})),
    ])
    .await;
    let api = Server::start(vec![response(200, &[], "1")]).await;
    let client = ClientBuilder::new(&api.url)
        .auth(Auth::provider(&BEARER, Cached::new(provider(&tokens.url))))
        .build()
        .unwrap();
    for _ in 0..3 {
        client.request(http::Method::GET, "/x").await.unwrap();
    }
    assert_eq!((tokens.requests().len(), api.requests().len()), (1, 3));
    for request in api.requests() {
        assert_eq!(header(&request, "authorization"), Some("Bearer t1"));
    }
}
