// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! url: the operations, their calls and what belongs to them.

mod get_46;

use crate::runtime::Client;

pub use self::get_46::Get46;

/// Operations of url.
///
/// Reached by [`Client::url_api`](crate::Client::url_api).
#[derive(Clone, Copy, Debug)]
pub struct Url<'a> {
    client: &'a Client,
}

impl<'a> Url<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t46`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.url_api().get_46().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_46(&self) -> Get46 {
        Get46::new(self.client)
    }
}
