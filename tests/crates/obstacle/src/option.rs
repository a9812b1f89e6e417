// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! Option: the operations, their calls and what belongs to them.

mod get_35;

use crate::runtime::Client;

pub use self::get_35::Get35;

/// Operations of Option.
///
/// Reached by [`Client::option`](crate::Client::option).
#[derive(Clone, Copy, Debug)]
pub struct OptionCall<'a> {
    client: &'a Client,
}

impl<'a> OptionCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t35`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.option().get_35().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_35(&self) -> Get35 {
        Get35::new(self.client)
    }
}
