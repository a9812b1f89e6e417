// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! native-tls: the operations, their calls and what belongs to them.

mod get_23;

use crate::runtime::Client;

pub use self::get_23::Get23;

/// Operations of native-tls.
///
/// Reached by [`Client::native_tls`](crate::Client::native_tls).
#[derive(Clone, Copy, Debug)]
pub struct NativeTls<'a> {
    client: &'a Client,
}

impl<'a> NativeTls<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t23`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.native_tls().get_23().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_23(&self) -> Get23 {
        Get23::new(self.client)
    }
}
