// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! rustls: the operations, their calls and what belongs to them.

mod get_22;

use crate::runtime::Client;

pub use self::get_22::Get22;

/// Operations of rustls.
///
/// Reached by [`Client::rustls`](crate::Client::rustls).
#[derive(Clone, Copy, Debug)]
pub struct Rustls<'a> {
    client: &'a Client,
}

impl<'a> Rustls<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t22`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.rustls().get_22().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_22(&self) -> Get22 {
        Get22::new(self.client)
    }
}
