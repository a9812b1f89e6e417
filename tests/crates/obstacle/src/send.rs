// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! send: the operations, their calls and what belongs to them.

mod get_40;

use crate::runtime::Client;

pub use self::get_40::Get40;

/// Operations of send.
///
/// Reached by [`Client::send_api`](crate::Client::send_api).
#[derive(Clone, Copy, Debug)]
pub struct SendCall<'a> {
    client: &'a Client,
}

impl<'a> SendCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t40`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.send_api().get_40().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_40(&self) -> Get40 {
        Get40::new(self.client)
    }
}
