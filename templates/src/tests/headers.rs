//! What servers say about time and rates in headers.

use std::time::{Duration, SystemTime};

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::support::{Server, get, response};
use crate::runtime::retry_after::parse;
use crate::runtime::{Error, RateLimit};

const NOW: &str = "Sun, 06 Nov 1994 08:49:37 GMT";

fn headers(lines: &[&'static str]) -> HeaderMap {
    let pair = |line: &&'static str| {
        let (name, value) = line.split_once(": ").unwrap();
        let name = HeaderName::from_static(name);
        (name, HeaderValue::from_static(value))
    };
    lines.iter().map(pair).collect()
}

#[test]
fn retry_after_in_all_its_forms() {
    let now: SystemTime = httpdate::parse_http_date(NOW).unwrap();
    for (line, seconds) in [
        ("retry-after: 0", Some(0)),
        ("retry-after: 120", Some(120)),
        ("retry-after: 007", Some(7)),
        ("retry-after: 99999999999999999999999", Some(u64::MAX)),
        ("retry-after: Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
        ("retry-after: Sunday, 06-Nov-94 08:50:37 GMT", Some(60)),
        ("retry-after: Sun Nov  6 08:50:37 1994", Some(60)),
        ("retry-after: Sun, 06 Nov 1994 08:49:36 GMT", Some(0)),
        ("retry-after: ", None),
        ("retry-after: -1", None),
        ("retry-after: 1.5", None),
        ("retry-after: +1", None),
        ("retry-after: soon", None),
        ("retry-after: Sun, 31 Feb 1994 08:50:37 GMT", None),
        ("x-other: 1", None),
    ] {
        let found = parse(&headers(&[line]), now);
        assert_eq!(found, seconds.map(Duration::from_secs), "{line}");
    }
}

#[test]
fn the_clock_of_the_server_counts_and_the_longest_wait() {
    let later = "retry-after: Sun, 06 Nov 1994 08:49:47 GMT";
    let date = "date: Sun, 06 Nov 1994 08:49:37 GMT";
    let wrong = SystemTime::now();
    let parse = |lines: &[&'static str]| parse(&headers(lines), wrong).map(|d| d.as_secs());
    assert_eq!(parse(&[later, date]), Some(10));
    assert_eq!(parse(&[later]), Some(0));
    assert_eq!(parse(&["retry-after: 3", later, date]), Some(10));
}

#[test]
fn limits_of_the_rate() {
    type Expected = Option<[Option<u64>; 3]>;
    let rows: [(&[&'static str], Expected); 12] = [
        (
            &[
                "x-ratelimit-limit: 60",
                "x-ratelimit-remaining: 0",
                "x-ratelimit-reset: 30",
            ],
            Some([Some(60), Some(0), Some(30)]),
        ),
        (
            &[
                "ratelimit-limit: 100, 100;w=60",
                "ratelimit-remaining: 9",
                "ratelimit-reset: 5",
            ],
            Some([Some(100), Some(9), Some(5)]),
        ),
        (&["x-rate-limit-limit: 7"], Some([Some(7), None, None])),
        (
            &[
                "date: Sun, 06 Nov 1994 08:49:37 GMT",
                "x-ratelimit-reset: 784111787",
            ],
            Some([None, None, Some(784_111_787)]),
        ),
        (
            &[
                "date: Thu, 01 Jan 2026 00:00:00 GMT",
                "x-ratelimit-reset: 1767225610",
            ],
            Some([None, None, Some(10)]),
        ),
        (
            &[
                "date: Thu, 01 Jan 2026 00:00:00 GMT",
                "x-ratelimit-reset: 1767225610500",
            ],
            Some([None, None, Some(10)]),
        ),
        (
            &[
                "date: Thu, 01 Jan 2026 00:00:00 GMT",
                "x-ratelimit-reset: 1767225590",
            ],
            Some([None, None, Some(0)]),
        ),
        (
            &[
                "ratelimit: \"hour\";r=50;t=1800, \"second\";r=3;t=1",
                "ratelimit-policy: \"hour\";q=100;w=3600, \"second\";q=10;w=1",
            ],
            Some([Some(10), Some(3), Some(1)]),
        ),
        (&["ratelimit: default;r=0"], Some([None, Some(0), None])),
        (&["retry-after: 12"], Some([None, None, Some(12)])),
        (&["x-ratelimit-limit: many"], None),
        (&["content-type: text/plain"], None),
    ];
    for (lines, expected) in rows {
        let found = RateLimit::of(&headers(lines));
        let found = found.map(|it| [it.limit, it.remaining, it.reset.map(|d| d.as_secs())]);
        assert_eq!(found, expected, "{lines:?}");
    }
}

#[tokio::test]
async fn responses_and_errors_tell_them() {
    let lines = [
        "x-ratelimit-limit: 10",
        "x-ratelimit-remaining: 0",
        "retry-after: 2",
    ];
    for status in [200, 429] {
        let server = Server::start(vec![response(status, &lines, "1")]).await;
        let found = match get(&server.client()).response().await {
            Ok(response) => response.rate_limit(),
            Err(Error::Api(error)) => error.rate_limit(),
            Err(error) => panic!("{error}"),
        };
        let found = found.unwrap();
        assert_eq!((found.limit, found.remaining), (Some(10), Some(0)));
        assert_eq!(found.reset, Some(Duration::from_secs(2)));
    }
}
