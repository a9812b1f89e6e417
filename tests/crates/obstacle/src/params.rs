// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

//! params: the operations, their calls and what belongs to them.

mod everything;
mod required;

use crate::runtime::Client;

pub use self::everything::{
    Everything, EverythingBody, EverythingBodyItem, EverythingError, EverythingIdItem,
    EverythingSelfItem, EverythingTypeItem, EverythingXaItem, EverythingXaItemCall,
};
pub use self::required::{Required, RequiredError, RequiredOutcome};

/// Operations of params.
///
/// Reached by [`Client::params`](crate::Client::params).
#[derive(Clone, Copy, Debug)]
pub struct Params<'a> {
    client: &'a Client,
}

impl<'a> Params<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Call `POST /params/{id}/{self}/{call}/{body}/{client}/{types}`.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`EverythingError::Default`] for any other status: Whatever.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use obstacle::params;
    ///
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let body = params::EverythingBody::new();
    /// client
    ///     .params()
    ///     .everything(
    ///         "id",
    ///         "self_path",
    ///         "call_path",
    ///         "body_path",
    ///         "client_path",
    ///         "types",
    ///         "id_cookie",
    ///         "self_cookie",
    ///         "body_cookie",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[expect(clippy::too_many_arguments, reason = "the API requires all of them")]
    pub fn everything(
        &self,
        id: &str,
        self_path: &str,
        call_path: &str,
        body_path: &str,
        client_path: &str,
        types: &str,
        id_cookie: &str,
        self_cookie: &str,
        body_cookie: &str,
        body: &EverythingBody,
    ) -> Everything {
        Everything::new(
            self.client,
            id,
            self_path,
            call_path,
            body_path,
            client_path,
            types,
            id_cookie,
            self_cookie,
            body_cookie,
            body,
        )
    }

    /// Call `POST /required`.
    ///
    /// Gives [`RequiredOutcome`].
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`RequiredError::ImATeapot`] for 418: E.
    /// - [`RequiredError::ClientError`] for 4XX: D.
    /// - [`RequiredError::Default`] for any other status: C.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let value = client
    ///     .params()
    ///     .required(
    ///         ["body_query"],
    ///         ["self_query"],
    ///         ["client_query"],
    ///         ["call_query"],
    ///         ["ok"],
    ///         ["types"],
    ///         ["serde"],
    ///         ["security"],
    ///         ["type"],
    ///         ["bool"],
    ///         ["value"],
    ///         ["string"],
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[expect(clippy::too_many_arguments, reason = "the API requires all of them")]
    pub fn required(
        &self,
        body_query: impl IntoIterator<Item = impl Into<String>>,
        self_query: impl IntoIterator<Item = impl Into<String>>,
        client_query: impl IntoIterator<Item = impl Into<String>>,
        call_query: impl IntoIterator<Item = impl Into<String>>,
        ok: impl IntoIterator<Item = impl Into<String>>,
        types: impl IntoIterator<Item = impl Into<String>>,
        serde: impl IntoIterator<Item = impl Into<String>>,
        security: impl IntoIterator<Item = impl Into<String>>,
        r#type: impl IntoIterator<Item = impl Into<String>>,
        bool: impl IntoIterator<Item = impl Into<String>>,
        value: impl IntoIterator<Item = impl Into<String>>,
        string: impl IntoIterator<Item = impl Into<String>>,
    ) -> Required {
        Required::new(
            self.client,
            body_query,
            self_query,
            client_query,
            call_query,
            ok,
            types,
            serde,
            security,
            r#type,
            bool,
            value,
            string,
        )
    }
}
