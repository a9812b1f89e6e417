// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! Vec: the operations, their calls and what belongs to them.

mod get_36;

use crate::runtime::Client;

pub use self::get_36::Get36;

/// Operations of Vec.
///
/// Reached by [`Client::vec`](crate::Client::vec).
#[derive(Clone, Copy, Debug)]
pub struct VecCall<'a> {
    client: &'a Client,
}

impl<'a> VecCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t36`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.vec().get_36().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_36(&self) -> Get36 {
        Get36::new(self.client)
    }
}
