// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! String: the operations, their calls and what belongs to them.

mod get_34;

use crate::runtime::Client;

pub use self::get_34::Get34;

/// Operations of String.
///
/// Reached by [`Client::string`](crate::Client::string).
#[derive(Clone, Copy, Debug)]
pub struct StringCall<'a> {
    client: &'a Client,
}

impl<'a> StringCall<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t34`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.string().get_34().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_34(&self) -> Get34 {
        Get34::new(self.client)
    }
}
