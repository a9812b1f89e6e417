//! Decides whether a redirect is followed, and with what.
//!
//! In: a request and the response to it. Out: the request changed to the next hop. The HTTP client is told not to
//! follow redirects, because it would carry API keys to other origins and put them into `Referer`.

use http::header::{
    AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue, LOCATION, PROXY_AUTHORIZATION,
};
use http::{Method, StatusCode};
use url::Url;

use super::attempt::Attempt;
use super::auth::{ExposeSecret, SecretString};
use super::encode::percent;

/// The most redirects that one call follows.
pub(super) const MAX_HOPS: usize = 10;

/// Turns the request into the one that the response asks for; `false` where a redirect is not to be followed.
///
/// Followed are 301, 302, 303, 307 and 308 to GET and HEAD without a body, unless the operation documents the status as
/// a success and it is not the body that is wanted, and never from `https` to `http`. When the origin (scheme, host and port) changes, the credentials,
/// cookies, sensitive headers and those of hooks stay behind for good.
pub(super) fn follow(attempt: &mut Attempt<'_>, status: StatusCode, headers: &HeaderMap) -> bool {
    let operation = attempt.facts.operation;
    let is_redirect = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
    let is_safe = matches!(operation.method, Method::GET | Method::HEAD);
    if !is_redirect
        || !is_safe
        || !attempt.prepared.body.is_none()
        || operation.is_success(status.as_u16()) && !attempt.prepared.unread.is_all()
    {
        return false;
    }
    let Some(target) = target(&attempt.url, headers) else {
        return false;
    };
    let is_same = target.origin() == attempt.url.origin();
    attempt.url = target;
    if is_same {
        add_keys(&mut attempt.url, &attempt.credentials.query);
    } else {
        attempt.is_home = false;
        strip(attempt.headers.to_mut(), &attempt.own_headers);
        let credentials = &mut attempt.credentials;
        credentials.query.clear();
        for (name, _) in credentials.headers.drain(..) {
            attempt.headers.to_mut().remove(name);
        }
    }
    true
}

/// Adds the keys that the query does not have yet.
pub(super) fn add_keys(url: &mut Url, keys: &[(&'static str, SecretString)]) {
    for (name, key) in keys {
        if url.query_pairs().any(|(known, _)| known == *name) {
            continue;
        }
        let pair = format!("{}={}", percent(name), percent(key.expose_secret()));
        let query = match url.query() {
            Some(query) if !query.is_empty() => format!("{query}&{pair}"),
            _ => pair,
        };
        url.set_query(Some(&query));
    }
}

/// Where the redirect leads, if that is a place to go to.
pub(crate) fn target(from: &Url, headers: &HeaderMap) -> Option<Url> {
    let location = std::str::from_utf8(headers.get(LOCATION)?.as_bytes()).ok()?;
    let target = from.join(location).ok()?;
    let is_allowed = match target.scheme() {
        "https" => true,
        "http" => from.scheme() == "http",
        _ => false,
    };
    let has_user = !target.username().is_empty() || target.password().is_some();
    (is_allowed && !has_user).then_some(target)
}

/// Whether a header is one that others should not see.
pub(super) fn is_secret(name: &HeaderName, value: &HeaderValue) -> bool {
    value.is_sensitive() || [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION].contains(name)
}

/// Takes out what must not reach another origin.
fn strip(headers: &mut HeaderMap, own: &[HeaderName]) {
    let secret = headers
        .iter()
        .filter(|(name, value)| is_secret(name, value) || own.contains(name));
    let names: Vec<HeaderName> = secret.map(|(name, _)| name.clone()).collect();
    for name in names {
        headers.remove(name);
    }
}
