// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Zones: the operations, their calls and what belongs to them.

mod delete;
mod get;
mod list;

use crate::runtime::Client;

pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::list::{List, ListError};

/// DNS zones of an organization.
///
/// Reached by [`Client::zones`](crate::Client::zones).
#[derive(Clone, Copy, Debug)]
pub struct Zones<'a> {
    client: &'a Client,
}

impl<'a> Zones<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the DNS zones of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/dns/zones/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`ZonePage`](crate::types::ZonePage).
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
    /// let value = client.zones().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Get a DNS zone of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/dns/zones/{zoneId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `zone_id`: Id of the zone.
    ///
    /// Gives [`Zone`](crate::types::Zone).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.zones().get("organization_id", "zone_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, zone_id: &str) -> Get {
        Get::new(self.client, organization_id, zone_id)
    }

    /// Delete a DNS zone of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/dns/zones/{zoneId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `zone_id`: Id of the zone.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DeleteError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`DeleteError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.zones().delete("organization_id", "zone_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, zone_id: &str) -> Delete {
        Delete::new(self.client, organization_id, zone_id)
    }
}
