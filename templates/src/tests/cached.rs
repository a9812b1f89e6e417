//! The cache of tokens, on a clock that stands still.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::runtime::cached::unhurried;
use crate::runtime::{BoxError, BoxFuture, Cached, ExposeSecret, Token, TokenProvider};

/// What a source does when it is asked for a token.
#[derive(Clone, Copy)]
enum Plan {
    /// Gives a token that is good for so many seconds, after so many seconds.
    Give(u64, u64),
    /// Gives a token that never expires.
    Forever,
    /// Fails after so many seconds.
    Fail(u64),
    /// Says nothing.
    Hang,
    /// Panics.
    Panic,
}

/// Gives `t1`, `t2` and so on, by a plan whose last entry is repeated.
#[derive(Clone)]
struct Source {
    plan: Arc<Mutex<Vec<Plan>>>,
    asked: Arc<AtomicUsize>,
}

impl Source {
    fn new(plan: &[Plan]) -> Self {
        Self {
            plan: Arc::new(Mutex::new(plan.to_vec())),
            asked: Arc::default(),
        }
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl TokenProvider for Source {
    fn token<'a>(&'a self, _: Option<&'a Token>) -> BoxFuture<'a, Result<Token, BoxError>> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            let plan = {
                let mut plan = self.plan.lock().unwrap();
                if plan.len() > 1 {
                    plan.remove(0)
                } else {
                    plan[0]
                }
            };
            match plan {
                Plan::Give(lifetime, wait) => {
                    sleep(Duration::from_secs(wait)).await;
                    Ok(Token::new(format!("t{number}")).expires_in(Duration::from_secs(lifetime)))
                }
                Plan::Forever => Ok(Token::new(format!("t{number}"))),
                Plan::Fail(wait) => {
                    sleep(Duration::from_secs(wait)).await;
                    Err(format!("failure {number}").into())
                }
                Plan::Hang => std::future::pending().await,
                Plan::Panic => panic!("a provider with a bug"),
            }
        })
    }
}

fn cached(plan: &[Plan]) -> (Cached<Source>, Source) {
    let source = Source::new(plan);
    (Cached::new(source.clone()), source)
}

async fn text(cached: &Cached<Source>) -> String {
    match cached.token(None).await {
        Ok(token) => token.secret().expose_secret().to_owned(),
        Err(error) => error.to_string(),
    }
}

async fn after_rejection(cached: &Cached<Source>, rejected: &str) -> String {
    match cached.token(Some(&Token::new(rejected))).await {
        Ok(token) => token.secret().expose_secret().to_owned(),
        Err(error) => error.to_string(),
    }
}

/// All results of so many calls at once.
async fn at_once(
    cached: &Cached<Source>,
    calls: usize,
    rejected: Option<&'static str>,
) -> Vec<String> {
    let tasks: Vec<_> = (0..calls)
        .map(|_| {
            let cached = cached.clone();
            tokio::spawn(async move {
                match rejected {
                    Some(rejected) => after_rejection(&cached, rejected).await,
                    None => text(&cached).await,
                }
            })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}

async fn seconds(number: u64) {
    sleep(Duration::from_secs(number)).await;
}

#[tokio::test(start_paused = true)]
async fn many_calls_make_one_request() {
    let (cached, source) = cached(&[Plan::Give(300, 2)]);
    let results = at_once(&cached, 50, None).await;
    assert!(results.iter().all(|token| token == "t1"));
    assert_eq!(source.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn many_calls_share_one_failure() {
    let (cached, source) = cached(&[Plan::Fail(2), Plan::Give(300, 0)]);
    let results = at_once(&cached, 50, None).await;
    assert!(
        results.iter().all(|text| text == "failure 1"),
        "{results:?}"
    );
    assert_eq!(source.asked(), 1);
    assert_eq!(text(&cached).await, "t2");
}

#[tokio::test(start_paused = true)]
async fn the_old_token_is_used_while_the_new_one_is_fetched() {
    let (cached, source) = cached(&[Plan::Give(300, 0), Plan::Give(300, 5)]);
    assert_eq!(text(&cached).await, "t1");
    seconds(225).await;
    assert_eq!((text(&cached).await, source.asked()), ("t1".to_owned(), 1));
    seconds(16).await;
    let started = Instant::now();
    assert_eq!(at_once(&cached, 20, None).await, vec!["t1"; 20]);
    assert_eq!(started.elapsed(), Duration::ZERO);
    seconds(4).await;
    assert_eq!((text(&cached).await, source.asked()), ("t1".to_owned(), 2));
    seconds(2).await;
    assert_eq!((text(&cached).await, source.asked()), ("t2".to_owned(), 2));
}

/// The time at which a token is refreshed, in seconds of its life.
#[test]
fn a_token_is_used_for_at_least_half_of_its_life() {
    for (life, random, expected) in [
        (3600, 0.0, 3540.0),
        (3600, 1.0, 3530.0),
        (300, 0.0, 240.0),
        (300, 1.0, 230.0),
        (60, 0.0, 48.0),
        (30, 1.0, 15.0),
        (10, 1.0, 5.0),
        (0, 1.0, 0.0),
    ] {
        let used = unhurried(Duration::from_secs(life), random).as_secs_f64();
        assert!((used - expected).abs() < 1e-6, "{life} {random}: {used}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_short_token_is_still_cached() {
    let (cached, source) = cached(&[Plan::Give(4, 0)]);
    for _ in 0..100 {
        text(&cached).await;
    }
    assert_eq!(source.asked(), 1);
    seconds(5).await;
    assert_eq!((text(&cached).await, source.asked()), ("t2".to_owned(), 2));
}

#[tokio::test(start_paused = true)]
async fn a_stalled_refresh_harms_no_call_that_has_a_token() {
    let (cached, source) = cached(&[Plan::Give(300, 0), Plan::Hang]);
    text(&cached).await;
    seconds(241).await;
    let started = Instant::now();
    for _ in 0..5 {
        assert_eq!(text(&cached).await, "t1");
    }
    assert_eq!((started.elapsed(), source.asked()), (Duration::ZERO, 1));
    seconds(60).await;
    let started = Instant::now();
    assert_eq!(text(&cached).await, "the token did not come in time");
    assert!(
        started.elapsed() <= Duration::from_secs(61),
        "{:?}",
        started.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn a_failed_refresh_is_tried_again_after_a_while() {
    let (cached, source) = cached(&[Plan::Give(300, 0), Plan::Fail(0), Plan::Give(300, 0)]);
    text(&cached).await;
    seconds(241).await;
    for (wait, asked, expected) in [
        (0, 1, "t1"),
        (1, 2, "t1"),
        (2, 2, "t1"),
        (3, 2, "t1"),
        (1, 3, "t3"),
    ] {
        seconds(wait).await;
        assert_eq!(
            (text(&cached).await.as_str(), source.asked()),
            (expected, asked),
            "{wait}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_panics_is_asked_again() {
    let (cached, source) = cached(&[Plan::Give(300, 0), Plan::Panic, Plan::Give(300, 0)]);
    text(&cached).await;
    seconds(241).await;
    for _ in 0..3 {
        assert!(text(&cached).await.starts_with('t'));
        seconds(6).await;
    }
    assert_eq!((text(&cached).await, source.asked()), ("t3".to_owned(), 3));
}

#[tokio::test(start_paused = true)]
async fn a_token_that_comes_too_late_is_not_used() {
    let (cached, _) = cached(&[Plan::Give(0, 0), Plan::Give(300, 0)]);
    assert_eq!(text(&cached).await, "the new token has already expired");
    assert_eq!(text(&cached).await, "t2");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_given_up_leaves_the_work_to_the_next() {
    let (cached, source) = cached(&[Plan::Hang, Plan::Give(300, 0)]);
    let first = tokio::time::timeout(Duration::from_secs(1), text(&cached));
    let second = async {
        seconds(0).await;
        text(&cached).await
    };
    let (first, second) = tokio::join!(first, second);
    assert!(first.is_err());
    assert_eq!((second, source.asked()), ("t2".to_owned(), 2));
}

#[tokio::test(start_paused = true)]
async fn a_token_without_lifetime_is_used_until_it_is_refused() {
    let (cached, source) = cached(&[Plan::Forever]);
    text(&cached).await;
    seconds(1_000_000).await;
    assert_eq!((text(&cached).await, source.asked()), ("t1".to_owned(), 1));
    assert_eq!(at_once(&cached, 20, Some("t1")).await, vec!["t2"; 20]);
    assert_eq!(source.asked(), 2);
    assert_eq!(after_rejection(&cached, "t1").await, "t2");
    assert_eq!(source.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_was_just_fetched_is_not_replaced() {
    let (cached, source) = cached(&[Plan::Forever]);
    text(&cached).await;
    seconds(4).await;
    let refused = "the server refused a token that was just fetched";
    assert_eq!(after_rejection(&cached, "t1").await, refused);
    assert_eq!((text(&cached).await, source.asked()), ("t1".to_owned(), 1));
    seconds(2).await;
    assert_eq!(after_rejection(&cached, "t1").await, "t2");
}

#[tokio::test(start_paused = true)]
async fn debug_shows_no_token() {
    let (cached, _) = cached(&[Plan::Forever]);
    let token = cached.token(None).await.unwrap();
    assert_eq!(
        format!("{cached:?} {token:?}"),
        "Cached { .. } Token { lifetime: None, .. }"
    );
}
