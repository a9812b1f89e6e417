// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

//! Custom Apps API

#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod client;
#[cfg(feature = "custom-apps")]
pub mod custom_apps;
#[cfg(feature = "mock")]
pub mod mock;
#[doc(hidden)]
pub mod runtime;
pub mod security;
pub mod types;

pub use crate::client::Server;
pub use crate::runtime::{
    Attempt, Auth, Body, BoxError, BoxFuture, ByteStream, Cached, CallContext, CallParts, Client,
    ClientAuthentication, ClientBuilder, ClientCredentials, DateTime, Download, Error, ExposeSecret,
    FileError, Hook, Location, NotSent, Options, RateLimit, RateLimiter, RawCall, RawResponse,
    Response, Result, Retry, SecretString, Throttle, TimeUnit, Token, TokenFormat, TokenProvider,
    Transport, Verdict,
};

/// The version that the API's document gives itself. The version of the crate is another matter.
pub const API_VERSION: &str = "1.0";
