// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{AuditTrail, Reference};

/// DNS zone of an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Zone {
    /// Id of the zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// DNS name of the zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
    /// The meta: [`AuditTrail`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<AuditTrail>,
}

impl Zone {
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

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: Reference) -> Self {
        self.organization = Some(organization);
        self
    }

    /// Sets `meta`.
    #[must_use]
    pub fn meta(mut self, meta: AuditTrail) -> Self {
        self.meta = Some(meta);
        self
    }
}
