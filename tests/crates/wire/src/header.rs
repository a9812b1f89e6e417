// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Header: the operations, their calls and what belongs to them.

mod content;
mod exploded;
mod simple;

use crate::runtime::Client;

pub use self::content::Content;
pub use self::exploded::Exploded;
pub use self::simple::Simple;

/// Header parameters.
///
/// Reached by [`Client::header`](crate::Client::header).
#[derive(Clone, Copy, Debug)]
pub struct Header<'a> {
    client: &'a Client,
}

impl<'a> Header<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /header/simple`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.header().simple().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn simple(&self) -> Simple {
        Simple::new(self.client)
    }

    /// Call `GET /header/exploded`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.header().exploded().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn exploded(&self) -> Exploded {
        Exploded::new(self.client)
    }

    /// Call `GET /header/content`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.header().content("x_required").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn content(&self, x_required: &str) -> Content {
        Content::new(self.client, x_required)
    }
}
