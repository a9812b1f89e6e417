// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! Obstacle course

#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(clippy::disallowed_names, reason = "the API has parameters or properties of such names")]
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints, reason = "the API has names in other scripts, whose letters may look like Latin ones")]

#[cfg(feature = "a-b")]
pub mod a_b;
#[cfg(feature = "a-dot-b")]
pub mod a_dot_b;
#[cfg(feature = "all-api")]
pub mod all;
#[cfg(feature = "alloc-api")]
pub mod alloc_api;
#[cfg(feature = "async")]
pub mod r#async;
#[cfg(feature = "bare")]
pub mod bare;
#[cfg(feature = "bool")]
pub mod bool;
#[cfg(feature = "builder")]
pub mod builder;
#[cfg(feature = "bytes-api")]
pub mod bytes_api;
#[cfg(feature = "call")]
pub mod call;
mod client;
#[cfg(feature = "client-2")]
pub mod client_2;
#[cfg(feature = "client-api")]
pub mod client_api;
#[cfg(feature = "con-api")]
pub mod con_api;
#[cfg(feature = "core-api")]
pub mod core_api;
#[cfg(feature = "crate-api")]
pub mod crate_api;
#[cfg(feature = "default-api")]
pub mod default;
#[cfg(feature = "error")]
pub mod error;
#[cfg(feature = "error-api")]
pub mod error_api;
#[cfg(feature = "http-api")]
pub mod http_api;
#[cfg(feature = "lib-api")]
pub mod lib_api;
#[cfg(feature = "lints")]
pub mod lints;
#[cfg(feature = "lists")]
pub mod lists;
#[cfg(feature = "main-api")]
pub mod main_api;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "mock-api")]
pub mod mock_api;
#[cfg(feature = "native-tls-api")]
pub mod native_tls;
#[cfg(feature = "new")]
pub mod new;
#[cfg(feature = "nul-api")]
pub mod nul_api;
#[cfg(feature = "ops")]
pub mod ops;
#[cfg(feature = "option")]
pub mod option;
#[cfg(feature = "params")]
pub mod params;
#[cfg(feature = "pets")]
pub mod pets;
#[cfg(feature = "pets-2")]
pub mod pets_2;
#[cfg(feature = "pets-api")]
pub mod pets_api;
#[cfg(feature = "reqwest-api")]
pub mod reqwest_api;
#[cfg(feature = "result")]
pub mod result;
#[doc(hidden)]
pub mod runtime;
#[cfg(feature = "runtime-api")]
pub mod runtime_api;
#[cfg(feature = "rustls-api")]
pub mod rustls;
pub mod security;
#[cfg(feature = "security-api")]
pub mod security_api;
#[cfg(feature = "self-2")]
pub mod self_2;
#[cfg(feature = "self-api")]
pub mod self_api;
#[cfg(feature = "send")]
pub mod send;
#[cfg(feature = "serde-api")]
pub mod serde_api;
#[cfg(feature = "std-api")]
pub mod std_api;
#[cfg(feature = "str")]
pub mod str;
#[cfg(feature = "string")]
pub mod string;
#[cfg(feature = "super-api")]
pub mod super_api;
#[cfg(feature = "tag-2nd")]
pub mod tag_2nd;
#[cfg(feature = "test-api")]
pub mod test_api;
#[cfg(feature = "tokio-api")]
pub mod tokio_api;
#[cfg(feature = "traits")]
pub mod traits;
#[cfg(feature = "type")]
pub mod r#type;
pub mod types;
#[cfg(feature = "types-api")]
pub mod types_api;
#[cfg(feature = "u1f389")]
pub mod u1f389;
#[cfg(feature = "u65e5-u672c")]
pub mod u65e5_u672c;
#[cfg(feature = "u8")]
pub mod u8;
#[cfg(feature = "url-api")]
pub mod url_api;
#[cfg(feature = "uuid-api")]
pub mod uuid_api;
#[cfg(feature = "vec")]
pub mod vec;

pub use crate::client::Server;
pub use crate::runtime::{
    Attempt, Auth, Body, BoxError, BoxFuture, ByteStream, Cached, CallContext, CallParts, Client,
    ClientAuthentication, ClientBuilder, ClientCredentials, Cursor, Date, Download, Error, Event,
    EventStream, ExposeSecret, Field, FileError, Hook, Items, Location, NotSent, Options, Pages,
    RateLimit, RateLimiter, RawCall, RawResponse, Response, Result, Retry, SecretString, Throttle,
    TimeUnit, Token, TokenFormat, TokenProvider, Transport, Verdict,
};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use crate::runtime::Blocking;

/// The version that the API's document gives itself. The version of the crate is another matter.
pub const API_VERSION: &str = "1";
