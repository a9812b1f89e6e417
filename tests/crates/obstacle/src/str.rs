// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! str: the operations, their calls and what belongs to them.

mod get_44;

use crate::runtime::Client;

pub use self::get_44::Get44;

/// Operations of str.
///
/// Reached by [`Client::str`](crate::Client::str).
#[derive(Clone, Copy, Debug)]
pub struct Str<'a> {
    client: &'a Client,
}

impl<'a> Str<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t44`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.str().get_44().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_44(&self) -> Get44 {
        Get44::new(self.client)
    }
}
