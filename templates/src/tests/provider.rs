//! Tokens of providers in calls, over real sockets.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::support::{Server, header, info_with, quick, response};
use crate::runtime::{
    Auth, BoxError, BoxFuture, Cached, Call, Client, ClientBuilder, DecodeError, Error,
    ExposeSecret, KeyLocation, NoFailure, Operation, OperationInfo, RawResponse, Scheme,
    SchemeKind, Status, Token, TokenProvider, operation,
};

const OAUTH: Scheme = Scheme {
    name: "oauth",
    kind: SchemeKind::OAuth2,
};
const KEY: Scheme = Scheme {
    name: "key",
    kind: SchemeKind::ApiKey {
        location: KeyLocation::Header,
        name: "x-key",
    },
};

static CREATE: OperationInfo = info_with(
    http::Method::POST,
    "/x",
    &[&[&OAUTH, &KEY], &[&OAUTH]],
    &[Status::Exact(200)],
);

struct Create {
    call: Call,
}

impl Operation for Create {
    type Value = String;
    type Failure = NoFailure;
    const INFO: &'static OperationInfo = &CREATE;

    fn decode(response: &RawResponse) -> Result<String, DecodeError> {
        response.text()
    }
}

operation!(Create);

/// Gives these tokens one after the other, and writes down which ones it was told to be refused.
struct Tokens {
    left: Mutex<Vec<Result<&'static str, &'static str>>>,
    rejected: Arc<Mutex<Vec<String>>>,
}

impl TokenProvider for Tokens {
    fn token<'a>(&'a self, rejected: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
        let rejected = rejected.map_or("-", |token| token.secret().expose_secret());
        self.rejected.lock().unwrap().push(rejected.to_owned());
        let next = self.left.lock().unwrap().remove(0);
        Box::pin(async move { Ok(Token::new(next?)) })
    }
}

fn tokens(list: &[Result<&'static str, &'static str>]) -> (Tokens, Arc<Mutex<Vec<String>>>) {
    let rejected = Arc::new(Mutex::new(Vec::new()));
    let provider = Tokens {
        left: Mutex::new(list.to_vec()),
        rejected: Arc::clone(&rejected),
    };
    (provider, rejected)
}

fn client(server: &Server, auth: Auth) -> Client {
    ClientBuilder::new(&server.url)
        .auth(auth)
        .retry(quick())
        .total_timeout(Duration::from_secs(2))
        .build()
        .unwrap()
}

fn create(client: &Client) -> Create {
    Create {
        call: Call::new(client, &CREATE).text("text/plain", "body"),
    }
}

fn sent(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let sent = requests
        .iter()
        .map(|text| header(text, "authorization").unwrap_or("-"));
    sent.map(str::to_owned).collect()
}

#[tokio::test]
async fn an_expired_token_is_replaced_and_the_call_sent_once_more() {
    let server = Server::start(vec![response(401, &[], ""), response(200, &[], "done")]).await;
    let (provider, rejected) = tokens(&[Ok("old"), Ok("new")]);
    let auth = Auth::provider(&OAUTH, provider).and(Auth::token(&KEY, "k"));
    let answer = create(&client(&server, auth)).response().await.unwrap();
    assert_eq!((answer.as_str(), answer.attempts()), ("done", 2));
    assert_eq!(sent(&server), ["Bearer old", "Bearer new"]);
    assert_eq!(*rejected.lock().unwrap(), ["-", "old"]);
    for request in server.requests() {
        assert!(request.ends_with("\r\n\r\nbody"));
        assert_eq!(header(&request, "x-key"), Some("k"));
    }
}

#[tokio::test]
async fn it_is_replaced_once() {
    let server = Server::start(vec![response(401, &[], "")]).await;
    let (provider, _) = tokens(&[Ok("1"), Ok("2"), Ok("3")]);
    let error = create(&client(&server, Auth::provider(&OAUTH, provider)))
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((sent(&server).len(), error.attempts()), (2, 2));
}

#[tokio::test]
async fn a_replay_and_a_retry_are_two_things() {
    let server = Server::start(vec![
        response(429, &["retry-after: 0"], ""),
        response(401, &[], ""),
        response(200, &[], "done"),
    ])
    .await;
    let (provider, _) = tokens(&[Ok("1"), Ok("1"), Ok("2")]);
    create(&client(&server, Auth::provider(&OAUTH, provider)))
        .await
        .unwrap();
    assert_eq!(sent(&server), ["Bearer 1", "Bearer 1", "Bearer 2"]);
}

#[tokio::test]
async fn without_another_token_the_refusal_stands() {
    let (same, _) = tokens(&[Ok("1"), Ok("1")]);
    let (young, _) = tokens(&[Ok("1"), Ok("2")]);
    for auth in [
        Auth::token(&OAUTH, "1"),
        Auth::provider(&OAUTH, same),
        Auth::provider(&OAUTH, Cached::new(young)),
    ] {
        let server = Server::start(vec![response(401, &[], "")]).await;
        let error = create(&client(&server, auth)).await.unwrap_err();
        assert!(error.is_unauthorized() && error.attempts() == 1, "{error}");
        assert_eq!(sent(&server), ["Bearer 1"]);
    }
}

#[tokio::test]
async fn a_provider_that_fails() {
    for (list, text, requests) in [
        (&[Err("down")][..], "POST /x: no token for `oauth`", 0),
        (&[Ok("1"), Err("down")], "POST /x: no token for `oauth`", 1),
    ] {
        let server = Server::start(vec![response(401, &[], "")]).await;
        let auth = Auth::provider(&OAUTH, tokens(list).0);
        let error = create(&client(&server, auth)).await.unwrap_err();
        assert!(matches!(error, Error::Auth(_)));
        assert_eq!(
            (error.to_string().as_str(), error.attempts()),
            (text, requests)
        );
        assert_eq!(
            std::error::Error::source(&error).unwrap().to_string(),
            "down"
        );
        assert_eq!(sent(&server).len(), requests as usize);
    }
}

#[tokio::test]
async fn a_provider_that_says_nothing() {
    struct Silent;
    impl TokenProvider for Silent {
        fn token<'a>(&'a self, _: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
            Box::pin(std::future::pending())
        }
    }
    let server = Server::start(vec![response(200, &[], "")]).await;
    let client = ClientBuilder::new(&server.url)
        .auth(Auth::provider(&OAUTH, Silent))
        .total_timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let error = create(&client).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0);
    assert!(sent(&server).is_empty());
}

/// The refusal of another server says nothing about a token that it has not seen.
#[tokio::test]
async fn a_refusal_elsewhere_costs_no_token() {
    static GET: OperationInfo =
        info_with(http::Method::GET, "/x", &[&[&OAUTH]], &[Status::Exact(200)]);
    let away = Server::start(vec![response(401, &[], "")]).await;
    let location = format!("location: {}/y", away.url);
    let server = Server::start(vec![response(302, &[&location], "")]).await;
    let (provider, rejected) = tokens(&[Ok("1"), Ok("2")]);
    let call = Call::new(&client(&server, Auth::provider(&OAUTH, provider)), &GET);
    let error = Create { call }.await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(
        (sent(&server), sent(&away)),
        (vec!["Bearer 1".to_owned()], vec!["-".to_owned()])
    );
    assert_eq!(*rejected.lock().unwrap(), ["-"]);
}

#[tokio::test]
async fn credentials_of_providers_need_https_as_well() {
    let build = |url: &str| {
        let auth = Auth::provider(&OAUTH, tokens(&[Ok("1")]).0);
        ClientBuilder::new(url).auth(auth).build()
    };
    assert!(build("http://example.com").is_err());
    assert!(build("https://example.com").is_ok() && build("http://127.0.0.1").is_ok());
}
