//! The limit that a client sets itself, on a clock that stands still.

use std::time::Duration;

use tokio::time::Instant;

use super::support::{Server, get, once, response};
use crate::runtime::{BoxFuture, Options, RateLimiter, Throttle};

/// When each of so many requests may be sent, in milliseconds.
async fn times(limit: &RateLimiter, requests: usize) -> Vec<u128> {
    let started = Instant::now();
    let mut times = Vec::new();
    for _ in 0..requests {
        limit.acquire().await;
        times.push(started.elapsed().as_millis());
    }
    times
}

#[tokio::test(start_paused = true)]
async fn no_second_has_more_requests_than_allowed() {
    let times = times(&RateLimiter::per_second(10), 35).await;
    for (place, time) in times.iter().enumerate() {
        assert_eq!(*time, (place as u128 / 10) * 1000);
    }
}

#[tokio::test(start_paused = true)]
async fn all_windows_hold() {
    let times = times(&RateLimiter::per_second(10).and_per_minute(25), 60).await;
    assert_eq!((times[9], times[10], times[24]), (0, 1000, 2000));
    assert_eq!((times[25], times[50]), (60_000, 120_000));
    for window in times.windows(11) {
        assert!(window[10] - window[0] >= 1000);
    }
    for window in times.windows(26) {
        assert!(window[25] - window[0] >= 60_000);
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_lets_the_window_slide() {
    let limit = RateLimiter::per(2, Duration::from_secs(1));
    assert_eq!(times(&limit, 1).await, [0]);
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(times(&limit, 3).await, [0, 400, 1000]);
    tokio::time::sleep(Duration::from_secs(9)).await;
    assert_eq!(times(&limit, 3).await, [0, 0, 1000]);
}

#[tokio::test(start_paused = true)]
async fn clones_share_the_limit_in_the_order_they_came() {
    let limit = RateLimiter::per_second(1);
    let started = Instant::now();
    let tasks: Vec<_> = (0..5)
        .map(|_| {
            let limit = limit.clone();
            tokio::spawn(async move {
                limit.acquire().await;
                started.elapsed().as_secs()
            })
        })
        .collect();
    for (expected, task) in (0_u64..).zip(tasks) {
        assert_eq!(task.await.unwrap(), expected);
    }
    assert_eq!(format!("{limit:?}"), "RateLimiter([(1, 1s)])");
}

#[tokio::test(start_paused = true)]
async fn zero_is_one() {
    assert_eq!(times(&RateLimiter::per_minute(0), 2).await, [0, 60_000]);
}

/// Every attempt waits, and a wait that is longer than the call may take is a timeout.
#[tokio::test]
async fn calls_wait_for_it() {
    let server = Server::start(vec![response(500, &[], ""), response(200, &[], "1")]).await;
    let limit = RateLimiter::per(2, Duration::from_secs(3600));
    let client = once(&server.url)
        .retry(super::support::quick())
        .throttle(limit);
    let client = client.build().unwrap();
    get(&client).await.unwrap();
    assert_eq!(server.requests().len(), 2);
    let brief = Options::new().total_timeout(Duration::from_millis(50));
    let error = get(&client).options(brief).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error}");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn another_limit_can_be_plugged_in() {
    struct Never;
    impl Throttle for Never {
        fn acquire(&self) -> BoxFuture<'_, ()> {
            Box::pin(std::future::pending())
        }
    }
    let client = once("http://localhost:1").throttle(Never);
    let client = client.total_timeout(Duration::from_millis(20)).build();
    assert!(get(&client.unwrap()).await.unwrap_err().is_timeout());
}
