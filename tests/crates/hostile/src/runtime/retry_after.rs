//! The `Retry-After` header (RFC 9110, section 10.2.3): seconds, or a date in one of its three forms.

use std::time::{Duration, SystemTime};

use http::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};

/// How long to wait from now on. A date that has passed gives zero; a text that is neither gives nothing.
///
/// A date is compared with the server's own `Date`, since the clock of this machine may be wrong; without one, with
/// `now`. Of several headers the longest wait counts.
pub(crate) fn parse(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    headers
        .get_all(RETRY_AFTER)
        .iter()
        .filter_map(|value| {
            let text = value.to_str().ok()?.trim();
            seconds(text).or_else(|| until(text, headers, now))
        })
        .max()
}

/// A number of seconds. One that is too large to count is the largest one.
pub(super) fn seconds(text: &str) -> Option<Duration> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| Duration::from_secs(text.parse().unwrap_or(u64::MAX)))
}

fn until(text: &str, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let then = httpdate::parse_http_date(text).ok()?;
    let now = server_time(headers).unwrap_or(now);
    Some(then.duration_since(now).unwrap_or_default())
}

/// The time at which the server made the response, by its own clock.
pub(super) fn server_time(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(text(headers, &DATE)?).ok()
}

/// The first header of a name, as text.
pub(super) fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}
