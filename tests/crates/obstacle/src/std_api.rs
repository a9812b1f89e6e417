// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! std: the operations, their calls and what belongs to them.

mod get_5;

use crate::runtime::Client;

pub use self::get_5::Get5;

/// Operations of std.
///
/// Reached by [`Client::std_api`](crate::Client::std_api).
#[derive(Clone, Copy, Debug)]
pub struct Std<'a> {
    client: &'a Client,
}

impl<'a> Std<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t5`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.std_api().get_5().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_5(&self) -> Get5 {
        Get5::new(self.client)
    }
}
