// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! Parameters: the operations, their calls and what belongs to them.

#![allow(deprecated, reason = "what the API has deprecated can still be used")]

mod forms;
mod header;
mod outdated;
mod path;
mod query;

use uuid::Uuid;

use crate::runtime::{Client, Date};
use crate::types;

pub use self::forms::Forms;
pub use self::header::Header;
#[allow(deprecated, reason = "what the API has deprecated can still be used")]
pub use self::outdated::{Outdated, OutdatedResponse, OutdatedState};
pub use self::path::{Path, PathFormat};
pub use self::query::{Query, QueryDeep};

/// Every place and style.
///
/// Reached by [`Client::parameters`](crate::Client::parameters).
#[derive(Clone, Copy, Debug)]
pub struct Parameters<'a> {
    client: &'a Client,
}

impl<'a> Parameters<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Take every style of a path parameter.
    ///
    /// `GET /parameters/path/{simple}/{list}/{exploded}/{label}/{matrix}/{object}/{when}.{format}/`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::parameters;
    /// use kitchen_sink::types;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let exploded = types::Point::new(1, 1);
    /// let matrix = types::Color::Red;
    /// let object = types::Point::new(1, 1);
    /// let format = parameters::PathFormat::Json;
    /// client
    ///     .parameters()
    ///     .path(
    ///         "simple",
    ///         [1],
    ///         &exploded,
    ///         ["label"],
    ///         &matrix,
    ///         &object,
    ///         &"2026-01-31".into(),
    ///         &format,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[expect(clippy::too_many_arguments, reason = "the API requires all of them")]
    pub fn path(
        &self,
        simple: &str,
        list: impl IntoIterator<Item = i32>,
        exploded: &types::Point,
        label: impl IntoIterator<Item = impl Into<String>>,
        matrix: &types::Color,
        object: &types::Point,
        when: &Date,
        format: &PathFormat,
    ) -> Path {
        Path::new(
            self.client,
            simple,
            list,
            exploded,
            label,
            matrix,
            object,
            when,
            format,
        )
    }

    /// Takes every style of a query parameter.
    ///
    /// `GET /parameters/query`
    ///
    /// - `q`: What to look for.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.parameters().query("q", [uuid::Uuid::nil()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query(&self, q: &str, ids: impl IntoIterator<Item = Uuid>) -> Query {
        Query::new(self.client, q, ids)
    }

    /// Call `GET /parameters/outdated`.
    ///
    /// Gives [`OutdatedResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::parameters;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.parameters().outdated([parameters::OutdatedState::Raw]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn outdated(&self, states: impl IntoIterator<Item = OutdatedState>) -> Outdated {
        Outdated::new(self.client, states)
    }

    /// Take headers, cookies, and one name in every place.
    ///
    /// `GET /parameters/{id}/header`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.parameters().header(1, "id_query", "id_header").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn header(&self, id: i64, id_query: &str, id_header: &str) -> Header {
        Header::new(self.client, id, id_query, id_header)
    }

    /// Take a path value in one of several forms.
    ///
    /// `GET /parameters/forms/{place}`
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::types;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let place = types::Place::Id("place".to_owned());
    /// client.parameters().forms(&place).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn forms(&self, place: &types::Place) -> Forms {
        Forms::new(self.client, place)
    }
}
