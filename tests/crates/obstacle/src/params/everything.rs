// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, CookieStyle, DecodeError, Failure, HeaderStyle, Operation, OperationInfo,
    PathStyle, QueryStyle, RawResponse, Status, UnknownValue, operation, string_enum,
};
use crate::security;

/// A call of [`Params::everything`](super::Params::everything), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Everything {
    call: Call,
}

impl Everything {
    #[expect(clippy::too_many_arguments, reason = "the API requires all of them")]
    pub(super) fn new(
        client: &Client,
        id: &str,
        self_path: &str,
        call_path: &str,
        body_path: &str,
        client_path: &str,
        types: &str,
        id_cookie: &str,
        self_cookie: &str,
        body_cookie: &str,
        body: &EverythingBody,
    ) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("id", PathStyle::Simple, id)
                .path("self", PathStyle::Simple, self_path)
                .path("call", PathStyle::Simple, call_path)
                .path("body", PathStyle::Simple, body_path)
                .path("client", PathStyle::Simple, client_path)
                .path("types", PathStyle::Simple, types)
                .cookie("id", CookieStyle::FormExploded, id_cookie)
                .cookie("self", CookieStyle::FormExploded, self_cookie)
                .cookie("body", CookieStyle::FormExploded, body_cookie)
                .json("application/json", body),
        }
    }

    /// The query parameter `body`.
    pub fn body_query(mut self, body_query: impl Into<String>) -> Self {
        self.call = self.call.query("body", QueryStyle::Form, &body_query.into());
        self
    }

    /// The query parameter `self`.
    pub fn self_query(mut self, self_query: impl Into<String>) -> Self {
        self.call = self.call.query("self", QueryStyle::Form, &self_query.into());
        self
    }

    /// The query parameter `Self`.
    pub fn self_query_parameter(
        mut self,
        self_query_parameter: impl Into<String>,
    ) -> Self {
        self.call = self
            .call
            .query("Self", QueryStyle::Form, &self_query_parameter.into());
        self
    }

    /// The query parameter `client`.
    pub fn client_query(mut self, client_query: impl Into<String>) -> Self {
        self.call = self.call.query("client", QueryStyle::Form, &client_query.into());
        self
    }

    /// The query parameter `call`.
    pub fn call_query(mut self, call_query: impl Into<String>) -> Self {
        self.call = self.call.query("call", QueryStyle::Form, &call_query.into());
        self
    }

    /// The query parameter `send`.
    pub fn send_query(mut self, send_query: impl Into<String>) -> Self {
        self.call = self.call.query("send", QueryStyle::Form, &send_query.into());
        self
    }

    /// The query parameter `response`.
    pub fn response_query(mut self, response_query: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("response", QueryStyle::Form, &response_query.into());
        self
    }

    /// The query parameter `new`.
    pub fn new_query(mut self, new_query: impl Into<String>) -> Self {
        self.call = self.call.query("new", QueryStyle::Form, &new_query.into());
        self
    }

    /// The query parameter `options`.
    pub fn options_query(mut self, options_query: impl Into<String>) -> Self {
        self.call = self.call.query("options", QueryStyle::Form, &options_query.into());
        self
    }

    /// The query parameter `clone`.
    pub fn clone_query(mut self, clone_query: impl Into<String>) -> Self {
        self.call = self.call.query("clone", QueryStyle::Form, &clone_query.into());
        self
    }

    /// The query parameter `decode`.
    pub fn decode_query(mut self, decode_query: impl Into<String>) -> Self {
        self.call = self.call.query("decode", QueryStyle::Form, &decode_query.into());
        self
    }

    /// The query parameter `into_future`.
    pub fn into_future_query(mut self, into_future_query: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("into_future", QueryStyle::Form, &into_future_query.into());
        self
    }

    /// The query parameter `request`.
    pub fn request(mut self, request: impl Into<String>) -> Self {
        self.call = self.call.query("request", QueryStyle::Form, &request.into());
        self
    }

    /// The query parameter `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.call = self.call.query("value", QueryStyle::Form, &value.into());
        self
    }

    /// The query parameter `result`.
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.call = self.call.query("result", QueryStyle::Form, &result.into());
        self
    }

    /// The query parameter `error`.
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.call = self.call.query("error", QueryStyle::Form, &error.into());
        self
    }

    /// The query parameter `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.call = self.call.query("type", QueryStyle::Form, &r#type.into());
        self
    }

    /// The query parameter `async`.
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.call = self.call.query("async", QueryStyle::Form, &r#async.into());
        self
    }

    /// The query parameter `await`.
    pub fn r#await(mut self, r#await: impl Into<String>) -> Self {
        self.call = self.call.query("await", QueryStyle::Form, &r#await.into());
        self
    }

    /// The query parameter `crate`.
    pub fn crate_query(mut self, crate_query: impl Into<String>) -> Self {
        self.call = self.call.query("crate", QueryStyle::Form, &crate_query.into());
        self
    }

    /// The query parameter `super`.
    pub fn super_query(mut self, super_query: impl Into<String>) -> Self {
        self.call = self.call.query("super", QueryStyle::Form, &super_query.into());
        self
    }

    /// The query parameter `String`.
    pub fn string(mut self, string: impl Into<String>) -> Self {
        self.call = self.call.query("String", QueryStyle::Form, &string.into());
        self
    }

    /// The query parameter `std`.
    pub fn std(mut self, std: impl Into<String>) -> Self {
        self.call = self.call.query("std", QueryStyle::Form, &std.into());
        self
    }

    /// The query parameter `core`.
    pub fn core(mut self, core: impl Into<String>) -> Self {
        self.call = self.call.query("core", QueryStyle::Form, &core.into());
        self
    }

    /// The query parameter `Ok`.
    pub fn ok(mut self, ok: impl Into<String>) -> Self {
        self.call = self.call.query("Ok", QueryStyle::Form, &ok.into());
        self
    }

    /// The query parameter `id`.
    pub fn id_query(mut self, id_query: impl Into<String>) -> Self {
        self.call = self.call.query("id", QueryStyle::Form, &id_query.into());
        self
    }

    /// The query parameter `Id`.
    pub fn id_2(mut self, id_2: impl Into<String>) -> Self {
        self.call = self.call.query("Id", QueryStyle::Form, &id_2.into());
        self
    }

    /// The query parameter `ID`.
    pub fn id_query_parameter(mut self, id_query_parameter: impl Into<String>) -> Self {
        self.call = self.call.query("ID", QueryStyle::Form, &id_query_parameter.into());
        self
    }

    /// The query parameter `i_d`.
    pub fn i_d(mut self, i_d: impl Into<String>) -> Self {
        self.call = self.call.query("i_d", QueryStyle::Form, &i_d.into());
        self
    }

    /// The query parameter `ids[]`.
    pub fn ids_query(mut self, ids_query: impl Into<String>) -> Self {
        self.call = self.call.query("ids[]", QueryStyle::Form, &ids_query.into());
        self
    }

    /// The query parameter `ids`.
    pub fn ids(mut self, ids: impl Into<String>) -> Self {
        self.call = self.call.query("ids", QueryStyle::Form, &ids.into());
        self
    }

    /// The query parameter `filter[name]`.
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("filter[name]", QueryStyle::Form, &filter_name.into());
        self
    }

    /// The query parameter `filter[name][eq]`.
    pub fn filter_name_eq(mut self, filter_name_eq: impl Into<String>) -> Self {
        self.call = self
            .call
            .query("filter[name][eq]", QueryStyle::Form, &filter_name_eq.into());
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

    /// The query parameter `+1`.
    pub fn plus_1(mut self, plus_1: impl Into<String>) -> Self {
        self.call = self.call.query("+1", QueryStyle::Form, &plus_1.into());
        self
    }

    /// The query parameter `-1`.
    pub fn minus_1(mut self, minus_1: impl Into<String>) -> Self {
        self.call = self.call.query("-1", QueryStyle::Form, &minus_1.into());
        self
    }

    /// The query parameter `2`.
    pub fn parameter_2(mut self, parameter_2: impl Into<String>) -> Self {
        self.call = self.call.query("2", QueryStyle::Form, &parameter_2.into());
        self
    }

    /// The query parameter `""`.
    pub fn parameter(mut self, parameter: impl Into<String>) -> Self {
        self.call = self.call.query("", QueryStyle::Form, &parameter.into());
        self
    }

    /// The query parameter `日本`.
    pub fn 日本(mut self, 日本: impl Into<String>) -> Self {
        self.call = self.call.query("日本", QueryStyle::Form, &日本.into());
        self
    }

    /// The query parameter `🎉`.
    pub fn u1f389(mut self, u1f389: impl Into<String>) -> Self {
        self.call = self.call.query("🎉", QueryStyle::Form, &u1f389.into());
        self
    }

    /// The query parameter `info`.
    pub fn info(mut self, info: impl Into<String>) -> Self {
        self.call = self.call.query("info", QueryStyle::Form, &info.into());
        self
    }

    /// The query parameter `INFO`.
    pub fn info_query(mut self, info_query: impl Into<String>) -> Self {
        self.call = self.call.query("INFO", QueryStyle::Form, &info_query.into());
        self
    }

    /// The query parameter `this`.
    pub fn this(mut self, this: impl Into<String>) -> Self {
        self.call = self.call.query("this", QueryStyle::Form, &this.into());
        self
    }

    /// The query parameter `it`.
    pub fn it(mut self, it: impl Into<String>) -> Self {
        self.call = self.call.query("it", QueryStyle::Form, &it.into());
        self
    }

    /// The query parameter `item`.
    pub fn item(mut self, item: impl Into<String>) -> Self {
        self.call = self.call.query("item", QueryStyle::Form, &item.into());
        self
    }

    /// The query parameter `items`.
    pub fn items(mut self, items: impl Into<String>) -> Self {
        self.call = self.call.query("items", QueryStyle::Form, &items.into());
        self
    }

    /// The query parameter `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.call = self.call.query("key", QueryStyle::Form, &key.into());
        self
    }

    /// The query parameter `iter`.
    #[allow(
        clippy::iter_not_returning_iterator,
        reason = "it sets the field of this name"
    )]
    pub fn iter(mut self, iter: impl Into<String>) -> Self {
        self.call = self.call.query("iter", QueryStyle::Form, &iter.into());
        self
    }

    /// The query parameter `path`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.call = self.call.query("path", QueryStyle::Form, &path.into());
        self
    }

    /// The query parameter `query`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.call = self.call.query("query", QueryStyle::Form, &query.into());
        self
    }

    /// The query parameter `header`.
    pub fn header(mut self, header: impl Into<String>) -> Self {
        self.call = self.call.query("header", QueryStyle::Form, &header.into());
        self
    }

    /// The query parameter `cookie`.
    pub fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.call = self.call.query("cookie", QueryStyle::Form, &cookie.into());
        self
    }

    /// The query parameter `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.call = self.call.query("url", QueryStyle::Form, &url.into());
        self
    }

    /// The query parameter `builder`.
    pub fn builder(mut self, builder: impl Into<String>) -> Self {
        self.call = self.call.query("builder", QueryStyle::Form, &builder.into());
        self
    }

    /// The query parameter `json`.
    pub fn json(mut self, json: impl Into<String>) -> Self {
        self.call = self.call.query("json", QueryStyle::Form, &json.into());
        self
    }

    /// The query parameter `form`.
    pub fn form(mut self, form: impl Into<String>) -> Self {
        self.call = self.call.query("form", QueryStyle::Form, &form.into());
        self
    }

    /// The query parameter `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.call = self.call.query("text", QueryStyle::Form, &text.into());
        self
    }

    /// The query parameter `bytes`.
    pub fn bytes(mut self, bytes: impl Into<String>) -> Self {
        self.call = self.call.query("bytes", QueryStyle::Form, &bytes.into());
        self
    }

    /// The query parameter `types`.
    pub fn types_query(mut self, types_query: impl Into<String>) -> Self {
        self.call = self.call.query("types", QueryStyle::Form, &types_query.into());
        self
    }

    /// The query parameter `security`.
    pub fn security(mut self, security: impl Into<String>) -> Self {
        self.call = self.call.query("security", QueryStyle::Form, &security.into());
        self
    }

    /// The query parameter `drop`.
    pub fn drop(mut self, drop: impl Into<String>) -> Self {
        self.call = self.call.query("drop", QueryStyle::Form, &drop.into());
        self
    }

    /// The query parameter `stream`.
    pub fn stream_query(mut self, stream_query: impl Into<String>) -> Self {
        self.call = self.call.query("stream", QueryStyle::Form, &stream_query.into());
        self
    }

    /// The query parameter `pages`.
    pub fn pages_query(mut self, pages_query: impl Into<String>) -> Self {
        self.call = self.call.query("pages", QueryStyle::Form, &pages_query.into());
        self
    }

    /// The query parameter `execute`.
    pub fn execute(mut self, execute: impl Into<String>) -> Self {
        self.call = self.call.query("execute", QueryStyle::Form, &execute.into());
        self
    }

    /// The query parameter `timeout`.
    pub fn timeout(mut self, timeout: impl Into<String>) -> Self {
        self.call = self.call.query("timeout", QueryStyle::Form, &timeout.into());
        self
    }

    /// The header parameter `id`.
    pub fn id_header(
        mut self,
        id_header: impl IntoIterator<Item = EverythingIdItem>,
    ) -> Self {
        let id_header: Vec<EverythingIdItem> = id_header.into_iter().collect();
        self.call = self.call.header("id", HeaderStyle::Simple, &id_header);
        self
    }

    /// The header parameter `self`.
    pub fn self_header(
        mut self,
        self_header: impl IntoIterator<Item = EverythingSelfItem>,
    ) -> Self {
        let self_header: Vec<EverythingSelfItem> = self_header.into_iter().collect();
        self.call = self.call.header("self", HeaderStyle::Simple, &self_header);
        self
    }

    /// The header parameter `body`.
    pub fn body_header(
        mut self,
        body_header: impl IntoIterator<Item = EverythingBodyItem>,
    ) -> Self {
        let body_header: Vec<EverythingBodyItem> = body_header.into_iter().collect();
        self.call = self.call.header("body", HeaderStyle::Simple, &body_header);
        self
    }

    /// The header parameter `X-A`.
    pub fn x_a_header(
        mut self,
        x_a_header: impl IntoIterator<Item = EverythingXaItem>,
    ) -> Self {
        let x_a_header: Vec<EverythingXaItem> = x_a_header.into_iter().collect();
        self.call = self.call.header("X-A", HeaderStyle::Simple, &x_a_header);
        self
    }

    /// The header parameter `x_a`.
    pub fn x_a(mut self, x_a: impl IntoIterator<Item = EverythingXaItemCall>) -> Self {
        let x_a: Vec<EverythingXaItemCall> = x_a.into_iter().collect();
        self.call = self.call.header("x_a", HeaderStyle::Simple, &x_a);
        self
    }

    /// The header parameter `type`.
    pub fn type_header(
        mut self,
        type_header: impl IntoIterator<Item = EverythingTypeItem>,
    ) -> Self {
        let type_header: Vec<EverythingTypeItem> = type_header.into_iter().collect();
        self.call = self.call.header("type", HeaderStyle::Simple, &type_header);
        self
    }
}

impl Operation for Everything {
    type Value = ();
    type Failure = EverythingError;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "everything",
        method: Method::POST,
        path: "/params/{id}/{self}/{call}/{body}/{client}/{types}",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Default],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Everything);

/// The failures that `everything` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EverythingError {
    /// Any other status: Whatever.
    Default(StatusCode),
}

impl Failure for EverythingError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        Some(response.empty().map(|()| Self::Default(response.status())))
    }
}

/// The schema `EverythingIdItem`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EverythingIdItem {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl EverythingIdItem {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EverythingIdItem {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(EverythingIdItem);

/// The schema `EverythingSelfItem`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EverythingSelfItem {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl EverythingSelfItem {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EverythingSelfItem {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(EverythingSelfItem);

/// The schema `EverythingBodyItem`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EverythingBodyItem {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl EverythingBodyItem {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EverythingBodyItem {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(EverythingBodyItem);

/// The schema `EverythingXaItem`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EverythingXaItem {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl EverythingXaItem {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EverythingXaItem {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(EverythingXaItem);

/// The schema `EverythingXaItemCall`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EverythingXaItemCall {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl EverythingXaItemCall {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EverythingXaItemCall {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(EverythingXaItemCall);

/// The schema `EverythingTypeItem`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EverythingTypeItem {
    /// `a`
    A,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl EverythingTypeItem {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::A];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for EverythingTypeItem {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::A,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(EverythingTypeItem);

/// The schema `EverythingBody`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct EverythingBody {
    /// The property `body`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

impl EverythingBody {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}
