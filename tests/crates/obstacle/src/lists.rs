// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! lists: the operations, their calls and what belongs to them.

mod items;
mod paging;

use crate::runtime::Client;

pub use self::items::{
    Items, ItemsResponse, ItemsResponseItem, ItemsResponseItemPages, ItemsResponseItemPagesPaging,
};
pub use self::paging::{Paging, PagingResponse, PagingResponsePageTokenItem};

/// Operations of lists.
///
/// Reached by [`Client::lists`](crate::Client::lists).
#[derive(Clone, Copy, Debug)]
pub struct Lists<'a> {
    client: &'a Client,
}

impl<'a> Lists<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /paged/items`.
    ///
    /// Gives [`ItemsResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.lists().items().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(&self) -> Items {
        Items::new(self.client)
    }

    /// Call `GET /paged/pages`.
    ///
    /// Gives [`PagingResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client.lists().paging().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn paging(&self) -> Paging {
        Paging::new(self.client)
    }
}
