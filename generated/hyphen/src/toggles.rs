// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Toggles: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod get;
mod list_for_organization;
mod list_for_project;
mod update;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::list_for_organization::{ListForOrganization, ListForOrganizationError};
pub use self::list_for_project::{ListForProject, ListForProjectError};
pub use self::update::{Update, UpdateError};

/// Feature toggles of a project.
///
/// Reached by [`Client::toggles`](crate::Client::toggles).
#[derive(Clone, Copy, Debug)]
pub struct Toggles<'a> {
    client: &'a Client,
}

impl<'a> Toggles<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the toggles of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/toggles/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`OrganizationToggleList`](crate::types::OrganizationToggleList).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListForOrganizationError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListForOrganizationError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListForOrganizationError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.toggles().list_for_organization("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_organization(&self, organization_id: &str) -> ListForOrganization {
        ListForOrganization::new(self.client, organization_id)
    }

    /// List the toggles of a project.
    ///
    /// `GET /api/organizations/{organizationId}/projects/{projectId}/toggles/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    ///
    /// Gives [`ToggleList`](crate::types::ToggleList).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListForProjectError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListForProjectError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListForProjectError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client
    ///     .toggles()
    ///     .list_for_project("organization_id", "project_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_project(
        &self,
        organization_id: &str,
        project_id: &str,
    ) -> ListForProject {
        ListForProject::new(self.client, organization_id, project_id)
    }

    /// Create a toggle in a project.
    ///
    /// `POST /api/organizations/{organizationId}/projects/{projectId}/toggles/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    ///
    /// Gives [`Toggle`](crate::types::Toggle).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::ToggleCreate::new(
    ///     "key",
    ///     "type",
    ///     [types::ToggleTarget::new()],
    ///     serde_json::json!({}),
    /// );
    /// let value = client.toggles().create("organization_id", "project_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        organization_id: &str,
        project_id: &str,
        body: &types::ToggleCreate,
    ) -> Create {
        Create::new(self.client, organization_id, project_id, body)
    }

    /// Get a toggle of a project.
    ///
    /// `GET /api/organizations/{organizationId}/projects/{projectId}/toggles/{toggleKey}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    /// - `toggle_key`: Key of the toggle.
    ///
    /// Gives [`ToggleDetail`](crate::types::ToggleDetail).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client
    ///     .toggles()
    ///     .get("organization_id", "project_id", "toggle_key")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, project_id: &str, toggle_key: &str) -> Get {
        Get::new(self.client, organization_id, project_id, toggle_key)
    }

    /// Delete a toggle of a project.
    ///
    /// `DELETE /api/organizations/{organizationId}/projects/{projectId}/toggles/{toggleKey}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    /// - `toggle_key`: Key of the toggle.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DeleteError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`DeleteError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`DeleteError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.toggles().delete("organization_id", "project_id", "toggle_key").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: &str,
        project_id: &str,
        toggle_key: &str,
    ) -> Delete {
        Delete::new(self.client, organization_id, project_id, toggle_key)
    }

    /// Update a toggle of a project.
    ///
    /// `PATCH /api/organizations/{organizationId}/projects/{projectId}/toggles/{toggleKey}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    /// - `toggle_key`: Key of the toggle.
    ///
    /// Gives [`Toggle`](crate::types::Toggle).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`UpdateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`UpdateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`UpdateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::ToggleUpdate::new();
    /// let value = client
    ///     .toggles()
    ///     .update("organization_id", "project_id", "toggle_key", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: &str,
        project_id: &str,
        toggle_key: &str,
        body: &types::ToggleUpdate,
    ) -> Update {
        Update::new(self.client, organization_id, project_id, toggle_key, body)
    }
}
