// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! con: the operations, their calls and what belongs to them.

mod get_14;

use crate::runtime::Client;

pub use self::get_14::Get14;

/// Operations of con.
///
/// Reached by [`Client::con_api`](crate::Client::con_api).
#[derive(Clone, Copy, Debug)]
pub struct Con<'a> {
    client: &'a Client,
}

impl<'a> Con<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t14`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.con_api().get_14().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_14(&self) -> Get14 {
        Get14::new(self.client)
    }
}
