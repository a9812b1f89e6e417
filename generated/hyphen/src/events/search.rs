// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Failure, Items, Operation, OperationInfo, PagePlace, PageStyle,
    PageToken, Pages, Paging, PathStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Events::search`](super::Events::search), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Search {
    call: Call,
}

impl Search {
    const PAGING: &'static Paging = &Paging {
        style: PageStyle::Cursor {
            parameter: PagePlace::Body("/pageCursor"),
            token: PageToken::Body("/nextPageCursor"),
        },
        items: "/data",
        total: None,
        more: None,
    };

    pub(super) fn new(client: &Client, organization_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("organizationId", PathStyle::Simple, organization_id),
        }
    }

    /// The body of the request.
    pub fn body(mut self, body: &types::SearchEventsRequest) -> Self {
        self.call = self.call.json("application/json", body);
        self
    }

    /// The items of all pages, one after another; a page is asked for when its first item is wanted.
    ///
    /// [`Items`](crate::Items) tells what an error means and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: hyphen::Client) -> hyphen::Result<()> {
    /// let mut items = client.events().search("organization_id").stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<types::Event> {
        Items::new(self.call, Self::PAGING)
    }

    /// The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.
    ///
    /// [`Pages`](crate::Pages) tells what an error means and how to go on later.
    pub fn pages(self) -> Pages<types::EventPage> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for Search {
    type Value = types::EventPage;
    type Failure = SearchError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "searchEvents",
        method: Method::POST,
        path: "/api/events/{organizationId}/search",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Search);

/// The failures that `searchEvents` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchError {
    /// 401: The request carries no valid token.
    Unauthorized(types::Problem),
    /// 404: The resource does not exist or is hidden from the caller.
    NotFound(types::Problem),
    /// 500: The server failed.
    InternalServerError(types::Problem),
}

impl Failure for SearchError {
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
