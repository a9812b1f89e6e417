// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde_json::Value;

/// The schema `Nested`.
pub type Nested = Vec<Value>;
