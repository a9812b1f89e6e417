//! What can go wrong with tokens that are fetched.

use std::time::Duration;

use hyphen::security::{BEARER_AUTH, client_credentials};
use hyphen::{Auth, Options, Retry};

use crate::outcome::{count, told};
use crate::server::{Act, Server, good, response, token};
use crate::{BOUND, Way, builder, call, differences, is_slow, limit};

/// What the endpoint of tokens and the API do, and what a `POST` comes to.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    tokens: Vec<Act>,
    acts: Vec<Act>,
    /// Whether a call has succeeded with the token some seconds before.
    is_aged: bool,
    pub(crate) outcome: &'static str,
}

fn answer(status: u16, body: &str) -> Act {
    Act::Answer(response(status, &["content-type: application/json"], body))
}

const HOUR: u32 = 3_600_000;

/// All rows, in the order of the document.
pub(crate) fn rows() -> Vec<Row> {
    let mut rows = endpoints();
    rows.extend(refusals());
    rows
}

/// The endpoint of tokens fails, the API would not.
fn endpoints() -> Vec<Row> {
    let row = |name, act, outcome| Row { name, tokens: vec![act], acts: vec![good()], is_aged: false, outcome };
    vec![
        row("the endpoint hands out a token", token("one", HOUR), "value, 1 request; 1 token asked for"),
        row("the endpoint says nothing", Act::Stall(String::new()), "Auth, 0 requests; 3 tokens asked for"),
        row("the endpoint closes the connection", Act::Answer(String::new()), "Auth, 0 requests; 3 tokens asked for"),
        row("the endpoint answers 500", answer(500, ""), "Auth, 0 requests; 3 tokens asked for"),
        row("the endpoint answers 401", answer(401, "{}"), "Auth, 0 requests; 1 token asked for"),
        row(
            "the endpoint answers 429 with `Retry-After: 0`",
            Act::Answer(response(429, &["retry-after: 0"], "")),
            "Auth, 0 requests; 3 tokens asked for",
        ),
        row("the endpoint answers with HTML", answer(201, "<p>Log in</p>"), "Auth, 0 requests; 1 token asked for"),
        row("the endpoint answers without a token", answer(201, "{}"), "Auth, 0 requests; 1 token asked for"),
        row("the endpoint hands out a token that has expired", token("one", 0), "Auth, 0 requests; 1 token asked for"),
        row("the endpoint redirects", Act::Answer(response(307, &["location: /elsewhere"], "")), "Auth, 0 requests; 1 token asked for"),
    ]
}

/// The API refuses what the endpoint hands out.
fn refusals() -> Vec<Row> {
    let refused = || answer(401, "{}");
    let (one, two) = (|| token("one", HOUR), || token("two", HOUR));
    let row = |name, tokens, acts, outcome| Row { name, tokens, acts, is_aged: true, outcome };
    let fresh = |name, acts, outcome| Row { name, tokens: vec![one(), two()], acts, is_aged: false, outcome };
    vec![
        row("the API refuses a token once", vec![one(), two()], vec![good(), refused(), good()], "value, 2 requests; 1 token asked for"),
        row("the API refuses every token", vec![one(), two()], vec![good(), refused()], "Api 401, 2 requests; 1 token asked for"),
        row(
            "the API refuses a token and the endpoint knows no other",
            vec![one()],
            vec![good(), refused()],
            "Api 401, 1 request; 1 token asked for",
        ),
        row(
            "the API refuses a token and the endpoint then fails",
            vec![one(), answer(500, "")],
            vec![good(), refused()],
            "Auth, 1 request; 3 tokens asked for",
        ),
        fresh("the API refuses a token that was just fetched", vec![refused(), good()], "Api 401, 1 request; 1 token asked for"),
        fresh("the API forbids what the token is for", vec![answer(403, "{}")], "Api 403, 1 request; 1 token asked for"),
    ]
}

/// Makes the calls of a row and says what differs from it.
async fn check(row: Row) -> Option<String> {
    let limit = limit(is_slow(&row.tokens[0]));
    let server = Server::with_tokens(row.tokens, row.acts);
    // As by default, but without pauses: asking for a token twice does no harm.
    let quick = Retry::standard().retry_unsafe_methods(true).backoff(Duration::ZERO, Duration::ZERO);
    let fetched = client_credentials("id", "s3cret").configure(move |it| it.retry(quick.clone()).timeout(limit));
    let client = builder(&server.url).timeout(limit).auth(Auth::fetched(&BEARER_AUTH, fetched)).build().expect("the settings are fine");
    let before = if row.is_aged {
        call(&client, Way::Post, Options::new()).await.expect("the token is good at first");
        // A token that is younger than five seconds is not replaced: a new one would fare no better.
        tokio::time::sleep(Duration::from_millis(5200)).await;
        (server.calls(), server.tokens())
    } else {
        (0, 0)
    };
    let result = tokio::time::timeout(BOUND, call(&client, Way::Post, Options::new())).await;
    let told = told(&result.expect("the call ends"), server.calls() - before.0);
    let told = format!("{told}; {} asked for", count(server.tokens() - before.1, "token"));
    (told != row.outcome).then(|| format!("{}: {told}, not {}", row.name, row.outcome))
}

#[tokio::test]
async fn each_fault_of_tokens_has_the_outcome_of_its_row() {
    let (slow, quick): (Vec<_>, Vec<_>) = rows().into_iter().partition(|row| is_slow(&row.tokens[0]));
    for rows in [quick, slow] {
        differences(rows.into_iter().map(check).collect()).await;
    }
}
