// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Users: the operations, their calls and what belongs to them.

mod get_current;

use crate::runtime::Client;

pub use self::get_current::{GetCurrent, GetCurrentError};

/// The current user.
///
/// Reached by [`Client::users`](crate::Client::users).
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    client: &'a Client,
}

impl<'a> Users<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Get the current user.
    ///
    /// `GET /api/me/`
    ///
    /// Gives [`CurrentUser`](crate::types::CurrentUser).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetCurrentError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetCurrentError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.users().get_current().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_current(&self) -> GetCurrent {
        GetCurrent::new(self.client)
    }
}
