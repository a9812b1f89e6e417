// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! uuid: the operations, their calls and what belongs to them.

mod get_49;

use crate::runtime::Client;

pub use self::get_49::Get49;

/// Operations of uuid.
///
/// Reached by [`Client::uuid_api`](crate::Client::uuid_api).
#[derive(Clone, Copy, Debug)]
pub struct Uuid<'a> {
    client: &'a Client,
}

impl<'a> Uuid<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t49`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.uuid_api().get_49().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_49(&self) -> Get49 {
        Get49::new(self.client)
    }
}
