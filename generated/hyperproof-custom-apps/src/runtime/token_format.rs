//! How a token endpoint wants to be asked, and what it answers.

use std::time::Duration;

use serde_json::Value;

use super::auth::SecretString;
use super::token::BoxError;

/// How the id and secret of a client reach the token endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAuthentication {
    /// By HTTP Basic authentication (RFC 6749, section 2.3.1), with the rest in a form.
    Basic,
    /// In the form.
    Form,
    /// In a body of JSON, which is not of the standard.
    Json,
}

/// The unit of a lifetime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeUnit {
    /// Seconds, as the standard has it.
    Seconds,
    /// Milliseconds.
    Milliseconds,
}

/// The shape of a token endpoint's requests and responses. The names of fields in the response may be JSON pointers
/// (RFC 6901), which begin with a slash.
///
/// ```text
/// TokenFormat::standard()
///     .authentication(ClientAuthentication::Json)
///     .client_fields("clientId", "clientSecret")
///     .grant_type_field(None)
///     .lifetime_field("access_token_expires_in", TimeUnit::Milliseconds)
/// ```
#[derive(Clone, Debug)]
#[must_use = "a format does nothing until it is given to a provider"]
pub struct TokenFormat {
    pub(super) authentication: ClientAuthentication,
    pub(super) client_id: &'static str,
    pub(super) client_secret: &'static str,
    pub(super) grant_type: Option<&'static str>,
    access_token: &'static str,
    lifetime: &'static str,
    unit: TimeUnit,
}

impl TokenFormat {
    /// The shape of RFC 6749, sections 4.4.2 and 5.1, with Basic authentication.
    pub const fn standard() -> Self {
        Self {
            authentication: ClientAuthentication::Basic,
            client_id: "client_id",
            client_secret: "client_secret",
            grant_type: Some("grant_type"),
            access_token: "access_token",
            lifetime: "expires_in",
            unit: TimeUnit::Seconds,
        }
    }

    /// How the id and secret are sent.
    pub const fn authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// The names of the fields with the id and the secret, where they are sent in the body.
    pub const fn client_fields(mut self, id: &'static str, secret: &'static str) -> Self {
        self.client_id = id;
        self.client_secret = secret;
        self
    }

    /// The name of the field with the grant type; `None` leaves it out.
    pub const fn grant_type_field(mut self, name: Option<&'static str>) -> Self {
        self.grant_type = name;
        self
    }

    /// The field of the response with the token.
    pub const fn access_token_field(mut self, name: &'static str) -> Self {
        self.access_token = name;
        self
    }

    /// The field of the response with the lifetime of the token, counted from the response on.
    pub const fn lifetime_field(mut self, name: &'static str, unit: TimeUnit) -> Self {
        self.lifetime = name;
        self.unit = unit;
        self
    }

    /// The token in an answer and its lifetime. The errors do not quote the answer.
    pub(crate) fn read(
        &self,
        answer: &Value,
    ) -> Result<(SecretString, Option<Duration>), BoxError> {
        let token = field(answer, self.access_token).and_then(Value::as_str);
        let token = token.filter(|token| !token.is_empty());
        let token = token.ok_or_else(|| {
            format!(
                "the answer of the token endpoint has no `{}`",
                self.access_token
            )
        })?;
        // RFC 6749, section 7.1: a token of a kind that one does not know is not to be used.
        let kind = answer.get("token_type").and_then(Value::as_str);
        let is_standard = self.authentication != ClientAuthentication::Json;
        if is_standard && kind.is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err("the token endpoint gave a token that is not a bearer token".into());
        }
        let lifetime = match field(answer, self.lifetime) {
            None | Some(Value::Null) => None,
            Some(value) => Some(self.duration(value).ok_or_else(|| {
                format!(
                    "`{}` in the answer of the token endpoint is no span of time",
                    self.lifetime
                )
            })?),
        };
        Ok((SecretString::from(token), lifetime))
    }

    /// A number, or a text that is one, as some servers send it. What lies in the past is nothing.
    fn duration(&self, value: &Value) -> Option<Duration> {
        let number = match value {
            Value::Number(number) => number.as_f64()?,
            Value::String(text) => text.parse().ok()?,
            _ => return None,
        };
        let seconds = match self.unit {
            TimeUnit::Seconds => number,
            TimeUnit::Milliseconds => number / 1000.0,
        };
        Duration::try_from_secs_f64(seconds.max(0.0)).ok()
    }
}

fn field<'a>(answer: &'a Value, name: &str) -> Option<&'a Value> {
    if name.starts_with('/') {
        answer.pointer(name)
    } else {
        answer.get(name)
    }
}
