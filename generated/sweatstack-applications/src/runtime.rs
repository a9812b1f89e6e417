// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

//! The runtime of the generated client.

pub mod api_error;
pub mod attempt;
pub mod auth;
pub mod auth_error;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub mod block_on;
pub mod body;
pub mod budget;
pub mod byte_stream;
pub mod cached;
pub mod call;
pub mod check;
pub mod check_json;
pub mod check_limit;
pub mod check_number;
pub mod check_value;
pub mod check_violation;
pub mod client;
pub mod client_credentials;
pub mod content_disposition;
pub mod credentials;
pub mod decode_error;
pub mod download;
pub mod encode;
pub mod encode_form;
pub mod encode_header;
pub mod encode_path;
pub mod encode_query;
pub mod environment;
pub mod error;
pub mod facts;
pub mod fault;
pub mod field;
#[cfg(not(target_arch = "wasm32"))]
pub mod file_body;
pub mod file_error;
#[cfg(not(target_arch = "wasm32"))]
pub mod file_work;
pub mod hook;
pub mod json;
pub mod json_path;
pub mod location;
pub mod message;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "mock")]
pub mod mock_expectation;
#[cfg(feature = "mock")]
pub mod mock_operation;
#[cfg(feature = "mock")]
pub mod mock_reply;
#[cfg(feature = "mock")]
pub mod mock_report;
#[cfg(feature = "mock")]
pub mod mock_request;
pub mod operation;
pub mod options;
pub mod path_template;
pub mod prepare;
pub mod rate_limit;
pub mod rate_limiter;
pub mod raw_call;
pub mod receive;
pub mod redirect;
pub mod repeat;
pub mod request_error;
#[cfg(target_arch = "wasm32")]
pub mod reqwest_browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod reqwest_transport;
pub mod response;
pub mod retry;
pub mod retry_after;
pub mod retry_decision;
#[cfg(not(target_arch = "wasm32"))]
pub mod save;
pub mod secret;
pub mod send;
pub mod timer;
#[cfg(target_arch = "wasm32")]
pub mod timer_browser;
pub mod times;
pub mod token;
pub mod token_endpoint;
pub mod token_format;
pub mod trace;
#[cfg(not(feature = "tracing"))]
pub mod trace_off;
#[cfg(feature = "tracing")]
pub mod trace_spans;
#[cfg(feature = "tracing")]
pub mod trace_url;
pub mod transport;
pub mod transport_error;

pub use self::api_error::ApiError;
pub use self::auth::{Auth, ExposeSecret, KeyLocation, Scheme, SchemeKind, SecretString};
pub use self::auth_error::AuthError;
pub use self::body::Body;
pub use self::byte_stream::ByteStream;
pub use self::cached::Cached;
pub use self::call::Call;
pub use self::check_limit::{Branch, JsonKind, Limit, Limited, limits_of};
pub use self::check_violation::Violation;
pub use self::client::{Client, ClientBuilder};
pub use self::client_credentials::ClientCredentials;
pub use self::decode_error::DecodeError;
pub use self::download::Download;
pub use self::encode_header::{CookieStyle, HeaderStyle};
pub use self::encode_path::PathStyle;
pub use self::encode_query::QueryStyle;
pub use self::environment::{EnvCredential, EnvKind, Variables};
pub use self::error::{Error, Result};
pub use self::field::Field;
pub use self::file_error::FileError;
pub use self::hook::{CallContext, Hook};
pub use self::location::Location;
#[cfg(feature = "mock")]
pub use self::mock::Mock;
#[cfg(feature = "mock")]
pub use self::mock_expectation::Expectation;
#[cfg(feature = "mock")]
pub use self::mock_operation::{MockOperation, Sample, SampleOf, sample};
#[cfg(feature = "mock")]
pub use self::mock_reply::Reply;
#[cfg(feature = "mock")]
pub use self::mock_request::SentRequest;
#[allow(unused_imports, reason = "not every API has a use for it")]
pub(crate) use self::operation::operation;
pub use self::operation::{
    BoxFuture, Failure, NoFailure, Operation, OperationInfo, Status,
};
pub use self::options::Options;
pub use self::rate_limit::RateLimit;
pub use self::rate_limiter::{RateLimiter, Throttle};
pub use self::raw_call::RawCall;
pub use self::repeat::Repeat;
pub use self::request_error::RequestError;
pub use self::response::{RawResponse, Response};
pub use self::retry::{Attempt, Retry, Verdict};
pub use self::secret::Secret;
pub use self::token::{BoxError, Token, TokenProvider, TokenSource};
pub use self::token_format::{ClientAuthentication, TimeUnit, TokenFormat};
pub use self::transport::{CallParts, NotSent, Transport};
pub use self::transport_error::{TimeoutError, TransportError};
