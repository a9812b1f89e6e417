// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

//! "\]; fn zQxPwned() {} // */ \]\] '''

#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod client;
#[cfg(feature = "con-rs")]
pub mod con_rs;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "quote-bracket-equal-bracket-bracket-hash-quote-quote-quote")]
pub mod quote_bracket_equal_bracket_bracket_hash_quote_quote_quote;
#[doc(hidden)]
pub mod runtime;
pub mod security;
pub mod types;
#[cfg(feature = "z-qx-pwned")]
pub mod z_qx_pwned;

pub use crate::client::{Server, ServerAb, ZQxPwnedServer};
pub use crate::runtime::{
    Attempt, Auth, Body, BoxError, BoxFuture, ByteStream, Cached, CallContext, CallParts, Client,
    ClientBuilder, DateTime, Download, Error, ExposeSecret, Field, FileError, Form, Hook, Location,
    NotSent, Options, Part, RateLimit, RateLimiter, RawCall, RawResponse, Response, Result, Retry,
    Secret, SecretString, Throttle, Token, TokenProvider, Transport, Verdict,
};

/// The version that the API's document gives itself. The version of the crate is another matter.
pub const API_VERSION: &str = "1\"; pub mod zQxPwned {} //\n#![allow(warnings)]\0\u{202e}";
