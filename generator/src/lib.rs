//! OpenAPI documents in, typed reqwest client crates out.
