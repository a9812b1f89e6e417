// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! http: the operations, their calls and what belongs to them.

mod get_45;

use crate::runtime::Client;

pub use self::get_45::Get45;

/// Operations of http.
///
/// Reached by [`Client::http_api`](crate::Client::http_api).
#[derive(Clone, Copy, Debug)]
pub struct Http<'a> {
    client: &'a Client,
}

impl<'a> Http<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t45`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.http_api().get_45().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_45(&self) -> Get45 {
        Get45::new(self.client)
    }
}
