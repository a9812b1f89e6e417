// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! error: the operations, their calls and what belongs to them.

mod get_47;

use crate::runtime::Client;

pub use self::get_47::Get47;

/// Operations of error.
///
/// Reached by [`Client::error`](crate::Client::error).
#[derive(Clone, Copy, Debug)]
pub struct Error<'a> {
    client: &'a Client,
}

impl<'a> Error<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t47`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.error().get_47().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_47(&self) -> Get47 {
        Get47::new(self.client)
    }
}
