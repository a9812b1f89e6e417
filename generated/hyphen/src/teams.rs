// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Teams: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod get;
mod list;
mod list_members;
mod remove_member;
mod replace_members;
mod update;

use serde_json::Value;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::list::{List, ListError};
pub use self::list_members::{ListMembers, ListMembersError};
pub use self::remove_member::RemoveMember;
pub use self::replace_members::{ReplaceMembers, ReplaceMembersError};
pub use self::update::{Update, UpdateError};

/// Teams of an organization and their members.
///
/// Reached by [`Client::teams`](crate::Client::teams).
#[derive(Clone, Copy, Debug)]
pub struct Teams<'a> {
    client: &'a Client,
}

impl<'a> Teams<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the teams of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/teams/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`TeamList`](crate::types::TeamList).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.teams().list("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, organization_id: &str) -> List {
        List::new(self.client, organization_id)
    }

    /// Create a team in an organization.
    ///
    /// `POST /api/organizations/{organizationId}/teams/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`Team`](crate::types::Team).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::BadRequest`] for 400: The request body or the query parameters are invalid.
    /// - [`CreateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateError::Conflict`] for 409: The request conflicts with the state of the resource.
    /// - [`CreateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::TeamInput::new("name");
    /// let value = client.teams().create("organization_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, organization_id: &str, body: &types::TeamInput) -> Create {
        Create::new(self.client, organization_id, body)
    }

    /// Get a team of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/teams/{teamId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `team_id`: Id of the team.
    ///
    /// Gives [`Team`](crate::types::Team).
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
    /// let value = client.teams().get("organization_id", "team_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, team_id: &str) -> Get {
        Get::new(self.client, organization_id, team_id)
    }

    /// Delete a team of an organization.
    ///
    /// `DELETE /api/organizations/{organizationId}/teams/{teamId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `team_id`: Id of the team.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`DeleteError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`DeleteError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.teams().delete("organization_id", "team_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, organization_id: &str, team_id: &str) -> Delete {
        Delete::new(self.client, organization_id, team_id)
    }

    /// Update a team of an organization.
    ///
    /// `PATCH /api/organizations/{organizationId}/teams/{teamId}/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `team_id`: Id of the team.
    ///
    /// Gives [`Team`](crate::types::Team).
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
    /// let body = types::TeamInput::new("name");
    /// let value = client.teams().update("organization_id", "team_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: &str,
        team_id: &str,
        body: &types::TeamInput,
    ) -> Update {
        Update::new(self.client, organization_id, team_id, body)
    }

    /// List the members of a team.
    ///
    /// `GET /api/organizations/{organizationId}/teams/{teamId}/members`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `team_id`: Id of the team.
    ///
    /// Gives [`MemberList`](crate::types::MemberList).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListMembersError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListMembersError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.teams().list_members("organization_id", "team_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_members(&self, organization_id: &str, team_id: &str) -> ListMembers {
        ListMembers::new(self.client, organization_id, team_id)
    }

    /// Replace the members of a team.
    ///
    /// `PUT /api/organizations/{organizationId}/teams/{teamId}/members`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `team_id`: Id of the team.
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ReplaceMembersError::BadRequest`] for 400: The request body or the query parameters are invalid.
    /// - [`ReplaceMembersError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ReplaceMembersError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = serde_json::json!({});
    /// client.teams().replace_members("organization_id", "team_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_members(
        &self,
        organization_id: &str,
        team_id: &str,
        body: &Value,
    ) -> ReplaceMembers {
        ReplaceMembers::new(self.client, organization_id, team_id, body)
    }

    /// Remove a member from a team.
    ///
    /// `DELETE /api/organizations/{organizationId}/teams/{teamId}/members/{memberId}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `team_id`: Id of the team.
    /// - `member_id`: Id of the member.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// client.teams().remove_member("organization_id", "team_id", "member_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_member(
        &self,
        organization_id: &str,
        team_id: &str,
        member_id: &str,
    ) -> RemoveMember {
        RemoveMember::new(self.client, organization_id, team_id, member_id)
    }
}
