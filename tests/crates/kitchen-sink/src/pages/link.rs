// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, Items, NoFailure, Operation, OperationInfo, PageStyle, Pages, Paging,
    RawResponse, Status, operation,
};
use crate::security;

/// A call of [`Pages::link`](super::Pages::link), sent by `.await`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Link {
    call: Call,
}

impl Link {
    const PAGING: &'static Paging = &Paging {
        style: PageStyle::Link,
        items: "",
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
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let mut items = client.pages().link().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<LinkResponseItem> {
        Items::new(self.call, Self::PAGING)
    }

    /// The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.
    ///
    /// [`Pages`](crate::Pages) tells what an error means and how to go on later.
    pub fn pages(self) -> Pages<Vec<LinkResponseItem>> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for Link {
    type Value = Vec<LinkResponseItem>;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "link",
        method: Method::GET,
        path: "/pages/link",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Link);

/// The schema `LinkResponseItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LinkResponseItem {
    /// The property `stream`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<String>,
}

impl LinkResponseItem {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `stream`.
    #[must_use]
    pub fn stream(mut self, stream: impl Into<String>) -> Self {
        self.stream = Some(stream.into());
        self
    }
}
