// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! runtime: the operations, their calls and what belongs to them.

mod get_3;

use crate::runtime::Client;

pub use self::get_3::Get3;

/// Operations of runtime.
///
/// Reached by [`Client::runtime_api`](crate::Client::runtime_api).
#[derive(Clone, Copy, Debug)]
pub struct Runtime<'a> {
    client: &'a Client,
}

impl<'a> Runtime<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t3`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.runtime_api().get_3().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_3(&self) -> Get3 {
        Get3::new(self.client)
    }
}
