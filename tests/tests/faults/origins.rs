//! What of a request arrives at the server of another origin that a redirect leads to.

use http::Method;
use wire::runtime::Scheme;
use wire::{Auth, Client, security};

use crate::Told;
use crate::server::{Act, Server, response};

/// What stands in each secret, and nowhere else.
const MARK: &str = "s3cret";

/// All rows, in the order of the document.
pub(crate) fn rows() -> Vec<Told> {
    const KEY: &[&[&Scheme]] = &[&[&security::KEY]];
    const QUERY: &[&[&Scheme]] = &[&[&security::QUERY_KEY]];
    const COOKIE: &[&[&Scheme]] = &[&[&security::SESSION]];
    const BEARER: &[&[&Scheme]] = &[&[&security::BEARER]];
    const BASIC: &[&[&Scheme]] = &[&[&security::BASIC]];
    let row = |name, auth, schemes| Told::new(name, move |_| raw(auth, schemes), "nothing of it");
    vec![
        row("an API key in a header", Auth::key(MARK), KEY),
        row("an API key in the query", Auth::query_key(MARK), QUERY),
        row("an API key in a cookie", Auth::session(MARK), COOKIE),
        row("a bearer token", Auth::bearer(MARK), BEARER),
        row("a user name and a password", Auth::basic(MARK, MARK), BASIC),
        Told::new("a parameter in a cookie", |_| cookie(), "nothing of it"),
        Told::new("a parameter in a header", |_| header(), "it, unless it is marked as sensitive"),
    ]
}

/// A server that leads to another one, which answers.
fn servers() -> (Server, Server) {
    let away = Server::start(vec![Act::Answer(response(200, &["content-type: application/json"], "{}"))]);
    let location = format!("location: {}/there?kept=1", away.url);
    let home = Server::start(vec![Act::Answer(response(302, &[&location], ""))]);
    (home, away)
}

/// Which of two ends a redirect has reached with the mark.
fn told(home: &Server, away: &Server, mark: &str) -> String {
    let ([first], [second]) = (&home.requests()[..], &away.requests()[..]) else { return "other requests".to_owned() };
    // Basic credentials are in base64.
    assert!(first.contains(mark) || first.contains("authorization: Basic "), "it was sent at home: {first}");
    assert!(second.starts_with("GET /there?kept=1 HTTP/1.1\r\n"), "the location is kept: {second}");
    let arrives = second.contains(mark) || second.contains("authorization") || second.contains("cookie") || second.contains("referer");
    if arrives { "it".to_owned() } else { "nothing of it".to_owned() }
}

async fn raw(auth: Auth, schemes: &'static [&'static [&'static Scheme]]) -> String {
    let (home, away) = servers();
    let client = Client::builder().base_url(&home.url).auth(auth).security(schemes).build().expect("the settings are fine");
    client.request(Method::GET, "/here").await.expect("it is answered");
    told(&home, &away, MARK)
}

async fn cookie() -> String {
    let (home, away) = servers();
    let client = Client::builder().base_url(&home.url).auth(Auth::session(MARK)).build().expect("the settings are fine");
    client.cookie().content("s3cret-too").await.expect("it is answered");
    told(&home, &away, "s3cret-too")
}

async fn header() -> String {
    let mut texts = Vec::new();
    for is_sensitive in [false, true] {
        let (home, away) = servers();
        let client = Client::builder().base_url(&home.url).build().expect("the settings are fine");
        let mut value = http::HeaderValue::from_static(MARK);
        value.set_sensitive(is_sensitive);
        client.request(Method::GET, "/here").header("x-own", value).await.expect("it is answered");
        texts.push(told(&home, &away, MARK));
    }
    if texts == ["it", "nothing of it"] { "it, unless it is marked as sensitive".to_owned() } else { texts.join(", ") }
}
