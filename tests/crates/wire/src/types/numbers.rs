// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Numbers`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Numbers {
    /// The property `int32`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int32: Option<i32>,
    /// The property `int64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub int64: Option<i64>,
    /// The property `plain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain: Option<i64>,
    /// The property `float`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub float: Option<f32>,
    /// The property `double`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub double: Option<f64>,
}

impl Numbers {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `int32`.
    #[must_use]
    pub fn int32(mut self, int32: i32) -> Self {
        self.int32 = Some(int32);
        self
    }

    /// Sets `int64`.
    #[must_use]
    pub fn int64(mut self, int64: i64) -> Self {
        self.int64 = Some(int64);
        self
    }

    /// Sets `plain`.
    #[must_use]
    pub fn plain(mut self, plain: i64) -> Self {
        self.plain = Some(plain);
        self
    }

    /// Sets `float`.
    #[must_use]
    pub fn float(mut self, float: f32) -> Self {
        self.float = Some(float);
        self
    }

    /// Sets `double`.
    #[must_use]
    pub fn double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }
}
