//! The one error type of the crate.
//!
//! In: whatever goes wrong between the first setter and the decoded value. Out: an [`Error`] of two words that says
//! which operation failed, how, and what the server answered, without secrets in its `Display` or `Debug`.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::api_error::ApiError;
use super::auth_error::AuthError;
use super::decode_error::DecodeError;
use super::facts::Facts;
use super::fault::Fault;
use super::file_error::FileError;
use super::operation::{Failure, OperationInfo};
use super::request_error::RequestError;
use super::response::header_request_id;
use super::retry_after;
use super::timer::time_of_day;
use super::transport_error::{TimeoutError, TransportError};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call did not give its value.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The server answered with a status that is not a success.
    Api(Box<ApiError>),
    /// The server reported success, and the response does not have the documented shape.
    Decode(Box<DecodeError>),
    /// No complete response came in time, be it for one attempt or for the whole call.
    Timeout(Box<TimeoutError>),
    /// The connection could not be made, or broke.
    Transport(Box<TransportError>),
    /// The credentials that the operation needs are missing, cannot be had, or cannot be sent.
    Auth(Box<AuthError>),
    /// The request or the client could not be built, or the body to be sent could not be read. No whole request was sent.
    Request(Box<RequestError>),
    /// The body of a response could not be written to a file.
    File(Box<FileError>),
}

impl Error {
    /// The status of the response, where there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            _ => None,
        }
    }

    /// The headers of the response, where there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(error) => Some(error.headers()),
            Self::Decode(error) => Some(error.headers()),
            _ => None,
        }
    }

    /// The id under which the server knows the request, where it gave one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => header_request_id(error.headers()),
            _ => None,
        }
    }

    /// The operation that failed; `None` when the client itself could not be built.
    pub fn operation(&self) -> Option<&'static OperationInfo> {
        self.facts().map(|facts| facts.operation)
    }

    /// How many requests were sent, the first one included and redirects not; 0 where none was.
    pub fn attempts(&self) -> u32 {
        self.facts().map_or(0, |facts| facts.attempts)
    }

    /// How long the server asks to wait before the next request (`Retry-After`, RFC 9110, section 10.2.3).
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after::parse(self.headers()?, time_of_day())
    }

    /// Whether the failure is of a passing kind: a broken or slow connection, or a status by which a server says "not
    /// now". The client has tried again already where its [`Retry`](super::retry::Retry) allowed that.
    ///
    /// It does not say that another try is safe: after a failed `POST` the server may have done its work.
    pub fn is_retryable(&self) -> bool {
        Fault::of(self) != Fault::Final
    }

    pub(super) fn facts(&self) -> Option<&Facts> {
        match self {
            Self::Api(error) => Some(error.response().facts()),
            Self::Decode(error) => Some(error.facts()),
            Self::Timeout(error) => Some(error.facts()),
            Self::Transport(error) => Some(error.facts()),
            Self::Auth(error) => Some(error.facts()),
            Self::Request(error) => error.facts(),
            Self::File(error) => Some(error.facts()),
        }
    }

    /// Whether the server answered `404 Not Found`.
    pub fn is_not_found(&self) -> bool {
        self.is_api(StatusCode::NOT_FOUND)
    }

    /// Whether the server answered `409 Conflict`.
    pub fn is_conflict(&self) -> bool {
        self.is_api(StatusCode::CONFLICT)
    }

    /// Whether the server answered `401 Unauthorized`.
    pub fn is_unauthorized(&self) -> bool {
        self.is_api(StatusCode::UNAUTHORIZED)
    }

    /// Whether the server answered `403 Forbidden`.
    pub fn is_forbidden(&self) -> bool {
        self.is_api(StatusCode::FORBIDDEN)
    }

    /// Whether the server answered `429 Too Many Requests`.
    pub fn is_rate_limited(&self) -> bool {
        self.is_api(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether no complete response came in time.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    fn is_api(&self, status: StatusCode) -> bool {
        matches!(self, Self::Api(error) if error.status() == status)
    }

    /// The documented failure of the operation, as its own type.
    ///
    /// ```text
    /// match error.typed()? {
    ///     CreateError::Conflict(problem) => ..,
    ///     other => ..,
    /// }
    /// ```
    ///
    /// # Errors
    /// The error itself when it is of another kind, has an undocumented status, or a body that does not have the
    /// documented shape, so that `?` passes it on with nothing lost.
    pub fn typed<E: Failure>(self) -> Result<E, Self> {
        let Self::Api(error) = self else {
            return Err(self);
        };
        match E::decode(error.response()) {
            Some(Ok(failure)) => Ok(failure),
            Some(Err(_)) | None => Err(Self::Api(error)),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Timeout(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Auth(error) => error.fmt(f),
            Self::Request(error) => error.fmt(f),
            Self::File(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Api(error) => error.source(),
            Self::Decode(error) => error.source(),
            Self::Timeout(error) => error.source(),
            Self::Transport(error) => error.source(),
            Self::Auth(error) => error.source(),
            Self::Request(error) => error.source(),
            Self::File(error) => error.source(),
        }
    }
}

macro_rules! boxed {
    ($($kind:ident($inner:ident)),+) => {
        $(impl From<$inner> for Error {
            fn from(error: $inner) -> Self {
                Self::$kind(Box::new(error))
            }
        })+
    };
}
boxed!(
    Api(ApiError),
    Decode(DecodeError),
    Timeout(TimeoutError),
    Transport(TransportError),
    Auth(AuthError),
    Request(RequestError),
    File(FileError)
);
