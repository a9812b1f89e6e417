// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! async: the operations, their calls and what belongs to them.

mod get_13;

use crate::runtime::Client;

pub use self::get_13::Get13;

/// Operations of async.
///
/// Reached by [`Client::async`](crate::Client::async).
#[derive(Clone, Copy, Debug)]
pub struct Async<'a> {
    client: &'a Client,
}

impl<'a> Async<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t13`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.r#async().get_13().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_13(&self) -> Get13 {
        Get13::new(self.client)
    }
}
