// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Integrations: the operations, their calls and what belongs to them.

mod list;

use crate::runtime::Client;

pub use self::list::List;

/// Integrations that organizations can add.
///
/// Reached by [`Client::integrations`](crate::Client::integrations).
#[derive(Clone, Copy, Debug)]
pub struct Integrations<'a> {
    client: &'a Client,
}

impl<'a> Integrations<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the available integrations.
    ///
    /// `GET /api/integrations/`
    ///
    /// Gives [`AvailableIntegrationList`](crate::types::AvailableIntegrationList).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.integrations().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List::new(self.client)
    }
}
