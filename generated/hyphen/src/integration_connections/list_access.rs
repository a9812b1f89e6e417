// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Items, Operation, OperationInfo, PagePlace, PageStyle,
    Pages, Paging, PathStyle, QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`IntegrationConnections::list_access`](super::IntegrationConnections::list_access), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListAccess {
    call: Call,
}

impl ListAccess {
    const PAGING: &'static Paging = &Paging {
        style: PageStyle::Number {
            parameter: PagePlace::Query("pageNum"),
            first: None,
            number: Some("/pageNum"),
        },
        items: "/data",
        total: Some("/total"),
        more: None,
    };

    pub(super) fn new(client: &Client, organization_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id),
        }
    }

    /// Ids of the connections of the entities.
    pub fn entity_connection_ids(
        mut self,
        entity_connection_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let entity_connection_ids: Vec<String> = entity_connection_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self.call = self
            .call
            .query("entityConnectionIds", QueryStyle::Form, &entity_connection_ids);
        self
    }

    /// Ids of the connections of the assignments.
    pub fn assignment_connection_ids(
        mut self,
        assignment_connection_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let assignment_connection_ids: Vec<String> = assignment_connection_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self.call = self
            .call
            .query(
                "assignmentConnectionIds",
                QueryStyle::Form,
                &assignment_connection_ids,
            );
        self
    }

    /// Ids of the connected entities.
    pub fn entity_ids(
        mut self,
        entity_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let entity_ids: Vec<String> = entity_ids.into_iter().map(Into::into).collect();
        self.call = self.call.query("entityIds", QueryStyle::Form, &entity_ids);
        self
    }

    /// Ids of the entities of the assignments.
    pub fn assignment_ids(
        mut self,
        assignment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let assignment_ids: Vec<String> = assignment_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self.call = self.call.query("assignmentIds", QueryStyle::Form, &assignment_ids);
        self
    }

    /// Number of the page.
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.call = self.call.query("pageNum", QueryStyle::Form, &page_num);
        self
    }

    /// Size of a page.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("pageSize", QueryStyle::Form, &page_size);
        self
    }

    /// The items of all pages, one after another; a page is asked for when its first item is wanted.
    ///
    /// [`Items`](crate::Items) tells what an error means and how to go on later.
    ///
    /// The size of the pages is that of [`page_size`](Self::page_size).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let mut items = client
    ///     .integration_connections()
    ///     .list_access("organization_id")
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<types::IntegrationConnectionAccess> {
        Items::new(self.call, Self::PAGING)
    }

    /// The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.
    ///
    /// [`Pages`](crate::Pages) tells what an error means and how to go on later.
    pub fn pages(self) -> Pages<types::IntegrationConnectionAccessPage> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for ListAccess {
    type Value = types::IntegrationConnectionAccessPage;
    type Failure = ListAccessError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listIntegrationConnectionAccess",
        method: Method::GET,
        path: "/api/organizations/{organizationId}/integrations/connections/access",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(ListAccess);

/// The failures that `listIntegrationConnectionAccess` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAccessError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for ListAccessError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            401 => response.json().map(Self::Unauthorized),
            404 => response.json().map(Self::NotFound),
            500 => response.json().map(Self::InternalServerError),
            _ => return None,
        };
        Some(decoded)
    }
}
