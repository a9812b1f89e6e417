// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! reqwest: the operations, their calls and what belongs to them.

mod get_19;

use crate::runtime::Client;

pub use self::get_19::Get19;

/// Operations of reqwest.
///
/// Reached by [`Client::reqwest_api`](crate::Client::reqwest_api).
#[derive(Clone, Copy, Debug)]
pub struct Reqwest<'a> {
    client: &'a Client,
}

impl<'a> Reqwest<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t19`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.reqwest_api().get_19().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_19(&self) -> Get19 {
        Get19::new(self.client)
    }
}
