// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! bytes: the operations, their calls and what belongs to them.

mod get_50;

use crate::runtime::Client;

pub use self::get_50::Get50;

/// Operations of bytes.
///
/// Reached by [`Client::bytes_api`](crate::Client::bytes_api).
#[derive(Clone, Copy, Debug)]
pub struct Bytes<'a> {
    client: &'a Client,
}

impl<'a> Bytes<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t50`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.bytes_api().get_50().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_50(&self) -> Get50 {
        Get50::new(self.client)
    }
}
