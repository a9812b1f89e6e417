//! Tests of the runtime, beside it so that they are not stamped into the generated crates.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(unreachable_pub, reason = "the macros emit public methods")]

mod auth;
mod call;
mod client;
mod decode_error;
mod encode_header;
mod encode_path;
mod encode_query;
mod errors;
mod json;
mod models;
mod multipart;
mod redirect;
mod secrecy;
mod send;
mod stamp;
mod support;
mod union;
