// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Items, NoFailure, Operation, OperationInfo, PageStyle, Pages,
    RawResponse, Status, operation,
};
use crate::security;

/// A call of [`Lists::paging`](super::Lists::paging), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Paging {
    call: Call,
}

impl Paging {
    const PAGING: &'static crate::runtime::Paging = &crate::runtime::Paging {
        style: PageStyle::Link,
        items: "/PageToken",
        total: None,
        more: None,
    };

    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The items of all pages, one after another; a page is asked for when its first item is wanted.
    ///
    /// [`Items`](crate::Items) tells what an error means and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let mut items = client.lists().paging().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<PagingResponsePageTokenItem> {
        Items::new(self.call, Self::PAGING)
    }

    /// The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.
    ///
    /// [`Pages`](crate::Pages) tells what an error means and how to go on later.
    pub fn pages(self) -> Pages<PagingResponse> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for Paging {
    type Value = PagingResponse;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "Paging",
        method: Method::GET,
        path: "/paged/pages",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Paging);

/// The schema `PagingResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PagingResponse {
    /// The page token: a list of [`PagingResponsePageTokenItem`].
    #[serde(rename = "PageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<Vec<PagingResponsePageTokenItem>>,
}

impl PagingResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(
        mut self,
        page_token: impl IntoIterator<Item = PagingResponsePageTokenItem>,
    ) -> Self {
        self.page_token = Some(page_token.into_iter().collect());
        self
    }
}

/// PagePlace.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PagingResponsePageTokenItem {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl PagingResponsePageTokenItem {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}
