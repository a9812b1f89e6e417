// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! tokio: the operations, their calls and what belongs to them.

mod get_18;

use crate::runtime::Client;

pub use self::get_18::Get18;

/// Operations of tokio.
///
/// Reached by [`Client::tokio_api`](crate::Client::tokio_api).
#[derive(Clone, Copy, Debug)]
pub struct Tokio<'a> {
    client: &'a Client,
}

impl<'a> Tokio<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t18`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.tokio_api().get_18().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_18(&self) -> Get18 {
        Get18::new(self.client)
    }
}
