// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! self: the operations, their calls and what belongs to them.

mod get_7;

use crate::runtime::Client;

pub use self::get_7::Get7;

/// Operations of self.
///
/// Reached by [`Client::self_api`](crate::Client::self_api).
#[derive(Clone, Copy, Debug)]
pub struct SelfCall<'a> {
    client: &'a Client,
}

impl<'a> SelfCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t7`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.self_api().get_7().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_7(&self) -> Get7 {
        Get7::new(self.client)
    }
}
