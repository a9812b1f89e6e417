// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! all: the operations, their calls and what belongs to them.

mod get_21;

use crate::runtime::Client;

pub use self::get_21::Get21;

/// Operations of all.
///
/// Reached by [`Client::all`](crate::Client::all).
#[derive(Clone, Copy, Debug)]
pub struct All<'a> {
    client: &'a Client,
}

impl<'a> All<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t21`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.all().get_21().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_21(&self) -> Get21 {
        Get21::new(self.client)
    }
}
