// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! pets: the operations, their calls and what belongs to them.

mod get_25;

use crate::runtime::Client;

pub use self::get_25::Get25;

/// Operations of pets.
///
/// Reached by [`Client::pets`](crate::Client::pets).
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    client: &'a Client,
}

impl<'a> Pets<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t25`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.pets().get_25().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_25(&self) -> Get25 {
        Get25::new(self.client)
    }
}
