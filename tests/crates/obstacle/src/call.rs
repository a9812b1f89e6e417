// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! Call: the operations, their calls and what belongs to them.

mod get_37;

use crate::runtime::Client;

pub use self::get_37::Get37;

/// Operations of Call.
///
/// Reached by [`Client::call`](crate::Client::call).
#[derive(Clone, Copy, Debug)]
pub struct CallCall<'a> {
    client: &'a Client,
}

impl<'a> CallCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t37`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.call().get_37().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_37(&self) -> Get37 {
        Get37::new(self.client)
    }
}
