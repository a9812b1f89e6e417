// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Object that an event concerns.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EventReference {
    /// Id of the object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Type of the object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Facts about the object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view: Option<BTreeMap<String, String>>,
}

impl EventReference {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `view`.
    #[must_use]
    pub fn view(
        mut self,
        view: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.view = Some(
            view.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}
