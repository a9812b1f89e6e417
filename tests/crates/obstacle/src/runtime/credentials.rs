//! The one place where the credentials of a request are resolved.
//!
//! In: the client's [`Auth`] and the security requirements of an operation. Out: what to add to the request, or an
//! [`AuthError`] before anything is sent.

use std::borrow::Cow;

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use super::auth::{Auth, Credential, ExposeSecret, KeyLocation, Scheme, SchemeKind, SecretString};
use super::auth_error::AuthError;
use super::facts::Facts;
use super::raw_call::Security;
use super::token::{BoxError, Token};

/// What the chosen schemes add to one request.
#[derive(Default)]
pub(super) struct Credentials {
    /// Headers, all marked as sensitive.
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    /// Query parameters by their plain names.
    pub(super) query: Vec<(&'static str, SecretString)>,
    /// Cookies, each one as its name, an equals sign and its value.
    pub(super) cookies: Vec<String>,
    /// Every secret text that is sent, so that an echo of it in a server's message can be hidden.
    pub(super) secrets: Vec<SecretString>,
}

/// The tokens that providers gave, by their schemes.
pub(super) type Tokens = Vec<(&'static Scheme, Token)>;

/// Finds the credentials for one attempt, and asks the providers among them for their tokens. A token in `given` is used
/// instead of asking.
pub(super) async fn resolve(
    auth: &Auth,
    security: Security,
    facts: &Facts,
    given: &Tokens,
) -> Result<(Credentials, Tokens), AuthError> {
    let mut credentials = Credentials::default();
    let mut tokens = Tokens::new();
    for scheme in choose(auth, security, facts)?.iter().copied() {
        let unusable = |problem| AuthError::unusable(facts, scheme, problem);
        match auth.credential(scheme) {
            Some(Credential::Provider(provider)) => {
                let given = given.iter().find(|(known, _)| known.name == scheme.name);
                let token = match given {
                    Some((_, token)) => token.clone(),
                    None => provider
                        .token(None)
                        .await
                        .map_err(|error| AuthError::no_token(facts, scheme, error))?,
                };
                credentials
                    .token(scheme, token.secret())
                    .map_err(unusable)?;
                tokens.push((scheme, token));
            }
            Some(Credential::Token(token)) => {
                credentials.token(scheme, token).map_err(unusable)?;
            }
            Some(Credential::Basic { user, password }) => {
                credentials.user(scheme, user, password).map_err(unusable)?;
            }
            // A client has made providers of its sources.
            Some(Credential::Source(_)) | None => {}
        }
    }
    Ok((credentials, tokens))
}

/// Chooses the first alternative whose schemes are all configured, in the order of the document.
///
/// An alternative that allows anonymous calls comes last, so that a configured credential is used where it may be.
fn choose(
    auth: &Auth,
    security: Security,
    facts: &Facts,
) -> Result<Cow<'static, [&'static Scheme]>, AuthError> {
    let alternatives = match security {
        Security::OneOf(alternatives) => alternatives,
        Security::First => return Ok(auth.first().into_iter().collect()),
    };
    let chosen = alternatives
        .iter()
        .find(|schemes| !schemes.is_empty() && auth.has_all(schemes));
    let anonymous = alternatives.is_empty() || alternatives.iter().any(|s| s.is_empty());
    match chosen {
        Some(schemes) => Ok(Cow::Borrowed(schemes)),
        None if anonymous => Ok(Cow::Borrowed(&[])),
        None => Err(AuthError::missing(facts, alternatives)),
    }
}

/// Asks the providers for other tokens than those that the server refused; `None` where one has no other.
pub(super) async fn renew(
    auth: &Auth,
    rejected: &Tokens,
) -> Result<Option<Tokens>, (&'static Scheme, BoxError)> {
    let mut tokens = Tokens::new();
    for (scheme, old) in rejected {
        if let Some(Credential::Provider(provider)) = auth.credential(scheme) {
            let token = provider.token(Some(old)).await;
            let token = token.map_err(|error| (*scheme, error))?;
            if token.is_same(old) {
                return Ok(None);
            }
            tokens.push((scheme, token));
        }
    }
    Ok(Some(tokens))
}

impl Credentials {
    /// Whether nothing secret is sent.
    pub(super) fn is_empty(&self) -> bool {
        self.secrets.is_empty()
    }

    fn token(&mut self, scheme: &Scheme, token: &SecretString) -> Result<(), &'static str> {
        match scheme.kind {
            SchemeKind::Basic => self.authorization("Basic", token),
            SchemeKind::Bearer | SchemeKind::OAuth2 | SchemeKind::OpenIdConnect => {
                self.authorization("Bearer", token)
            }
            SchemeKind::Http(name) => self.authorization(name, token),
            SchemeKind::ApiKey { location, name } => self.api_key(location, name, token),
            SchemeKind::MutualTls => Ok(()),
        }
    }

    fn user(
        &mut self,
        scheme: &Scheme,
        user: &str,
        password: &SecretString,
    ) -> Result<(), &'static str> {
        if scheme.kind != SchemeKind::Basic {
            return Err("takes a token, not a user name and password");
        }
        self.secrets.push(password.clone());
        let token = basic_token(user, password)?;
        self.authorization("Basic", &token)
    }

    fn authorization(&mut self, name: &str, token: &SecretString) -> Result<(), &'static str> {
        let value = secret_header(&[name, " ", token.expose_secret()])?;
        self.headers.push((AUTHORIZATION, value));
        self.secrets.push(token.clone());
        Ok(())
    }

    fn api_key(
        &mut self,
        location: KeyLocation,
        name: &'static str,
        key: &SecretString,
    ) -> Result<(), &'static str> {
        match location {
            KeyLocation::Header => {
                let header = HeaderName::from_bytes(name.as_bytes())
                    .map_err(|_| "has a name that no header can have")?;
                let value = secret_header(&[key.expose_secret()])?;
                self.headers.push((header, value));
            }
            KeyLocation::Query => self.query.push((name, key.clone())),
            KeyLocation::Cookie => {
                if !key.expose_secret().bytes().all(is_cookie_octet) {
                    return Err("holds a character that no cookie value can have");
                }
                self.cookies.push(format!("{name}={}", key.expose_secret()));
            }
        }
        self.secrets.push(key.clone());
        Ok(())
    }
}

fn secret_header(parts: &[&str]) -> Result<HeaderValue, &'static str> {
    const REFUSED: &str = "holds a character that no header value can have";
    // Before the parts are joined, so that there is no copy of a secret but the one that is sent.
    let mut bytes = parts.iter().flat_map(|part| part.bytes());
    if !bytes.all(|byte| matches!(byte, b'\t' | b' '..=b'~')) {
        return Err(REFUSED);
    }
    let mut value = HeaderValue::try_from(parts.concat()).map_err(|_| REFUSED)?;
    value.set_sensitive(true);
    Ok(value)
}

/// A `cookie-octet` of RFC 6265, section 4.1.1.
pub(super) fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
}

/// The `token68` of RFC 7617, section 2: user and password, joined by a colon, in UTF-8 and base64.
pub(super) fn basic_token(
    user: &str,
    password: &SecretString,
) -> Result<SecretString, &'static str> {
    if user.contains(':') {
        return Err("has a user name with a colon, which Basic authentication cannot carry");
    }
    let joined = SecretString::from(format!("{user}:{}", password.expose_secret()));
    Ok(SecretString::from(base64_text(
        joined.expose_secret().as_bytes(),
    )))
}

/// Base64 with padding (RFC 4648, section 4), written here so that only crates with `format: byte` need a library for it.
fn base64_text(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0_usize, |bits, i| {
            bits << 8 | usize::from(group.get(i).copied().unwrap_or(0))
        });
        for place in 0..4 {
            if place <= group.len() {
                text.push(char::from(ALPHABET[bits >> (18 - 6 * place) & 63]));
            } else {
                text.push('=');
            }
        }
    }
    text
}
