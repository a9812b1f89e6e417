// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! Pets: the operations, their calls and what belongs to them.

mod get_24;

use crate::runtime::Client;

pub use self::get_24::Get24;

/// Operations of Pets.
///
/// Reached by [`Client::pets_2`](crate::Client::pets_2).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t24`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.pets_2().get_24().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_24(&self) -> Get24 {
        Get24::new(self.client)
    }
}
