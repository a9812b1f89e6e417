// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

//! Custom Apps: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod get;
mod get_statistics;
mod list;
mod list_events;
mod update;

use crate::runtime::Client;

pub use self::create::Create;
pub use self::delete::Delete;
pub use self::get::Get;
pub use self::get_statistics::GetStatistics;
pub use self::list::List;
pub use self::list_events::ListEvents;
pub use self::update::Update;

/// Apps of an organization, with their log events and statistics.
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

    /// List the custom apps of the organization.
    ///
    /// `GET /`
    ///
    /// Gives a list of [`CustomApp`](crate::types::CustomApp).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyperproof_custom_apps::Client) -> hyperproof_custom_apps::Result<()> {
    /// let value = client.custom_apps().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List::new(self.client)
    }

    /// Create a custom app in the organization.
    ///
    /// `POST /`
    ///
    /// Gives [`CustomApp`](crate::types::CustomApp).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyperproof_custom_apps::Client) -> hyperproof_custom_apps::Result<()> {
    /// let value = client.custom_apps().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Create {
        Create::new(self.client)
    }

    /// Get a custom app.
    ///
    /// `GET /{appId}`
    ///
    /// - `app_id`: Id of the custom app.
    ///
    /// Gives [`CustomApp`](crate::types::CustomApp).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyperproof_custom_apps::Client) -> hyperproof_custom_apps::Result<()> {
    /// let value = client.custom_apps().get("app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, app_id: &str) -> Get {
        Get::new(self.client, app_id)
    }

    /// Update a custom app.
    ///
    /// `PATCH /{appId}`
    ///
    /// - `app_id`: Id of the custom app.
    ///
    /// Gives [`CustomApp`](crate::types::CustomApp).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyperproof_custom_apps::Client) -> hyperproof_custom_apps::Result<()> {
    /// let value = client.custom_apps().update("app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, app_id: &str) -> Update {
        Update::new(self.client, app_id)
    }

    /// Delete a custom app.
    ///
    /// `DELETE /{appId}`
    ///
    /// The app is removed for good, together with its configuration and integrations, and is returned.
    ///
    /// - `app_id`: Id of the custom app.
    ///
    /// Gives [`CustomApp`](crate::types::CustomApp).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyperproof_custom_apps::Client) -> hyperproof_custom_apps::Result<()> {
    /// let value = client.custom_apps().delete("app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, app_id: &str) -> Delete {
        Delete::new(self.client, app_id)
    }

    /// List the log events of a custom app.
    ///
    /// `GET /{appId}/events`
    ///
    /// - `app_id`: Id of the custom app.
    ///
    /// Gives a list of [`LogEvent`](crate::types::LogEvent).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyperproof_custom_apps::Client) -> hyperproof_custom_apps::Result<()> {
    /// let value = client.custom_apps().list_events("app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self, app_id: &str) -> ListEvents {
        ListEvents::new(self.client, app_id)
    }

    /// Get the statistics of a custom app.
    ///
    /// `GET /{appId}/stats`
    ///
    /// - `app_id`: Id of the custom app.
    ///
    /// Gives [`CustomApp`](crate::types::CustomApp).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyperproof_custom_apps::Client) -> hyperproof_custom_apps::Result<()> {
    /// let value = client.custom_apps().get_statistics("app_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_statistics(&self, app_id: &str) -> GetStatistics {
        GetStatistics::new(self.client, app_id)
    }
}
