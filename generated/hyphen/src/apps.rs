// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Apps: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod get;
mod get_environment;
mod list;
mod list_environments;
mod update;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::get_environment::{GetEnvironment, GetEnvironmentError};
pub use self::list::{List, ListError};
pub use self::list_environments::{ListEnvironments, ListEnvironmentsError};
pub use self::update::{Update, UpdateError};

/// Apps of an organization and their environments.
///
/// Reached by [`Client::apps`](crate::Client::apps).
#[derive(Clone, Copy, Debug)]
pub struct Apps<'a> {
    client: &'a Client,
}

impl<'a> Apps<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the apps of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/apps/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`AppPage`](crate::types::AppPage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.apps().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Get an app of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/apps/{appId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `app_id`: Id or alternate id of the app.
    ///
    /// Gives [`App`](crate::types::App).
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
    /// let value = client.apps().get("organization_id", "app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, app_id: &str) -> Get {
        Get::new(self.client, organization_id, app_id)
    }

    /// Delete an app of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/apps/{appId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `app_id`: Id or alternate id of the app.
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
    /// client.apps().delete("organization_id", "app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, app_id: &str) -> Delete {
        Delete::new(self.client, organization_id, app_id)
    }

    /// Update an app of an organization.
    ///
    /// `PATCH /api/organizations/{organizationId}/apps/{appId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `app_id`: Id or alternate id of the app.
    ///
    /// Gives [`App`](crate::types::App).
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
    /// let body = types::AppUpdate::new();
    /// let value = client.apps().update("organization_id", "app_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: &str,
        app_id: &str,
        body: &types::AppUpdate,
    ) -> Update {
        Update::new(self.client, organization_id, app_id, body)
    }

    /// List the environments of an app.
    ///
    /// `GET /api/organizations/{organizationId}/apps/{appId}/environments/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `app_id`: Id or alternate id of the app.
    ///
    /// Gives [`EnvironmentPage`](crate::types::EnvironmentPage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListEnvironmentsError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListEnvironmentsError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListEnvironmentsError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.apps().list_environments("organization_id", "app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_environments(
        &self,
        organization_id: &str,
        app_id: &str,
    ) -> ListEnvironments {
        ListEnvironments::new(self.client, organization_id, app_id)
    }

    /// Create an app in a project.
    ///
    /// `POST /api/organizations/{organizationId}/projects/{projectId}/apps/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    ///
    /// Gives [`App`](crate::types::App).
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
    /// let body = types::AppCreate::new("alternate_id", "name");
    /// let value = client.apps().create("organization_id", "project_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        organization_id: &str,
        project_id: &str,
        body: &types::AppCreate,
    ) -> Create {
        Create::new(self.client, organization_id, project_id, body)
    }

    /// Get an environment of an app.
    ///
    /// `GET /api/organizations/{organizationId}/apps/{appId}/environments/{environmentId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `app_id`: Id or alternate id of the app.
    /// - `environment_id`: Id or alternate id of the environment.
    ///
    /// Gives [`Environment`](crate::types::Environment).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetEnvironmentError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetEnvironmentError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetEnvironmentError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client
    ///     .apps()
    ///     .get_environment("organization_id", "app_id", "environment_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_environment(
        &self,
        organization_id: &str,
        app_id: &str,
        environment_id: &str,
    ) -> GetEnvironment {
        GetEnvironment::new(self.client, organization_id, app_id, environment_id)
    }
}
