// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Organization Integrations: the operations, their calls and what belongs to them.

mod create;
mod create_invite;
mod delete;
mod get;
mod get_azure_context;
mod import_resources;
mod list;
mod list_resources;
mod test;

use serde_json::Value;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::create_invite::{CreateInvite, CreateInviteError};
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::get_azure_context::{GetAzureContext, GetAzureContextError};
pub use self::import_resources::{ImportResources, ImportResourcesError};
pub use self::list::{List, ListError};
pub use self::list_resources::{ListResources, ListResourcesError};
pub use self::test::{Test, TestError};

/// Integrations of an organization.
///
/// Reached by [`Client::organization_integrations`](crate::Client::organization_integrations).
#[derive(Clone, Copy, Debug)]
pub struct OrganizationIntegrations<'a> {
    client: &'a Client,
}

impl<'a> OrganizationIntegrations<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the integrations of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/integrations/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`OrganizationIntegrationPage`](crate::types::OrganizationIntegrationPage).
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
    /// let value = client.organization_integrations().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Add an integration to an organization.
    ///
    /// `POST /api/organizations/{organizationId}/integrations/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`OrganizationIntegration`](crate::types::OrganizationIntegration).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::BadRequest`] for 400: The request body or the query parameters are invalid.
    /// - [`CreateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateError::Conflict`] for 409: The request conflicts with the state of the resource.
    /// - [`CreateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = serde_json::json!({});
    /// let value = client
    ///     .organization_integrations()
    ///     .create("organization_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, organization_id: &str, body: &Value) -> Create {
        Create::new(self.client, organization_id, body)
    }

    /// Test the settings of an integration.
    ///
    /// `POST /api/organizations/{organizationId}/integrations/test`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`TestError::BadRequest`] for 400: The request body or the query parameters are invalid.
    /// - [`TestError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`TestError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`TestError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = serde_json::json!({});
    /// client.organization_integrations().test("organization_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(&self, organization_id: &str, body: &Value) -> Test {
        Test::new(self.client, organization_id, body)
    }

    /// Get the Azure context of a user.
    ///
    /// `POST /api/organizations/{organizationId}/integrations/azure/context`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`AzureContext`](crate::types::AzureContext).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetAzureContextError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetAzureContextError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetAzureContextError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::GetAzureContextRequest::new("token");
    /// let value = client
    ///     .organization_integrations()
    ///     .get_azure_context("organization_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_azure_context(
        &self,
        organization_id: &str,
        body: &types::GetAzureContextRequest,
    ) -> GetAzureContext {
        GetAzureContext::new(self.client, organization_id, body)
    }

    /// Create an invite to an integration.
    ///
    /// `POST /api/organizations/{organizationId}/integration-invites/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`IntegrationInvite`](crate::types::IntegrationInvite).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateInviteError::BadRequest`] for 400: The request body or the query parameters are invalid.
    /// - [`CreateInviteError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateInviteError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateInviteError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::IntegrationInviteCreate::new("type");
    /// let value = client
    ///     .organization_integrations()
    ///     .create_invite("organization_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_invite(
        &self,
        organization_id: &str,
        body: &types::IntegrationInviteCreate,
    ) -> CreateInvite {
        CreateInvite::new(self.client, organization_id, body)
    }

    /// Get an integration of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/integrations/{integrationId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `integration_id`: Id of the integration.
    ///
    /// Gives [`OrganizationIntegration`](crate::types::OrganizationIntegration).
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
    ///     .organization_integrations()
    ///     .get("organization_id", "integration_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, integration_id: &str) -> Get {
        Get::new(self.client, organization_id, integration_id)
    }

    /// Delete an integration of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/integrations/{integrationId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `integration_id`: Id of the integration.
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
    ///     .organization_integrations()
    ///     .delete("organization_id", "integration_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, integration_id: &str) -> Delete {
        Delete::new(self.client, organization_id, integration_id)
    }

    /// Import resources of an integration.
    ///
    /// `POST /api/organizations/{organizationId}/integrations/{integrationId}/import/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `integration_id`: Id of the integration.
    ///
    /// Gives [`ResourceImport`](crate::types::ResourceImport).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ImportResourcesError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ImportResourcesError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ImportResourcesError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::ImportIntegrationResourcesRequest::new(
    ///     "type",
    ///     [types::ImportedResource::new()],
    /// );
    /// let value = client
    ///     .organization_integrations()
    ///     .import_resources("organization_id", "integration_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_resources(
        &self,
        organization_id: &str,
        integration_id: &str,
        body: &types::ImportIntegrationResourcesRequest,
    ) -> ImportResources {
        ImportResources::new(self.client, organization_id, integration_id, body)
    }

    /// List the resources of an integration for a type of connection.
    ///
    /// `GET /api/organizations/{organizationId}/integrations/{integrationId}/resources/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `integration_id`: Id of the integration.
    /// - `type`: Type of connection to list the resources for.
    ///
    /// Gives [`IntegrationResourceList`](crate::types::IntegrationResourceList).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListResourcesError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListResourcesError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListResourcesError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client
    ///     .organization_integrations()
    ///     .list_resources("organization_id", "integration_id", "type")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_resources(
        &self,
        organization_id: &str,
        integration_id: &str,
        r#type: &str,
    ) -> ListResources {
        ListResources::new(self.client, organization_id, integration_id, r#type)
    }
}
