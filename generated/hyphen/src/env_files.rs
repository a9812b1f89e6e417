// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! .Env Files: the operations, their calls and what belongs to them.

mod delete;
mod delete_versions;
mod get;
mod get_summary;
mod list;
mod list_versions;
mod replace;

use crate::runtime::Client;
use crate::types;

pub use self::delete::{Delete, DeleteError};
pub use self::delete_versions::{DeleteVersions, DeleteVersionsError};
pub use self::get::{Get, GetError};
pub use self::get_summary::{GetSummary, GetSummaryError};
pub use self::list::{List, ListError};
pub use self::list_versions::{ListVersions, ListVersionsError};
pub use self::replace::{Replace, ReplaceError};

/// Encrypted .env files of apps.
///
/// Reached by [`Client::env_files`](crate::Client::env_files).
#[derive(Clone, Copy, Debug)]
pub struct EnvFiles<'a> {
    client: &'a Client,
}

impl<'a> EnvFiles<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the latest .env files of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/dot-envs/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`EnvFileVersionPage`](crate::types::EnvFileVersionPage).
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
    /// let value = client.env_files().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Summarize the use of .env files in an organization.
    ///
    /// `GET /api/organizations/{organizationId}/dot-envs/summary`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`EnvFileSummaryList`](crate::types::EnvFileSummaryList).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetSummaryError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetSummaryError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetSummaryError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.env_files().get_summary("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_summary(&self, organization_id: &str) -> GetSummary {
        GetSummary::new(self.client, organization_id)
    }

    /// Get the .env file of an app.
    ///
    /// `GET /api/organizations/{organizationId}/apps/{appId}/dot-env/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `app_id`: Id or alternate id of the app.
    ///
    /// Gives [`EnvFile`](crate::types::EnvFile).
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
    /// let value = client.env_files().get("organization_id", "app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, app_id: &str) -> Get {
        Get::new(self.client, organization_id, app_id)
    }

    /// Replace the latest .env file of an app.
    ///
    /// `PUT /api/organizations/{organizationId}/apps/{appId}/dot-env/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `app_id`: Id or alternate id of the app.
    /// - `secret_key_id`: Id of the secret key that encrypts the .env file.
    ///
    /// Gives [`EnvFile`](crate::types::EnvFile).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ReplaceError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ReplaceError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ReplaceError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::ReplaceEnvFileRequest::new(types::ReplaceEnvFileRequestInit {
    ///     count_variables: 1.0,
    ///     size: "size".to_owned(),
    ///     data: "data".into(),
    ///     version: 1.0,
    ///     secret_key_id: 1.0,
    /// });
    /// let value = client
    ///     .env_files()
    ///     .replace("organization_id", "app_id", 1.0, &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(
        &self,
        organization_id: &str,
        app_id: &str,
        secret_key_id: f64,
        body: &types::ReplaceEnvFileRequest,
    ) -> Replace {
        Replace::new(self.client, organization_id, app_id, secret_key_id, body)
    }

    /// Delete the .env file of an app.
    ///
    /// `DELETE /api/organizations/{organizationId}/apps/{appId}/dot-env/`
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
    /// client.env_files().delete("organization_id", "app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, app_id: &str) -> Delete {
        Delete::new(self.client, organization_id, app_id)
    }

    /// List the versions of the .env file of an app.
    ///
    /// `GET /api/organizations/{organizationId}/apps/{appId}/dot-env/versions/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `app_id`: Id or alternate id of the app.
    ///
    /// Gives [`EnvFileVersionPage`](crate::types::EnvFileVersionPage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListVersionsError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListVersionsError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListVersionsError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.env_files().list_versions("organization_id", "app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_versions(&self, organization_id: &str, app_id: &str) -> ListVersions {
        ListVersions::new(self.client, organization_id, app_id)
    }

    /// Delete the versions of the .env file of an app.
    ///
    /// `DELETE /api/organizations/{organizationId}/apps/{appId}/dot-env/versions/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `app_id`: Id or alternate id of the app.
    /// - `secret_key_id`: Id of the secret key that encrypts the .env file.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DeleteVersionsError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`DeleteVersionsError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`DeleteVersionsError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.env_files().delete_versions("organization_id", "app_id", 1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_versions(
        &self,
        organization_id: &str,
        app_id: &str,
        secret_key_id: f64,
    ) -> DeleteVersions {
        DeleteVersions::new(self.client, organization_id, app_id, secret_key_id)
    }
}
