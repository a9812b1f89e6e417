//! Tests of the runtime, beside it so that they are not stamped into the generated crates.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(dead_code, reason = "not every test uses all that the macros emit")]
#![allow(unreachable_pub, reason = "the macros emit public methods")]

mod auth;
#[cfg(feature = "blocking")]
mod block_on;
mod bodies;
mod cached;
mod call;
mod check;
mod client;
mod client_credentials;
mod connect;
mod decode_error;
mod download;
mod encode_header;
mod encode_path;
mod encode_query;
mod environment;
mod errors;
mod event_parser;
mod events;
mod faults;
mod fetched;
mod file_name;
mod headers;
mod hooks;
mod json;
mod mock;
mod mock_faults;
mod mock_streams;
mod models;
mod multipart;
mod options;
mod pages;
mod pages_ends;
mod pages_place;
mod provider;
mod rate_limiter;
mod redirect;
mod refresh_token;
mod retry;
mod script;
mod secrecy;
mod send;
mod stamp;
mod support;
#[cfg(feature = "tracing")]
mod trace;
mod transport;
mod union;
