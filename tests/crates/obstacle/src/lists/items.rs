// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PagePlace, PageStyle, Pages,
    Paging, QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Lists::items`](super::Lists::items), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Items {
    call: Call,
}

impl Items {
    const PAGING: &'static Paging = &Paging {
        style: PageStyle::Number {
            parameter: PagePlace::Query("pages"),
            first: Some(0),
            number: None,
        },
        items: "/Items",
        total: None,
        more: None,
    };

    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `pages`.
    pub fn pages_query(mut self, pages_query: i64) -> Self {
        self.call = self.call.query("pages", QueryStyle::Form, &pages_query);
        self
    }

    /// The query parameter `stream`.
    pub fn stream_query(mut self, stream_query: i64) -> Self {
        self.call = self.call.query("stream", QueryStyle::Form, &stream_query);
        self
    }

    /// The query parameter `PAGING`.
    pub fn paging(mut self, paging: i64) -> Self {
        self.call = self.call.query("PAGING", QueryStyle::Form, &paging);
        self
    }

    /// The query parameter `resume`.
    pub fn resume(mut self, resume: i64) -> Self {
        self.call = self.call.query("resume", QueryStyle::Form, &resume);
        self
    }

    /// The items of all pages, one after another; a page is asked for when its first item is wanted.
    ///
    /// [`Items`](crate::Items) tells what an error means and how to go on later.
    ///
    /// The size of the pages is that of [`stream_query`](Self::stream_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: obstacle::Client) -> obstacle::Result<()> {
    /// let mut items = client.lists().items().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> crate::runtime::Items<ItemsResponseItem> {
        crate::runtime::Items::new(self.call, Self::PAGING)
    }

    /// The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.
    ///
    /// [`Pages`](crate::Pages) tells what an error means and how to go on later.
    pub fn pages(self) -> Pages<ItemsResponse> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for Items {
    type Value = ItemsResponse;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "Items",
        method: Method::GET,
        path: "/paged/items",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Items);

/// The schema `ItemsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ItemsResponse {
    /// The items: a list of [`ItemsResponseItem`].
    #[serde(rename = "Items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ItemsResponseItem>>,
}

impl ItemsResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, items: impl IntoIterator<Item = ItemsResponseItem>) -> Self {
        self.items = Some(items.into_iter().collect());
        self
    }
}

/// Items.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ItemsResponseItem {
    /// Pages.
    #[serde(rename = "Pages", skip_serializing_if = "Option::is_none")]
    pub pages: Option<ItemsResponseItemPages>,
}

impl ItemsResponseItem {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `pages`.
    #[must_use]
    pub fn pages(mut self, pages: ItemsResponseItemPages) -> Self {
        self.pages = Some(pages);
        self
    }
}

/// Pages.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ItemsResponseItemPages {
    /// Paging.
    #[serde(rename = "Paging", skip_serializing_if = "Option::is_none")]
    pub paging: Option<ItemsResponseItemPagesPaging>,
    /// The page style: [`PageStyle`](crate::types::PageStyle).
    #[serde(rename = "PageStyle", skip_serializing_if = "Option::is_none")]
    pub page_style: Option<types::PageStyle>,
}

impl ItemsResponseItemPages {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `paging`.
    #[must_use]
    pub fn paging(mut self, paging: ItemsResponseItemPagesPaging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Sets `page_style`.
    #[must_use]
    pub fn page_style(mut self, page_style: types::PageStyle) -> Self {
        self.page_style = Some(page_style);
        self
    }
}

/// Paging.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ItemsResponseItemPagesPaging {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl ItemsResponseItemPagesPaging {
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
