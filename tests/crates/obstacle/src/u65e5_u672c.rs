// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! 日本: the operations, their calls and what belongs to them.

mod get_29;

use crate::runtime::Client;

pub use self::get_29::Get29;

/// Operations of 日本.
///
/// Reached by [`Client::日本`](crate::Client::日本).
#[derive(Clone, Copy, Debug)]
pub struct 日本<'a> {
    client: &'a Client,
}

impl<'a> 日本<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t29`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.日本().get_29().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_29(&self) -> Get29 {
        Get29::new(self.client)
    }
}
