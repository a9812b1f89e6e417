// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Items, NoFailure, Operation, OperationInfo, PagePlace, PageStyle,
    PageToken, Pages, Paging, QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Pages::last`](super::Pages::last), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Last {
    call: Call,
}

impl Last {
    const PAGING: &'static Paging = &Paging {
        style: PageStyle::Cursor {
            parameter: PagePlace::Query("after"),
            token: PageToken::LastItem("/id"),
        },
        items: "/inner/things",
        total: None,
        more: Some("/more"),
    };

    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.call = self.call.query("after", QueryStyle::Form, &after.into());
        self
    }

    /// The items of all pages, one after another; a page is asked for when its first item is wanted.
    ///
    /// [`Items`](crate::Items) tells what an error means and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kitchen_sink::Client) -> kitchen_sink::Result<()> {
    /// let mut items = client.pages().last().stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<types::PageInnerThing> {
        Items::new(self.call, Self::PAGING)
    }

    /// The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.
    ///
    /// [`Pages`](crate::Pages) tells what an error means and how to go on later.
    pub fn pages(self) -> Pages<types::Page> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for Last {
    type Value = types::Page;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "last",
        method: Method::GET,
        path: "/pages/last",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(Last);
