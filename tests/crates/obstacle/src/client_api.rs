// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! client: the operations, their calls and what belongs to them.

mod get_2;

use crate::runtime::Client;

pub use self::get_2::Get2;

/// Operations of client.
///
/// Reached by [`Client::client_api`](crate::Client::client_api).
#[derive(Clone, Copy, Debug)]
pub struct ClientCall<'a> {
    client: &'a Client,
}

impl<'a> ClientCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t2`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.client_api().get_2().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_2(&self) -> Get2 {
        Get2::new(self.client)
    }
}
