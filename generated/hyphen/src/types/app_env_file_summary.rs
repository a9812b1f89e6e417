// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::LastEnvFileEvents;

/// Use of .env files in an app.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AppEnvFileSummary {
    /// Id of the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Alternate id of the app.
    #[serde(rename = "alternateId", skip_serializing_if = "Option::is_none")]
    pub alternate_id: Option<String>,
    /// Name of the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Data about the app's .env files.
    #[serde(rename = "dotEnvData", skip_serializing_if = "Option::is_none")]
    pub dot_env_data: Option<BTreeMap<String, Value>>,
    /// The last events: [`LastEnvFileEvents`].
    #[serde(rename = "lastEvents", skip_serializing_if = "Option::is_none")]
    pub last_events: Option<LastEnvFileEvents>,
}

impl AppEnvFileSummary {
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

    /// Sets `alternate_id`.
    #[must_use]
    pub fn alternate_id(mut self, alternate_id: impl Into<String>) -> Self {
        self.alternate_id = Some(alternate_id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `dot_env_data`.
    #[must_use]
    pub fn dot_env_data(
        mut self,
        dot_env_data: impl IntoIterator<Item = (impl Into<String>, Value)>,
    ) -> Self {
        self.dot_env_data = Some(
            dot_env_data.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `last_events`.
    #[must_use]
    pub fn last_events(mut self, last_events: LastEnvFileEvents) -> Self {
        self.last_events = Some(last_events);
        self
    }
}
