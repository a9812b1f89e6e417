//! Servers that fail in every way that a network and a program allow, and what a client of a real API makes of it.
//!
//! Each row of `table.rs`, `tokens.rs`, `lists.rs`, `transfers.rs` and `origins.rs` is a line of `docs/faults.md`. With `FAULTS=write` the document is written
//! instead of compared.

mod document;
mod lists;
mod origins;
mod outcome;
mod secrets;
mod server;
mod table;
mod tokens;
mod transfers;

use std::pin::Pin;
use std::time::Duration;

use hyphen::types::{Project, ProjectCreate};
use hyphen::{Auth, Client, ClientBuilder, Options, Response, Result, Retry};
use tokio::task::JoinSet;

use crate::outcome::told;
use crate::server::{Act, Server, good};
use crate::table::{Row, rows};

/// Far above what any row takes; what is not over by then hangs.
const BOUND: Duration = Duration::from_secs(120);

/// The way in which a row is called.
#[derive(Clone, Copy, Debug)]
enum Way {
    Get,
    Post,
    Keyed,
}

/// The time limit of a row: one that tests can wait for where it is to be hit, else one that a busy machine does not hit either.
fn limit(is_hit: bool) -> Duration {
    if is_hit { Duration::from_secs(3) } else { BOUND / 2 }
}

const WAYS: [Way; 3] = [Way::Get, Way::Post, Way::Keyed];

/// A client with pauses of nothing where the server does not ask for more, and with limits that tests can wait for.
fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .base_url(url)
        .timeout(Duration::from_secs(2))
        .max_response_bytes(100_000)
        .retry(Retry::standard().backoff(Duration::ZERO, Duration::ZERO))
}

async fn call(client: &Client, way: Way, options: Options) -> Result<Response<Project>> {
    let projects = client.projects();
    let body = ProjectCreate::new("one", "One");
    match way {
        Way::Get => projects.get("org_1", "proj_1").options(options).response().await,
        Way::Post => projects.create("org_1", &body).options(options).response().await,
        Way::Keyed => projects.create("org_1", &body).options(options.idempotency_key("key-1")).response().await,
    }
}

/// A call that is ready to be made.
struct Ready {
    name: &'static str,
    way: Way,
    expected: String,
    server: Server,
    client: Client,
}

impl Ready {
    fn new(name: &'static str, way: Way, acts: Vec<Act>, expected: &str) -> Self {
        let limit = limit(is_slow(&acts[0]));
        let server = Server::start(acts);
        let builder = builder(&server.url).timeout(limit).auth(Auth::bearer_auth("token-1"));
        let client = builder.build().expect("the settings are fine");
        Self { name, way, expected: expected.to_owned(), server, client }
    }

    /// What differs from what is expected.
    async fn check(self) -> Option<String> {
        let result = tokio::time::timeout(BOUND, call(&self.client, self.way, Options::new())).await;
        let told = told(&result.expect("the call ends"), self.server.calls());
        let Self { name, way, expected, .. } = self;
        (told != expected).then(|| format!("{name}: {way:?}: {told}, not {expected}"))
    }
}

/// Whether the server keeps its client waiting until a limit is hit.
fn is_slow(act: &Act) -> bool {
    match act {
        Act::Stall(_) | Act::Deaf => true,
        Act::Trickle(_, pause) => *pause > Duration::from_millis(10),
        _ => false,
    }
}

/// The calls of a row, to servers that keep at the fault, and to others where it passes.
fn prepare(row: &Row) -> Vec<Ready> {
    let mut calls = Vec::new();
    for (way, expected) in WAYS.into_iter().zip(&row.outcomes) {
        calls.push(Ready::new(row.name, way, vec![row.act.clone()], expected));
        if expected.ends_with(", 3 requests") {
            calls.push(Ready::new(row.name, way, vec![row.act.clone(), good()], "value, 2 requests"));
        }
    }
    calls
}

#[tokio::test]
async fn each_fault_has_the_outcome_of_its_row() {
    // Those that wait for limits have the machine to themselves, since much work beside them would use up their time.
    let (slow, quick): (Vec<_>, Vec<_>) = rows().into_iter().partition(|row| is_slow(&row.act));
    for rows in [quick, slow] {
        // Making a client takes long enough to use up the time of calls beside it.
        let calls: Vec<_> = rows.iter().flat_map(prepare).collect();
        differences(calls.into_iter().map(Ready::check).collect()).await;
    }
}

/// A row whose outcome is told by what it does.
struct Told {
    name: &'static str,
    outcome: &'static str,
    prepare: Box<dyn FnOnce(Duration) -> Run>,
}

/// What tells the outcome.
type Run = Pin<Box<dyn Future<Output = String> + Send>>;

impl Told {
    /// `prepare` starts the servers and makes a client with a time limit, which takes time that the call must not lose.
    fn new<F: Future<Output = String> + Send + 'static>(
        name: &'static str,
        prepare: impl FnOnce(Duration) -> F + 'static,
        outcome: &'static str,
    ) -> Self {
        Self { name, outcome, prepare: Box::new(|limit| Box::pin(prepare(limit))) }
    }
}

/// What differs from what is expected.
async fn differs(name: &'static str, run: Run, outcome: &'static str) -> Option<String> {
    let told = tokio::time::timeout(BOUND, run).await.expect("the row ends");
    (told != outcome).then(|| format!("{name}: {told}, not {outcome}"))
}

#[tokio::test]
async fn lists_transfers_and_redirects_have_the_outcomes_of_their_rows() {
    let rows = [lists::rows(), transfers::uploads(), transfers::downloads(), transfers::streams(), origins::rows()];
    let (slow, quick): (Vec<_>, Vec<_>) = rows.into_iter().flatten().partition(|row| row.outcome.contains("Timeout"));
    for (is_slow, rows) in [(false, quick), (true, slow)] {
        let prepared: Vec<_> = rows.into_iter().map(|row| (row.name, (row.prepare)(limit(is_slow)), row.outcome)).collect();
        differences(prepared.into_iter().map(|(name, run, outcome)| differs(name, run, outcome)).collect()).await;
    }
}

/// Fails with all that the checks have found to differ.
async fn differences(mut checks: JoinSet<Option<String>>) {
    let mut differences = Vec::new();
    while let Some(found) = checks.join_next().await {
        differences.extend(found.expect("no row panics"));
    }
    assert!(differences.is_empty(), "{differences:#?}");
}
