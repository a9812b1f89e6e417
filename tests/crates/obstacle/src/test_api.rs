// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! test: the operations, their calls and what belongs to them.

mod get_41;

use crate::runtime::Client;

pub use self::get_41::Get41;

/// Operations of test.
///
/// Reached by [`Client::test_api`](crate::Client::test_api).
#[derive(Clone, Copy, Debug)]
pub struct Test<'a> {
    client: &'a Client,
}

impl<'a> Test<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t41`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.test_api().get_41().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_41(&self) -> Get41 {
        Get41::new(self.client)
    }
}
