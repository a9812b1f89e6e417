// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

//! Segments: the operations, their calls and what belongs to them.

mod create;
mod delete;
mod get;
mod list_for_organization;
mod list_for_project;
mod update;

use crate::runtime::Client;
use crate::types;

pub use self::create::{Create, CreateError};
pub use self::delete::{Delete, DeleteError};
pub use self::get::{Get, GetError};
pub use self::list_for_organization::{ListForOrganization, ListForOrganizationError};
pub use self::list_for_project::{ListForProject, ListForProjectError};
pub use self::update::{Update, UpdateError};

/// Segments of a project.
///
/// Reached by [`Client::segments`](crate::Client::segments).
#[derive(Clone, Copy, Debug)]
pub struct Segments<'a> {
    client: &'a Client,
}

impl<'a> Segments<'a> {
    pub(crate) const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// List the segments of an organization.
    ///
    /// `GET /api/organizations/{organizationId}/segments/`
    ///
    /// - `organization_id`: Id of the organization.
    ///
    /// Gives [`OrganizationSegmentPage`](crate::types::OrganizationSegmentPage).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListForOrganizationError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListForOrganizationError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListForOrganizationError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client.segments().list_for_organization("organization_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_organization(&self, organization_id: &str) -> ListForOrganization {
        ListForOrganization::new(self.client, organization_id)
    }

    /// List the segments of a project.
    ///
    /// `GET /api/organizations/{organizationId}/projects/{projectId}/segments/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    ///
    /// Gives [`SegmentList`](crate::types::SegmentList).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`ListForProjectError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`ListForProjectError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`ListForProjectError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let value = client
    ///     .segments()
    ///     .list_for_project("organization_id", "project_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_project(
        &self,
        organization_id: &str,
        project_id: &str,
    ) -> ListForProject {
        ListForProject::new(self.client, organization_id, project_id)
    }

    /// Create a segment in a project.
    ///
    /// `POST /api/organizations/{organizationId}/projects/{projectId}/segments/`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    ///
    /// Gives [`Segment`](crate::types::Segment).
    ///
    /// # Errors
    ///
    /// What the API documents as failures, by [`Error::typed`](crate::Error::typed):
    ///
    /// - [`CreateError::Unauthorized`] for 401: The request carries no valid token.
    /// - [`CreateError::NotFound`] for 404: The resource does not exist or is hidden from the caller.
    /// - [`CreateError::InternalServerError`] for 500: The server failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use hyphen::types;
    ///
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let body = types::SegmentCreate::new("alternate_id", "name", "logic");
    /// let value = client.segments().create("organization_id", "project_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        organization_id: &str,
        project_id: &str,
        body: &types::SegmentCreate,
    ) -> Create {
        Create::new(self.client, organization_id, project_id, body)
    }

    /// Get a segment of a project.
    ///
    /// `GET /api/organizations/{organizationId}/projects/{projectId}/segments/{segmentId}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    /// - `segment_id`: Id or alternate id of the segment.
    ///
    /// Gives [`Segment`](crate::types::Segment).
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
    /// let value = client
    ///     .segments()
    ///     .get("organization_id", "project_id", "segment_id")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, organization_id: &str, project_id: &str, segment_id: &str) -> Get {
        Get::new(self.client, organization_id, project_id, segment_id)
    }

    /// Delete a segment of a project.
    ///
    /// `DELETE /api/organizations/{organizationId}/projects/{projectId}/segments/{segmentId}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    /// - `segment_id`: Id or alternate id of the segment.
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
    /// client.segments().delete("organization_id", "project_id", "segment_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: &str,
        project_id: &str,
        segment_id: &str,
    ) -> Delete {
        Delete::new(self.client, organization_id, project_id, segment_id)
    }

    /// Update a segment of a project.
    ///
    /// `PATCH /api/organizations/{organizationId}/projects/{projectId}/segments/{segmentId}`
    ///
    /// - `organization_id`: Id of the organization.
    /// - `project_id`: Id or alternate id of the project.
    /// - `segment_id`: Id or alternate id of the segment.
    ///
    /// Gives [`Segment`](crate::types::Segment).
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
    /// let body = types::SegmentUpdate::new();
    /// let value = client
    ///     .segments()
    ///     .update("organization_id", "project_id", "segment_id", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        organization_id: &str,
        project_id: &str,
        segment_id: &str,
        body: &types::SegmentUpdate,
    ) -> Update {
        Update::new(self.client, organization_id, project_id, segment_id, body)
    }
}
