// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! Result: the operations, their calls and what belongs to them.

mod get_51;

use crate::runtime::Client;

pub use self::get_51::Get51;

/// Operations of Result.
///
/// Reached by [`Client::result`](crate::Client::result).
#[derive(Clone, Copy, Debug)]
pub struct ResultCall<'a> {
    client: &'a Client,
}

impl<'a> ResultCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t51`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.result().get_51().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_51(&self) -> Get51 {
        Get51::new(self.client)
    }
}
