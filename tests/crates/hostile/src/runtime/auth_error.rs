//! The error of a call whose credentials are missing, cannot be had, or cannot be sent.

use std::error::Error as StdError;
use std::fmt;

use super::auth::Scheme;
use super::facts::Facts;
use super::operation::OperationInfo;
use super::token::BoxError;

/// Why a call got no credentials.
///
/// Nothing was sent, or, where a token was refused and no other one could be had, nothing more.
pub struct AuthError {
    facts: Facts,
    problem: String,
    source: Option<BoxError>,
}

impl AuthError {
    /// None of the alternatives is fully configured.
    pub(super) fn missing(facts: &Facts, alternatives: &[&[&'static Scheme]]) -> Self {
        let alternatives: Vec<String> = alternatives
            .iter()
            .map(|schemes| {
                let names: Vec<_> = schemes.iter().map(|s| format!("`{}`", s.name)).collect();
                names.join(" with ")
            })
            .collect();
        let problem = format!("no credentials; configure {}", alternatives.join(" or "));
        Self::of(facts, problem)
    }

    /// The credential of a scheme cannot be sent.
    pub(super) fn unusable(facts: &Facts, scheme: &Scheme, problem: &'static str) -> Self {
        Self::of(
            facts,
            format!("the credential of `{}` {problem}", scheme.name),
        )
    }

    /// Credentials would go over plain `http`.
    pub(super) fn exposed(facts: &Facts) -> Self {
        Self::of(
            facts,
            "refusing to send credentials over plain http".to_owned(),
        )
    }

    /// The provider of a scheme gave no token.
    pub(super) fn no_token(facts: &Facts, scheme: &Scheme, source: BoxError) -> Self {
        let error = Self::of(facts, format!("no token for `{}`", scheme.name));
        Self {
            source: Some(source),
            ..error
        }
    }

    fn of(facts: &Facts, problem: String) -> Self {
        Self {
            facts: facts.clone(),
            problem,
            source: None,
        }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.facts.operation
    }

    pub(super) fn facts(&self) -> &Facts {
        &self.facts
    }
}

/// Names the operation and the schemes: ``GET /projects: no credentials; configure `bearer` ``. Why a provider gave no
/// token is the `source`.
impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let remark = self.facts.remark(None);
        write!(f, "{}: {}{remark}", self.facts, self.problem)
    }
}

/// Shows the source by its message alone: a provider's own `Debug` may not know that it handles secrets.
impl fmt::Debug for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthError")
            .field("facts", &self.facts)
            .field("problem", &self.problem)
            .field("source", &self.source.as_ref().map(ToString::to_string))
            .finish()
    }
}

impl StdError for AuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
