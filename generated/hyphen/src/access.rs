// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Access: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod get;
mod list;
mod update;

use serde_json::Value;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::list::{List, ListError};
pub use self::update::{Update, UpdateError};

/// Access to resources of an organization.
///
/// Reached by [`Client::access`](crate::Client::access).
#[derive(Clone, Copy, Debug)]
pub struct Access<'a> {
    client: &'a Client,
}

impl<'a> Access<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the access of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/access/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`AccessPage`](crate::types::AccessPage).
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
    /// let value = client.access().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Grant access to resources of an organization.
    ///
    /// `POST /api/organizations/{organizationId}/access/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives any JSON value.
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
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = serde_json::json!({});
    /// let value = client.access().create("organization_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, organization_id: &str, body: &Value) -> Create {
        Create::new(self.client, organization_id, body)
    }

    /// Get an access of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/access/{accessId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `access_id`: Id of the access.
    ///
    /// Gives any JSON value.
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
    /// let value = client.access().get("organization_id", "access_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, access_id: &str) -> Get {
        Get::new(self.client, organization_id, access_id)
    }

    /// Delete an access of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/access/{accessId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `access_id`: Id of the access.
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
    /// client.access().delete("organization_id", "access_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, access_id: &str) -> Delete {
        Delete::new(self.client, organization_id, access_id)
    }

    /// Update the roles of an access.
    ///
    /// `PATCH /api/organizations/{organizationId}/access/{accessId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `access_id`: Id of the access.
    ///
    /// Gives any JSON value.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`UpdateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`UpdateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`UpdateError::Conflict`] for 409: The request conflicts with the state of the resource.
    /// - [`UpdateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::AccessUpdate::new(serde_json::json!({}));
    /// let value = client.access().update("organization_id", "access_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: &str,
        access_id: &str,
        body: &types::AccessUpdate,
    ) -> Update {
        Update::new(self.client, organization_id, access_id, body)
    }
}
