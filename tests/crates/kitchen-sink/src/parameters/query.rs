// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

use std::collections::BTreeMap;

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::runtime::{
    Call, Client, Date, DateTime, DecodeError, Limit, NoFailure, Operation, OperationInfo,
    QueryStyle, RawResponse, Status, operation,
};
use crate::security;
use crate::types;

/// A call of [`Parameters::query`](super::Parameters::query), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Query {
    call: Call,
}

impl Query {
    pub(super) fn new(
        client: &Client,
        q: &str,
        ids: impl IntoIterator<Item = Uuid>,
    ) -> Self {
        let ids: Vec<Uuid> = ids.into_iter().collect();
        Self {
            call: Call::new(client, Self::INFO)
                .limits(&[Limit::MinLength(1)])
                .query("q", QueryStyle::Form, q)
                .query("ids", QueryStyle::Form, &ids),
        }
    }

    /// How to sort.
    pub fn sort(mut self, sort: impl Into<types::Sort>) -> Self {
        self.call = self.call.query("sort", QueryStyle::Form, &sort.into());
        self
    }

    /// The query parameter `shared`.
    pub fn shared(mut self, shared: i64) -> Self {
        self.call = self.call.query("shared", QueryStyle::Form, &shared);
        self
    }

    /// The query parameter `form`.
    pub fn form(mut self, form: impl IntoIterator<Item = i64>) -> Self {
        let form: Vec<i64> = form.into_iter().collect();
        self.call = self.call.query("form", QueryStyle::Form, &form);
        self
    }

    /// The query parameter `comma`.
    pub fn comma(mut self, comma: impl IntoIterator<Item = types::Color>) -> Self {
        let comma: Vec<types::Color> = comma.into_iter().collect();
        self.call = self.call.query("comma", QueryStyle::FormJoined, &comma);
        self
    }

    /// The query parameter `space`.
    pub fn space(mut self, space: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let space: Vec<String> = space.into_iter().map(Into::into).collect();
        self.call = self.call.query("space", QueryStyle::SpaceDelimited, &space);
        self
    }

    /// The query parameter `pipe`.
    pub fn pipe(mut self, pipe: impl IntoIterator<Item = f64>) -> Self {
        let pipe: Vec<f64> = pipe.into_iter().collect();
        self.call = self.call.query("pipe", QueryStyle::PipeDelimited, &pipe);
        self
    }

    /// The query parameter `deep`.
    pub fn deep(mut self, deep: &QueryDeep) -> Self {
        self.call = self.call.query("deep", QueryStyle::DeepObject, deep);
        self
    }

    /// The query parameter `point`.
    pub fn point(mut self, point: &types::Point) -> Self {
        self.call = self.call.query("point", QueryStyle::Form, point);
        self
    }

    /// The query parameter `pointJoined`.
    pub fn point_joined(mut self, point_joined: &types::Point) -> Self {
        self.call = self.call.query("pointJoined", QueryStyle::FormJoined, point_joined);
        self
    }

    /// The query parameter `map`.
    pub fn map(mut self, map: &BTreeMap<String, String>) -> Self {
        self.call = self.call.query("map", QueryStyle::Form, map);
        self
    }

    /// The query parameter `json`.
    pub fn json(mut self, json: &types::Tree) -> Self {
        self.call = self.call.query("json", QueryStyle::Json, json);
        self
    }

    /// The query parameter `raw`.
    pub fn raw(mut self, raw: impl Into<String>) -> Self {
        self.call = self.call.query_reserved("raw", QueryStyle::Form, &raw.into());
        self
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

    /// The query parameter `flag`.
    ///
    /// Default: `false`.
    pub fn flag(mut self, flag: bool) -> Self {
        self.call = self.call.query("flag", QueryStyle::Form, &flag);
        self
    }

    /// The query parameter `share`.
    pub fn share(mut self, share: f32) -> Self {
        self.call = self.call.query("share", QueryStyle::Form, &share);
        self
    }

    /// The query parameter `since`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.call = self.call.query("since", QueryStyle::Form, &since.into());
        self
    }

    /// The query parameter `day`.
    pub fn day(mut self, day: impl Into<Date>) -> Self {
        self.call = self.call.query("day", QueryStyle::Form, &day.into());
        self
    }

    /// The query parameter `level`.
    #[deprecated]
    pub fn level(mut self, level: impl Into<types::Level>) -> Self {
        self.call = self.call.query("level", QueryStyle::Form, &level.into());
        self
    }

    /// The query parameter `token`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.call = self.call.query("token", QueryStyle::Form, &token.into());
        self
    }
}

impl Operation for Query {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query",
        method: Method::GET,
        path: "/parameters/query",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Query);

/// The schema `QueryDeep`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct QueryDeep {
    /// The property `from`.
    #[serde(rename = "from", skip_serializing_if = "Option::is_none")]
    pub from_field: Option<i64>,
    /// The property `to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
}

impl QueryDeep {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from_field`.
    #[must_use]
    pub fn from_field(mut self, from_field: i64) -> Self {
        self.from_field = Some(from_field);
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, to: i64) -> Self {
        self.to = Some(to);
        self
    }
}
