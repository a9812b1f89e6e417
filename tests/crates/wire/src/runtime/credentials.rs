//! The one place where the credentials of a request are resolved.
//!
//! In: the client's [`Auth`] and the security requirements of an operation. Out: what to add to the request, or an
//! [`AuthError`] before anything is sent.

use http::header::{AUTHORIZATION, HeaderName, HeaderValue};

use super::auth::{Auth, Credential, ExposeSecret, KeyLocation, Scheme, SchemeKind, SecretString};
use super::auth_error::AuthError;
use super::operation::OperationInfo;

/// What the chosen schemes add to one request.
#[derive(Default)]
pub(super) struct Credentials {
    /// Headers, all marked as sensitive.
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    /// Query parameters by their plain names.
    pub(super) query: Vec<(&'static str, SecretString)>,
    /// Cookies.
    pub(super) cookies: Vec<(&'static str, SecretString)>,
    /// Every secret text that is sent, so that an echo of it in a server's message can be hidden.
    pub(super) secrets: Vec<SecretString>,
}

/// Chooses the first alternative whose schemes are all configured, in the order of the document.
///
/// An alternative that allows anonymous calls comes last, so that a configured credential is used where it may be.
pub(super) fn resolve(auth: &Auth, info: &'static OperationInfo) -> Result<Credentials, AuthError> {
    let configured = |scheme: &&'static Scheme| {
        scheme.kind == SchemeKind::MutualTls || auth.credential(scheme).is_some()
    };
    let chosen = info
        .security
        .iter()
        .find(|schemes| !schemes.is_empty() && schemes.iter().all(configured));
    let anonymous = info.security.is_empty() || info.security.iter().any(|s| s.is_empty());
    let schemes: &[&'static Scheme] = match chosen {
        Some(schemes) => schemes,
        None if anonymous => &[],
        None => return Err(AuthError::missing(info)),
    };
    let mut credentials = Credentials::default();
    for scheme in schemes {
        if let Some(credential) = auth.credential(scheme) {
            credentials
                .add(scheme, credential)
                .map_err(|problem| AuthError::unusable(info, scheme, problem))?;
        }
    }
    Ok(credentials)
}

impl Credentials {
    fn add(&mut self, scheme: &Scheme, credential: &Credential) -> Result<(), &'static str> {
        match (scheme.kind, credential) {
            (SchemeKind::Basic, Credential::Basic { user, password }) => {
                self.secrets.push(password.clone());
                let token = basic_token(user, password)?;
                self.authorization("Basic", &token)
            }
            (_, Credential::Basic { .. }) => Err("takes a token, not a user name and password"),
            (SchemeKind::Basic, Credential::Token(token)) => self.authorization("Basic", token),
            (
                SchemeKind::Bearer | SchemeKind::OAuth2 | SchemeKind::OpenIdConnect,
                Credential::Token(token),
            ) => self.authorization("Bearer", token),
            (SchemeKind::Http(name), Credential::Token(token)) => self.authorization(name, token),
            (SchemeKind::ApiKey { location, name }, Credential::Token(key)) => {
                self.api_key(location, name, key)
            }
            (SchemeKind::MutualTls, Credential::Token(_)) => Ok(()),
        }
    }

    fn authorization(&mut self, name: &str, token: &SecretString) -> Result<(), &'static str> {
        let text = SecretString::from(format!("{name} {}", token.expose_secret()));
        self.headers.push((AUTHORIZATION, secret_header(&text)?));
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
                self.headers.push((header, secret_header(key)?));
            }
            KeyLocation::Query => self.query.push((name, key.clone())),
            KeyLocation::Cookie => {
                if !key.expose_secret().bytes().all(is_cookie_octet) {
                    return Err("holds a character that no cookie value can have");
                }
                self.cookies.push((name, key.clone()));
            }
        }
        self.secrets.push(key.clone());
        Ok(())
    }
}

fn secret_header(text: &SecretString) -> Result<HeaderValue, &'static str> {
    let mut value = HeaderValue::from_str(text.expose_secret())
        .map_err(|_| "holds a character that no header value can have")?;
    value.set_sensitive(true);
    Ok(value)
}

/// A `cookie-octet` of RFC 6265, section 4.1.1.
pub(super) fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\')
}

/// The `token68` of RFC 7617, section 2: user and password, joined by a colon, in UTF-8 and base64.
fn basic_token(user: &str, password: &SecretString) -> Result<SecretString, &'static str> {
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
