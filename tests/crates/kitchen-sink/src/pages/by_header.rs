// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, HeaderStyle, Items, NoFailure, Operation, OperationInfo, PagePlace,
    PageStyle, PageToken, Pages, Paging, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Pages::by_header`](super::Pages::by_header), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ByHeader {
    call: Call,
}

impl ByHeader {
    const PAGING: &'static Paging = &Paging {
        style: PageStyle::Cursor {
            parameter: PagePlace::Header("x-next"),
            token: PageToken::Header("x-next"),
        },
        items: "/inner/things",
        total: None,
        more: None,
    };

    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The header parameter `x-next`.
    pub fn x_next(mut self, x_next: impl Into<String>) -> Self {
        self.call = self.call.header("x-next", HeaderStyle::Simple, &x_next.into());
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
    /// let mut items = client.pages().by_header().stream();
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

impl Operation for ByHeader {
    type Value = types::Page;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "by_header",
        method: Method::GET,
        path: "/pages/header",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(ByHeader);
