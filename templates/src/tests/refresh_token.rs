//! Tokens by a refresh token, against a token endpoint on a real socket.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use serde_json::{Value, json};

use super::script::{Act, Script};
use super::support::{Server, header, once, quick, response, target};
use crate::runtime::{
    Auth, ClientBuilder, ExposeSecret, RefreshToken, Scheme, SchemeKind, TokenProvider,
};

const OAUTH: Scheme = Scheme {
    name: "oauth",
    kind: SchemeKind::OAuth2,
};

fn answer(body: &Value) -> String {
    response(200, &["content-type: application/json"], &body.to_string())
}

fn body(request: &str) -> &str {
    request.split_once("\r\n\r\n").unwrap().1
}

#[tokio::test]
async fn a_public_client_is_named_in_the_form_and_one_with_a_secret_in_the_header() {
    let server = Server::start(vec![answer(&json!({"access_token": "t1"}))]).await;
    let source = || RefreshToken::new(format!("{}/token", server.url), "the id", "r&1");
    source().scopes(["a", "b"]).token(None).await.unwrap();
    source().client_secret("s3cret").token(None).await.unwrap();
    let requests = server.requests();
    assert_eq!(target(&requests[0]), "POST /token");
    assert_eq!(
        body(&requests[0]),
        "grant_type=refresh_token&refresh_token=r%261&client_id=the%20id&scope=a%20b"
    );
    assert_eq!(header(&requests[0], "authorization"), None);
    assert_eq!(
        body(&requests[1]),
        "grant_type=refresh_token&refresh_token=r%261"
    );
    // `the%20id:s3cret`
    assert_eq!(
        header(&requests[1], "authorization"),
        Some("Basic dGhlJTIwaWQ6czNjcmV0")
    );
}

#[tokio::test]
async fn a_new_refresh_token_takes_the_place_of_the_old_one() {
    let server = Server::start(vec![
        answer(&json!({"access_token": "t1", "refresh_token": "r2"})),
        answer(&json!({"access_token": "t2", "refresh_token": "r2"})),
        answer(&json!({"access_token": "t3"})),
    ])
    .await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&told);
    let source = RefreshToken::new(format!("{}/token", server.url), "id", "r1")
        .on_rotation(move |token| list.lock().unwrap().push(token.expose_secret().to_owned()));
    for expected in ["t1", "t2", "t3"] {
        let token = source.token(None).await.unwrap();
        assert_eq!(token.secret().expose_secret(), expected);
    }
    let sent: Vec<bool> = server
        .requests()
        .iter()
        .map(|it| it.contains("=r2&"))
        .collect();
    assert_eq!(sent, [false, true, true]);
    assert_eq!(*told.lock().unwrap(), ["r2"]);
}

/// A lost answer may have brought the next refresh token, so a second request could only be taken for a theft.
#[tokio::test]
async fn a_request_whose_answer_was_lost_is_not_repeated() {
    let acts = vec![
        Act::Reset(String::new()),
        Act::Answer(answer(&json!({"access_token": "t"}))),
    ];
    let script = Script::start(acts).await;
    let source = RefreshToken::new(&script.url, "id", "s3cret");
    let source = source.configure(|builder| {
        let policy = quick();
        builder.retry(policy)
    });
    let error = source.token(None).await.unwrap_err();
    assert_eq!(error.to_string(), "POST /: the connection failed");
    assert_eq!(script.requests().len(), 1);
}

/// The call is given up while the token is fetched; what the server has given is kept all the same.
#[tokio::test]
async fn a_refresh_token_survives_a_call_that_is_given_up() {
    let slow = answer(&json!({"access_token": "t1", "refresh_token": "r2"}));
    let acts = vec![
        Act::Trickle(slow, Duration::from_millis(1)),
        Act::Answer(response(200, &[], "1")),
    ];
    let script = Script::start(acts).await;
    let (told, mut rotated) = tokio::sync::mpsc::unbounded_channel();
    let source = RefreshToken::new("./token", "id", "r1").on_rotation(move |token| {
        told.send(token.expose_secret().to_owned()).unwrap();
    });
    let auth = Auth::fetched(&OAUTH, source);
    let client = once(&script.url).auth(auth).build().unwrap();
    let call = client.request(Method::GET, "/a");
    let short = Duration::from_millis(20);
    let given_up = tokio::time::timeout(short, call.send()).await;
    assert!(given_up.is_err() || given_up.is_ok_and(|it| it.is_ok()));
    assert_eq!(rotated.recv().await.as_deref(), Some("r2"));
}

#[tokio::test]
async fn clients_share_the_refresh_token_and_nothing_shows_it() {
    let server = Server::start(vec![
        answer(&json!({"access_token": "t1", "refresh_token": "s3cret-2"})),
        response(204, &[], ""),
        answer(&json!({"access_token": "t2"})),
        response(204, &[], ""),
    ])
    .await;
    let source = RefreshToken::new("./token", "id", "s3cret-1").client_secret("s3cret-3");
    assert_eq!(
        format!("{source:?}"),
        "RefreshToken { id: \"id\", host: None, .. }"
    );
    let auth = Auth::fetched(&OAUTH, source);
    for expected in ["Bearer t1", "Bearer t2"] {
        let client = ClientBuilder::new(&server.url).auth(auth.clone());
        client
            .build()
            .unwrap()
            .request(Method::GET, "/a")
            .await
            .unwrap();
        let requests = server.requests();
        assert_eq!(
            header(requests.last().unwrap(), "authorization"),
            Some(expected)
        );
    }
    assert!(body(&server.requests()[2]).contains("refresh_token=s3cret-2"));

    let echo = json!({"error": "invalid_grant", "error_description": "no s3cret-1 of s3cret-3"});
    let server = Server::start(vec![response(400, &[], &echo.to_string())]).await;
    let source = RefreshToken::new(format!("{}/t", server.url), "id", "s3cret-1");
    let error = source
        .client_secret("s3cret-3")
        .token(None)
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "POST /t: 400 Bad Request: no [redacted] of [redacted]"
    );
    assert!(!format!("{error:?}").contains("s3cret"));
}
