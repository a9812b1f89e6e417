// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use std::collections::BTreeMap;

use http::Method;
use uuid::Uuid;

use crate::runtime::{
    Base64, Call, Client, Date, DateTime, DecodeError, NoFailure, Operation, OperationInfo,
    QueryStyle, RawResponse, Status, operation,
};
use crate::types;

/// A call of [`Query::formats`](super::Query::formats), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Formats {
    call: Call,
}

impl Formats {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `when`.
    pub fn when(mut self, when: impl Into<DateTime>) -> Self {
        self.call = self.call.query("when", QueryStyle::Form, &when.into());
        self
    }

    /// The query parameter `day`.
    pub fn day(mut self, day: impl Into<Date>) -> Self {
        self.call = self.call.query("day", QueryStyle::Form, &day.into());
        self
    }

    /// The query parameter `uid`.
    pub fn uid(mut self, uid: Uuid) -> Self {
        self.call = self.call.query("uid", QueryStyle::Form, &uid);
        self
    }

    /// The query parameter `data`.
    pub fn data(mut self, data: impl Into<Base64>) -> Self {
        self.call = self.call.query("data", QueryStyle::Form, &data.into());
        self
    }

    /// The query parameter `password`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.call = self.call.query("password", QueryStyle::Form, &password.into());
        self
    }

    /// The query parameter `long`.
    pub fn long(mut self, long: i64) -> Self {
        self.call = self.call.query("long", QueryStyle::Form, &long);
        self
    }

    /// The query parameter `unsigned`.
    pub fn unsigned(mut self, unsigned: u64) -> Self {
        self.call = self.call.query("unsigned", QueryStyle::Form, &unsigned);
        self
    }

    /// The query parameter `single`.
    pub fn single(mut self, single: f32) -> Self {
        self.call = self.call.query("single", QueryStyle::Form, &single);
        self
    }

    /// The query parameter `level`.
    pub fn level(mut self, level: impl Into<types::Level>) -> Self {
        self.call = self.call.query("level", QueryStyle::Form, &level.into());
        self
    }

    /// The query parameter `limit`.
    ///
    /// Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.call = self.call.query("limit", QueryStyle::Form, &limit);
        self
    }

    /// The query parameter `maybe`.
    pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
        self.call = self.call.query("maybe", QueryStyle::Form, &maybe.into());
        self
    }

    /// The query parameter `dates`.
    pub fn dates(mut self, dates: impl IntoIterator<Item = Date>) -> Self {
        let dates: Vec<Date> = dates.into_iter().collect();
        self.call = self.call.query("dates", QueryStyle::FormJoined, &dates);
        self
    }

    /// The query parameter `map`.
    pub fn map(mut self, map: &BTreeMap<String, i64>) -> Self {
        self.call = self.call.query("map", QueryStyle::Form, map);
        self
    }
}

impl Operation for Formats {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "query-formats",
        method: Method::GET,
        path: "/query/formats",
        accept: None,
        security: &[],
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Formats);
