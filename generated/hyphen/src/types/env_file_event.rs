// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::Reference;

/// Push, pull or denial of an .env file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EnvFileEvent {
    /// Time of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// The member: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<Reference>,
}

impl EnvFileEvent {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `member`.
    #[must_use]
    pub fn member(mut self, member: Reference) -> Self {
        self.member = Some(member);
        self
    }
}
