// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Domains: the operations, their calls and what belongs to them.

use crate::runtime::Client;
use crate::types;

mod create;
mod delete;
mod list;
mod update;
mod verify;

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
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    /// - [`ListError::Unauthorized`]: The request carries no valid token.
    /// - [`ListError::InternalServerError`]: The server failed.
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Create a domain for an organization.
    ///
    /// `POST /api/organizations/{organizationId}/domains/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    /// - [`CreateError::BadRequest`]: The request body or the query parameters are invalid.
    /// - [`CreateError::Unauthorized`]: The request carries no valid token.
    /// - [`CreateError::Forbidden`]: The caller lacks the permission for the request.
    /// - [`CreateError::NotFound`]: The resource does not exist or is hidden from the caller.
    /// - [`CreateError::Conflict`]: The request conflicts with the state of the resource.
    /// - [`CreateError::InternalServerError`]: The server failed.
    pub fn create(&self, organization_id: &str, body: &types::DomainCreate) -> Create {
        Create::new(self.client, organization_id, body)
    }

    /// Delete a domain of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/domains/{domainId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `domain_id`: Id of the domain.
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
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    /// - [`UpdateError::Unauthorized`]: The request carries no valid token.
    /// - [`UpdateError::NotFound`]: The resource does not exist or is hidden from the caller.
    /// - [`UpdateError::InternalServerError`]: The server failed.
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
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    /// - [`VerifyError::Unauthorized`]: The request carries no valid token.
    /// - [`VerifyError::NotFound`]: The resource does not exist or is hidden from the caller.
    /// - [`VerifyError::InternalServerError`]: The server failed.
    pub fn verify(&self, organization_id: &str, domain_id: &str) -> Verify {
        Verify::new(self.client, organization_id, domain_id)
    }
}
