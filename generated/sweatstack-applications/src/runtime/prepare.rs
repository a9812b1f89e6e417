//! Turns a call into a request that is ready to be sent.
//!
//! In: the encoded parts of a [`Call`] and the client's settings. Out: URL, headers and body, with the credentials
//! resolved; or an error before anything is sent.

use bytes::Bytes;
use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderValue, USER_AGENT};
use url::Url;

use super::auth::{ExposeSecret, SecretString};
use super::call::Call;
use super::client::Client;
use super::credentials::{self, Credentials};
use super::encode::percent;
use super::error::Error;
use super::operation::OperationInfo;
use super::path_template;
use super::request_error::{Problem, RequestError};

/// A request that is ready to be sent, any number of times.
pub(super) struct Prepared {
    pub(super) client: Client,
    pub(super) info: &'static OperationInfo,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Bytes>,
    /// Keys that belong into the query of every URL of the API's origin.
    pub(super) query_keys: Vec<(&'static str, SecretString)>,
    /// The secret texts in the request.
    pub(super) secrets: Vec<SecretString>,
}

/// Prepares a call.
pub(super) fn prepare(mut call: Call) -> Result<Prepared, Error> {
    let info = call.info;
    let refuse = |problem: Problem| RequestError::of_call(info, problem);
    if let Some(problem) = call.problem.take() {
        return Err(refuse(problem).into());
    }
    let mut url = url(&call).map_err(refuse)?;
    let credentials = credentials::resolve(&call.client.inner.auth, info)?;
    let headers = headers(&call, &credentials).map_err(refuse)?;
    add_keys(&mut url, &credentials.query);
    let echoes = headers.values().filter(|value| value.is_sensitive());
    let echoes = echoes
        .filter_map(|value| value.to_str().ok())
        .map(SecretString::from);
    let secrets = credentials.secrets.into_iter().chain(echoes).collect();
    Ok(Prepared {
        client: call.client,
        info,
        url,
        headers,
        body: call.body.map(|(_, body)| body),
        query_keys: credentials.query,
        secrets,
    })
}

/// The URL without keys. The query is written here, not by the `url` crate, which would write a space as `+`.
fn url(call: &Call) -> Result<Url, Problem> {
    let expanded = path_template::expand(call.info.path, &call.path)?;
    let (path, fixed) = expanded.split_once('?').unwrap_or((&expanded, ""));
    let slash = if path.starts_with('/') { "" } else { "/" };
    let mut text = format!("{}{slash}{path}", call.client.inner.base_url);
    let parameters = call.query.iter().map(|(_, text)| text.as_str());
    let fixed = Some(fixed).filter(|fixed| !fixed.is_empty());
    let parts: Vec<&str> = fixed.into_iter().chain(parameters).collect();
    let path_end = text.len();
    if !parts.is_empty() {
        text.push('?');
        text.push_str(&parts.join("&"));
    }
    let url = Url::parse(&text).map_err(|_| Problem::new("the URL cannot be parsed"))?;
    // The parser resolves dot segments and the like; a path that changes would reach another route.
    if url[..url::Position::AfterPath] == text[..path_end] {
        Ok(url)
    } else {
        Err(Problem::new("the path cannot be sent as it is written"))
    }
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

/// The headers, from weak to strong: the client's, the operation's, the parameters', the credentials'.
fn headers(call: &Call, credentials: &Credentials) -> Result<HeaderMap, Problem> {
    let inner = &call.client.inner;
    let mut headers = inner.default_headers.clone();
    headers
        .entry(USER_AGENT)
        .or_insert_with(|| inner.user_agent.clone());
    if let Some(accept) = call.info.accept
        && !headers.contains_key(ACCEPT)
    {
        headers.insert(
            ACCEPT,
            fixed(accept, "the media types cannot be a header value")?,
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
    for (name, value) in &credentials.headers {
        headers.insert(name, value.clone());
    }
    if let Some(cookie) = cookie(&headers, call, credentials)? {
        headers.insert(COOKIE, cookie);
    }
    Ok(headers)
}

fn fixed(text: &str, reason: &'static str) -> Result<HeaderValue, Problem> {
    HeaderValue::from_str(text).map_err(|_| Problem::new(reason))
}

/// The `Cookie` header: the client's own, the parameters, the credentials (RFC 6265, section 4.2.1).
fn cookie(
    headers: &HeaderMap,
    call: &Call,
    credentials: &Credentials,
) -> Result<Option<HeaderValue>, Problem> {
    let own = headers
        .get(COOKIE)
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned);
    let parameters = call.cookies.iter().map(|(_, pairs)| pairs.clone());
    let keys = credentials.cookies.iter();
    let keys = keys.map(|(name, key)| format!("{name}={}", key.expose_secret()));
    let pairs: Vec<String> = own.into_iter().chain(parameters).chain(keys).collect();
    if pairs.is_empty() {
        return Ok(None);
    }
    let mut value = HeaderValue::from_str(&pairs.join("; "))
        .map_err(|_| Problem::new("the cookies cannot be a header value"))?;
    value.set_sensitive(true);
    Ok(Some(value))
}
