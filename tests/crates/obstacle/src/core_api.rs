// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! core: the operations, their calls and what belongs to them.

mod get_6;

use crate::runtime::Client;

pub use self::get_6::Get6;

/// Operations of core.
///
/// Reached by [`Client::core_api`](crate::Client::core_api).
#[derive(Clone, Copy, Debug)]
pub struct Core<'a> {
    client: &'a Client,
}

impl<'a> Core<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t6`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.core_api().get_6().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_6(&self) -> Get6 {
        Get6::new(self.client)
    }
}
