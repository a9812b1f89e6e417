// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::EnvFileEvent;

/// Last event of each kind.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LastEnvFileEvents {
    /// The push: [`EnvFileEvent`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push: Option<EnvFileEvent>,
    /// The pull: [`EnvFileEvent`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull: Option<EnvFileEvent>,
    /// The deny: [`EnvFileEvent`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deny: Option<EnvFileEvent>,
}

impl LastEnvFileEvents {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `push`.
    #[must_use]
    pub fn push(mut self, push: EnvFileEvent) -> Self {
        self.push = Some(push);
        self
    }

    /// Sets `pull`.
    #[must_use]
    pub fn pull(mut self, pull: EnvFileEvent) -> Self {
        self.pull = Some(pull);
        self
    }

    /// Sets `deny`.
    #[must_use]
    pub fn deny(mut self, deny: EnvFileEvent) -> Self {
        self.deny = Some(deny);
        self
    }
}
