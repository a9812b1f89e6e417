// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! a.b: the operations, their calls and what belongs to them.

mod get_32;

use crate::runtime::Client;

pub use self::get_32::Get32;

/// Operations of a.b.
///
/// Reached by [`Client::a_dot_b`](crate::Client::a_dot_b).
#[derive(Clone, Copy, Debug)]
pub struct Ab<'a> {
    client: &'a Client,
}

impl<'a> Ab<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t32`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.a_dot_b().get_32().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_32(&self) -> Get32 {
        Get32::new(self.client)
    }
}
