//! Tokens that are fetched, refused and replaced, and what fetches them.

use serde_json::json;

use super::super::support::{Server, once, response};
use super::{BEARER, LOGIN, Log, Login, QUERY_KEY, SECRET, call, check, check_error};
use crate::runtime::{
    Auth, BoxError, BoxFuture, Cached, Call, ClientAuthentication, ClientCredentials, PathStyle,
    Token, TokenFormat, TokenProvider,
};

/// Gives a secret token, or an error whose `Debug` knows too much.
struct Vault(bool);

#[derive(Debug)]
struct Leaky(#[allow(dead_code, reason = "it is there to be printed")] &'static str);

impl std::fmt::Display for Leaky {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the vault is closed")
    }
}

impl std::error::Error for Leaky {}

impl TokenProvider for Vault {
    fn token<'a>(&'a self, _: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
        let is_open = self.0;
        Box::pin(async move {
            if is_open {
                Ok(Token::new(SECRET))
            } else {
                Err(Leaky(SECRET).into())
            }
        })
    }
}

#[tokio::test]
async fn tokens_and_their_providers() {
    check(&Token::new(SECRET));
    check(&Cached::new(Vault(true)));
    check(&ClientCredentials::new(
        format!("https://u:{SECRET}@localhost/{SECRET}?{SECRET}"),
        "id",
        SECRET,
    ));
    let echo = json!({"message": format!("bad token {SECRET}")}).to_string();
    let server = Server::start(vec![response(401, &[], &echo)]).await;
    for (is_open, text) in [
        (
            true,
            "GET /login/{id}: 401 Unauthorized: bad token [redacted] (2 attempts)",
        ),
        (false, "GET /login/{id}: no token for `bearer`"),
    ] {
        let auth = Auth::provider(&BEARER, Fresh(Vault(is_open))).and(Auth::token(&QUERY_KEY, "q"));
        let client = once(&server.url).auth(auth).build().unwrap();
        check(&client);
        let error = Login {
            call: call(&client),
        }
        .await
        .unwrap_err();
        assert_eq!(error.to_string(), text);
        for text in [format!("{error:?}"), format!("{error:#?}")] {
            assert!(!text.contains("s3cret"), "{text}");
        }
    }
}

/// Gives a new token each time, so that a refused one is replaced.
struct Fresh(Vault);

impl TokenProvider for Fresh {
    fn token<'a>(&'a self, rejected: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
        Box::pin(async move {
            let token = self.0.token(rejected).await?;
            Ok(match rejected {
                None => token,
                Some(_) => Token::new(format!("{SECRET}-2")),
            })
        })
    }
}

/// A server that speaks of the token it refused, after it got another one.
#[tokio::test]
async fn tokens_of_earlier_attempts() {
    let refused = json!({"message": "no"}).to_string();
    let message = format!("{SECRET} was refused, and so is {SECRET}-2");
    let echo = json!({"message": message}).to_string();
    let server = Server::start(vec![
        response(401, &[], &refused),
        response(403, &[], &echo),
    ])
    .await;
    let auth = Auth::provider(&BEARER, Fresh(Vault(true))).and(Auth::token(&QUERY_KEY, "q"));
    let client = once(&server.url).auth(auth).build().unwrap();
    let call = Call::new(&client, &LOGIN).path("id", PathStyle::Simple, "1");
    let error = Login { call }.await.unwrap_err();
    check_error(&error);
    assert_eq!(
        error.to_string(),
        "GET /login/{id}: 403 Forbidden: [redacted] was refused, and so is [redacted] (2 attempts)"
    );
}

/// A key is sent as it stands in a URL, and a server that quotes the URL echoes that.
#[tokio::test]
async fn keys_as_they_stand_in_a_url() {
    let message = "no route for /login/1?key=s3cret%20%26%20value";
    let echo = json!({"message": message}).to_string();
    let server = Server::start(vec![response(404, &[], &echo)]).await;
    let auth = Auth::token(&BEARER, "token").and(Auth::token(&QUERY_KEY, "s3cret & value"));
    let client = once(&server.url).auth(auth).build().unwrap();
    let call = Call::new(&client, &LOGIN).path("id", PathStyle::Simple, "1");
    let error = Login { call }.await.unwrap_err();
    check_error(&error);
    assert!(
        error.to_string().ends_with("/login/1?key=[redacted]"),
        "{error}"
    );
}

/// The id and the secret of a client, and the tokens that come of them, in all that is said about fetching.
#[tokio::test]
async fn fetched_tokens() {
    let echo = json!({"message": format!("no client {SECRET}"), "error": SECRET}).to_string();
    let odd = json!({"access_token": [SECRET], "expires_in": SECRET, "refresh_token": SECRET})
        .to_string();
    let good = json!({"access_token": SECRET}).to_string();
    for (token, api) in [
        (response(400, &[], &echo), response(200, &[], "1")),
        (response(200, &[], &odd), response(200, &[], "1")),
        (response(200, &[], SECRET), response(200, &[], "1")),
        (response(200, &[], &good), response(403, &[], &echo)),
    ] {
        let server = Server::start(vec![token, api]).await;
        for way in [
            ClientAuthentication::Basic,
            ClientAuthentication::Form,
            ClientAuthentication::Json,
        ] {
            let source = ClientCredentials::new("./token", "id", SECRET);
            let source = source.format(TokenFormat::standard().authentication(way));
            check(&source);
            let auth = Auth::fetched(&BEARER, source).and(Auth::token(&QUERY_KEY, SECRET));
            check(&auth);
            let builder = once(&server.url).auth(auth).hook(Log);
            check(&builder);
            let client = builder.build().unwrap();
            check(&client);
            let call = Call::new(&client, &LOGIN).path("id", PathStyle::Simple, "1");
            check_error(&Login { call }.await.unwrap_err());
        }
    }
}
