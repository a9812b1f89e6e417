// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Projects: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod get;
mod list;
mod update;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::list::{List, ListError};
pub use self::update::{Update, UpdateError};

/// Projects of an organization.
///
/// Reached by [`Client::projects`](crate::Client::projects).
#[derive(Clone, Copy, Debug)]
pub struct Projects<'a> {
    client: &'a Client,
}

impl<'a> Projects<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the projects of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/projects/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`ProjectPage`](crate::types::ProjectPage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.projects().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Create a project in an organization.
    ///
    /// `POST /api/organizations/{organizationId}/projects/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`Project`](crate::types::Project).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateError::Forbidden`] for 403: The caller lacks the permission for the request.
    /// - [`CreateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateError::Conflict`] for 409: The request conflicts with the state of the resource.
    /// - [`CreateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::ProjectCreate::new("alternate_id", "name");
    /// let value = client.projects().create("organization_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, organization_id: &str, body: &types::ProjectCreate) -> Create {
        Create::new(self.client, organization_id, body)
    }

    /// Get a project of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/projects/{projectId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    ///
    /// Gives [`Project`](crate::types::Project).
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
    /// let value = client.projects().get("organization_id", "project_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, project_id: &str) -> Get {
        Get::new(self.client, organization_id, project_id)
    }

    /// Delete a project of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/projects/{projectId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
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
    /// client.projects().delete("organization_id", "project_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, project_id: &str) -> Delete {
        Delete::new(self.client, organization_id, project_id)
    }

    /// Update a project of an organization.
    ///
    /// `PATCH /api/organizations/{organizationId}/projects/{projectId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    ///
    /// Gives [`Project`](crate::types::Project).
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
    /// let body = types::ProjectUpdate::new();
    /// let value = client.projects().update("organization_id", "project_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: &str,
        project_id: &str,
        body: &types::ProjectUpdate,
    ) -> Update {
        Update::new(self.client, organization_id, project_id, body)
    }
}
