// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use serde::{Deserialize, Serialize};

use super::{Friends, Man};

/// The schema `Woman`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Woman {
    /// The husband: [`Man`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub husband: Option<Box<Man>>,
    /// The friends: [`Friends`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friends: Option<Friends>,
}

impl Woman {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `husband`.
    #[must_use]
    pub fn husband(mut self, husband: impl Into<Box<Man>>) -> Self {
        self.husband = Some(husband.into());
        self
    }

    /// Sets `friends`.
    #[must_use]
    pub fn friends(mut self, friends: impl IntoIterator<Item = Woman>) -> Self {
        self.friends = Some(friends.into_iter().collect());
        self
    }
}
