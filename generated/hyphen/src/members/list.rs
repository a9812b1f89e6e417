// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Items, Operation, OperationInfo, PagePlace, PageStyle,
    Pages, Paging, PathStyle, QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Members::list`](super::Members::list), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: Call,
}

impl List {
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

    /// Name or e-mail address to search for.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.call = self.call.query("search", QueryStyle::Form, &search.into());
        self
    }

    /// Whether to include the members that stand for API keys.
    pub fn include_api_keys(mut self, include_api_keys: bool) -> Self {
        self.call = self
            .call
            .query("includeApiKeys", QueryStyle::Form, &include_api_keys);
        self
    }

    /// Whether to include the organization roles of each member.
    pub fn include_organization_roles(
        mut self,
        include_organization_roles: bool,
    ) -> Self {
        self.call = self
            .call
            .query(
                "includeOrganizationRoles",
                QueryStyle::Form,
                &include_organization_roles,
            );
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
    /// let mut items = client.members().list("organization_id").stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<types::Member> {
        Items::new(self.call, Self::PAGING)
    }

    /// The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.
    ///
    /// [`Pages`](crate::Pages) tells what an error means and how to go on later.
    pub fn pages(self) -> Pages<types::MemberPage> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for List {
    type Value = types::MemberPage;
    type Failure = ListError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listMembers",
        method: Method::GET,
        path: "/api/organizations/{organizationId}/members/",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(List);

/// The failures that `listMembers` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for ListError {
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
