// @generated from tests/crates/hostile/openapi.yaml by cargo xtask codegen hostile. Do not edit.

use http::Method;
use serde::{Deserialize, Serialize};

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, PathStyle, RawResponse, Secret,
    Status, UnknownValue, operation, string_enum,
};
use crate::security;

/// A call of [`ZQxPwned::z_qx_pwned`](super::ZQxPwned::z_qx_pwned), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ZQxPwnedCall {
    call: Call,
}

impl ZQxPwnedCall {
    pub(super) fn new(client: &Client, id: &str, x: &str) -> Self {
        Self {
            call: Call::new(client, Self::INFO)
                .path("id\"#", PathStyle::Simple, id)
                .path("x", PathStyle::Simple, x),
        }
    }

    /// """ ''' \]\]
    pub fn body(mut self, body: &ZQxPwnedCallBody) -> Self {
        self.call = self.call.json("application/json", body);
        self
    }
}

impl Operation for ZQxPwnedCall {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "../../../zQxPwned",
        method: Method::POST,
        path: "/a\"/{id\"#}/b\\n{x}",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(ZQxPwnedCall);

/// The schema `ZQxPwnedCallBody`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ZQxPwnedCallBody {
    /// */
    ///
    /// Default: `"\"##\n"`.
    #[serde(rename = "\"#")]
    pub quote_hash: String,
    /// The fn main z qx pwned: [`ZQxPwnedCallBodyFnMainZQxPwned`].
    #[serde(rename = "fn main() { zQxPwned }")]
    pub fn_main_z_qx_pwned: ZQxPwnedCallBodyFnMainZQxPwned,
    /// The property `""`.
    #[serde(rename = "\n")]
    pub ua: i64,
    /// The property `""`.
    #[serde(rename = "\0", skip_serializing_if = "Option::is_none")]
    pub u0: Option<bool>,
    /// The property `//`.
    ///
    /// Default: `1e+300`.
    #[serde(rename = "//", skip_serializing_if = "Option::is_none")]
    pub slash_slash: Option<f64>,
    /// The property `🎉"`.
    #[serde(rename = "🎉\"", skip_serializing_if = "Option::is_none")]
    pub u1f389_quote: Option<Secret>,
    /// The r: a list of [`ZQxPwnedCallBodyRItem`].
    #[serde(rename = "r#\"", skip_serializing_if = "Option::is_none")]
    pub r: Option<Vec<ZQxPwnedCallBodyRItem>>,
}

impl ZQxPwnedCallBody {
    /// Makes a value from what is required.
    pub fn new(
        quote_hash: impl Into<String>,
        fn_main_z_qx_pwned: impl Into<ZQxPwnedCallBodyFnMainZQxPwned>,
        ua: i64,
    ) -> Self {
        Self {
            quote_hash: quote_hash.into(),
            fn_main_z_qx_pwned: fn_main_z_qx_pwned.into(),
            ua,
            u0: None,
            slash_slash: None,
            u1f389_quote: None,
            r: None,
        }
    }

    /// Sets `u0`.
    #[must_use]
    pub fn u0(mut self, u0: bool) -> Self {
        self.u0 = Some(u0);
        self
    }

    /// Sets `slash_slash`.
    #[must_use]
    pub fn slash_slash(mut self, slash_slash: f64) -> Self {
        self.slash_slash = Some(slash_slash);
        self
    }

    /// Sets `u1f389_quote`.
    #[must_use]
    pub fn u1f389_quote(mut self, u1f389_quote: impl Into<Secret>) -> Self {
        self.u1f389_quote = Some(u1f389_quote.into());
        self
    }

    /// Sets `r`.
    #[must_use]
    pub fn r(mut self, r: impl IntoIterator<Item = ZQxPwnedCallBodyRItem>) -> Self {
        self.r = Some(r.into_iter().collect());
        self
    }
}

/// The schema `ZQxPwnedCallBodyFnMainZQxPwned`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ZQxPwnedCallBodyFnMainZQxPwned {
    /// `"`
    Quote,
    /// `'`
    QuoteValue,
    /// `*/`
    StarSlash,
    /// `//`
    SlashSlash,
    /// `\`
    Backslash,
    /// `""`
    Ua,
    /// `{}`
    BraceBrace,
    /// `zQxPwned!()`
    ZQxPwned,
    /// `""`
    Empty,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl ZQxPwnedCallBodyFnMainZQxPwned {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[
        Self::Quote,
        Self::QuoteValue,
        Self::StarSlash,
        Self::SlashSlash,
        Self::Backslash,
        Self::Ua,
        Self::BraceBrace,
        Self::ZQxPwned,
        Self::Empty,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Quote => "\"",
            Self::QuoteValue => "'",
            Self::StarSlash => "*/",
            Self::SlashSlash => "//",
            Self::Backslash => "\\",
            Self::Ua => "\n",
            Self::BraceBrace => "{}",
            Self::ZQxPwned => "zQxPwned!()",
            Self::Empty => "",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ZQxPwnedCallBodyFnMainZQxPwned {
    fn from(value: &str) -> Self {
        match value {
            "\"" => Self::Quote,
            "'" => Self::QuoteValue,
            "*/" => Self::StarSlash,
            "//" => Self::SlashSlash,
            "\\" => Self::Backslash,
            "\n" => Self::Ua,
            "{}" => Self::BraceBrace,
            "zQxPwned!()" => Self::ZQxPwned,
            "" => Self::Empty,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(ZQxPwnedCallBodyFnMainZQxPwned);

/// The schema `ZQxPwnedCallBodyRItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ZQxPwnedCallBodyRItem {
    /// The property `'`.
    #[serde(rename = "'", skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

impl ZQxPwnedCallBodyRItem {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `quote`.
    #[must_use]
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }
}
