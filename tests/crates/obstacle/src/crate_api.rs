// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! crate: the operations, their calls and what belongs to them.

mod get_9;

use crate::runtime::Client;

pub use self::get_9::Get9;

/// Operations of crate.
///
/// Reached by [`Client::crate_api`](crate::Client::crate_api).
#[derive(Clone, Copy, Debug)]
pub struct Crate<'a> {
    client: &'a Client,
}

impl<'a> Crate<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t9`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.crate_api().get_9().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_9(&self) -> Get9 {
        Get9::new(self.client)
    }
}
