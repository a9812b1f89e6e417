// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! default: the operations, their calls and what belongs to them.

mod get_20;

use crate::runtime::Client;

pub use self::get_20::Get20;

/// Operations of default.
///
/// Reached by [`Client::default_api`](crate::Client::default_api).
#[derive(Clone, Copy, Debug)]
pub struct DefaultCall<'a> {
    client: &'a Client,
}

impl<'a> DefaultCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t20`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.default_api().get_20().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_20(&self) -> Get20 {
        Get20::new(self.client)
    }
}
