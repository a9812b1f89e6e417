// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use http::Method;

use crate::runtime::{
    Call, Client, DecodeError, NoFailure, Operation, OperationInfo, QueryStyle, RawResponse, Status,
    operation,
};
use crate::security;

/// A call of [`Traits::numbers`](super::Traits::numbers), sent by `.await`. Optional parameters are set by the methods below.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Numbers {
    call: Call,
}

impl Numbers {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, Self::INFO),
        }
    }

    /// The query parameter `add`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn add(mut self, add: i64) -> Self {
        self.call = self.call.query("add", QueryStyle::Form, &add);
        self
    }

    /// The query parameter `sub`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn sub(mut self, sub: i64) -> Self {
        self.call = self.call.query("sub", QueryStyle::Form, &sub);
        self
    }

    /// The query parameter `mul`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn mul(mut self, mul: i64) -> Self {
        self.call = self.call.query("mul", QueryStyle::Form, &mul);
        self
    }

    /// The query parameter `div`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn div(mut self, div: i64) -> Self {
        self.call = self.call.query("div", QueryStyle::Form, &div);
        self
    }

    /// The query parameter `rem`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn rem(mut self, rem: i64) -> Self {
        self.call = self.call.query("rem", QueryStyle::Form, &rem);
        self
    }

    /// The query parameter `shl`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn shl(mut self, shl: i64) -> Self {
        self.call = self.call.query("shl", QueryStyle::Form, &shl);
        self
    }

    /// The query parameter `shr`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn shr(mut self, shr: i64) -> Self {
        self.call = self.call.query("shr", QueryStyle::Form, &shr);
        self
    }

    /// The query parameter `bitand`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn bitand(mut self, bitand: i64) -> Self {
        self.call = self.call.query("bitand", QueryStyle::Form, &bitand);
        self
    }

    /// The query parameter `bitor`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn bitor(mut self, bitor: i64) -> Self {
        self.call = self.call.query("bitor", QueryStyle::Form, &bitor);
        self
    }

    /// The query parameter `bitxor`.
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn bitxor(mut self, bitxor: i64) -> Self {
        self.call = self.call.query("bitxor", QueryStyle::Form, &bitxor);
        self
    }

    /// The query parameter `neg`.
    pub fn neg(mut self, neg: i64) -> Self {
        self.call = self.call.query("neg", QueryStyle::Form, &neg);
        self
    }

    /// The query parameter `not`.
    pub fn not(mut self, not: i64) -> Self {
        self.call = self.call.query("not", QueryStyle::Form, &not);
        self
    }

    /// The query parameter `index`.
    pub fn index(mut self, index: i64) -> Self {
        self.call = self.call.query("index", QueryStyle::Form, &index);
        self
    }

    /// The query parameter `index_mut`.
    pub fn index_mut(mut self, index_mut: i64) -> Self {
        self.call = self.call.query("index_mut", QueryStyle::Form, &index_mut);
        self
    }

    /// The query parameter `next`.
    pub fn next(mut self, next: i64) -> Self {
        self.call = self.call.query("next", QueryStyle::Form, &next);
        self
    }

    /// The query parameter `iter`.
    #[allow(
        clippy::iter_not_returning_iterator,
        reason = "it sets the field of this name"
    )]
    pub fn iter(mut self, iter: i64) -> Self {
        self.call = self.call.query("iter", QueryStyle::Form, &iter);
        self
    }

    /// The query parameter `iter_mut`.
    #[allow(
        clippy::iter_not_returning_iterator,
        reason = "it sets the field of this name"
    )]
    pub fn iter_mut(mut self, iter_mut: i64) -> Self {
        self.call = self.call.query("iter_mut", QueryStyle::Form, &iter_mut);
        self
    }

    /// The query parameter `into_iter`.
    pub fn into_iter(mut self, into_iter: i64) -> Self {
        self.call = self.call.query("into_iter", QueryStyle::Form, &into_iter);
        self
    }

    /// The query parameter `deref`.
    pub fn deref(mut self, deref: i64) -> Self {
        self.call = self.call.query("deref", QueryStyle::Form, &deref);
        self
    }

    /// The query parameter `deref_mut`.
    pub fn deref_mut(mut self, deref_mut: i64) -> Self {
        self.call = self.call.query("deref_mut", QueryStyle::Form, &deref_mut);
        self
    }

    /// The query parameter `eq`.
    pub fn eq(mut self, eq: i64) -> Self {
        self.call = self.call.query("eq", QueryStyle::Form, &eq);
        self
    }

    /// The query parameter `cmp`.
    pub fn cmp(mut self, cmp: i64) -> Self {
        self.call = self.call.query("cmp", QueryStyle::Form, &cmp);
        self
    }

    /// The query parameter `hash`.
    pub fn hash(mut self, hash: i64) -> Self {
        self.call = self.call.query("hash", QueryStyle::Form, &hash);
        self
    }

    /// The query parameter `borrow`.
    pub fn borrow(mut self, borrow: i64) -> Self {
        self.call = self.call.query("borrow", QueryStyle::Form, &borrow);
        self
    }

    /// The query parameter `borrow_mut`.
    pub fn borrow_mut(mut self, borrow_mut: i64) -> Self {
        self.call = self.call.query("borrow_mut", QueryStyle::Form, &borrow_mut);
        self
    }

    /// The query parameter `as_ref`.
    pub fn as_ref(mut self, as_ref: i64) -> Self {
        self.call = self.call.query("as_ref", QueryStyle::Form, &as_ref);
        self
    }

    /// The query parameter `as_mut`.
    pub fn as_mut(mut self, as_mut: i64) -> Self {
        self.call = self.call.query("as_mut", QueryStyle::Form, &as_mut);
        self
    }

    /// The query parameter `from_str`.
    pub fn from_str(mut self, from_str: i64) -> Self {
        self.call = self.call.query("from_str", QueryStyle::Form, &from_str);
        self
    }

    /// The query parameter `from_iter`.
    pub fn from_iter(mut self, from_iter: i64) -> Self {
        self.call = self.call.query("from_iter", QueryStyle::Form, &from_iter);
        self
    }

    /// The query parameter `to_owned`.
    pub fn to_owned(mut self, to_owned: i64) -> Self {
        self.call = self.call.query("to_owned", QueryStyle::Form, &to_owned);
        self
    }

    /// The query parameter `to_string`.
    pub fn to_string(mut self, to_string: i64) -> Self {
        self.call = self.call.query("to_string", QueryStyle::Form, &to_string);
        self
    }

    /// The query parameter `as_str`.
    pub fn as_str(mut self, as_str: i64) -> Self {
        self.call = self.call.query("as_str", QueryStyle::Form, &as_str);
        self
    }

    /// The query parameter `is_ok`.
    pub fn is_ok(mut self, is_ok: i64) -> Self {
        self.call = self.call.query("is_ok", QueryStyle::Form, &is_ok);
        self
    }

    /// The query parameter `from_date`.
    pub fn from_date(mut self, from_date: i64) -> Self {
        self.call = self.call.query("from_date", QueryStyle::Form, &from_date);
        self
    }

    /// The query parameter `fmt`.
    pub fn fmt(mut self, fmt: i64) -> Self {
        self.call = self.call.query("fmt", QueryStyle::Form, &fmt);
        self
    }

    /// The query parameter `default`.
    pub fn default(mut self, default: i64) -> Self {
        self.call = self.call.query("default", QueryStyle::Form, &default);
        self
    }

    /// The query parameter `clone`.
    pub fn clone_query(mut self, clone_query: i64) -> Self {
        self.call = self.call.query("clone", QueryStyle::Form, &clone_query);
        self
    }

    /// The query parameter `drop`.
    pub fn drop(mut self, drop: i64) -> Self {
        self.call = self.call.query("drop", QueryStyle::Form, &drop);
        self
    }
}

impl Operation for Numbers {
    type Value = ();
    type Failure = NoFailure;

    const INFO: &'static OperationInfo = &OperationInfo {
        id: "numbers",
        method: Method::GET,
        path: "/traits",
        accept: None,
        security: security::DEFAULT,
        success: &[Status::Exact(204)],
    };

    fn decode(response: &RawResponse) -> Result<Self::Value, DecodeError> {
        response.empty()
    }
}

operation!(Numbers);
