//! Turns a call into what all of its attempts have in common.
//!
//! In: the encoded parts of a [`Call`], its options and the client's settings. Out: URL, headers, body and limits, still
//! without credentials; or an error before anything is sent.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderValue};
use percent_encoding::percent_decode_str;
use url::{ParseError, Position, Url};

use super::auth::SecretString;
use super::body::Body;
use super::call::{Call, Parts};
use super::client::{self, Client};
use super::facts::Facts;
use super::path_template;
use super::raw_call::Security;
use super::request_error::{Problem, RequestError};
use super::response::Unread;
use super::retry::Retry;

/// What all attempts of a call have in common.
pub(super) struct Prepared {
    pub(super) client: Client,
    pub(super) security: Security,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    /// Which successes are wanted with their bodies unread.
    pub(super) unread: Unread,
    /// The names and the encoded texts of the path parameters.
    path: Vec<(&'static str, String)>,
    /// The secret texts among the headers and in the body.
    pub(super) secrets: Vec<SecretString>,
    pub(super) timeout: Duration,
    pub(super) total_timeout: Duration,
    pub(super) retry: Retry,
    /// Whether the server may get the request twice.
    pub(super) is_safe: bool,
}

impl Prepared {
    /// The names and the texts of the path parameters, before they were encoded.
    pub(super) fn path_parameters(&self) -> Arc<[(&'static str, String)]> {
        let parts = self.path.iter();
        parts.map(|(name, text)| (*name, decoded(text))).collect()
    }
}

/// The facts of a call, of which nothing has been sent.
pub(super) fn facts(call: &Call) -> Facts {
    let facts = Facts::new(call.info);
    match &call.undocumented {
        Some(undocumented) => facts.at(&undocumented.path),
        None => facts,
    }
}

/// Prepares a call.
pub(super) fn prepare(call: Call, facts: &Facts) -> Result<Box<Prepared>, RequestError> {
    let refuse = |problem: Problem| RequestError::of_call(facts, problem);
    let mut call = call.into_parts();
    if let Some(problem) = call.problem.take().or(call.options.problem.take()) {
        return Err(refuse(problem));
    }
    if !call.violations.is_empty() && !call.options.unchecked {
        return Err(RequestError::of_limits(facts, call.violations));
    }
    let url = url(&call).map_err(refuse)?;
    let headers = headers(&call).map_err(refuse)?;
    let echoes = headers.values().filter(|value| value.is_sensitive());
    let echoes = echoes.filter_map(|value| value.to_str().ok());
    let secrets = call.secrets.into_iter();
    let secrets = secrets.chain(echoes.map(SecretString::from)).collect();
    let inner = &call.client.inner;
    Ok(Box::new(Prepared {
        security: match call.undocumented {
            Some(undocumented) => undocumented.security,
            None => Security::OneOf(call.info.security),
        },
        url,
        body: call.body.map(|(_, body)| body).unwrap_or_default(),
        unread: call.unread,
        path: call.path,
        secrets,
        timeout: call.options.timeout.unwrap_or(inner.timeout),
        total_timeout: call.options.total_timeout.unwrap_or(inner.total_timeout),
        retry: call.options.retry.unwrap_or_else(|| inner.retry.clone()),
        is_safe: call.repeat.is_safe(&call.info.method, &headers),
        headers,
        client: call.client,
    }))
}

/// The URL without keys. The query is written here, not by the `url` crate, which would write a space as `+`.
pub(super) fn url(call: &Parts) -> Result<Url, Problem> {
    if let Some(url) = &call.page_url {
        return Ok(page_url(url, &call.options.query));
    }
    let own = call.options.base_url.as_deref().or(call.server);
    let base_url = match own {
        Some(text) => &client::check_base_url(text).map_err(Problem::new)?,
        None => &call.client.inner.base_url,
    };
    let expanded = match &call.undocumented {
        Some(undocumented) => undocumented.path.clone(),
        None => path_template::expand(call.info.path, &call.path)?,
    };
    let (path, fixed) = expanded.split_once('?').unwrap_or((&expanded, ""));
    let slash = if path.starts_with('/') { "" } else { "/" };
    let mut text = [base_url.path().trim_end_matches('/'), slash, path].concat();
    let path_end = text.len();
    let parts = call.query.iter().map(|(_, text)| text);
    let parts = parts.chain(&call.options.query).map(String::as_str);
    let fixed = Some(fixed).filter(|fixed| !fixed.is_empty());
    for (index, part) in fixed.into_iter().chain(parts).enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        text.push_str(part);
    }
    let url = at_origin(base_url, &text).map_err(|_| Problem::new("the URL cannot be parsed"))?;
    // The parser resolves dot segments and the like; a path that changes would reach another route.
    if url.path() == &text[..path_end] {
        Ok(url)
    } else {
        Err(Problem::new("the path cannot be sent as it is written"))
    }
}

/// The URL with this path and query, without parsing the origin again where that can be.
fn at_origin(base_url: &Url, text: &str) -> Result<Url, ParseError> {
    // As a reference of its own, this would begin with a host (RFC 3986, section 4.2).
    if text.starts_with("//") || text.starts_with("/\\") {
        return Url::parse(&format!("{}{text}", &base_url[..Position::BeforePath]));
    }
    base_url.join(text)
}

/// The URL of a page as the server gave it, with those parameters of the call's options that it lacks.
fn page_url(url: &Url, parameters: &[String]) -> Url {
    let mut url = url.clone();
    for pair in parameters {
        let name = |pair: &str| pair.split('=').next().unwrap_or_default().to_owned();
        let own = url.query().unwrap_or_default();
        if own.split('&').any(|known| name(known) == name(pair)) {
            continue;
        }
        let joined = if own.is_empty() {
            pair.clone()
        } else {
            format!("{own}&{pair}")
        };
        url.set_query(Some(&joined));
    }
    url
}

/// The headers without credentials, from weak to strong: the client's, the operation's, the parameters', the options'.
fn headers(call: &Parts) -> Result<HeaderMap, Problem> {
    let inner = &call.client.inner;
    let mut headers = copied(&inner.default_headers);
    if let Some(accept) = call.info.accept
        && !headers.contains_key(ACCEPT)
    {
        headers.insert(
            ACCEPT,
            HeaderValue::from_maybe_shared(Bytes::from_static(accept.as_bytes()))
                .map_err(|_| Problem::new("the media types cannot be a header value"))?,
        );
    }
    if let Some((content_type, _)) = &call.body {
        headers.insert(
            CONTENT_TYPE,
            fixed(content_type, "the media type cannot be a header value")?,
        );
    }
    for (_, (name, value)) in &call.headers {
        headers.insert(name, value.clone());
    }
    for (name, value) in &call.options.headers {
        headers.insert(name, value.clone());
    }
    if let Some(key) = &call.options.idempotency_key {
        headers.insert(call.repeat.key_header(), key.clone());
    }
    let cookies: Vec<&str> = call.cookies.iter().map(|(_, pairs)| &**pairs).collect();
    if let Some(value) = cookies_after(&headers, &cookies)? {
        headers.insert(COOKIE, value);
    }
    Ok(headers)
}

/// A copy with room for the headers that come after these: credentials, and those that the HTTP stack adds.
pub(super) fn copied(headers: &HeaderMap) -> HeaderMap {
    let mut copy = HeaderMap::with_capacity((headers.len() + 2).max(6));
    for (name, value) in headers {
        copy.append(name, value.clone());
    }
    copy
}

/// The text that was encoded.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn fixed(text: &str, reason: &'static str) -> Result<HeaderValue, Problem> {
    HeaderValue::from_str(text).map_err(|_| Problem::new(reason))
}

/// The header with these cookies after those that are there already (RFC 6265, section 4.2.1).
pub(super) fn cookies_after(
    headers: &HeaderMap,
    pairs: &[&str],
) -> Result<Option<HeaderValue>, Problem> {
    let own = headers.get(COOKIE).and_then(|value| value.to_str().ok());
    let all: Vec<&str> = own.into_iter().chain(pairs.iter().copied()).collect();
    if all.is_empty() {
        return Ok(None);
    }
    let mut value = fixed(&all.join("; "), "the cookies cannot be a header value")?;
    value.set_sensitive(true);
    Ok(Some(value))
}
