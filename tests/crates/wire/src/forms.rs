// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Forms: the operations, their calls and what belongs to them.

mod encoded;
mod map;
mod nested;
mod optional;
mod parts_encoded;
mod parts_headers;
mod parts_mixed;
mod parts_odd;
mod parts_optional;
mod parts_plain;
mod parts_related;
mod parts_rest;
mod parts_unnamed;
mod plain;

use std::collections::BTreeMap;

use crate::runtime::{Client, Form};
use crate::types;

pub use self::encoded::Encoded;
pub use self::map::Map;
pub use self::nested::Nested;
pub use self::optional::Optional;
pub use self::parts_encoded::{PartsEncoded, PartsEncodedForm};
pub use self::parts_headers::{PartsHeaders, PartsHeadersForm};
pub use self::parts_mixed::{PartsMixed, PartsMixedForm};
pub use self::parts_odd::{PartsOdd, PartsOddForm};
pub use self::parts_optional::{PartsOptional, PartsOptionalForm};
pub use self::parts_plain::{PartsPlain, PartsPlainForm};
pub use self::parts_related::{PartsRelated, PartsRelatedForm};
pub use self::parts_rest::{PartsRest, PartsRestForm};
pub use self::parts_unnamed::PartsUnnamed;
pub use self::plain::Plain;

/// Bodies of several values.
///
/// Reached by [`Client::forms`](crate::Client::forms).
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    client: &'a Client,
}

impl<'a> Forms<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `POST /forms/plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Login::new("user");
    /// client.forms().plain(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn plain(&self, body: &types::Login) -> Plain {
        Plain::new(self.client, body)
    }

    /// Call `PUT /forms/plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.forms().optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn optional(&self) -> Optional {
        Optional::new(self.client)
    }

    /// Call `POST /forms/nested`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Nested::new();
    /// client.forms().nested(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn nested(&self, body: &types::Nested) -> Nested {
        Nested::new(self.client, body)
    }

    /// Call `POST /forms/encoded`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Nested::new();
    /// client.forms().encoded(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn encoded(&self, body: &types::Nested) -> Encoded {
        Encoded::new(self.client, body)
    }

    /// Call `POST /forms/map`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.forms().map(&[("key".to_owned(), "body".to_owned())].into()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn map(&self, body: &BTreeMap<String, String>) -> Map {
        Map::new(self.client, body)
    }

    /// Call `POST /parts/plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::forms;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = forms::PartsPlainForm::new(b"data".to_vec(), "title");
    /// client.forms().parts_plain(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_plain(&self, body: &PartsPlainForm) -> PartsPlain {
        PartsPlain::new(self.client, body)
    }

    /// Call `PUT /parts/plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.forms().parts_optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_optional(&self) -> PartsOptional {
        PartsOptional::new(self.client)
    }

    /// Call `POST /parts/encoded`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::forms;
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = forms::PartsEncodedForm::new(b"data".to_vec(), types::Rgb::new(1, 1, 1));
    /// client.forms().parts_encoded(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_encoded(&self, body: &PartsEncodedForm) -> PartsEncoded {
        PartsEncoded::new(self.client, body)
    }

    /// Call `POST /parts/mixed`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::forms;
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = forms::PartsMixedForm::new(types::Rgb::new(1, 1, 1), b"data".to_vec());
    /// client.forms().parts_mixed(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_mixed(&self, body: &PartsMixedForm) -> PartsMixed {
        PartsMixed::new(self.client, body)
    }

    /// Call `POST /parts/related`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::forms;
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = forms::PartsRelatedForm::new(types::Rgb::new(1, 1, 1));
    /// client.forms().parts_related(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_related(&self, body: &PartsRelatedForm) -> PartsRelated {
        PartsRelated::new(self.client, body)
    }

    /// Call `POST /parts/headers`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::forms;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = forms::PartsHeadersForm::new(b"data".to_vec(), 1);
    /// client.forms().parts_headers(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_headers(&self, body: &PartsHeadersForm) -> PartsHeaders {
        PartsHeaders::new(self.client, body)
    }

    /// Call `POST /parts/unnamed`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = wire::Form::new();
    /// client.forms().parts_unnamed(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_unnamed(&self, body: &Form) -> PartsUnnamed {
        PartsUnnamed::new(self.client, body)
    }

    /// Call `POST /parts/odd`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::forms;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = forms::PartsOddForm::new("a_b");
    /// client.forms().parts_odd(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_odd(&self, body: &PartsOddForm) -> PartsOdd {
        PartsOdd::new(self.client, body)
    }

    /// Call `POST /parts/rest`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::forms;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = forms::PartsRestForm::new("name");
    /// client.forms().parts_rest(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts_rest(&self, body: &PartsRestForm) -> PartsRest {
        PartsRest::new(self.client, body)
    }
}
