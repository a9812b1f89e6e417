// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

//! Responses: the operations, their calls and what belongs to them.

mod bytes_call;
mod default;
mod headers;
mod none;
mod only_errors;
mod range;
mod redirect;
mod several;
mod string;
mod text;

use crate::runtime::Client;

pub use self::bytes_call::Bytes;
pub use self::default::{DefaultCall, DefaultCallError};
pub use self::headers::Headers;
pub use self::none::NoneCall;
pub use self::only_errors::{OnlyErrors, OnlyErrorsError};
pub use self::range::Range;
pub use self::redirect::{Redirect, RedirectError};
pub use self::several::{
    Several, SeveralAcceptedResponse, SeveralDefaultBody, SeveralDefaultBodyWhy, SeveralError,
    SeveralOutcome,
};
pub use self::string::StringCall;
pub use self::text::Text;

/// Every kind of answer.
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

    /// Call `GET /responses/several`.
    ///
    /// Gives [`SeveralOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`SeveralError::BadRequest`] for 400: What is wrong.
    /// - [`SeveralError::NotFound`] for 404: Gone? "Maybe".
    /// - [`SeveralError::Conflict`] for 409: Nothing is said.
    /// - [`SeveralError::ImATeapot`] for 418: A text.
    /// - [`SeveralError::UnprocessableContent`] for 422: A JSON string.
    /// - [`SeveralError::Locked`] for 423: Bytes.
    /// - [`SeveralError::ClientError`] for 4XX: Refused.
    /// - [`SeveralError::ServerError`] for 5XX: Broken.
    /// - [`SeveralError::Default`] for any other status: Whatever.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.responses().several().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn several(&self) -> Several {
        Several::new(self.client)
    }

    /// Call `GET /responses/range`.
    ///
    /// Gives [`Event`](crate::types::Event).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.responses().range().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn range(&self) -> Range {
        Range::new(self.client)
    }

    /// Call `GET /responses/default`.
    ///
    /// Gives [`Tree`](crate::types::Tree).
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
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.responses().default().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn default(&self) -> DefaultCall {
        DefaultCall::new(self.client)
    }

    /// Call `GET /responses/none`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.responses().none().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn none(&self) -> NoneCall {
        NoneCall::new(self.client)
    }

    /// Call `DELETE /responses/none`.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`OnlyErrorsError::BadRequest`] for 400: What is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.responses().only_errors().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn only_errors(&self) -> OnlyErrors {
        OnlyErrors::new(self.client)
    }

    /// Call `GET /responses/redirect`.
    ///
    /// Gives the target of the redirect, which is not followed.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`RedirectError::BadRequest`] for 400: What is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.responses().redirect().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn redirect(&self) -> Redirect {
        Redirect::new(self.client)
    }

    /// Call `GET /responses/text`.
    ///
    /// Gives a string of the media type `text/plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.responses().text().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self) -> Text {
        Text::new(self.client)
    }

    /// Call `HEAD /responses/text`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// client.responses().headers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn headers(&self) -> Headers {
        Headers::new(self.client)
    }

    /// Call `GET /responses/bytes`.
    ///
    /// Gives the body as a [download](crate::Download) of the media type `application/pdf`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let download = client.responses().bytes().await?;
    /// let bytes = download.save("path/to/file").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bytes(&self) -> Bytes {
        Bytes::new(self.client)
    }

    /// Call `GET /responses/string`.
    ///
    /// Gives a string or null.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let value = client.responses().string().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn string(&self) -> StringCall {
        StringCall::new(self.client)
    }
}
