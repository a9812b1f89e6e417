// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Wire

#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints, reason = "the API has names in other scripts, whose letters may look like Latin ones")]

#[cfg(feature = "bodies")]
pub mod bodies;
mod client;
#[cfg(feature = "cookie")]
pub mod cookie;
#[cfg(feature = "forms")]
pub mod forms;
#[cfg(feature = "header")]
pub mod header;
#[cfg(feature = "limits")]
pub mod limits;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "models")]
pub mod models;
#[cfg(feature = "path")]
pub mod path;
#[cfg(feature = "query")]
pub mod query;
#[cfg(feature = "responses")]
pub mod responses;
#[doc(hidden)]
pub mod runtime;
pub mod security;
#[cfg(feature = "security-api")]
pub mod security_api;
pub mod types;

pub use crate::client::{LocalServer, Server, ServerStage};
pub use crate::runtime::{
    Attempt, Auth, Base64, Body, BoxError, BoxFuture, ByteStream, Cached, CallContext, CallParts,
    Client, ClientAuthentication, ClientBuilder, ClientCredentials, Date, DateTime, Download, Error,
    Event, EventStream, ExposeSecret, Field, FileError, Form, Hook, JsonLines, Location, NotSent,
    Options, Part, RateLimit, RateLimiter, RawCall, RawResponse, RefreshToken, Response, Result,
    Retry, Secret, SecretString, Throttle, TimeUnit, Token, TokenFormat, TokenProvider, Transport,
    Verdict,
};

/// The version that the API's document gives itself. The version of the crate is another matter.
pub const API_VERSION: &str = "1.0.0";
