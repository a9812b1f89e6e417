//! OpenAPI documents in, typed reqwest client crates out.

pub mod diagnostics;
pub mod node;
pub mod sources;
