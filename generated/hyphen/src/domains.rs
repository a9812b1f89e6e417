// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Domains: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod list;
mod update;
mod verify;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::delete::Delete;
pub use self::list::{List, ListError};
pub use self::update::{Update, UpdateError};
pub use self::verify::{Verify, VerifyError};

/// Domains of an organization.
///
/// Reached by [`Client::domains`](crate::Client::domains).
#[derive(Clone, Copy, Debug)]
pub struct Domains<'a> {
    client: &'a Client,
}

impl<'a> Domains<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the domains of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/domains/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`DomainPage`](crate::types::DomainPage).
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
    /// let value = client.domains().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Create a domain for an organization.
    ///
    /// `POST /api/organizations/{organizationId}/domains/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`Domain`](crate::types::Domain).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::BadRequest`] for 400: The request body or the query parameters are invalid.
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
    /// let body = types::DomainCreate::new("domain");
    /// let value = client.domains().create("organization_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, organization_id: &str, body: &types::DomainCreate) -> Create {
        Create::new(self.client, organization_id, body)
    }

    /// Delete a domain of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/domains/{domainId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `domain_id`: Id of the domain.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.domains().delete("organization_id", "domain_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, domain_id: &str) -> Delete {
        Delete::new(self.client, organization_id, domain_id)
    }

    /// Update a domain of an organization.
    ///
    /// `PATCH /api/organizations/{organizationId}/domains/{domainId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `domain_id`: Id of the domain.
    ///
    /// Gives [`Domain`](crate::types::Domain).
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
    /// let body = types::DomainUpdate::new();
    /// let value = client.domains().update("organization_id", "domain_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: &str,
        domain_id: &str,
        body: &types::DomainUpdate,
    ) -> Update {
        Update::new(self.client, organization_id, domain_id, body)
    }

    /// Verify the DNS of a domain.
    ///
    /// `POST /api/organizations/{organizationId}/domains/{domainId}/verify`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `domain_id`: Id of the domain.
    ///
    /// Gives [`DomainVerification`](crate::types::DomainVerification).
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
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.domains().verify("organization_id", "domain_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify(&self, organization_id: &str, domain_id: &str) -> Verify {
        Verify::new(self.client, organization_id, domain_id)
    }
}
