// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::runtime::{Base64, Date, DateTime, Secret};

/// The schema `Formats`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Formats {
    /// The property `when`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<DateTime>,
    /// The property `day`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// The property `uid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<Uuid>,
    /// The property `data`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Base64>,
    /// The property `secret`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// The property `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// The property `single`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single: Option<f32>,
    /// The property `double`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub double: Option<f64>,
    /// The property `long`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long: Option<i64>,
    /// The property `unsigned`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsigned: Option<u64>,
    /// The property `any`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::json::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub any: Option<Value>,
    /// The property `nothing`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::json::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub nothing: Option<Value>,
}

impl Formats {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `when`.
    #[must_use]
    pub fn when(mut self, when: impl Into<DateTime>) -> Self {
        self.when = Some(when.into());
        self
    }

    /// Sets `day`.
    #[must_use]
    pub fn day(mut self, day: impl Into<Date>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// Sets `uid`.
    #[must_use]
    pub fn uid(mut self, uid: Uuid) -> Self {
        self.uid = Some(uid);
        self
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<Base64>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `uri`.
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// Sets `single`.
    #[must_use]
    pub fn single(mut self, single: f32) -> Self {
        self.single = Some(single);
        self
    }

    /// Sets `double`.
    #[must_use]
    pub fn double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }

    /// Sets `long`.
    #[must_use]
    pub fn long(mut self, long: i64) -> Self {
        self.long = Some(long);
        self
    }

    /// Sets `unsigned`.
    #[must_use]
    pub fn unsigned(mut self, unsigned: u64) -> Self {
        self.unsigned = Some(unsigned);
        self
    }

    /// Sets `any`.
    #[must_use]
    pub fn any(mut self, any: impl Into<Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets `nothing`.
    #[must_use]
    pub fn nothing(mut self, nothing: impl Into<Value>) -> Self {
        self.nothing = Some(nothing.into());
        self
    }
}
