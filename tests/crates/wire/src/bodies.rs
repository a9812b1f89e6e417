// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Bodies: the operations, their calls and what belongs to them.

mod any;
mod any_optional;
mod array;
mod array_objects;
mod boolean;
mod charset;
mod delete;
mod r#enum;
mod image;
mod json;
mod json_or_form;
mod json_patch;
mod map;
mod merge_patch;
mod ndjson;
mod none;
mod number;
mod octets;
mod octets_optional;
mod optional;
mod parts_or_octets;
mod pdf;
mod query;
mod range;
mod string;
mod string_nullable;
mod svg;
mod text;
mod text_optional;
mod vendor;
mod xml;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::{Body, Client};
use crate::types;

pub use self::any::Any;
pub use self::any_optional::AnyOptional;
pub use self::array::Array;
pub use self::array_objects::ArrayObjects;
pub use self::boolean::Boolean;
pub use self::charset::Charset;
pub use self::delete::Delete;
pub use self::r#enum::Enum;
pub use self::image::Image;
pub use self::json::Json;
pub use self::json_or_form::JsonOrForm;
pub use self::json_patch::JsonPatch;
pub use self::map::Map;
pub use self::merge_patch::MergePatch;
pub use self::ndjson::Ndjson;
pub use self::none::NoneCall;
pub use self::number::Number;
pub use self::octets::Octets;
pub use self::octets_optional::OctetsOptional;
pub use self::optional::Optional;
pub use self::parts_or_octets::{PartsOrOctets, PartsOrOctetsForm};
pub use self::pdf::Pdf;
pub use self::query::Query;
pub use self::range::Range;
pub use self::string::StringCall;
pub use self::string_nullable::StringNullable;
pub use self::svg::Svg;
pub use self::text::Text;
pub use self::text_optional::TextOptional;
pub use self::vendor::Vendor;
pub use self::xml::Xml;

/// Bodies of one value.
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
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Rgb::new(1, 1, 1);
    /// client.bodies().json(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn json(&self, body: &types::Rgb) -> Json {
        Json::new(self.client, body)
    }

    /// Call `QUERY /bodies/json`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Rgb::new(1, 1, 1);
    /// client.bodies().query(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query(&self, body: &types::Rgb) -> Query {
        Query::new(self.client, body)
    }

    /// Call `PUT /bodies/json`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn optional(&self) -> Optional {
        Optional::new(self.client)
    }

    /// Call `PATCH /bodies/json`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::States::new("required", None);
    /// client.bodies().merge_patch(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn merge_patch(&self, body: &types::States) -> MergePatch {
        MergePatch::new(self.client, body)
    }

    /// Call `DELETE /bodies/json`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Rgb::new(1, 1, 1);
    /// client.bodies().delete(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, body: &types::Rgb) -> Delete {
        Delete::new(self.client, body)
    }

    /// Call `POST /bodies/vendor`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Rgb::new(1, 1, 1);
    /// client.bodies().vendor(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn vendor(&self, body: &types::Rgb) -> Vendor {
        Vendor::new(self.client, body)
    }

    /// Call `POST /bodies/charset`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Rgb::new(1, 1, 1);
    /// client.bodies().charset(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn charset(&self, body: &types::Rgb) -> Charset {
        Charset::new(self.client, body)
    }

    /// Call `POST /bodies/anything`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Rgb::new(1, 1, 1);
    /// client.bodies().range(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn range(&self, body: &types::Rgb) -> Range {
        Range::new(self.client, body)
    }

    /// Call `PATCH /bodies/json-patch`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = [types::Change::new(types::ChangeOp::Add, "path")];
    /// client.bodies().json_patch(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn json_patch(&self, body: &[types::Change]) -> JsonPatch {
        JsonPatch::new(self.client, body)
    }

    /// Call `POST /bodies/any`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = serde_json::json!({});
    /// client.bodies().any(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn any(&self, body: &Value) -> Any {
        Any::new(self.client, body)
    }

    /// Call `PUT /bodies/any`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().any_optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn any_optional(&self) -> AnyOptional {
        AnyOptional::new(self.client)
    }

    /// Call `POST /bodies/string`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().string("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn string(&self, body: &str) -> StringCall {
        StringCall::new(self.client, body)
    }

    /// Call `PUT /bodies/string`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().string_nullable(&None).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[allow(clippy::ref_option, reason = "null is one of the values that the API takes")]
    pub fn string_nullable(&self, body: &Option<String>) -> StringNullable {
        StringNullable::new(self.client, body)
    }

    /// Call `POST /bodies/number`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().number(1.0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn number(&self, body: f64) -> Number {
        Number::new(self.client, body)
    }

    /// Call `POST /bodies/boolean`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().boolean(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn boolean(&self, body: bool) -> Boolean {
        Boolean::new(self.client, body)
    }

    /// Call `POST /bodies/enum`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Color::Blue;
    /// client.bodies().r#enum(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#enum(&self, body: &types::Color) -> Enum {
        Enum::new(self.client, body)
    }

    /// Call `POST /bodies/array`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().array(&[1]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn array(&self, body: &[i64]) -> Array {
        Array::new(self.client, body)
    }

    /// Call `PUT /bodies/array`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().array_objects().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn array_objects(&self) -> ArrayObjects {
        ArrayObjects::new(self.client)
    }

    /// Call `POST /bodies/map`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().map(&[("key".to_owned(), 1)].into()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn map(&self, body: &BTreeMap<String, i64>) -> Map {
        Map::new(self.client, body)
    }

    /// Call `POST /bodies/text`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().text("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self, body: impl Into<String>) -> Text {
        Text::new(self.client, body)
    }

    /// Call `PUT /bodies/text`.
    ///
    /// The body is sent as `text/csv`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().text_optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text_optional(&self) -> TextOptional {
        TextOptional::new(self.client)
    }

    /// Call `POST /bodies/xml`.
    ///
    /// The body is sent as `application/xml`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().xml("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn xml(&self, body: impl Into<String>) -> Xml {
        Xml::new(self.client, body)
    }

    /// Call `POST /bodies/svg`.
    ///
    /// The body is sent as `image/svg+xml`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().svg("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn svg(&self, body: impl Into<String>) -> Svg {
        Svg::new(self.client, body)
    }

    /// Call `POST /bodies/ndjson`.
    ///
    /// The body is sent as `application/x-ndjson`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().ndjson("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ndjson(&self, body: impl Into<String>) -> Ndjson {
        Ndjson::new(self.client, body)
    }

    /// Call `POST /bodies/octets`.
    ///
    /// The body is sent as `application/octet-stream`; it can be a file or a stream: see [bodies](crate::Body).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().octets(b"data".to_vec()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn octets(&self, body: impl Into<Body>) -> Octets {
        Octets::new(self.client, body)
    }

    /// Call `PUT /bodies/octets`.
    ///
    /// The body is sent as `application/octet-stream`; it can be a file or a stream: see [bodies](crate::Body).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().octets_optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn octets_optional(&self) -> OctetsOptional {
        OctetsOptional::new(self.client)
    }

    /// Call `POST /bodies/image`.
    ///
    /// The body is sent as `image/png`; it can be a file or a stream: see [bodies](crate::Body).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().image(b"data".to_vec()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn image(&self, body: impl Into<Body>) -> Image {
        Image::new(self.client, body)
    }

    /// Call `POST /bodies/pdf`.
    ///
    /// The body is sent as `application/pdf`; it can be a file or a stream: see [bodies](crate::Body).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().pdf(b"data".to_vec()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pdf(&self, body: impl Into<Body>) -> Pdf {
        Pdf::new(self.client, body)
    }

    /// Call `POST /bodies/several`.
    ///
    /// The body is sent as `application/json`; the API also takes `application/x-www-form-urlencoded`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Rgb::new(1, 1, 1);
    /// client.bodies().json_or_form(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn json_or_form(&self, body: &types::Rgb) -> JsonOrForm {
        JsonOrForm::new(self.client, body)
    }

    /// Call `PUT /bodies/several`.
    ///
    /// The body is sent as `multipart/form-data`; the API also takes `application/octet-stream`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::bodies;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = bodies::PartsOrOctetsForm::new(b"data".to_vec());
    /// client.bodies().parts_or_octets(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_or_octets(&self, body: &PartsOrOctetsForm) -> PartsOrOctets {
        PartsOrOctets::new(self.client, body)
    }

    /// Call `POST /bodies/none`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.bodies().none().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn none(&self) -> NoneCall {
        NoneCall::new(self.client)
    }
}
