// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};

/// A call of [`Query::names`](super::Query::names), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Names {
    call: Call,
}

impl Names {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `tags[]`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        self.call = self.call.query("tags[]", QueryStyle::Form, &tags);
        self
    }

    /// The query parameter `filter[name]`.
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("filter[name]", QueryStyle::Form, &filter_name.into());
        self
    }

    /// The query parameter `$top`.
    pub fn top(mut self, top: i64) -> Self {
        self.call = self.call.query("$top", QueryStyle::Form, &top);
        self
    }

    /// The query parameter `two words`.
    pub fn two_words(mut self, two_words: impl Into<String>) -> Self {
        self.call = self.call.query("two words", QueryStyle::Form, &two_words.into());
        self
    }

    /// The query parameter `fooBar`.
    pub fn foo_bar_query(mut self, foo_bar_query: impl Into<String>) -> Self {
        self.call = self.call.query("fooBar", QueryStyle::Form, &foo_bar_query.into());
        self
    }

    /// The query parameter `foo_bar`.
    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        self.call = self.call.query("foo_bar", QueryStyle::Form, &foo_bar.into());
        self
    }

    /// The query parameter `body`.
    pub fn body_query(mut self, body_query: impl Into<String>) -> Self {
        self.call = self.call.query("body", QueryStyle::Form, &body_query.into());
        self
    }

    /// The query parameter `start_time`.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.call = self.call.query("start_time", QueryStyle::Form, &start_time.into());
        self
    }

    /// The query parameter `start_time<`.
    pub fn start_time_less_than(
        mut self,
        start_time_less_than: impl Into<String>,
    ) -> Self {
        self.call = self
            .call
            .query("start_time<", QueryStyle::Form, &start_time_less_than.into());
        self
    }

    /// The query parameter `start_time>`.
    pub fn start_time_greater_than(
        mut self,
        start_time_greater_than: impl Into<String>,
    ) -> Self {
        self.call = self
            .call
            .query("start_time>", QueryStyle::Form, &start_time_greater_than.into());
        self
    }
}

impl Operation for Names {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-names",
        method: Method::GET,
        path: "/query/names",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Names);
