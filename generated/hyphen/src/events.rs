// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Events: the operations, their calls and what belongs to them.

mod search;

use crate::runtime::Client;

pub use self::search::{Search, SearchError};

/// Events of an organization.
///
/// Reached by [`Client::events`](crate::Client::events).
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    client: &'a Client,
}

impl<'a> Events<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Search the events of an organization.
    ///
    /// `POST /api/events/{organizationId}/search`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`EventPage`](crate::types::EventPage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`SearchError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`SearchError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`SearchError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.events().search("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, organization_id: &str) -> Search {
        Search::new(self.client, organization_id)
    }
}
