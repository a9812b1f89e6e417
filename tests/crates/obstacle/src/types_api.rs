// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! types: the operations, their calls and what belongs to them.

mod get_1;

use crate::runtime::Client;

pub use self::get_1::Get1;

/// Operations of types.
///
/// Reached by [`Client::types_api`](crate::Client::types_api).
#[derive(Clone, Copy, Debug)]
pub struct Types<'a> {
    client: &'a Client,
}

impl<'a> Types<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t1`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.types_api().get_1().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_1(&self) -> Get1 {
        Get1::new(self.client)
    }
}
