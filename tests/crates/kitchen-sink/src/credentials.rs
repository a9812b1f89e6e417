// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! Credentials: the operations, their calls and what belongs to them.

mod anybody;
mod both;
mod either;
mod nobody;
mod query_key;

use crate::runtime::Client;

pub use self::anybody::Anybody;
pub use self::both::Both;
pub use self::either::Either;
pub use self::nobody::Nobody;
pub use self::query_key::QueryKey;

/// Operations of Credentials.
///
/// Reached by [`Client::credentials`](crate::Client::credentials).
#[derive(Clone, Copy, Debug)]
pub struct Credentials<'a> {
    client: &'a Client,
}

impl<'a> Credentials<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /credentials`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.credentials().nobody().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nobody(&self) -> Nobody {
        Nobody::new(self.client)
    }

    /// Call `PUT /credentials`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.credentials().anybody().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn anybody(&self) -> Anybody {
        Anybody::new(self.client)
    }

    /// Call `POST /credentials`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.credentials().either().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn either(&self) -> Either {
        Either::new(self.client)
    }

    /// Call `PATCH /credentials`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.credentials().both().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn both(&self) -> Both {
        Both::new(self.client)
    }

    /// Call `DELETE /credentials`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.credentials().query_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn query_key(&self) -> QueryKey {
        QueryKey::new(self.client)
    }
}
