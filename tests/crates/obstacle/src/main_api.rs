// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! main: the operations, their calls and what belongs to them.

mod get_17;

use crate::runtime::Client;

pub use self::get_17::Get17;

/// Operations of main.
///
/// Reached by [`Client::main_api`](crate::Client::main_api).
#[derive(Clone, Copy, Debug)]
pub struct Main<'a> {
    client: &'a Client,
}

impl<'a> Main<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t17`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.main_api().get_17().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_17(&self) -> Get17 {
        Get17::new(self.client)
    }
}
