// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! mock: the operations, their calls and what belongs to them.

mod get_48;

use crate::runtime::Client;

pub use self::get_48::Get48;

/// Operations of mock.
///
/// Reached by [`Client::mock_api`](crate::Client::mock_api).
#[derive(Clone, Copy, Debug)]
pub struct Mock<'a> {
    client: &'a Client,
}

impl<'a> Mock<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t48`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.mock_api().get_48().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_48(&self) -> Get48 {
        Get48::new(self.client)
    }
}
