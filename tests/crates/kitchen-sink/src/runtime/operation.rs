//! What an operation is: its fixed facts, how its response becomes a value, and the macro that makes it awaitable.
//!
//! In: the [`OperationInfo`] and the decoders that the generator writes. Out: `send`, `response` and `.await` on the
//! type of each operation.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use super::auth::Scheme;
use super::call::Call;
use super::client::Client;
use super::decode_error::DecodeError;
use super::download::Download;
use super::error::Error;
use super::response::{RawResponse, Response, Unread};
use super::send;
use super::trace::CallSpan;

/// A boxed future that can be sent to another thread.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The facts about one operation that are known when the crate is generated.
#[derive(Debug)]
pub struct OperationInfo {
    /// The `operationId` of the document, or the name that stands for it.
    pub id: &'static str,
    /// The HTTP method.
    pub method: http::Method,
    /// The path template as the document has it, such as `/projects/{projectId}`.
    pub path: &'static str,
    /// The value of the `Accept` header: the media types of the documented responses.
    pub accept: Option<&'static str>,
    /// Alternatives of schemes that must hold together (OpenAPI 3.0.3, Security Requirement Object).
    ///
    /// An empty alternative allows anonymous calls; no alternative at all means that the operation takes no credentials.
    pub security: &'static [&'static [&'static Scheme]],
    /// The statuses that the document describes as success.
    pub success: &'static [Status],
}

impl OperationInfo {
    /// Whether a response with this status carries the value of the operation.
    ///
    /// These are the listed statuses and every other 2xx. [`Status::Default`] never makes a redirect or an error a
    /// success, since it stands for "anything else" and would swallow them all.
    pub(super) fn is_success(&self, status: u16) -> bool {
        let listed = self.success.iter().any(|entry| match entry {
            Status::Default => false,
            Status::Exact(_) | Status::Range(_) => entry.matches(status),
        });
        listed || (200..300).contains(&status)
    }
}

/// Writes the method and the path template: `GET /projects/{projectId}`.
impl fmt::Display for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// A key of the Responses Object (OpenAPI 3.0.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// One status code, such as `404`.
    Exact(u16),
    /// A class of status codes by its first digit: `2` is `2XX`.
    Range(u8),
    /// Whatever the other keys do not name.
    Default,
}

impl Status {
    /// Whether a response with this status belongs to this key; [`Status::Default`] matches every status.
    pub const fn matches(self, status: u16) -> bool {
        match self {
            Self::Exact(code) => code == status,
            Self::Range(class) => status / 100 == class as u16,
            Self::Default => true,
        }
    }
}

/// An operation of the API, implemented by the type that builds its request.
pub trait Operation {
    /// What a successful response holds.
    type Value;
    /// The failures that the document describes.
    type Failure: Failure;
    /// The fixed facts about the operation.
    const INFO: &'static OperationInfo;

    /// The successes whose value is the body itself, which is therefore not read before it is given to [`Self::decode`].
    const UNREAD: &'static [Status] = &[];

    /// Turns a successful response into the value.
    ///
    /// # Errors
    /// When the body or a header does not have the documented shape.
    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError>;
}

/// The documented failures of an operation, reached by [`Error::typed`].
pub trait Failure: Sized {
    /// Turns an error response into the failure; `None` where the document does not describe its status.
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>>;
}

/// The failure of operations that document none; no value of it exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoFailure {}

impl Failure for NoFailure {
    fn decode(_: &RawResponse) -> Option<Result<Self, DecodeError>> {
        None
    }
}

/// Sends a call and decodes its response; the only step of a call that is compiled once per operation.
///
/// # Errors
/// Every kind of [`Error`].
#[doc(hidden)]
pub fn respond<O: Operation + 'static>(
    mut call: Call,
) -> BoxFuture<'static, Result<Response<O::Value>, Error>> {
    Box::pin(async move {
        call.unread = Unread::Some(O::UNREAD);
        let (client, span) = (call.client.clone(), CallSpan::new(&call));
        let raw = send::send_in(call, &span).await?;
        decoded::<O>(raw, &client, &span)
    })
}

/// Does the same for the value alone.
///
/// # Errors
/// Every kind of [`Error`].
#[doc(hidden)]
pub fn value<O: Operation + 'static>(
    mut call: Call,
) -> BoxFuture<'static, Result<O::Value, Error>> {
    Box::pin(async move {
        call.unread = Unread::Some(O::UNREAD);
        let (client, span) = (call.client.clone(), CallSpan::new(&call));
        let raw = send::send_in(call, &span).await?;
        Ok(decoded::<O>(raw, &client, &span)?.into_value())
    })
}

/// Does the same for a thread that waits for it.
///
/// # Errors
/// Every kind of [`Error`].
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
#[doc(hidden)]
pub fn respond_blocking<O: Operation>(mut call: Call) -> Result<Response<O::Value>, Error> {
    call.unread = Unread::Some(O::UNREAD);
    let (client, span) = (call.client.clone(), CallSpan::new(&call));
    let raw = client.block_on(Box::pin(send::send_in(call, &span)))??;
    decoded::<O>(raw, &client, &span)
}

fn decoded<O: Operation>(
    raw: RawResponse,
    client: &Client,
    span: &CallSpan,
) -> Result<Response<O::Value>, Error> {
    match O::decode(&raw) {
        Ok(value) => Ok(Response::new(value, raw)),
        Err(error) => {
            let error = span.within(|| client.failed(error));
            span.failed(&error);
            Err(error)
        }
    }
}

/// Sends a call and gives the body of its response as it comes.
///
/// # Errors
/// Every kind of [`Error`].
#[doc(hidden)]
pub fn download(call: Call) -> BoxFuture<'static, Result<Download, Error>> {
    call.download()
}

/// Gives the type of an operation its ways to finish.
///
/// The type is a struct with a field `call: Call` that implements [`Operation`]. The macro adds
///
/// ```text
/// pub fn options(self, options: Options) -> Self            what differs for this call
/// pub fn send(self) -> BoxFuture<Result<Value>>             the value alone
/// pub fn response(self) -> BoxFuture<Result<Response<Value>>>   the value with status and headers
/// pub fn download(self) -> BoxFuture<Result<Download>>      the body, unread and not decoded
/// impl IntoFuture                                           `.await` is `.send().await`
/// pub fn send_blocking(self) -> Result<Value>               the same for threads without an async runtime,
/// pub fn response_blocking(self) -> Result<Response<Value>>     with the feature `blocking`
/// ```
#[allow(unused_macros, reason = "an API may have no use for it")]
macro_rules! operation {
    ($name:ident) => {
        impl $name {
            /// Sets what differs for this call from the settings of the client, such as its timeout. A second call adds
            /// to the first.
            pub fn options(mut self, options: $crate::runtime::Options) -> Self {
                self.call = self.call.options(options);
                self
            }

            /// Sends the request and returns the value of the response.
            ///
            /// # Errors
            /// See the variants of the crate's `Error`.
            pub fn send(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                $crate::runtime::Result<<Self as $crate::runtime::Operation>::Value>,
            > {
                $crate::runtime::operation::value::<Self>(self.call)
            }

            /// Sends the request and returns the value together with the status and the headers.
            ///
            /// # Errors
            /// See the variants of the crate's `Error`.
            pub fn response(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                $crate::runtime::Result<
                    $crate::runtime::Response<<Self as $crate::runtime::Operation>::Value>,
                >,
            > {
                $crate::runtime::operation::respond::<Self>(self.call)
            }

            /// Sends the request and gives the body of a success as it comes, with the status and the headers: for
            /// bodies that are too long for memory, or not as documented. A redirect that is the value of the operation
            /// is followed, without the credentials where it leads elsewhere.
            ///
            /// # Errors
            /// See the variants of the crate's `Error`.
            pub fn download(
                self,
            ) -> $crate::runtime::BoxFuture<
                'static,
                $crate::runtime::Result<$crate::runtime::Download>,
            > {
                $crate::runtime::operation::download(self.call)
            }

            /// Like [`send`](Self::send) for threads without an async runtime: waits for the value.
            ///
            /// # Errors
            /// See the variants of the crate's `Error`. Where an async runtime is running, it is always an error.
            #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
            pub fn send_blocking(
                self,
            ) -> $crate::runtime::Result<<$name as $crate::runtime::Operation>::Value> {
                Ok(self.response_blocking()?.into_value())
            }

            /// Like [`response`](Self::response) for threads without an async runtime: waits for the value.
            ///
            /// # Errors
            /// See the variants of the crate's `Error`. Where an async runtime is running, it is always an error.
            #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
            pub fn response_blocking(
                self,
            ) -> $crate::runtime::Result<
                $crate::runtime::Response<<$name as $crate::runtime::Operation>::Value>,
            > {
                $crate::runtime::operation::respond_blocking::<$name>(self.call)
            }
        }

        impl ::std::future::IntoFuture for $name {
            type Output = $crate::runtime::Result<<$name as $crate::runtime::Operation>::Value>;
            type IntoFuture = $crate::runtime::BoxFuture<'static, Self::Output>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
#[allow(unused_imports, reason = "an API may have no use for it")]
pub(crate) use operation;
