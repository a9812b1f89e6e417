// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! PETS: the operations, their calls and what belongs to them.

mod get_26;

use crate::runtime::Client;

pub use self::get_26::Get26;

/// Operations of PETS.
///
/// Reached by [`Client::pets_api`](crate::Client::pets_api).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t26`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.pets_api().get_26().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_26(&self) -> Get26 {
        Get26::new(self.client)
    }
}
