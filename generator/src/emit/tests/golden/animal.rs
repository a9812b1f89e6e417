// @generated from specs/zoo/openapi.yaml by cargo xtask codegen zoo. Do not edit.

#![allow(deprecated, reason = "what the API has deprecated can still be used")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Kind;
use crate::runtime::{DateTime, Field};

/// An animal of the zoo.
///
/// It has a keeper.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Animal {
    /// The name of the animal.
    pub name: String,
    /// The kind of the animal.
    pub kind: Kind,
    /// The born of the animal.
    #[serde(rename = "bornAt", deserialize_with = "Option::deserialize")]
    pub born: Option<DateTime>,
    /// The old name of the animal.
    #[deprecated]
    #[serde(rename = "oldName", skip_serializing_if = "Option::is_none")]
    pub old_name: Option<String>,
    /// The tags of the animal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// The extra of the animal.
    #[serde(
        default,
        deserialize_with = "crate::runtime::json::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub extra: Option<serde_json::Value>,
    /// The nick name of the animal.
    #[serde(rename = "nickName", default, skip_serializing_if = "Field::is_absent")]
    pub nick_name: Field<String>,
    /// The mother of the animal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mother: Option<Box<Animal>>,
    /// The rest of the animal.
    #[serde(flatten)]
    pub rest: BTreeMap<String, serde_json::Value>,
}

impl Animal {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>, born: Option<DateTime>) -> Self {
        Self {
            name: name.into(),
            kind: Kind::Animal,
            born,
            old_name: None,
            tags: None,
            extra: None,
            nick_name: Field::Absent,
            mother: None,
            rest: BTreeMap::new(),
        }
    }

    /// Sets `old_name`.
    #[deprecated]
    #[must_use]
    pub fn old_name(mut self, old_name: impl Into<String>) -> Self {
        self.old_name = Some(old_name.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, extra: impl Into<serde_json::Value>) -> Self {
        self.extra = Some(extra.into());
        self
    }

    /// Sets `nick_name`.
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<Field<String>>) -> Self {
        self.nick_name = nick_name.into();
        self
    }

    /// Sets `mother`.
    #[must_use]
    pub fn mother(mut self, mother: impl Into<Box<Animal>>) -> Self {
        self.mother = Some(mother.into());
        self
    }

    /// Sets `rest`.
    #[must_use]
    pub fn rest(
        mut self,
        rest: impl IntoIterator<Item = (impl Into<String>, serde_json::Value)>,
    ) -> Self {
        self.rest = rest.into_iter().map(|(key, value)| (key.into(), value)).collect();
        self
    }
}
