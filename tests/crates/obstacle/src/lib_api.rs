// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! lib: the operations, their calls and what belongs to them.

mod get_16;

use crate::runtime::Client;

pub use self::get_16::Get16;

/// Operations of lib.
///
/// Reached by [`Client::lib_api`](crate::Client::lib_api).
#[derive(Clone, Copy, Debug)]
pub struct Lib<'a> {
    client: &'a Client,
}

impl<'a> Lib<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t16`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.lib_api().get_16().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_16(&self) -> Get16 {
        Get16::new(self.client)
    }
}
