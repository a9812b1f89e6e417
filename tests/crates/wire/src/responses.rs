// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Responses: the operations, their calls and what belongs to them.

mod any;
mod array;
mod bytes_call;
mod cached;
mod choice;
mod default;
mod default_error;
mod empty;
mod enum_value;
mod errors;
mod events;
mod found;
mod head;
mod html;
mod image_range;
mod into_a_component;
mod into_a_path;
mod json;
mod json_created;
mod latin;
mod lines;
mod map;
mod maybe;
mod nothing;
mod numbers;
mod outcomes;
mod pdf;
mod range_type;
mod ranges;
mod ready;
mod redirected;
mod same;
mod several;
mod several_errors;
mod shape;
mod string;
mod string_nullable;
mod text;
mod text_enum;
mod text_events;
mod undocumented;
mod union;
mod vendor;
mod xml;

use crate::runtime::Client;

pub use self::any::Any;
pub use self::array::Array;
pub use self::bytes_call::Bytes;
pub use self::cached::{Cached, CachedOutcome};
pub use self::choice::Choice;
pub use self::default::{DefaultCall, DefaultCallError};
pub use self::default_error::{DefaultError, DefaultErrorError};
pub use self::empty::Empty;
pub use self::enum_value::EnumValue;
pub use self::errors::{Errors, ErrorsBadRequestBody, ErrorsError};
pub use self::events::Events;
pub use self::found::Found;
pub use self::head::Head;
pub use self::html::Html;
pub use self::image_range::ImageRange;
pub use self::into_a_component::IntoAComponent;
pub use self::into_a_path::IntoAPath;
pub use self::json::Json;
pub use self::json_created::JsonCreated;
pub use self::latin::Latin;
pub use self::lines::Lines;
pub use self::map::Map;
pub use self::maybe::{Maybe, MaybeOutcome};
pub use self::nothing::Nothing;
pub use self::numbers::Numbers;
pub use self::outcomes::{Outcomes, OutcomesCreatedResponse, OutcomesOutcome};
pub use self::pdf::Pdf;
pub use self::range_type::RangeType;
pub use self::ranges::{Ranges, RangesError};
pub use self::ready::{Ready, ReadyOutcome};
pub use self::redirected::Redirected;
pub use self::same::Same;
pub use self::several::Several;
pub use self::several_errors::{SeveralErrors, SeveralErrorsError};
pub use self::shape::Shape;
pub use self::string::StringCall;
pub use self::string_nullable::StringNullable;
pub use self::text::Text;
pub use self::text_enum::TextEnum;
pub use self::text_events::TextEvents;
pub use self::undocumented::Undocumented;
pub use self::union::Union;
pub use self::vendor::Vendor;
pub use self::xml::Xml;

/// What decodes.
///
/// Reached by [`Client::responses`](crate::Client::responses).
#[derive(Clone, Copy, Debug)]
pub struct Responses<'a> {
    client: &'a Client,
}

impl<'a> Responses<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /responses/json`.
    ///
    /// Gives [`Deep`](crate::types::Deep).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().json().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn json(&self) -> Json {
        Json::new(self.client)
    }

    /// Call `POST /responses/json`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().json_created().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn json_created(&self) -> JsonCreated {
        JsonCreated::new(self.client)
    }

    /// Call `GET /responses/vendor`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().vendor().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn vendor(&self) -> Vendor {
        Vendor::new(self.client)
    }

    /// Call `GET /responses/string`.
    ///
    /// Gives a string.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().string().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn string(&self) -> StringCall {
        StringCall::new(self.client)
    }

    /// Call `GET /responses/string-nullable`.
    ///
    /// Gives a string or null.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().string_nullable().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn string_nullable(&self) -> StringNullable {
        StringNullable::new(self.client)
    }

    /// Call `GET /responses/array`.
    ///
    /// Gives a list of [`Named`](crate::types::Named).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().array().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn array(&self) -> Array {
        Array::new(self.client)
    }

    /// Call `GET /responses/map`.
    ///
    /// Gives a map from names to `F64`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().map().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn map(&self) -> Map {
        Map::new(self.client)
    }

    /// Call `GET /responses/any`.
    ///
    /// Gives any JSON value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().any().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn any(&self) -> Any {
        Any::new(self.client)
    }

    /// Call `GET /responses/numbers`.
    ///
    /// Gives [`Numbers`](crate::types::Numbers).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().numbers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn numbers(&self) -> Numbers {
        Numbers::new(self.client)
    }

    /// Call `GET /responses/text`.
    ///
    /// Gives a string of the media type `text/plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().text().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self) -> Text {
        Text::new(self.client)
    }

    /// Call `GET /responses/text-enum`.
    ///
    /// Gives a string of the media type `text/plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().text_enum().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text_enum(&self) -> TextEnum {
        TextEnum::new(self.client)
    }

    /// Call `GET /responses/xml`.
    ///
    /// Gives a string of the media type `application/xml`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().xml().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn xml(&self) -> Xml {
        Xml::new(self.client)
    }

    /// Call `GET /responses/html`.
    ///
    /// Gives a string of the media type `text/html`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().html().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn html(&self) -> Html {
        Html::new(self.client)
    }

    /// Call `GET /responses/latin`.
    ///
    /// Gives the body as a [download](crate::Download) of the media type `text/plain; charset=iso-8859-1`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let download = client.responses().latin().await?;
    /// let bytes = download.save("path/to/file").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn latin(&self) -> Latin {
        Latin::new(self.client)
    }

    /// Call `GET /responses/events`.
    ///
    /// Gives server-sent events with [`Named`](crate::types::Named) as data, as a [stream](crate::EventStream).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let mut events = client.responses().events().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn events(&self) -> Events {
        Events::new(self.client)
    }

    /// Call `GET /responses/events-text`.
    ///
    /// Gives server-sent events with a string as data, as a [stream](crate::EventStream).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let mut events = client.responses().text_events().await?;
    /// while let Some(event) = events.try_next().await? {
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn text_events(&self) -> TextEvents {
        TextEvents::new(self.client)
    }

    /// Call `GET /responses/lines`.
    ///
    /// Gives one [`Named`](crate::types::Named) after the other, as a [stream](crate::JsonLines).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let mut lines = client.responses().lines().await?;
    /// while let Some(line) = lines.try_next().await? {
    ///     println!("{line:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn lines(&self) -> Lines {
        Lines::new(self.client)
    }

    /// Call `GET /responses/ready`.
    ///
    /// Gives [`ReadyOutcome`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().ready().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ready(&self) -> Ready {
        Ready::new(self.client)
    }

    /// Call `GET /responses/bytes`.
    ///
    /// Gives the body as a [download](crate::Download) of the media type `application/octet-stream`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let download = client.responses().bytes().await?;
    /// let bytes = download.save("path/to/file").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bytes(&self) -> Bytes {
        Bytes::new(self.client)
    }

    /// Call `GET /responses/pdf`.
    ///
    /// Gives the body as a [download](crate::Download) of the media type `application/pdf`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let download = client.responses().pdf().await?;
    /// let bytes = download.save("path/to/file").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pdf(&self) -> Pdf {
        Pdf::new(self.client)
    }

    /// Call `GET /responses/range-type`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().range_type().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn range_type(&self) -> RangeType {
        RangeType::new(self.client)
    }

    /// Call `GET /responses/image-range`.
    ///
    /// Gives the body as a [download](crate::Download).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let download = client.responses().image_range().await?;
    /// let bytes = download.save("path/to/file").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn image_range(&self) -> ImageRange {
        ImageRange::new(self.client)
    }

    /// Call `GET /responses/empty`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.responses().empty().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn empty(&self) -> Empty {
        Empty::new(self.client)
    }

    /// Call `GET /responses/nothing`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.responses().nothing().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nothing(&self) -> Nothing {
        Nothing::new(self.client)
    }

    /// Call `GET /responses/undocumented`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.responses().undocumented().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn undocumented(&self) -> Undocumented {
        Undocumented::new(self.client)
    }

    /// Call `HEAD /responses/head`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.responses().head().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn head(&self) -> Head {
        Head::new(self.client)
    }

    /// Call `GET /responses/maybe`.
    ///
    /// Gives [`MaybeOutcome`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().maybe().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn maybe(&self) -> Maybe {
        Maybe::new(self.client)
    }

    /// Call `GET /responses/outcomes`.
    ///
    /// Gives [`OutcomesOutcome`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().outcomes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn outcomes(&self) -> Outcomes {
        Outcomes::new(self.client)
    }

    /// Call `GET /responses/same`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().same().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn same(&self) -> Same {
        Same::new(self.client)
    }

    /// Call `GET /responses/found`.
    ///
    /// Gives the target of the redirect, which is not followed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().found().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn found(&self) -> Found {
        Found::new(self.client)
    }

    /// Call `GET /responses/cached`.
    ///
    /// Gives [`CachedOutcome`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().cached().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cached(&self) -> Cached {
        Cached::new(self.client)
    }

    /// Call `GET /responses/redirected`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().redirected().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn redirected(&self) -> Redirected {
        Redirected::new(self.client)
    }

    /// Call `GET /responses/ranges`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`RangesError::NotFound`] for 404: Gone.
    /// - [`RangesError::ClientError`] for 4XX: Refused.
    /// - [`RangesError::ServerError`] for 5XX: Broken.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().ranges().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ranges(&self) -> Ranges {
        Ranges::new(self.client)
    }

    /// Call `GET /responses/default`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DefaultCallError::Default`] for any other status: Whatever.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().default().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn default(&self) -> DefaultCall {
        DefaultCall::new(self.client)
    }

    /// Call `GET /responses/default-error`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DefaultErrorError::Default`] for any other status: Wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().default_error().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn default_error(&self) -> DefaultError {
        DefaultError::new(self.client)
    }

    /// Call `GET /responses/errors`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ErrorsError::BadRequest`] for 400: Bad.
    /// - [`ErrorsError::Unauthorized`] for 401: Who.
    /// - [`ErrorsError::Forbidden`] for 403: No.
    /// - [`ErrorsError::NotFound`] for 404: Gone.
    /// - [`ErrorsError::Conflict`] for 409: Taken.
    /// - [`ErrorsError::UnprocessableContent`] for 422: Bytes.
    /// - [`ErrorsError::InternalServerError`] for 500: Broken.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().errors().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn errors(&self) -> Errors {
        Errors::new(self.client)
    }

    /// Call `GET /responses/several`.
    ///
    /// Gives [`Named`](crate::types::Named).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().several().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn several(&self) -> Several {
        Several::new(self.client)
    }

    /// Call `GET /responses/several-errors`.
    ///
    /// Gives a string of the media type `text/csv`.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`SeveralErrorsError::BadRequest`] for 400: Bad.
    /// - [`SeveralErrorsError::Conflict`] for 409: Taken.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().several_errors().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn several_errors(&self) -> SeveralErrors {
        SeveralErrors::new(self.client)
    }

    /// Call `GET /responses/enum`.
    ///
    /// Gives [`Paint`](crate::types::Paint).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().enum_value().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn enum_value(&self) -> EnumValue {
        EnumValue::new(self.client)
    }

    /// Call `GET /responses/union`.
    ///
    /// Gives [`Pet`](crate::types::Pet).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().union().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn union(&self) -> Union {
        Union::new(self.client)
    }

    /// Call `GET /responses/shape`.
    ///
    /// Gives [`Shape`](crate::types::Shape).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().shape().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn shape(&self) -> Shape {
        Shape::new(self.client)
    }

    /// Call `GET /responses/choice`.
    ///
    /// Gives [`Choice`](crate::types::Choice).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().choice().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn choice(&self) -> Choice {
        Choice::new(self.client)
    }

    /// Call `GET /responses/into-a-component`.
    ///
    /// Gives a list of a string.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().into_a_component().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_a_component(&self) -> IntoAComponent {
        IntoAComponent::new(self.client)
    }

    /// Call `GET /responses/into-a-path`.
    ///
    /// Gives [`Change`](crate::types::Change).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let value = client.responses().into_a_path().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_a_path(&self) -> IntoAPath {
        IntoAPath::new(self.client)
    }
}
