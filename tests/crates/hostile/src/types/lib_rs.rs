// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

use super::Aux;

/// The schema `LibRs`.
pub type LibRs = Vec<Aux>;
