// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

use std::collections::BTreeMap;

use http::{Method, StatusCode};

use crate::runtime::{
    Call, Client, CookieStyle, DateTime, DecodeError, Failure, HeaderStyle, Operation,
    OperationInfo, PathStyle, QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// The call of [`Animals::list`](super::Animals::list).
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct List {
    call: Call,
}

impl List {
    pub(super) fn new(client: &Client, house_id: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("houseId", PathStyle::Simple, house_id),
        }
    }

    /// Sets `page_num`.
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.call = self.call.query("page_num", QueryStyle::Form, &page_num);
        self
    }

    /// Sets `search`.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.call = self.call.query("search", QueryStyle::Form, &search.into());
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
        self.call = self.call.query("tags", QueryStyle::Form, &tags);
        self
    }

    /// Sets `kinds`.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = types::Kind>) -> Self {
        let kinds: Vec<types::Kind> = kinds.into_iter().collect();
        self.call = self.call.query("kinds", QueryStyle::Form, &kinds);
        self
    }

    /// Sets `filter`.
    pub fn filter(
        mut self,
        filter: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        let filter: BTreeMap<String, String> = filter
            .into_iter()
            .map(|(key, value)| (key.into(), value))
            .collect();
        self.call = self.call.query("filter", QueryStyle::Form, &filter);
        self
    }

    /// Sets `since`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.call = self.call.query("since", QueryStyle::Form, &since.into());
        self
    }

    /// Sets `token`.
    pub fn token(mut self, token: &str) -> Self {
        self.call = self.call.sensitive_header("X-Token", HeaderStyle::Simple, token);
        self
    }

    /// Sets `session`.
    pub fn session(mut self, session: &str) -> Self {
        self.call = self.call.cookie("sid", CookieStyle::Form, session);
        self
    }
}

impl Operation for List {
    type Value = types::Animals;
    type Failure = ListError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listAnimals",
        method: Method::GET,
        path: "/houses/{houseId}/animals",
        accept: Some("application/json"),
        security: security::DEFAULT,
        success: &[Status::Exact(200)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.json()
    }
}

operation!(List);

/// The documented errors of [`List`].
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListError {
    /// NotFound.
    NotFound(types::Cage),
    /// Gone.
    Gone,
    /// ServerError.
    ServerError(StatusCode, String),
    /// Default.
    Default(StatusCode, types::Cage),
}

impl Failure for ListError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        let decoded = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            410 => response.empty().map(|()| Self::Gone),
            status if status / 100 == 5 => {
                response.text().map(|body| Self::ServerError(response.status(), body))
            }
            _ => response.json().map(|body| Self::Default(response.status(), body)),
        };
        Some(decoded)
    }
}
