// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! type: the operations, their calls and what belongs to them.

mod get_12;

use crate::runtime::Client;

pub use self::get_12::Get12;

/// Operations of type.
///
/// Reached by [`Client::type`](crate::Client::type).
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    client: &'a Client,
}

impl<'a> Type<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /t12`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// client.r#type().get_12().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_12(&self) -> Get12 {
        Get12::new(self.client)
    }
}
