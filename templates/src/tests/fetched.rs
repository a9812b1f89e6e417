//! Credentials that fetch their tokens for the client that they are given to.

use std::error::Error as _;

use http::Method;
use serde_json::json;

use super::support::{Server, header, quick, response, target};
use crate::runtime::{
    Auth, Body, BoxError, BoxFuture, ByteStream, ClientBuilder, ClientCredentials, NotSent, Scheme,
    SchemeKind, Transport,
};

const BEARER: Scheme = Scheme {
    name: "bearer",
    kind: SchemeKind::Bearer,
};

fn good() -> String {
    let answer = json!({"access_token": "t1", "expires_in": 300});
    response(
        200,
        &["content-type: application/json"],
        &answer.to_string(),
    )
}

fn done() -> String {
    response(204, &[], "")
}

fn fetched(url: &str) -> Auth {
    Auth::fetched(&BEARER, ClientCredentials::new(url, "the id", "s3cret:1"))
}

/// Calls the paths below `/v1/` by one client.
async fn call(server: &Server, auth: &Auth, paths: &[&str]) {
    let builder = ClientBuilder::new(format!("{}/v1/", server.url)).retry(quick());
    let client = builder.auth(auth.clone()).build().unwrap();
    for path in paths {
        client.request(Method::GET, path).await.unwrap();
    }
}

fn targets(server: &Server) -> Vec<String> {
    let requests = server.requests();
    requests.iter().map(|it| target(it).to_owned()).collect()
}

#[tokio::test]
async fn a_relative_token_url_is_below_the_base_url_of_each_client() {
    let script = || vec![good(), done(), done()];
    let (first, second) = (Server::start(script()).await, Server::start(script()).await);
    let auth = fetched("./oauth/token?x=1");
    for server in [&first, &second] {
        call(server, &auth, &["/a", "/b"]).await;
        let expected = ["POST /v1/oauth/token?x=1", "GET /v1/a", "GET /v1/b"];
        assert_eq!(targets(server), expected);
        let last = &server.requests()[2];
        assert_eq!(header(last, "authorization"), Some("Bearer t1"));
    }
}

#[tokio::test]
async fn an_absolute_token_url_stays_and_an_absolute_path_is_of_the_host() {
    let server = Server::start(vec![good(), done()]).await;
    call(&server, &fetched("/token"), &["/a"]).await;
    assert_eq!(targets(&server), ["POST /token", "GET /v1/a"]);

    let elsewhere = Server::start(vec![good()]).await;
    let server = Server::start(vec![done()]).await;
    let auth = fetched(&format!("{}/id/token", elsewhere.url));
    call(&server, &auth, &["/a"]).await;
    assert_eq!(targets(&elsewhere), ["POST /id/token"]);
    assert_eq!(targets(&server), ["GET /v1/a"]);
}

/// A transport that carries nothing.
struct Nowhere;

impl Transport for Nowhere {
    fn send(
        &self,
        _: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, BoxError>> {
        Box::pin(async { Err(NotSent::new("no network").into()) })
    }
}

#[tokio::test]
async fn tokens_take_the_transport_of_the_client_and_http_only_where_it_does() {
    let cause = async |builder: ClientBuilder| {
        let auth = fetched("http://id.example.com/token");
        let client = builder.transport(Nowhere).auth(auth).build().unwrap();
        let error = client.request(Method::GET, "/").await.unwrap_err();
        error.source().unwrap().to_string()
    };
    let builder = || ClientBuilder::new("https://api.example.com");
    assert_eq!(
        cause(builder()).await,
        "refusing to send client credentials over plain http"
    );
    let cause = cause(builder().allow_http()).await;
    assert!(cause.starts_with("POST /token: "), "{cause}");
}

#[tokio::test]
async fn the_url_and_the_scopes_can_be_replaced() {
    let server = Server::start(vec![good(), good()]).await;
    let source = |scopes: &[&str]| {
        let source = ClientCredentials::new("./nowhere", "i", "s").scopes(["a", "b"]);
        source.scopes(scopes).token_url(format!("{}/t", server.url))
    };
    for (scopes, body) in [
        (
            &["c d", "e"][..],
            "grant_type=client_credentials&scope=c%20d%20e",
        ),
        (&[], "grant_type=client_credentials"),
    ] {
        let auth = Auth::fetched(&BEARER, source(scopes));
        let api = Server::start(vec![done()]).await;
        call(&api, &auth, &["/a"]).await;
        assert!(server.requests().last().unwrap().ends_with(body));
    }
}
