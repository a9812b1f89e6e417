//! The limit of the rate of requests that a server tells in the headers of a response.
//!
//! In: headers by the names in use. Out: a [`RateLimit`]. There is no standard yet; understood are the fields of
//! draft-ietf-httpapi-ratelimit-headers, of its older versions, and the `X-RateLimit-` headers that they come from.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::{HeaderMap, HeaderName};

use super::retry_after::{self, server_time, text};
use super::timer::time_of_day;

/// How many requests the server takes, as far as it tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests are allowed in a window of time.
    pub limit: Option<u64>,
    /// How many of them are left.
    pub remaining: Option<u64>,
    /// How long it takes, from the response on, until the window starts anew.
    pub reset: Option<Duration>,
}

impl RateLimit {
    /// Reads the headers of a response; `None` where they say nothing.
    pub fn of(headers: &HeaderMap) -> Option<Self> {
        let now = server_time(headers).unwrap_or_else(time_of_day);
        let found = Self::structured(headers).unwrap_or_else(|| Self::separate(headers, now));
        let found = Self {
            reset: found.reset.or_else(|| retry_after::parse(headers, now)),
            ..found
        };
        (found != Self::default()).then_some(found)
    }

    /// `RateLimit: "default";r=50;t=30` with `RateLimit-Policy: "default";q=100;w=60`. Of several policies it is the one
    /// with the fewest requests left.
    fn structured(headers: &HeaderMap) -> Option<Self> {
        let field = text(headers, &HeaderName::from_static("ratelimit"))?;
        let (name, remaining, item) = field
            .split(',')
            .filter_map(|item| Some((name(item), parameter(item, "r")?, item)))
            .min_by_key(|(_, remaining, _)| *remaining)?;
        let policies = text(headers, &HeaderName::from_static("ratelimit-policy"));
        let limit = policies
            .into_iter()
            .flat_map(|field| field.split(','))
            .find(|policy| self::name(policy) == name)
            .and_then(|policy| parameter(policy, "q"));
        Some(Self {
            limit,
            remaining: Some(remaining),
            reset: parameter(item, "t").map(Duration::from_secs),
        })
    }

    /// `X-RateLimit-Limit`, `-Remaining` and `-Reset`, with and without the `X-`.
    fn separate(headers: &HeaderMap, now: SystemTime) -> Self {
        let find = |part: &str| {
            ["ratelimit-", "x-ratelimit-", "x-rate-limit-"]
                .iter()
                .find_map(|start| headers.get(format!("{start}{part}"))?.to_str().ok())
        };
        // Some servers add the window after a comma or semicolon: `100, 100;w=60`.
        let number =
            |text: &str| -> Option<u64> { text.split([',', ';']).next()?.trim().parse().ok() };
        Self {
            limit: find("limit").and_then(number),
            remaining: find("remaining").and_then(number),
            reset: find("reset").and_then(number).map(|text| reset(text, now)),
        }
    }
}

/// The name of an item, which may stand in quotes.
fn name(item: &str) -> &str {
    let name = item.split(';').next().unwrap_or_default();
    name.trim().trim_matches('"')
}

fn parameter(item: &str, name: &str) -> Option<u64> {
    item.split(';').skip(1).find_map(|parameter| {
        let (key, value) = parameter.split_once('=')?;
        (key.trim() == name).then(|| value.trim().parse().ok())?
    })
}

/// Servers give the seconds that are left, or the moment in seconds or milliseconds since 1970. The numbers are so far
/// apart that they tell which one it is.
fn reset(number: u64, now: SystemTime) -> Duration {
    const SECONDS: u64 = 1_000_000_000;
    const MILLISECONDS: u64 = SECONDS * 1000;
    let moment = match number {
        ..SECONDS => return Duration::from_secs(number),
        SECONDS..MILLISECONDS => Duration::from_secs(number),
        MILLISECONDS.. => Duration::from_millis(number),
    };
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    moment.saturating_sub(now)
}
