//! The error of a call whose credentials are missing or cannot be sent.

use std::fmt;

use super::auth::Scheme;
use super::operation::OperationInfo;

/// Why a call got no credentials. Nothing was sent.
#[derive(Debug)]
pub struct AuthError {
    operation: &'static OperationInfo,
    problem: String,
}

impl AuthError {
    /// No alternative of the operation is fully configured.
    pub(super) fn missing(operation: &'static OperationInfo) -> Self {
        let alternatives: Vec<String> = operation
            .security
            .iter()
            .map(|schemes| {
                let names: Vec<_> = schemes.iter().map(|s| format!("`{}`", s.name)).collect();
                names.join(" with ")
            })
            .collect();
        let problem = format!("no credentials; configure {}", alternatives.join(" or "));
        Self { operation, problem }
    }

    /// The credential of a scheme cannot be sent.
    pub(super) fn unusable(
        operation: &'static OperationInfo,
        scheme: &Scheme,
        problem: &'static str,
    ) -> Self {
        Self {
            operation,
            problem: format!("the credential of `{}` {problem}", scheme.name),
        }
    }

    /// The operation that was called.
    pub fn operation(&self) -> &'static OperationInfo {
        self.operation
    }
}

/// Names the operation and the schemes: ``GET /projects: no credentials; configure `bearer` ``.
impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.problem)
    }
}

impl std::error::Error for AuthError {}
