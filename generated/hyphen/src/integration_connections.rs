// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Integration Connections: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod get;
mod list;
mod list_access;
mod verify;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::list::{List, ListError};
pub use self::list_access::{ListAccess, ListAccessError};
pub use self::verify::{Verify, VerifyError};

/// Connections between integrations and entities.
///
/// Reached by [`Client::integration_connections`](crate::Client::integration_connections).
#[derive(Clone, Copy, Debug)]
pub struct IntegrationConnections<'a> {
    client: &'a Client,
}

impl<'a> IntegrationConnections<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the integration connections of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/integrations/connections`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`IntegrationConnectionPage`](crate::types::IntegrationConnectionPage).
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
    /// let value = client.integration_connections().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// List the access between integration connections of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/integrations/connections/access`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`IntegrationConnectionAccessPage`](crate::types::IntegrationConnectionAccessPage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListAccessError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListAccessError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListAccessError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.integration_connections().list_access("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_access(&self, organization_id: &str) -> ListAccess {
        ListAccess::new(self.client, organization_id)
    }

    /// Connect an integration to an entity.
    ///
    /// `POST /api/organizations/{organizationId}/integrations/{integrationId}/connections/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `integration_id`: Id of the integration.
    ///
    /// Gives [`IntegrationConnection`](crate::types::IntegrationConnection).
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
    /// let body = types::IntegrationConnectionCreate::new(
    ///     "type",
    ///     types::ConnectionEntity::new(),
    /// );
    /// let value = client
    ///     .integration_connections()
    ///     .create("organization_id", "integration_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        organization_id: &str,
        integration_id: &str,
        body: &types::IntegrationConnectionCreate,
    ) -> Create {
        Create::new(self.client, organization_id, integration_id, body)
    }

    /// Get an integration connection.
    ///
    /// `GET /api/organizations/{organizationId}/integrations/{integrationId}/connections/{connectionId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `integration_id`: Id of the integration.
    /// - `connection_id`: Id of the integration connection.
    ///
    /// Gives [`IntegrationConnection`](crate::types::IntegrationConnection).
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
    ///     .integration_connections()
    ///     .get("organization_id", "integration_id", "connection_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        organization_id: &str,
        integration_id: &str,
        connection_id: &str,
    ) -> Get {
        Get::new(self.client, organization_id, integration_id, connection_id)
    }

    /// Delete an integration connection.
    ///
    /// `DELETE /api/organizations/{organizationId}/integrations/{integrationId}/connections/{connectionId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `integration_id`: Id of the integration.
    /// - `connection_id`: Id of the integration connection.
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
    /// client
    ///     .integration_connections()
    ///     .delete("organization_id", "integration_id", "connection_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: &str,
        integration_id: &str,
        connection_id: &str,
    ) -> Delete {
        Delete::new(self.client, organization_id, integration_id, connection_id)
    }

    /// Accept the verification of an integration connection.
    ///
    /// `POST /api/organizations/{organizationId}/integrations/{integrationId}/connections/{connectionId}/verify`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `integration_id`: Id of the integration.
    /// - `connection_id`: Id of the integration connection.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`VerifyError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`VerifyError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`VerifyError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::VerifyIntegrationConnectionRequest::new("code");
    /// client
    ///     .integration_connections()
    ///     .verify("organization_id", "integration_id", "connection_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify(
        &self,
        organization_id: &str,
        integration_id: &str,
        connection_id: &str,
        body: &types::VerifyIntegrationConnectionRequest,
    ) -> Verify {
        Verify::new(self.client, organization_id, integration_id, connection_id, body)
    }
}
