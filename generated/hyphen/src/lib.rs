// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Hyphen API

#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(feature = "access")]
pub mod access;
#[cfg(feature = "api-keys")]
pub mod api_keys;
#[cfg(feature = "apps")]
pub mod apps;
#[cfg(feature = "billing-accounts")]
pub mod billing_accounts;
mod client;
#[cfg(feature = "domains")]
pub mod domains;
#[cfg(feature = "env-files")]
pub mod env_files;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "integration-connections")]
pub mod integration_connections;
#[cfg(feature = "integrations")]
pub mod integrations;
#[cfg(feature = "members")]
pub mod members;
#[cfg(feature = "mock")]
pub mod mock;
#[cfg(feature = "oauth2")]
pub mod oauth2;
#[cfg(feature = "organization-integrations")]
pub mod organization_integrations;
#[cfg(feature = "organizations")]
pub mod organizations;
#[cfg(feature = "package-download")]
pub mod package_download;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "public-keys")]
pub mod public_keys;
#[doc(hidden)]
pub mod runtime;
pub mod security;
#[cfg(feature = "segments")]
pub mod segments;
#[cfg(feature = "teams")]
pub mod teams;
#[cfg(feature = "toggles")]
pub mod toggles;
pub mod types;
#[cfg(feature = "users")]
pub mod users;
#[cfg(feature = "zones")]
pub mod zones;

pub use crate::client::Server;
pub use crate::runtime::{
    Attempt, Auth, Body, BoxError, BoxFuture, ByteStream, Cached, CallContext, CallParts, Client,
    ClientAuthentication, ClientBuilder, ClientCredentials, Cursor, DateTime, Download, Error,
    ExposeSecret, FileError, Hook, Items, Location, NotSent, Options, Pages, RateLimit, RateLimiter,
    RawCall, RawResponse, Response, Result, Retry, Secret, SecretString, Throttle, TimeUnit, Token,
    TokenFormat, TokenProvider, Transport, Verdict,
};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use crate::runtime::Blocking;

/// The version that the API's document gives itself. The version of the crate is another matter.
pub const API_VERSION: &str = "v1.0.0";
