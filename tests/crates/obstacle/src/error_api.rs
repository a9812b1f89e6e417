// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! Error: the operations, their calls and what belongs to them.

mod get_39;

use crate::runtime::Client;

pub use self::get_39::Get39;

/// Operations of Error.
///
/// Reached by [`Client::error_api`](crate::Client::error_api).
#[derive(Clone, Copy, Debug)]
pub struct Error<'a> {
    client: &'a Client,
}

impl<'a> Error<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t39`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.error_api().get_39().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_39(&self) -> Get39 {
        Get39::new(self.client)
    }
}
