//! A call of an operation, with what it has to look like on the wire, and its outcome in a form that all crates share.

use std::future::Future;
use std::pin::Pin;

use serde_json::Value;

/// How a call came out.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The decoded value, serialised again; null where the response has no content.
    Value(Value),
    /// The `Location` of a redirect that is the success of the operation.
    Location(String),
    /// A status that is an error.
    Failure(Failure),
    /// The call was refused because the credentials are missing; nothing was sent.
    Unauthenticated,
    /// Anything else, such as a body that could not be decoded.
    Broken(String),
}

/// A response with a status that is an error.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The status.
    pub status: u16,
    /// The body as it came.
    pub body: Vec<u8>,
    /// The documented failure: the status that it stands for, and its body serialised again. `None` where the error has
    /// no typed form.
    pub typed: Option<(u16, Option<Value>)>,
}

/// A future that can be sent to another thread.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// One way to call an operation.
pub struct Case {
    /// The `operationId`.
    pub operation: &'static str,
    /// The request line without the version, as it has to arrive.
    pub line: &'static str,
    /// The body that has to arrive.
    pub body: ExpectedBody,
    /// Headers that have to arrive.
    pub headers: Vec<(&'static str, &'static str)>,
    send: Box<dyn Fn() -> BoxFuture<Answer> + Send + Sync>,
}

/// The body that has to arrive.
#[derive(Clone, Debug, PartialEq)]
pub enum ExpectedBody {
    /// The documented example, or no body where the operation has none.
    Example,
    /// This one.
    Value(Value),
    /// No body, although the operation takes one.
    Nothing,
}

impl Case {
    /// A call that can be sent any number of times.
    pub fn new(operation: &'static str, line: &'static str, send: impl Fn() -> BoxFuture<Answer> + Send + Sync + 'static) -> Self {
        Self { operation, line, body: ExpectedBody::Example, headers: Vec::new(), send: Box::new(send) }
    }

    /// The body that has to arrive, where it is not the documented example.
    #[must_use]
    pub fn sends(mut self, body: Value) -> Self {
        self.body = ExpectedBody::Value(body);
        self
    }

    /// No body may arrive, although the operation takes one.
    #[must_use]
    pub fn sends_no_body(mut self) -> Self {
        self.body = ExpectedBody::Nothing;
        self
    }

    /// A header that has to arrive with this value.
    #[must_use]
    pub fn sends_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Makes the call.
    pub async fn send(&self) -> Answer {
        (self.send)().await
    }
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.operation, self.line)
    }
}

/// A documented failure of a generated crate: the status that its variant stands for, and its body.
pub trait Documented {
    /// The status and the body, serialised again.
    fn parts(&self) -> (u16, Option<Value>);
}

/// Says which status each variant of the failures of a crate stands for, and whether it has a body.
///
/// ```text
/// failures! { hyphen: apps { ListError, GetError: 401 Unauthorized(body), 404 NotFound(body) } }
/// ```
#[macro_export]
macro_rules! failures {
    ($krate:ident: $module:ident { $($($name:ident),+: $variants:tt)* }) => {
        $($($crate::failures!(@one $krate $module $name $variants);)+)*
    };
    (@one $krate:ident $module:ident $name:ident
        { $($status:literal $variant:ident $(($body:ident))?),+ $(,)? }) => {
        impl $crate::case::Documented for $krate::$module::$name {
            fn parts(&self) -> (u16, Option<serde_json::Value>) {
                match self {
                    $(Self::$variant $(($body))? => {
                        ($status, None$(.or_else(|| serde_json::to_value($body).ok()))?)
                    })+
                    _ => (0, None),
                }
            }
        }
    };
}

/// Writes the functions `call` and `redirect` for a generated crate, which turn a call of it into a [`Case`].
#[macro_export]
macro_rules! adapter {
    ($krate:ident) => {
        /// A call whose value can be serialised.
        #[allow(dead_code, reason = "an API may have redirects alone")]
        pub(crate) fn call<O>(operation: &'static str, line: &'static str, call: O) -> $crate::case::Case
        where
            O: $krate::runtime::Operation + Clone + Send + Sync + 'static,
            O: IntoFuture<Output = $krate::Result<<O as $krate::runtime::Operation>::Value>>,
            <O as IntoFuture>::IntoFuture: Send,
            <O as $krate::runtime::Operation>::Value: serde::Serialize,
            <O as $krate::runtime::Operation>::Failure: $crate::case::Documented,
        {
            $crate::case::Case::new(operation, line, move || {
                let call = call.clone();
                Box::pin(async move {
                    match call.await.map(|value| serde_json::to_value(value)) {
                        Ok(Ok(value)) => $crate::case::Answer::Value(value),
                        Ok(Err(error)) => $crate::case::Answer::Broken(error.to_string()),
                        Err(error) => failed::<O::Failure>(error),
                    }
                })
            })
        }

        /// A call whose success is a redirect.
        #[allow(dead_code, reason = "an API may have no redirects")]
        pub(crate) fn redirect<O>(operation: &'static str, line: &'static str, call: O) -> $crate::case::Case
        where
            O: $krate::runtime::Operation<Value = $krate::Location> + Clone + Send + Sync + 'static,
            O: IntoFuture<Output = $krate::Result<$krate::Location>>,
            <O as IntoFuture>::IntoFuture: Send,
            <O as $krate::runtime::Operation>::Failure: $crate::case::Documented,
        {
            $crate::case::Case::new(operation, line, move || {
                let call = call.clone();
                Box::pin(async move {
                    match call.await {
                        Ok(location) => $crate::case::Answer::Location(location.to_string()),
                        Err(error) => failed::<O::Failure>(error),
                    }
                })
            })
        }

        impl $crate::case::Documented for $krate::runtime::NoFailure {
            fn parts(&self) -> (u16, Option<serde_json::Value>) {
                match *self {}
            }
        }

        fn failed<F>(error: $krate::Error) -> $crate::case::Answer
        where
            F: $krate::runtime::Failure + $crate::case::Documented,
        {
            let (status, body) = match &error {
                $krate::Error::Api(api) => (api.status().as_u16(), api.body().to_vec()),
                $krate::Error::Auth(_) => return $crate::case::Answer::Unauthenticated,
                other => return $crate::case::Answer::Broken(other.to_string()),
            };
            $crate::case::Answer::Failure($crate::case::Failure {
                status,
                body,
                typed: error.typed::<F>().ok().map(|failure| failure.parts()),
            })
        }
    };
}
