//! Decides whether a redirect is followed, and with what.
//!
//! In: a request and the response to it. Out: the request changed to the next hop. The HTTP client is told not to
//! follow redirects, because it would carry API keys to other origins and put them into `Referer`.

use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, LOCATION, PROXY_AUTHORIZATION};
use http::{Method, StatusCode};
use url::Url;

use super::prepare::{Prepared, add_keys};

/// The most redirects that one call follows.
pub(super) const MAX_HOPS: usize = 10;

/// Turns the request into the one that the response asks for; `false` where a redirect is not to be followed.
///
/// Followed are 301, 302, 303, 307 and 308 to GET and HEAD without a body, unless the operation documents the status as
/// a success, and never from `https` to `http`. When the origin (scheme, host and port) changes, the credentials,
/// cookies and sensitive headers stay behind for good.
pub(super) fn follow(request: &mut Prepared, status: StatusCode, headers: &HeaderMap) -> bool {
    let is_redirect = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
    let is_safe = matches!(request.info.method, Method::GET | Method::HEAD);
    if !is_redirect
        || !is_safe
        || request.body.is_some()
        || request.info.is_success(status.as_u16())
    {
        return false;
    }
    let Some(target) = target(&request.url, headers) else {
        return false;
    };
    if target.origin() == request.url.origin() {
        request.url = target;
        add_keys(&mut request.url, &request.query_keys);
    } else {
        request.url = target;
        request.query_keys.clear();
        strip(&mut request.headers);
    }
    true
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

/// Takes out what must not reach another origin.
fn strip(headers: &mut HeaderMap) {
    let secret: Vec<HeaderName> = headers
        .iter()
        .filter(|(name, value)| {
            value.is_sensitive() || [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION].contains(name)
        })
        .map(|(name, _)| name.clone())
        .collect();
    for name in secret {
        headers.remove(name);
    }
}
