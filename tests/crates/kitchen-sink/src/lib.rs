// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! Kitchen sink

#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(feature = "api")]
pub mod api;
#[cfg(feature = "bodies")]
pub mod bodies;
mod client;
#[cfg(feature = "credentials")]
pub mod credentials;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "pages")]
pub mod pages;
#[cfg(feature = "parameters")]
pub mod parameters;
#[cfg(feature = "responses")]
pub mod responses;
#[doc(hidden)]
pub mod runtime;
pub mod security;
pub mod types;

pub use crate::client::{RegionServer, Server, ServerRegion};
pub use crate::runtime::{
    Attempt, Auth, Base64, Body, BoxError, BoxFuture, ByteStream, Cached, CallContext, CallParts,
    Client, ClientAuthentication, ClientBuilder, ClientCredentials, Cursor, Date, DateTime,
    Download, Error, ExposeSecret, Field, FileError, Hook, Items, Location, NotSent, Options, Pages,
    RateLimit, RateLimiter, RawCall, RawResponse, RefreshToken, Response, Result, Retry, Secret,
    SecretString, Throttle, TimeUnit, Token, TokenFormat, TokenProvider, Transport, Verdict,
};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use crate::runtime::Blocking;

/// The version that the API's document gives itself. The version of the crate is another matter.
pub const API_VERSION: &str = "2024-01-01-preview";
