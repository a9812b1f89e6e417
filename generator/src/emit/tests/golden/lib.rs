// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![recursion_limit = "256"]
#![warn(missing_docs)]

#[cfg(feature = "animals")]
pub mod animals;
mod client;
#[cfg(feature = "mock")]
pub mod mock;
#[doc(hidden)]
pub mod runtime;
pub mod security;
pub mod types;

pub use crate::client::Server;
pub use crate::runtime::{
    Attempt, Auth, Base64, Body, BoxError, BoxFuture, ByteStream, Cached, CallContext, CallParts,
    Client, ClientAuthentication, ClientBuilder, ClientCredentials, Cursor, Date, DateTime,
    Download, Error, Event, EventStream, ExposeSecret, Field, FileError, Form, Hook, Items,
    JsonLines, Location, NotSent, Options, Pages, Part, RateLimit, RateLimiter, RawCall,
    RawResponse, RefreshToken, Response, Result, Retry, Secret, SecretString, Throttle, TimeUnit,
    Token, TokenFormat, TokenProvider, Transport, Verdict,
};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use crate::runtime::Blocking;

/// The version that the API's document gives itself. The version of the crate is another matter.
pub const API_VERSION: &str = "v1";
