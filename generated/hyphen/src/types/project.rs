// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{ProjectMeta, Reference};

/// Project of an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Project {
    /// Id of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id chosen by the user, unique in the organization.
    #[serde(rename = "alternateId", skip_serializing_if = "Option::is_none")]
    pub alternate_id: Option<String>,
    /// Name of the project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the project is a monorepo.
    #[serde(rename = "isMonorepo", skip_serializing_if = "Option::is_none")]
    pub is_monorepo: Option<bool>,
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
    /// The meta: [`ProjectMeta`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ProjectMeta>,
}

impl Project {
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

    /// Sets `is_monorepo`.
    #[must_use]
    pub fn is_monorepo(mut self, is_monorepo: bool) -> Self {
        self.is_monorepo = Some(is_monorepo);
        self
    }

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: Reference) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: ProjectMeta) -> Self {
        self.meta = Some(meta);
        self
    }
}
