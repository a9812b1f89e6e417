// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Serialize};

/// The schema `Traits`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Traits {
    /// The property `add`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add: Option<i64>,
    /// The property `sub`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<i64>,
    /// The property `mul`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mul: Option<i64>,
    /// The property `div`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub div: Option<i64>,
    /// The property `rem`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rem: Option<i64>,
    /// The property `shl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shl: Option<i64>,
    /// The property `shr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shr: Option<i64>,
    /// The property `bitand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bitand: Option<i64>,
    /// The property `bitor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bitor: Option<i64>,
    /// The property `bitxor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bitxor: Option<i64>,
    /// The property `neg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub neg: Option<i64>,
    /// The property `not`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not: Option<i64>,
    /// The property `index`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<i64>,
    /// The property `index_mut`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_mut: Option<i64>,
    /// The property `next`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<i64>,
    /// The property `iter`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iter: Option<i64>,
    /// The property `iter_mut`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iter_mut: Option<i64>,
    /// The property `into_iter`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub into_iter: Option<i64>,
    /// The property `deref`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deref: Option<i64>,
    /// The property `deref_mut`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deref_mut: Option<i64>,
    /// The property `eq`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eq: Option<i64>,
    /// The property `cmp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cmp: Option<i64>,
    /// The property `hash`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<i64>,
    /// The property `borrow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub borrow: Option<i64>,
    /// The property `borrow_mut`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub borrow_mut: Option<i64>,
    /// The property `as_ref`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_ref: Option<i64>,
    /// The property `as_mut`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_mut: Option<i64>,
    /// The property `from_str`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_str: Option<i64>,
    /// The property `from_iter`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_iter: Option<i64>,
    /// The property `to_owned`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_owned: Option<i64>,
    /// The property `to_string`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_string: Option<i64>,
    /// The property `as_str`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_str: Option<i64>,
    /// The property `is_ok`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_ok: Option<i64>,
    /// The property `from_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_date: Option<i64>,
    /// The property `fmt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fmt: Option<i64>,
    /// The property `default`.
    #[serde(rename = "default", skip_serializing_if = "Option::is_none")]
    pub default_field: Option<i64>,
    /// The property `clone`.
    #[serde(rename = "clone", skip_serializing_if = "Option::is_none")]
    pub clone_field: Option<i64>,
    /// The property `drop`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drop: Option<i64>,
}

impl Traits {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn add(mut self, add: i64) -> Self {
        self.add = Some(add);
        self
    }

    /// Sets `sub`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn sub(mut self, sub: i64) -> Self {
        self.sub = Some(sub);
        self
    }

    /// Sets `mul`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn mul(mut self, mul: i64) -> Self {
        self.mul = Some(mul);
        self
    }

    /// Sets `div`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn div(mut self, div: i64) -> Self {
        self.div = Some(div);
        self
    }

    /// Sets `rem`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn rem(mut self, rem: i64) -> Self {
        self.rem = Some(rem);
        self
    }

    /// Sets `shl`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn shl(mut self, shl: i64) -> Self {
        self.shl = Some(shl);
        self
    }

    /// Sets `shr`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn shr(mut self, shr: i64) -> Self {
        self.shr = Some(shr);
        self
    }

    /// Sets `bitand`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn bitand(mut self, bitand: i64) -> Self {
        self.bitand = Some(bitand);
        self
    }

    /// Sets `bitor`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn bitor(mut self, bitor: i64) -> Self {
        self.bitor = Some(bitor);
        self
    }

    /// Sets `bitxor`.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it sets the field of this name")]
    pub fn bitxor(mut self, bitxor: i64) -> Self {
        self.bitxor = Some(bitxor);
        self
    }

    /// Sets `neg`.
    #[must_use]
    pub fn neg(mut self, neg: i64) -> Self {
        self.neg = Some(neg);
        self
    }

    /// Sets `not`.
    #[must_use]
    pub fn not(mut self, not: i64) -> Self {
        self.not = Some(not);
        self
    }

    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets `index_mut`.
    #[must_use]
    pub fn index_mut(mut self, index_mut: i64) -> Self {
        self.index_mut = Some(index_mut);
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, next: i64) -> Self {
        self.next = Some(next);
        self
    }

    /// Sets `iter`.
    #[must_use]
    #[allow(
        clippy::iter_not_returning_iterator,
        reason = "it sets the field of this name"
    )]
    pub fn iter(mut self, iter: i64) -> Self {
        self.iter = Some(iter);
        self
    }

    /// Sets `iter_mut`.
    #[must_use]
    #[allow(
        clippy::iter_not_returning_iterator,
        reason = "it sets the field of this name"
    )]
    pub fn iter_mut(mut self, iter_mut: i64) -> Self {
        self.iter_mut = Some(iter_mut);
        self
    }

    /// Sets `into_iter`.
    #[must_use]
    pub fn into_iter(mut self, into_iter: i64) -> Self {
        self.into_iter = Some(into_iter);
        self
    }

    /// Sets `deref`.
    #[must_use]
    pub fn deref(mut self, deref: i64) -> Self {
        self.deref = Some(deref);
        self
    }

    /// Sets `deref_mut`.
    #[must_use]
    pub fn deref_mut(mut self, deref_mut: i64) -> Self {
        self.deref_mut = Some(deref_mut);
        self
    }

    /// Sets `eq`.
    #[must_use]
    pub fn eq(mut self, eq: i64) -> Self {
        self.eq = Some(eq);
        self
    }

    /// Sets `cmp`.
    #[must_use]
    pub fn cmp(mut self, cmp: i64) -> Self {
        self.cmp = Some(cmp);
        self
    }

    /// Sets `hash`.
    #[must_use]
    pub fn hash(mut self, hash: i64) -> Self {
        self.hash = Some(hash);
        self
    }

    /// Sets `borrow`.
    #[must_use]
    pub fn borrow(mut self, borrow: i64) -> Self {
        self.borrow = Some(borrow);
        self
    }

    /// Sets `borrow_mut`.
    #[must_use]
    pub fn borrow_mut(mut self, borrow_mut: i64) -> Self {
        self.borrow_mut = Some(borrow_mut);
        self
    }

    /// Sets `as_ref`.
    #[must_use]
    pub fn as_ref(mut self, as_ref: i64) -> Self {
        self.as_ref = Some(as_ref);
        self
    }

    /// Sets `as_mut`.
    #[must_use]
    pub fn as_mut(mut self, as_mut: i64) -> Self {
        self.as_mut = Some(as_mut);
        self
    }

    /// Sets `from_str`.
    #[must_use]
    pub fn from_str(mut self, from_str: i64) -> Self {
        self.from_str = Some(from_str);
        self
    }

    /// Sets `from_iter`.
    #[must_use]
    pub fn from_iter(mut self, from_iter: i64) -> Self {
        self.from_iter = Some(from_iter);
        self
    }

    /// Sets `to_owned`.
    #[must_use]
    pub fn to_owned(mut self, to_owned: i64) -> Self {
        self.to_owned = Some(to_owned);
        self
    }

    /// Sets `to_string`.
    #[must_use]
    pub fn to_string(mut self, to_string: i64) -> Self {
        self.to_string = Some(to_string);
        self
    }

    /// Sets `as_str`.
    #[must_use]
    pub fn as_str(mut self, as_str: i64) -> Self {
        self.as_str = Some(as_str);
        self
    }

    /// Sets `is_ok`.
    #[must_use]
    pub fn is_ok(mut self, is_ok: i64) -> Self {
        self.is_ok = Some(is_ok);
        self
    }

    /// Sets `from_date`.
    #[must_use]
    pub fn from_date(mut self, from_date: i64) -> Self {
        self.from_date = Some(from_date);
        self
    }

    /// Sets `fmt`.
    #[must_use]
    pub fn fmt(mut self, fmt: i64) -> Self {
        self.fmt = Some(fmt);
        self
    }

    /// Sets `default_field`.
    #[must_use]
    pub fn default_field(mut self, default_field: i64) -> Self {
        self.default_field = Some(default_field);
        self
    }

    /// Sets `clone_field`.
    #[must_use]
    pub fn clone_field(mut self, clone_field: i64) -> Self {
        self.clone_field = Some(clone_field);
        self
    }

    /// Sets `drop`.
    #[must_use]
    pub fn drop(mut self, drop: i64) -> Self {
        self.drop = Some(drop);
        self
    }
}
