// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! a b: the operations, their calls and what belongs to them.

mod get_33;

use crate::runtime::Client;

pub use self::get_33::Get33;

/// Operations of a b.
///
/// Reached by [`Client::a_b`](crate::Client::a_b).
#[derive(Clone, Copy, Debug)]
pub struct Ab<'a> {
    client: &'a Client,
}

impl<'a> Ab<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t33`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.a_b().get_33().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_33(&self) -> Get33 {
        Get33::new(self.client)
    }
}
