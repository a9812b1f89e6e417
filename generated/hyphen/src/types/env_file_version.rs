// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{Reference, ResourceReference};
use crate::runtime::DateTime;

/// Version of an .env file, without its content.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EnvFileVersion {
    /// Size of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
    /// Number of variables in the file.
    #[serde(rename = "countVariables", skip_serializing_if = "Option::is_none")]
    pub count_variables: Option<f64>,
    /// Number of the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<f64>,
    /// Id of the secret key that encrypts the file.
    #[serde(rename = "secretKeyId", skip_serializing_if = "Option::is_none")]
    pub secret_key_id: Option<f64>,
    /// Time of the publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<DateTime>,
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
    /// The project: [`ResourceReference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<ResourceReference>,
    /// The app: [`ResourceReference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app: Option<ResourceReference>,
    /// The project environment: [`ResourceReference`].
    #[serde(rename = "projectEnvironment", skip_serializing_if = "Option::is_none")]
    pub project_environment: Option<ResourceReference>,
}

impl EnvFileVersion {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets `count_variables`.
    #[must_use]
    pub fn count_variables(mut self, count_variables: f64) -> Self {
        self.count_variables = Some(count_variables);
        self
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: f64) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets `secret_key_id`.
    #[must_use]
    pub fn secret_key_id(mut self, secret_key_id: f64) -> Self {
        self.secret_key_id = Some(secret_key_id);
        self
    }

    /// Sets `published`.
    #[must_use]
    pub fn published(mut self, published: impl Into<DateTime>) -> Self {
        self.published = Some(published.into());
        self
    }

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: Reference) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `project`.
    #[must_use]
    pub fn project(mut self, project: ResourceReference) -> Self {
        self.project = Some(project);
        self
    }

    /// Sets `app`.
    #[must_use]
    pub fn app(mut self, app: ResourceReference) -> Self {
        self.app = Some(app);
        self
    }

    /// Sets `project_environment`.
    #[must_use]
    pub fn project_environment(
        mut self,
        project_environment: ResourceReference,
    ) -> Self {
        self.project_environment = Some(project_environment);
        self
    }
}
