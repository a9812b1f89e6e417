// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! Self: the operations, their calls and what belongs to them.

mod get_8;

use crate::runtime::Client;

pub use self::get_8::Get8;

/// Operations of Self.
///
/// Reached by [`Client::self_2`](crate::Client::self_2).
#[derive(Clone, Copy, Debug)]
pub struct SelfCall<'a> {
    client: &'a Client,
}

impl<'a> SelfCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t8`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.self_2().get_8().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_8(&self) -> Get8 {
        Get8::new(self.client)
    }
}
