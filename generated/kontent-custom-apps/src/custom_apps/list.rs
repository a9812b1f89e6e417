// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, HeaderStyle, Items, NoFailure, Operation, OperationInfo, PagePlace,
    PageStyle, PageToken, Pages, Paging, PathStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`CustomApps::list`](super::CustomApps::list), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: Call,
}

impl List {
    const PAGING: &'static Paging = &Paging {
        style: PageStyle::Cursor {
            parameter: PagePlace::Header("x-continuation"),
            token: PageToken::Body("/pagination/continuation_token"),
        },
        items: "/custom_apps",
        total: None,
        more: None,
    };

    pub(super) fn new(client: &Client, environment_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("environment_id", PathStyle::Simple, environment_id),
        }
    }

    /// Continuation token of the page before the wanted one.
    pub fn x_continuation(mut self, x_continuation: impl Into<String>) -> Self {
        self.call = self
            .call
            .header("x-continuation", HeaderStyle::Simple, &x_continuation.into());
        self
    }

    /// The items of all pages, one after another; a page is asked for when its first item is wanted.
    ///
    /// [`Items`](crate::Items) tells what an error means and how to go on later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: kontent_custom_apps::Client) -> kontent_custom_apps::Result<()> {
    /// let mut items = client.custom_apps().list("environment_id").stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(self) -> Items<types::CustomApp> {
        Items::new(self.call, Self::PAGING)
    }

    /// The pages of the list, each one as awaiting the call gives it and asked for when it is wanted.
    ///
    /// [`Pages`](crate::Pages) tells what an error means and how to go on later.
    pub fn pages(self) -> Pages<types::CustomAppPage> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for List {
    type Value = types::CustomAppPage;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listCustomApps",
        method: Method::GET,
        path: "/projects/{environment_id}/custom-apps",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(List);
