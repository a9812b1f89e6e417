// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! Client: the operations, their calls and what belongs to them.

mod get_38;

use crate::runtime::Client;

pub use self::get_38::Get38;

/// Operations of Client.
///
/// Reached by [`Client::client_2`](crate::Client::client_2).
#[derive(Clone, Copy, Debug)]
pub struct ClientCall<'a> {
    client: &'a Client,
}

impl<'a> ClientCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t38`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.client_2().get_38().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_38(&self) -> Get38 {
        Get38::new(self.client)
    }
}
