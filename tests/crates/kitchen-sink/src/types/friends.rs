// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use super::Woman;

/// The schema `Friends`.
pub type Friends = Vec<Woman>;
