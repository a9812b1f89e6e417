// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

/// The schema `Names`.
///
/// Limits: no item twice.
pub type Names = Vec<String>;
