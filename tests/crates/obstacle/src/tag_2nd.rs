// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! 2nd: the operations, their calls and what belongs to them.

mod get_31;

use crate::runtime::Client;

pub use self::get_31::Get31;

/// Operations of 2nd.
///
/// Reached by [`Client::tag_2nd`](crate::Client::tag_2nd).
#[derive(Clone, Copy, Debug)]
pub struct Call2nd<'a> {
    client: &'a Client,
}

impl<'a> Call2nd<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t31`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.tag_2nd().get_31().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_31(&self) -> Get31 {
        Get31::new(self.client)
    }
}
