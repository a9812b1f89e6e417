//! What kind of failure an error is, as far as another try is concerned.

use super::error::Error;

/// The kinds of failure, from the one that is always worth another try to the one that never is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// No connection was made, so the server has seen nothing.
    Unsent,
    /// The server refused because of the rate of requests: 429. It has done nothing.
    Throttled,
    /// The server has trouble that may pass: 408, 500, 502, 503, 504. It may have done its work.
    Unavailable {
        /// It says when to come again after a 503, which a server does that has refused the request, not failed at it.
        refused: bool,
    },
    /// The connection broke or fell silent after it was made. The server may have done its work.
    Interrupted,
    /// Another try would give the same, or has no time left.
    Final,
}

impl Fault {
    /// The kind of an error.
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            Error::Api(api) => {
                Self::of_status(api.status().as_u16(), error.retry_after().is_some())
            }
            Error::Timeout(timeout) if timeout.is_connect() => Self::Unsent,
            Error::Timeout(timeout) if !timeout.is_total() => Self::Interrupted,
            Error::Transport(transport) if !transport.may_pass() => Self::Final,
            Error::Transport(transport) if transport.is_connect() => Self::Unsent,
            Error::Transport(_) => Self::Interrupted,
            _ => Self::Final,
        }
    }

    fn of_status(status: u16, has_retry_after: bool) -> Self {
        match status {
            429 => Self::Throttled,
            503 => Self::Unavailable {
                refused: has_retry_after,
            },
            408 | 500 | 502 | 504 => Self::Unavailable { refused: false },
            _ => Self::Final,
        }
    }

    /// Whether the server is certain to have done nothing, so that even a request that must not be repeated may be.
    pub(super) fn is_harmless(self) -> bool {
        matches!(
            self,
            Self::Unsent | Self::Throttled | Self::Unavailable { refused: true }
        )
    }
}
