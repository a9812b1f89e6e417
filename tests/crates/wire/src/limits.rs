// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

//! Limits: the operations, their calls and what belongs to them.

mod form;
mod json;
mod list;
mod parameters;
mod parts;

use crate::runtime::Client;
use crate::types;

pub use self::form::Form;
pub use self::json::Json;
pub use self::list::List;
pub use self::parameters::Parameters;
pub use self::parts::{Parts, PartsForm};

/// Values that must not be sent.
///
/// Reached by [`Client::limits`](crate::Client::limits).
#[derive(Clone, Copy, Debug)]
pub struct Limits<'a> {
    client: &'a Client,
}

impl<'a> Limits<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `GET /limits/parameters/{code}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.limits().parameters("code").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parameters(&self, code: &str) -> Parameters {
        Parameters::new(self.client, code)
    }

    /// Call `POST /limits/json`.
    ///
    /// Gives [`Limited`](crate::types::Limited).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::LimitedInput::new();
    /// let value = client.limits().json(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn json(&self, body: &types::LimitedInput) -> Json {
        Json::new(self.client, body)
    }

    /// Call `POST /limits/form`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::types;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = types::Line::new("kind");
    /// client.limits().form(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn form(&self, body: &types::Line) -> Form {
        Form::new(self.client, body)
    }

    /// Call `POST /limits/parts`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use wire::limits;
    ///
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// let body = limits::PartsForm::new();
    /// client.limits().parts(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn parts(&self, body: &PartsForm) -> Parts {
        Parts::new(self.client, body)
    }

    /// Call `POST /limits/list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: wire::Client) -> wire::Result<()> {
    /// client.limits().list(&["body".to_owned()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, body: &[types::Code]) -> List {
        List::new(self.client, body)
    }
}
