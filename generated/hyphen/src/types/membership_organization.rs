// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Organization of a membership.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MembershipOrganization {
    /// Id of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether the member administers the organization.
    #[serde(rename = "isOrganizationAdmin", skip_serializing_if = "Option::is_none")]
    pub is_organization_admin: Option<bool>,
}

impl MembershipOrganization {
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `is_organization_admin`.
    #[must_use]
    pub fn is_organization_admin(mut self, is_organization_admin: bool) -> Self {
        self.is_organization_admin = Some(is_organization_admin);
        self
    }
}
