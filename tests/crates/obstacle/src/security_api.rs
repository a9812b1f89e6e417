// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! security: the operations, their calls and what belongs to them.

mod get_11;

use crate::runtime::Client;

pub use self::get_11::Get11;

/// Operations of security.
///
/// Reached by [`Client::security_api`](crate::Client::security_api).
#[derive(Clone, Copy, Debug)]
pub struct Security<'a> {
    client: &'a Client,
}

impl<'a> Security<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t11`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.security_api().get_11().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_11(&self) -> Get11 {
        Get11::new(self.client)
    }
}
