// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Members: the operations, their calls and what belongs to them.

mod add_favorite;
mod create;
mod delete;
mod get;
mod list;
mod remove_favorite;
mod update;
mod update_favorite;

use crate::runtime::Client;
use crate::types;

pub use self::add_favorite::{AddFavorite, AddFavoriteError};
pub use self::create::{Create, CreateError};
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::list::{List, ListError};
pub use self::remove_favorite::{RemoveFavorite, RemoveFavoriteError};
pub use self::update::{Update, UpdateError};
pub use self::update_favorite::{UpdateFavorite, UpdateFavoriteError};

/// Members of an organization and their favorites.
///
/// Reached by [`Client::members`](crate::Client::members).
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    client: &'a Client,
}

impl<'a> Members<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the members of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/members/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`MemberPage`](crate::types::MemberPage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.members().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Create a member in an organization.
    ///
    /// `POST /api/organizations/{organizationId}/members/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`Member`](crate::types::Member).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateError::Forbidden`] for 403: The caller lacks the permission for the request.
    /// - [`CreateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::MemberCreate::new("email");
    /// let value = client.members().create("organization_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, organization_id: &str, body: &types::MemberCreate) -> Create {
        Create::new(self.client, organization_id, body)
    }

    /// Get a member of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/members/{memberId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `member_id`: Id of the member.
    ///
    /// Gives [`Member`](crate::types::Member).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`GetError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`GetError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`GetError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.members().get("organization_id", "member_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, member_id: &str) -> Get {
        Get::new(self.client, organization_id, member_id)
    }

    /// Delete a member of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/members/{memberId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `member_id`: Id of the member.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DeleteError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`DeleteError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`DeleteError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.members().delete("organization_id", "member_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, member_id: &str) -> Delete {
        Delete::new(self.client, organization_id, member_id)
    }

    /// Update a member of an organization.
    ///
    /// `PATCH /api/organizations/{organizationId}/members/{memberId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `member_id`: Id of the member.
    ///
    /// Gives [`Member`](crate::types::Member).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`UpdateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`UpdateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`UpdateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::MemberUpdate::new();
    /// let value = client.members().update("organization_id", "member_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: &str,
        member_id: &str,
        body: &types::MemberUpdate,
    ) -> Update {
        Update::new(self.client, organization_id, member_id, body)
    }

    /// Add a favorite to a member.
    ///
    /// `POST /api/organizations/{organizationId}/members/{memberId}/favorites`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `member_id`: Id of the member.
    ///
    /// Gives [`MemberFavorites`](crate::types::MemberFavorites).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`AddFavoriteError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`AddFavoriteError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`AddFavoriteError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::AddMemberFavoriteRequest::new(serde_json::json!({}));
    /// let value = client
    ///     .members()
    ///     .add_favorite("organization_id", "member_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_favorite(
        &self,
        organization_id: &str,
        member_id: &str,
        body: &types::AddMemberFavoriteRequest,
    ) -> AddFavorite {
        AddFavorite::new(self.client, organization_id, member_id, body)
    }

    /// Remove a favorite from a member.
    ///
    /// `DELETE /api/organizations/{organizationId}/members/{memberId}/favorites/{favoriteId}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `member_id`: Id of the member.
    /// - `favorite_id`: Id of the favorite.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`RemoveFavoriteError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`RemoveFavoriteError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`RemoveFavoriteError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client
    ///     .members()
    ///     .remove_favorite("organization_id", "member_id", "favorite_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_favorite(
        &self,
        organization_id: &str,
        member_id: &str,
        favorite_id: &str,
    ) -> RemoveFavorite {
        RemoveFavorite::new(self.client, organization_id, member_id, favorite_id)
    }

    /// Update a favorite of a member.
    ///
    /// `PATCH /api/organizations/{organizationId}/members/{memberId}/favorites/{favoriteId}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `member_id`: Id of the member.
    /// - `favorite_id`: Id of the favorite.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`UpdateFavoriteError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`UpdateFavoriteError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`UpdateFavoriteError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::UpdateMemberFavoriteRequest::new(1.0);
    /// client
    ///     .members()
    ///     .update_favorite("organization_id", "member_id", "favorite_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_favorite(
        &self,
        organization_id: &str,
        member_id: &str,
        favorite_id: &str,
        body: &types::UpdateMemberFavoriteRequest,
    ) -> UpdateFavorite {
        UpdateFavorite::new(self.client, organization_id, member_id, favorite_id, body)
    }
}
