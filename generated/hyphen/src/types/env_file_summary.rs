// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{AppEnvFileSummary, ProjectEnvironment};

/// Use of .env files in a project.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EnvFileSummary {
    /// Id of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Alternate id of the project.
    #[serde(rename = "alternateId", skip_serializing_if = "Option::is_none")]
    pub alternate_id: Option<String>,
    /// Name of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Use in each app of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apps: Option<Vec<AppEnvFileSummary>>,
    /// Environments of the project.
    #[serde(rename = "projectEnvironments", skip_serializing_if = "Option::is_none")]
    pub project_environments: Option<Vec<ProjectEnvironment>>,
}

impl EnvFileSummary {
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

    /// Sets `apps`.
    #[must_use]
    pub fn apps(mut self, apps: impl IntoIterator<Item = AppEnvFileSummary>) -> Self {
        self.apps = Some(apps.into_iter().collect());
        self
    }

    /// Sets `project_environments`.
    #[must_use]
    pub fn project_environments(
        mut self,
        project_environments: impl IntoIterator<Item = ProjectEnvironment>,
    ) -> Self {
        self.project_environments = Some(project_environments.into_iter().collect());
        self
    }
}
