// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! new: the operations, their calls and what belongs to them.

mod get_27;

use crate::runtime::Client;

pub use self::get_27::Get27;

/// Operations of new.
///
/// Reached by [`Client::new_api`](crate::Client::new_api).
#[derive(Clone, Copy, Debug)]
pub struct NewCall<'a> {
    client: &'a Client,
}

impl<'a> NewCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t27`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.new_api().get_27().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_27(&self) -> Get27 {
        Get27::new(self.client)
    }
}
