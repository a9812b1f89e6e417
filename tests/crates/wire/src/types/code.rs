// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

/// The schema `Code`.
///
/// Limits: 2 to 3 characters, pattern `^[A-Z]\d*$`.
pub type Code = String;
