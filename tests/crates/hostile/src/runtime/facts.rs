//! What every error and response of a call repeats: which call it was, and how often it was tried.

use std::fmt;
use std::sync::Arc;

use super::message;
use super::operation::OperationInfo;

/// The facts of one call.
#[derive(Clone)]
pub(super) struct Facts {
    /// The operation that was called.
    pub(super) operation: &'static OperationInfo,
    /// The path of a call that belongs to no documented operation, without its query.
    path: Option<Arc<str>>,
    /// How many requests were sent, not counting redirects.
    pub(super) attempts: u32,
}

impl Facts {
    /// The facts of a call of which nothing has been sent.
    pub(super) fn new(operation: &'static OperationInfo) -> Self {
        Self {
            operation,
            path: None,
            attempts: 0,
        }
    }

    /// The same with a path of its own.
    pub(super) fn at(self, path: &str) -> Self {
        Self {
            path: Some(path.into()),
            ..self
        }
    }

    /// The path of the call: the template of the operation, or what an undocumented call was given.
    pub(super) fn path(&self) -> &str {
        self.path.as_deref().unwrap_or(self.operation.path)
    }

    /// What stands at the end of an error's line: ` (request a1b2, 3 attempts)`, or nothing. A single attempt goes
    /// without saying.
    pub(super) fn remark(&self, request_id: Option<&str>) -> String {
        let id = request_id.map(|id| format!("request {}", message::one_line(id)));
        let attempts = (self.attempts > 1).then(|| format!("{} attempts", self.attempts));
        let parts: Vec<String> = id.into_iter().chain(attempts).collect();
        if parts.is_empty() {
            return String::new();
        }
        format!(" ({})", parts.join(", "))
    }
}

/// Writes the method and the path: `GET /projects/{projectId}`.
impl fmt::Display for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.operation.method, self.path())
    }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}, attempts: {}", self.attempts)
    }
}
