// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! super: the operations, their calls and what belongs to them.

mod get_10;

use crate::runtime::Client;

pub use self::get_10::Get10;

/// Operations of super.
///
/// Reached by [`Client::super_api`](crate::Client::super_api).
#[derive(Clone, Copy, Debug)]
pub struct Super<'a> {
    client: &'a Client,
}

impl<'a> Super<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t10`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.super_api().get_10().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_10(&self) -> Get10 {
        Get10::new(self.client)
    }
}
