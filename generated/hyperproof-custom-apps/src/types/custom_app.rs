// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{CustomAppStatus, CustomAppType, DeploymentStatus};
use crate::runtime::DateTime;

/// App that is installed in an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CustomApp {
    /// Id of the app.
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    pub app_id: Option<Uuid>,
    /// The app type: [`CustomAppType`].
    #[serde(rename = "appType", skip_serializing_if = "Option::is_none")]
    pub app_type: Option<CustomAppType>,
    /// Whether the app is a custom one.
    #[serde(rename = "isCustom", skip_serializing_if = "Option::is_none")]
    pub is_custom: Option<bool>,
    /// Id of the organization that the app belongs to.
    #[serde(rename = "orgId", skip_serializing_if = "Option::is_none")]
    pub org_id: Option<Uuid>,
    /// Name of the app's package.
    #[serde(rename = "packageName", skip_serializing_if = "Option::is_none")]
    pub package_name: Option<String>,
    /// Version of the app's package.
    #[serde(rename = "packageVersion", skip_serializing_if = "Option::is_none")]
    pub package_version: Option<String>,
    /// The deployment status: [`DeploymentStatus`].
    #[serde(rename = "deploymentStatus", skip_serializing_if = "Option::is_none")]
    pub deployment_status: Option<DeploymentStatus>,
    /// Id of the user who created the app.
    #[serde(rename = "createdBy", skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Time of creation.
    #[serde(rename = "createdOn", skip_serializing_if = "Option::is_none")]
    pub created_on: Option<DateTime>,
    /// Id of the user who last updated the app.
    #[serde(rename = "updatedBy", skip_serializing_if = "Option::is_none")]
    pub updated_by: Option<String>,
    /// Time of the last update.
    #[serde(rename = "updatedOn", skip_serializing_if = "Option::is_none")]
    pub updated_on: Option<DateTime>,
    /// The status: [`CustomAppStatus`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CustomAppStatus>,
}

impl CustomApp {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `app_id`.
    #[must_use]
    pub fn app_id(mut self, app_id: Uuid) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `app_type`.
    #[must_use]
    pub fn app_type(mut self, app_type: impl Into<CustomAppType>) -> Self {
        self.app_type = Some(app_type.into());
        self
    }

    /// Sets `is_custom`.
    #[must_use]
    pub fn is_custom(mut self, is_custom: bool) -> Self {
        self.is_custom = Some(is_custom);
        self
    }

    /// Sets `org_id`.
    #[must_use]
    pub fn org_id(mut self, org_id: Uuid) -> Self {
        self.org_id = Some(org_id);
        self
    }

    /// Sets `package_name`.
    #[must_use]
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.package_name = Some(package_name.into());
        self
    }

    /// Sets `package_version`.
    #[must_use]
    pub fn package_version(mut self, package_version: impl Into<String>) -> Self {
        self.package_version = Some(package_version.into());
        self
    }

    /// Sets `deployment_status`.
    #[must_use]
    pub fn deployment_status(
        mut self,
        deployment_status: impl Into<DeploymentStatus>,
    ) -> Self {
        self.deployment_status = Some(deployment_status.into());
        self
    }

    /// Sets `created_by`.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets `created_on`.
    #[must_use]
    pub fn created_on(mut self, created_on: impl Into<DateTime>) -> Self {
        self.created_on = Some(created_on.into());
        self
    }

    /// Sets `updated_by`.
    #[must_use]
    pub fn updated_by(mut self, updated_by: impl Into<String>) -> Self {
        self.updated_by = Some(updated_by.into());
        self
    }

    /// Sets `updated_on`.
    #[must_use]
    pub fn updated_on(mut self, updated_on: impl Into<DateTime>) -> Self {
        self.updated_on = Some(updated_on.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<CustomAppStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}
