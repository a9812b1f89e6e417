// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! u8: the operations, their calls and what belongs to them.

mod get_43;

use crate::runtime::Client;

pub use self::get_43::Get43;

/// Operations of u8.
///
/// Reached by [`Client::u8`](crate::Client::u8).
#[derive(Clone, Copy, Debug)]
pub struct U8<'a> {
    client: &'a Client,
}

impl<'a> U8<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t43`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.u8().get_43().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_43(&self) -> Get43 {
        Get43::new(self.client)
    }
}
