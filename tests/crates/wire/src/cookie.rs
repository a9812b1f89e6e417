// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Cookie: the operations, their calls and what belongs to them.

mod content;
mod form;
mod joined;

use crate::runtime::Client;

pub use self::content::Content;
pub use self::form::Form;
pub use self::joined::Joined;

/// Cookie parameters.
///
/// Reached by [`Client::cookie`](crate::Client::cookie).
#[derive(Clone, Copy, Debug)]
pub struct Cookie<'a> {
    client: &'a Client,
}

impl<'a> Cookie<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /cookie/form`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.cookie().form().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form(&self) -> Form {
        Form::new(self.client)
    }

    /// Call `GET /cookie/joined`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.cookie().joined().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn joined(&self) -> Joined {
        Joined::new(self.client)
    }

    /// Call `GET /cookie/content`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.cookie().content("required").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn content(&self, required: &str) -> Content {
        Content::new(self.client, required)
    }
}
