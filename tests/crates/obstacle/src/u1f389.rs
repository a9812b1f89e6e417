// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! 🎉: the operations, their calls and what belongs to them.

mod get_30;

use crate::runtime::Client;

pub use self::get_30::Get30;

/// Operations of 🎉.
///
/// Reached by [`Client::u1f389`](crate::Client::u1f389).
#[derive(Clone, Copy, Debug)]
pub struct U1f389<'a> {
    client: &'a Client,
}

impl<'a> U1f389<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t30`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.u1f389().get_30().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_30(&self) -> Get30 {
        Get30::new(self.client)
    }
}
