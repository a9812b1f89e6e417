// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! Bodies: the operations, their calls and what belongs to them.

mod any;
mod bytes_call;
mod form;
mod image;
mod json;
mod list;
mod map;
mod merge;
mod optional;
mod optional_text;
mod scalar;
mod text;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::{Body, Client};
use crate::types;

pub use self::any::Any;
pub use self::bytes_call::Bytes;
pub use self::form::{Form, FormBody};
pub use self::image::Image;
pub use self::json::Json;
pub use self::list::List;
pub use self::map::Map;
pub use self::merge::Merge;
pub use self::optional::{Optional, OptionalBody, OptionalBodyListItem};
pub use self::optional_text::OptionalText;
pub use self::scalar::Scalar;
pub use self::text::Text;

/// Operations of Bodies.
///
/// Reached by [`Client::bodies`](crate::Client::bodies).
#[derive(Clone, Copy, Debug)]
pub struct Bodies<'a> {
    client: &'a Client,
}

impl<'a> Bodies<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `POST /bodies/json`.
    ///
    /// Gives [`Everything`](crate::types::Everything).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::types;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = types::EverythingInput::new(types::EverythingInputInit {
    ///     integer: 1,
    ///     number: 1.0,
    ///     text: "text".to_owned(),
    ///     when: "2026-01-31T12:00:00Z".into(),
    ///     day: "2026-01-31".into(),
    ///     uid: uuid::Uuid::nil(),
    ///     data: b"data".to_vec().into(),
    ///     any: serde_json::json!({}),
    ///     anything_else: [("key".to_owned(), serde_json::json!({}))].into(),
    ///     shape: types::Shape::Circle(types::ShapeCircle::new(1.0)),
    ///     pet: types::PetInput::Cat(types::Cat::new("pet_type")),
    ///     tree: types::Tree::new(),
    /// });
    /// let value = client.bodies().json(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn json(&self, body: &types::EverythingInput) -> Json {
        Json::new(self.client, body)
    }

    /// Call `PUT /bodies/json`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.bodies().optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn optional(&self) -> Optional {
        Optional::new(self.client)
    }

    /// Call `PATCH /bodies/json`.
    ///
    /// Gives [`States`](crate::types::States).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::types;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = types::States::new("required", None);
    /// let value = client.bodies().merge(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn merge(&self, body: &types::States) -> Merge {
        Merge::new(self.client, body)
    }

    /// Call `DELETE /bodies/json`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = serde_json::json!({});
    /// client.bodies().any(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn any(&self, body: &Value) -> Any {
        Any::new(self.client, body)
    }

    /// Call `POST /bodies/list`.
    ///
    /// Gives a list of [`Shape`](crate::types::Shape).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::types;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = [types::Shape::Circle(types::ShapeCircle::new(1.0))];
    /// let value = client.bodies().list(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, body: &[types::Shape]) -> List {
        List::new(self.client, body)
    }

    /// Call `PUT /bodies/list`.
    ///
    /// Gives a map from names to [`Color`](crate::types::Color).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::types;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = [("key".to_owned(), types::Color::Red)].into();
    /// let value = client.bodies().map(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn map(&self, body: &BTreeMap<String, types::Color>) -> Map {
        Map::new(self.client, body)
    }

    /// Call `PATCH /bodies/list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.bodies().scalar(&None).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::ref_option, reason = "null is one of the values that the API takes")]
    pub fn scalar(&self, body: &Option<String>) -> Scalar {
        Scalar::new(self.client, body)
    }

    /// Call `POST /bodies/form`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kitchen_sink::bodies;
    ///
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let body = bodies::FormBody::new("grant");
    /// client.bodies().form(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form(&self, body: &FormBody) -> Form {
        Form::new(self.client, body)
    }

    /// Call `POST /bodies/text`.
    ///
    /// The body is sent as `text/csv`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.bodies().text("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self, body: impl Into<String>) -> Text {
        Text::new(self.client, body)
    }

    /// Call `PUT /bodies/text`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.bodies().optional_text().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn optional_text(&self) -> OptionalText {
        OptionalText::new(self.client)
    }

    /// Call `POST /bodies/bytes`.
    ///
    /// The body is sent as `application/octet-stream`; it can be a file or a stream: see [bodies](crate::Body).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.bodies().bytes(b"data".to_vec()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bytes(&self, body: impl Into<Body>) -> Bytes {
        Bytes::new(self.client, body)
    }

    /// Call `PUT /bodies/bytes`.
    ///
    /// The body is sent as `image/png`; it can be a file or a stream: see [bodies](crate::Body).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.bodies().image().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn image(&self) -> Image {
        Image::new(self.client)
    }
}
