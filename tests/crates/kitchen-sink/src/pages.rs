// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! Pages: the operations, their calls and what belongs to them.

mod by_header;
mod last;
mod link;
mod number;
mod offset;
mod url;

use crate::runtime::Client;

pub use self::by_header::ByHeader;
pub use self::last::Last;
pub use self::link::{Link, LinkResponseItem};
pub use self::number::{Number, NumberOutcome};
pub use self::offset::Offset;
pub use self::url::Url;

/// Operations of Pages.
///
/// Reached by [`Client::pages`](crate::Client::pages).
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    client: &'a Client,
}

impl<'a> Pages<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /pages/number`.
    ///
    /// Gives [`NumberOutcome`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.pages().number().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn number(&self) -> Number {
        Number::new(self.client)
    }

    /// Call `GET /pages/offset`.
    ///
    /// Gives [`Page`](crate::types::Page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.pages().offset(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn offset(&self, skip: i64) -> Offset {
        Offset::new(self.client, skip)
    }

    /// Call `GET /pages/header`.
    ///
    /// Gives [`Page`](crate::types::Page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.pages().by_header().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_header(&self) -> ByHeader {
        ByHeader::new(self.client)
    }

    /// Call `GET /pages/last`.
    ///
    /// Gives [`Page`](crate::types::Page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.pages().last().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn last(&self) -> Last {
        Last::new(self.client)
    }

    /// Call `GET /pages/url`.
    ///
    /// Gives [`Page`](crate::types::Page).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.pages().url().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn url(&self) -> Url {
        Url::new(self.client)
    }

    /// Call `GET /pages/link`.
    ///
    /// Gives a list of [`LinkResponseItem`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.pages().link().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn link(&self) -> Link {
        Link::new(self.client)
    }
}
