// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! API Keys: the operations, their calls and what belongs to them.

mod create;
mod create_secret;
mod delete;
mod delete_secret;
mod get;
mod list;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::create_secret::{CreateSecret, CreateSecretError};
pub use self::delete::{Delete, DeleteError};
pub use self::delete_secret::{DeleteSecret, DeleteSecretError};
pub use self::get::{Get, GetError};
pub use self::list::{List, ListError};

/// API keys of an organization and their secrets.
///
/// Reached by [`Client::api_keys`](crate::Client::api_keys).
#[derive(Clone, Copy, Debug)]
pub struct ApiKeys<'a> {
    client: &'a Client,
}

impl<'a> ApiKeys<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the API keys of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/api-keys/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`ApiKeyPage`](crate::types::ApiKeyPage).
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
    /// let value = client.api_keys().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Create an API key in an organization.
    ///
    /// `POST /api/organizations/{organizationId}/api-keys/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`CreatedApiKey`](crate::types::CreatedApiKey).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateError::Forbidden`] for 403: The caller lacks the permission for the request.
    /// - [`CreateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::ApiKeyCreate::new("name");
    /// let value = client.api_keys().create("organization_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, organization_id: &str, body: &types::ApiKeyCreate) -> Create {
        Create::new(self.client, organization_id, body)
    }

    /// Get an API key of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/api-keys/{apiKeyId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `api_key_id`: Id of the API key.
    ///
    /// Gives [`ApiKey`](crate::types::ApiKey).
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
    /// let value = client.api_keys().get("organization_id", "api_key_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, api_key_id: &str) -> Get {
        Get::new(self.client, organization_id, api_key_id)
    }

    /// Delete an API key of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/api-keys/{apiKeyId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `api_key_id`: Id of the API key.
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
    /// client.api_keys().delete("organization_id", "api_key_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, api_key_id: &str) -> Delete {
        Delete::new(self.client, organization_id, api_key_id)
    }

    /// Add a secret to an API key.
    ///
    /// `PUT /api/organizations/{organizationId}/api-keys/{apiKeyId}/secrets/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `api_key_id`: Id of the API key.
    ///
    /// Gives [`CreatedApiKeySecret`](crate::types::CreatedApiKeySecret).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateSecretError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateSecretError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateSecretError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.api_keys().create_secret("organization_id", "api_key_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_secret(
        &self,
        organization_id: &str,
        api_key_id: &str,
    ) -> CreateSecret {
        CreateSecret::new(self.client, organization_id, api_key_id)
    }

    /// Delete a secret of an API key.
    ///
    /// `DELETE /api/organizations/{organizationId}/api-keys/{apiKeyId}/secrets/{secretId}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `api_key_id`: Id of the API key.
    /// - `secret_id`: Id of the secret.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DeleteSecretError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`DeleteSecretError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.api_keys().delete_secret("organization_id", "api_key_id", "secret_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_secret(
        &self,
        organization_id: &str,
        api_key_id: &str,
        secret_id: &str,
    ) -> DeleteSecret {
        DeleteSecret::new(self.client, organization_id, api_key_id, secret_id)
    }
}
