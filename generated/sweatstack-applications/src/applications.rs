// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

//! Applications: the operations, their calls and what belongs to them.

mod create;
mod list;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::list::{List, ListError};

/// Applications of the authenticated user.
///
/// Reached by [`Client::applications`](crate::Client::applications).
#[derive(Clone, Copy, Debug)]
pub struct Applications<'a> {
    client: &'a Client,
}

impl<'a> Applications<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Register a private application.
    ///
    /// `POST /api/v1/applications`
    ///
    /// A private application serves development and testing; the marketplace does not take it. A public one is
    /// created in the web interface, which also asks for a description, an image and a privacy policy.
    ///
    /// The URL of the page, if one is given, is added to the redirect URIs. Without any redirect URIs of your own,
    /// localhost is added too.
    ///
    /// Gives [`ApplicationCreateResponse`](crate::types::ApplicationCreateResponse).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::UnprocessableContent`] for 422: The request is not valid.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use sweatstack_applications::types;
    ///
    /// # async fn example(client: sweatstack_applications::Client) -> sweatstack_applications::Result<()> {
    /// let body = types::ApplicationCreate::new("name");
    /// let value = client.applications().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::ApplicationCreate) -> Create {
        Create::new(self.client, body)
    }

    /// List the applications of the authenticated user.
    ///
    /// `GET /api/v1/applications`
    ///
    /// The newest application comes first.
    ///
    /// Gives a list of [`ApplicationListItem`](crate::types::ApplicationListItem).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListError::UnprocessableContent`] for 422: The request is not valid.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: sweatstack_applications::Client) -> sweatstack_applications::Result<()> {
    /// let value = client.applications().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List::new(self.client)
    }
}
