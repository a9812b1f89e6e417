// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use super::Names;

/// The schema `Alias`.
pub type Alias = Names;
