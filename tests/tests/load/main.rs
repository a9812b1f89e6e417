//! Many calls at once through one client, against a server that fails now and then.
//!
//! Every call is accounted for: what the caller got is compared with what the server did to each of its requests. A
//! thousand calls by default; `LOAD=10000 cargo test --release -p tests --test load -- --nocapture` makes as many as that.

mod account;
mod server;

use std::sync::Arc;
use std::time::Duration;

use hyphen::types::ProjectCreate;
use hyphen::{Auth, Client, Error, Retry};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use crate::account::Account;
use crate::server::{Act, Server};

/// Calls that are under way at the same time.
const IN_FLIGHT: usize = 100;

/// How much the process may grow between a fifth of the calls and all of them.
const GROWTH: u64 = 4 * 1024 * 1024;

const SEED: u64 = 42;

/// What a call came to.
enum End {
    Value,
    Api(u16),
    Timeout,
    Transport,
}

/// The result of a call, with the number of its attempts.
async fn call(client: Client, number: usize) -> (usize, End, u32) {
    let organization = number.to_string();
    let projects = client.projects();
    let result = if is_post(number) {
        projects.create(&organization, &ProjectCreate::new("one", "One")).response().await
    } else {
        projects.get(&organization, "proj_1").response().await
    };
    match result {
        Ok(response) => (number, End::Value, response.attempts()),
        Err(error) => {
            let end = match &error {
                Error::Api(_) => End::Api(error.status().map_or(0, |status| status.as_u16())),
                Error::Timeout(_) => End::Timeout,
                Error::Transport(_) => End::Transport,
                other => panic!("a fault that the server has not made: {other}"),
            };
            (number, end, error.attempts())
        }
    }
}

/// Every fourth call must not be done twice.
fn is_post(number: usize) -> bool {
    number % 4 == 3
}

/// Makes these calls and enters what they come to.
async fn run(client: &Client, numbers: std::ops::Range<usize>, account: &mut Account) {
    let places = Arc::new(Semaphore::new(IN_FLIGHT));
    let mut calls = JoinSet::new();
    for number in numbers {
        let place = Arc::clone(&places).acquire_owned().await.expect("it is open");
        let client = client.clone();
        calls.spawn(async move {
            let end = call(client, number).await;
            drop(place);
            end
        });
        while let Some(ended) = calls.try_join_next() {
            account.enter(ended.expect("no call panics"));
        }
    }
    while let Some(ended) = calls.join_next().await {
        account.enter(ended.expect("no call panics"));
    }
}

/// The bytes of memory that the process holds; `None` where the system does not tell.
fn resident() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = text.split(' ').nth(1)?.parse().ok()?;
    Some(pages * 4096)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_is_accounted_for() {
    let total = std::env::var("LOAD").ok().and_then(|text| text.parse().ok()).unwrap_or(1000);
    let server = Server::start(total, SEED).await;
    let client = Client::builder()
        .base_url(&server.url)
        .auth(Auth::bearer_auth("token-1"))
        .timeout(Duration::from_secs(3))
        .retry(Retry::standard().backoff(Duration::from_millis(10), Duration::from_millis(50)))
        .build()
        .expect("the settings are fine");
    let mut account = Account::default();
    run(&client, 0..total / 5, &mut account).await;
    let early = resident();
    run(&client, total / 5..total, &mut account).await;
    let late = resident();
    account.check(&server.acts(), total);
    match early.zip(late) {
        Some((early, late)) => {
            println!("{account}; memory: {} KiB, then {} KiB", early / 1024, late / 1024);
            assert!(late < early + GROWTH, "{} KiB more", (late - early) / 1024);
        }
        None => println!("{account}; memory is not measured on this system"),
    }
}

/// What a server did to a request tells whether the call may go on, and what it may end with.
#[test]
fn what_is_not_accounted_for_is_found() {
    let check = |number: usize, end: End, attempts: u32, acts: &[Act]| {
        let mut account = Account::default();
        account.enter((number, end, attempts));
        let mut all = vec![Vec::new(); number + 1];
        all[number] = acts.to_vec();
        account.difference(&all, number).is_none()
    };
    assert!(check(0, End::Value, 2, &[Act::Unavailable, Act::Good]));
    assert!(check(3, End::Transport, 1, &[Act::Reset]));
    // A success that was none, an attempt too many, a request that nobody has made, and a POST that was done twice.
    assert!(!check(0, End::Value, 1, &[Act::Unavailable]));
    assert!(!check(0, End::Value, 2, &[Act::Good]));
    assert!(!check(0, End::Value, 1, &[Act::Good, Act::Good]));
    assert!(!check(3, End::Value, 2, &[Act::Reset, Act::Good]));
}
