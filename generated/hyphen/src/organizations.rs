// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Organizations: the operations, their calls and what belongs to them.

mod create;
mod get;
mod get_usage;
mod list;
mod update;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::get::{Get, GetError};
pub use self::get_usage::{GetUsage, GetUsageError};
pub use self::list::{List, ListError};
pub use self::update::Update;

/// Organizations and their usage.
///
/// Reached by [`Client::organizations`](crate::Client::organizations).
#[derive(Clone, Copy, Debug)]
pub struct Organizations<'a> {
    client: &'a Client,
}

impl<'a> Organizations<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the organizations.
    ///
    /// `GET /api/organizations/`
    ///
    /// Gives [`OrganizationPage`](crate::types::OrganizationPage).
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
    /// let value = client.organizations().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List::new(self.client)
    }

    /// Create an organization.
    ///
    /// `POST /api/organizations/`
    ///
    /// Gives [`Organization`](crate::types::Organization).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::OrganizationCreate::new("name", serde_json::json!({}));
    /// let value = client.organizations().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::OrganizationCreate) -> Create {
        Create::new(self.client, body)
    }

    /// Get an organization.
    ///
    /// `GET /api/organizations/{organizationId}/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`Organization`](crate::types::Organization).
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
    /// let value = client.organizations().get("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str) -> Get {
        Get::new(self.client, organization_id)
    }

    /// Update an organization.
    ///
    /// `PATCH /api/organizations/{organizationId}/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`Organization`](crate::types::Organization).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::OrganizationUpdate::new();
    /// let value = client.organizations().update("organization_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: &str,
        body: &types::OrganizationUpdate,
    ) -> Update {
        Update::new(self.client, organization_id, body)
    }

    /// Get the usage of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/usage`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`OrganizationUsage`](crate::types::OrganizationUsage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetUsageError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetUsageError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetUsageError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.organizations().get_usage("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_usage(&self, organization_id: &str) -> GetUsage {
        GetUsage::new(self.client, organization_id)
    }
}
