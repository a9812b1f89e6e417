//! The error of a request, or a client, that could not be built.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use super::operation::OperationInfo;

/// Why a request, or the client, could not be built. Nothing was sent.
///
/// The text names the operation and the parameter and never the value.
#[derive(Debug)]
pub struct RequestError {
    operation: Option<&'static OperationInfo>,
    problem: Problem,
}

/// What is wrong, before it is known in which operation.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    /// What the problem is about, such as `query parameter`, with the name of it.
    pub(crate) part: Option<(&'static str, &'static str)>,
    /// What is wrong with it, without its value.
    pub(crate) reason: Cow<'static, str>,
}

impl Problem {
    /// A problem that concerns no single parameter.
    pub(super) fn new(reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            part: None,
            reason: reason.into(),
        }
    }
}

impl RequestError {
    /// A problem of a call.
    pub(super) fn of_call(operation: &'static OperationInfo, problem: Problem) -> Self {
        Self {
            operation: Some(operation),
            problem,
        }
    }

    /// A problem of the client's settings.
    pub(super) fn of_client(reason: impl Into<Cow<'static, str>>) -> Self {
        Self {
            operation: None,
            problem: Problem::new(reason),
        }
    }

    /// The operation that was called; `None` when the client could not be built.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.operation
    }

    /// The name of the parameter at fault, where it is a single one.
    pub fn parameter(&self) -> Option<&'static str> {
        self.problem.part.map(|(_, name)| name)
    }
}

/// Writes one line: ``GET /projects: query parameter `page`: an array cannot hold another array``.
impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(operation) => write!(f, "{operation}: ")?,
            None => f.write_str("client: ")?,
        }
        if let Some((part, name)) = self.problem.part {
            write!(f, "{part} `{name}`: ")?;
        }
        f.write_str(&self.problem.reason)
    }
}

impl StdError for RequestError {}
