// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, Items, NoFailure, Operation, OperationInfo, PagePlace, PageStyle,
    Pages, Paging, QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Pages::number`](super::Pages::number), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Number {
    call: Call,
}

impl Number {
    const PAGING: &'static Paging = &Paging {
        style: PageStyle::Number {
            parameter: PagePlace::Query("page"),
            first: Some(1),
            number: None,
        },
        items: "/inner/things",
        total: Some("/total"),
        more: None,
    };

    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", QueryStyle::Form, &page);
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
    /// let mut items = client.pages().number().stream();
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
    pub fn pages(self) -> Pages<NumberOutcome> {
        Pages::new(self.call, Self::PAGING, <Self as Operation>::decode)
    }
}

impl Operation for Number {
    type Value = NumberOutcome;
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "number",
        method: Method::GET,
        path: "/pages/number",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200), Status::Exact(304)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        match response.status().as_u16() {
            200 => response.json().map(NumberOutcome::Ok),
            _ => response.empty().map(|()| NumberOutcome::NotModified),
        }
    }
}

operation!(Number);

/// The successes that `number` documents.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NumberOutcome {
    /// 200: A page.
    Ok(types::Page),
    /// 304: Not modified.
    NotModified,
}
