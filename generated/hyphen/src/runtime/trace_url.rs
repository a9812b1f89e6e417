//! URLs as spans show them.
//!
//! In: a request and its credentials. Out: the URL without secrets: no user name, no password, no key, no value of the
//! query that was not asked for.

use percent_encoding::percent_decode_str;
use url::Position;

use super::auth::ExposeSecret;
use super::credentials::Credentials;
use super::encode::percent;
use super::prepare::Prepared;

/// What stands for a secret, as the convention has it.
const REDACTED: &str = "REDACTED";

/// The length in bytes from which on a known secret is hidden where it stands in the path. Hiding shorter
/// ones would only spoil the path, and give them away by the gaps.
const SHORTEST_SECRET: usize = 4;

/// The URL of the next request.
pub(super) fn shown(prepared: &Prepared, credentials: &Credentials) -> String {
    let url = &prepared.url;
    let allowed = &prepared.client.inner.traced_query;
    let secrets: Vec<&str> = credentials
        .secrets
        .iter()
        .chain(&prepared.secrets)
        .map(ExposeSecret::expose_secret)
        .filter(|secret| secret.len() >= SHORTEST_SECRET)
        .collect();
    // Everything between the host and the query, so that there is no user name.
    let origin = &url[Position::BeforeHost..Position::AfterPort];
    let path = hide(&url[Position::BeforePath..Position::AfterPath], &secrets);
    let mut text = format!("{}://{origin}{path}", url.scheme());
    let keys = credentials.query.iter();
    let keys = keys.map(|(name, _)| format!("{}={REDACTED}", percent(name)));
    let own = url.query().into_iter().flat_map(|query| query.split('&'));
    let own = own
        .filter(|pair| !pair.is_empty())
        .map(|pair| shown_pair(pair, allowed, &secrets));
    for (index, pair) in own.chain(keys).enumerate() {
        text.push(if index == 0 { '?' } else { '&' });
        text.push_str(&pair);
    }
    text
}

/// A pair of the query. One without a name is a value.
fn shown_pair(pair: &str, allowed: &[String], secrets: &[&str]) -> String {
    let Some((name, _)) = pair.split_once('=') else {
        return REDACTED.to_owned();
    };
    let plain = percent_decode_str(name).decode_utf8_lossy();
    if allowed.iter().any(|allowed| *allowed == plain) {
        hide(pair, secrets)
    } else {
        format!("{name}={REDACTED}")
    }
}

/// The text without the secrets of the call, as they are and percent-encoded.
fn hide(text: &str, secrets: &[&str]) -> String {
    secrets.iter().fold(text.to_owned(), |text, secret| {
        text.replace(secret, REDACTED)
            .replace(&percent(secret), REDACTED)
    })
}
