// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

//! Custom apps: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod get;
mod list;
mod update;

use crate::runtime::Client;
use crate::types;

pub use self::create::Create;
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::list::List;
pub use self::update::{Update, UpdateError};

/// Custom apps of an environment.
///
/// Reached by [`Client::custom_apps`](crate::Client::custom_apps).
#[derive(Clone, Copy, Debug)]
pub struct CustomApps<'a> {
    client: &'a Client,
}

impl<'a> CustomApps<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Create a custom app.
    ///
    /// `POST /projects/{environment_id}/custom-apps`
    ///
    /// - `environment_id`: Id of the environment.
    ///
    /// Gives [`CustomApp`](crate::types::CustomApp).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kontent_custom_apps::types;
    ///
    /// # async fn example(client: kontent_custom_apps::Client) -> kontent_custom_apps::Result<()> {
    /// let body = types::CustomAppInput::new("name", "codename", "source_url");
    /// let value = client.custom_apps().create("environment_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, environment_id: &str, body: &types::CustomAppInput) -> Create {
        Create::new(self.client, environment_id, body)
    }

    /// List the custom apps of an environment.
    ///
    /// `GET /projects/{environment_id}/custom-apps`
    ///
    /// The list comes in pages. To get the next one, repeat the call with `x-continuation` set to the
    /// `continuation_token` of the page at hand.
    ///
    /// - `environment_id`: Id of the environment.
    ///
    /// Gives [`CustomAppPage`](crate::types::CustomAppPage).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kontent_custom_apps::Client) -> kontent_custom_apps::Result<()> {
    /// let value = client.custom_apps().list("environment_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment_id: &str) -> List {
        List::new(self.client, environment_id)
    }

    /// Get a custom app.
    ///
    /// `GET /projects/{environment_id}/custom-apps/{custom_app_identifier}`
    ///
    /// - `environment_id`: Id of the environment.
    /// - `custom_app_identifier`: Id of the custom app, or `codename/` and its codename.
    ///
    /// Gives [`CustomApp`](crate::types::CustomApp).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetError::NotFound`] for 404: There is no such custom app.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kontent_custom_apps::types;
    ///
    /// # async fn example(client: kontent_custom_apps::Client) -> kontent_custom_apps::Result<()> {
    /// let custom_app_identifier = types::CustomAppReference::Id(
    ///     "custom_app_identifier".to_owned(),
    /// );
    /// let value = client
    ///     .custom_apps()
    ///     .get("environment_id", &custom_app_identifier)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        environment_id: &str,
        custom_app_identifier: &types::CustomAppReference,
    ) -> Get {
        Get::new(self.client, environment_id, custom_app_identifier)
    }

    /// Update a custom app.
    ///
    /// `PATCH /projects/{environment_id}/custom-apps/{custom_app_identifier}`
    ///
    /// Apply a list of operations to the properties of the custom app.
    ///
    /// - `environment_id`: Id of the environment.
    /// - `custom_app_identifier`: Id of the custom app, or `codename/` and its codename.
    ///
    /// Gives [`CustomApp`](crate::types::CustomApp).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`UpdateError::BadRequest`] for 400: The request is not valid.
    /// - [`UpdateError::NotFound`] for 404: There is no such custom app.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kontent_custom_apps::types;
    ///
    /// # async fn example(client: kontent_custom_apps::Client) -> kontent_custom_apps::Result<()> {
    /// let custom_app_identifier = types::CustomAppReference::Id(
    ///     "custom_app_identifier".to_owned(),
    /// );
    /// let body = [
    ///     types::CustomAppOperation::AddInto(
    ///         types::AddIntoOperation::new("property_name", [types::RoleReference::new()]),
    ///     ),
    /// ];
    /// let value = client
    ///     .custom_apps()
    ///     .update("environment_id", &custom_app_identifier, &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        environment_id: &str,
        custom_app_identifier: &types::CustomAppReference,
        body: &[types::CustomAppOperation],
    ) -> Update {
        Update::new(self.client, environment_id, custom_app_identifier, body)
    }

    /// Delete a custom app.
    ///
    /// `DELETE /projects/{environment_id}/custom-apps/{custom_app_identifier}`
    ///
    /// - `environment_id`: Id of the environment.
    /// - `custom_app_identifier`: Id of the custom app, or `codename/` and its codename.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DeleteError::NotFound`] for 404: There is no such custom app.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use kontent_custom_apps::types;
    ///
    /// # async fn example(client: kontent_custom_apps::Client) -> kontent_custom_apps::Result<()> {
    /// let custom_app_identifier = types::CustomAppReference::Id(
    ///     "custom_app_identifier".to_owned(),
    /// );
    /// client.custom_apps().delete("environment_id", &custom_app_identifier).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        environment_id: &str,
        custom_app_identifier: &types::CustomAppReference,
    ) -> Delete {
        Delete::new(self.client, environment_id, custom_app_identifier)
    }
}
