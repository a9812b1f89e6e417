// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! builder: the operations, their calls and what belongs to them.

mod get_28;

use crate::runtime::Client;

pub use self::get_28::Get28;

/// Operations of builder.
///
/// Reached by [`Client::builder_api`](crate::Client::builder_api).
#[derive(Clone, Copy, Debug)]
pub struct Builder<'a> {
    client: &'a Client,
}

impl<'a> Builder<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t28`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.builder_api().get_28().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_28(&self) -> Get28 {
        Get28::new(self.client)
    }
}
