// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! bool: the operations, their calls and what belongs to them.

mod get_42;

use crate::runtime::Client;

pub use self::get_42::Get42;

/// Operations of bool.
///
/// Reached by [`Client::bool`](crate::Client::bool).
#[derive(Clone, Copy, Debug)]
pub struct Bool<'a> {
    client: &'a Client,
}

impl<'a> Bool<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t42`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bool().get_42().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_42(&self) -> Get42 {
        Get42::new(self.client)
    }
}
