// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! serde: the operations, their calls and what belongs to them.

mod get_4;

use crate::runtime::Client;

pub use self::get_4::Get4;

/// Operations of serde.
///
/// Reached by [`Client::serde_api`](crate::Client::serde_api).
#[derive(Clone, Copy, Debug)]
pub struct Serde<'a> {
    client: &'a Client,
}

impl<'a> Serde<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t4`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.serde_api().get_4().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_4(&self) -> Get4 {
        Get4::new(self.client)
    }
}
