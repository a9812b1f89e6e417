// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

//! SweatStack API: applications

#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(feature = "applications")]
pub mod applications;
mod client;
#[cfg(feature = "mock")]
pub mod mock;
#[doc(hidden)]
pub mod runtime;
pub mod security;
pub mod types;

pub use crate::runtime::{
    Attempt, Auth, Body, BoxError, BoxFuture, ByteStream, Cached, CallContext, CallParts, Client,
    ClientAuthentication, ClientBuilder, ClientCredentials, Download, Error, ExposeSecret, Field,
    FileError, Hook, Location, NotSent, Options, RateLimit, RateLimiter, RawCall, RawResponse,
    Response, Result, Retry, Secret, SecretString, Throttle, TimeUnit, Token, TokenFormat,
    TokenProvider, Transport, Verdict,
};

/// The version that the API's document gives itself. The version of the crate is another matter.
pub const API_VERSION: &str = "unversioned";
