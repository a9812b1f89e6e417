//! Connections over TLS, by a client as it is generated: which certificates it trusts, and which version of HTTP it speaks.

mod server;

use std::error::Error as StdError;

use hyphen::{Auth, Client, ClientBuilder, Error, Retry};
use reqwest::Certificate;

use server::Server;

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().base_url(server.url()).auth(Auth::bearer_auth("s3cret-token")).retry(Retry::never())
}

/// The messages of an error and of all that caused it.
fn chain(error: &Error) -> String {
    let mut texts = vec![error.to_string()];
    let mut source = error.source();
    while let Some(cause) = source {
        texts.push(cause.to_string());
        source = cause.source();
    }
    texts.join(": ")
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_refused() {
    let server = Server::start("localhost").await;
    let client = builder(&server).build().expect("the settings are right");
    let error = client.users().get_current().await.expect_err("the certificate is not trusted");
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
    assert!(error.to_string().contains(": no connection, TLS failed: invalid peer certificate: "), "{error}");
    let chain = chain(&error);
    assert!(chain.contains("invalid peer certificate"), "{chain}");
    assert!(!format!("{chain}{error:?}").contains("s3cret"), "{chain}");
    assert_eq!(server.requests(), Vec::<String>::new(), "nothing was sent");
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let server = Server::start("other.example.com").await;
    let root = Certificate::from_der(server.certificate()).expect("it is a certificate");
    let client = builder(&server).configure_http(|http| http.add_root_certificate(root)).build().expect("the settings are right");
    let error = client.users().get_current().await.expect_err("the name is another one");
    let text = error.to_string();
    assert!(text.contains("invalid peer certificate") && text.contains("other.example.com"), "{text}");
    assert_eq!(server.requests(), Vec::<String>::new(), "nothing was sent");
}

#[tokio::test]
async fn a_trusted_one_is_taken_and_http_2_is_spoken() {
    let server = Server::start("localhost").await;
    let root = Certificate::from_der(server.certificate()).expect("it is a certificate");
    let client = builder(&server).configure_http(|http| http.add_root_certificate(root)).build().expect("the settings are right");
    for _ in 0..2 {
        client.users().get_current().await.expect("it is answered");
    }
    let request = "HTTP/2.0 GET /api/me/, Bearer s3cret-token";
    assert_eq!(server.requests(), [request, request]);
    assert_eq!(server.connections(), 1, "both went over one connection");
}
