// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! alloc: the operations, their calls and what belongs to them.

mod get_52;

use crate::runtime::Client;

pub use self::get_52::Get52;

/// Operations of alloc.
///
/// Reached by [`Client::alloc_api`](crate::Client::alloc_api).
#[derive(Clone, Copy, Debug)]
pub struct Alloc<'a> {
    client: &'a Client,
}

impl<'a> Alloc<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t52`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.alloc_api().get_52().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_52(&self) -> Get52 {
        Get52::new(self.client)
    }
}
