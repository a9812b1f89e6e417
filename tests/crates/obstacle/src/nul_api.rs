// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! nul: the operations, their calls and what belongs to them.

mod get_15;

use crate::runtime::Client;

pub use self::get_15::Get15;

/// Operations of nul.
///
/// Reached by [`Client::nul_api`](crate::Client::nul_api).
#[derive(Clone, Copy, Debug)]
pub struct Nul<'a> {
    client: &'a Client,
}

impl<'a> Nul<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t15`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.nul_api().get_15().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_15(&self) -> Get15 {
        Get15::new(self.client)
    }
}
