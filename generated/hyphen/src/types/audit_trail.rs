// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Who created, changed and deleted an object, and when.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AuditTrail {
    /// Time of the creation.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Author of the object.
    #[serde(rename = "createdBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Time of the last change.
    #[serde(rename = "modifiedAt", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<String>,
    /// Author of the last change.
    #[serde(rename = "modifiedBy", skip_serializing_if = "Option::is_none")]
    pub modified_by: Option<String>,
    /// Time of the deletion.
    #[serde(rename = "deletedAt", skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<String>,
    /// Author of the deletion.
    #[serde(rename = "deletedBy", skip_serializing_if = "Option::is_none")]
    pub deleted_by: Option<String>,
}

impl AuditTrail {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `created_by`.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `modified_at`.
    #[must_use]
    pub fn modified_at(mut self, modified_at: impl Into<String>) -> Self {
        self.modified_at = Some(modified_at.into());
        self
    }

    /// Sets `modified_by`.
    #[must_use]
    pub fn modified_by(mut self, modified_by: impl Into<String>) -> Self {
        self.modified_by = Some(modified_by.into());
        self
    }

    /// Sets `deleted_at`.
    #[must_use]
    pub fn deleted_at(mut self, deleted_at: impl Into<String>) -> Self {
        self.deleted_at = Some(deleted_at.into());
        self
    }

    /// Sets `deleted_by`.
    #[must_use]
    pub fn deleted_by(mut self, deleted_by: impl Into<String>) -> Self {
        self.deleted_by = Some(deleted_by.into());
        self
    }
}
