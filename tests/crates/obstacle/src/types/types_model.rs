// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Types`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Types {
    /// The property `foo`.
    pub foo: String,
    /// The property `baz`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baz: Option<String>,
    /// The property `ı`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ı: Option<String>,
    /// The property `с`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub с: Option<String>,
    /// The property `ο`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ο: Option<String>,
}

impl Types {
    /// Makes a value from what is required.
    pub fn new(foo: impl Into<String>) -> Self {
        Self {
            foo: foo.into(),
            baz: None,
            ı: None,
            с: None,
            ο: None,
        }
    }

    /// Sets `baz`.
    #[must_use]
    pub fn baz(mut self, baz: impl Into<String>) -> Self {
        self.baz = Some(baz.into());
        self
    }

    /// Sets `ı`.
    #[must_use]
    pub fn ı(mut self, ı: impl Into<String>) -> Self {
        self.ı = Some(ı.into());
        self
    }

    /// Sets `с`.
    #[must_use]
    pub fn с(mut self, с: impl Into<String>) -> Self {
        self.с = Some(с.into());
        self
    }

    /// Sets `ο`.
    #[must_use]
    pub fn ο(mut self, ο: impl Into<String>) -> Self {
        self.ο = Some(ο.into());
        self
    }
}
