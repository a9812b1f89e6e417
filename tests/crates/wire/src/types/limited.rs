// @generated from tests/crates/wire/openapi.yaml by cargo xtask codegen wire. Do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Code, LimitedChoice, LimitedShape};
use crate::runtime::{Field, Limit, Secret, check_pattern, limits_of};

/// The schema `Limited`.
///
/// Limits: at most 4 properties.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Limited {
    /// The property `id`.
    ///
    /// Set by the server.
    ///
    /// Limits: at most 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The code: [`Code`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// The property `secret`.
    ///
    /// Limits: at least 8 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// The property `count`.
    ///
    /// Limits: at least -1, at most 9007199254740993.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The property `share`.
    ///
    /// Limits: more than 0, less than 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// The parts: a list of [`Limited`].
    ///
    /// Limits: at most 3 items, no item twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<Limited>>,
    /// The names: a map to [`Code`].
    ///
    /// Limits: at least 1 property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<BTreeMap<String, Code>>,
    /// The shape: [`LimitedShape`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<LimitedShape>,
    /// The choice: [`LimitedChoice`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<LimitedChoice>,
    /// The property `maybe`.
    ///
    /// Limits: at most 1 character.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub maybe: Field<String>,
    /// Properties that the schema does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, String>,
}

impl Limited {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `share`.
    #[must_use]
    pub fn share(mut self, share: f64) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `parts`.
    #[must_use]
    pub fn parts(mut self, parts: impl IntoIterator<Item = Limited>) -> Self {
        self.parts = Some(parts.into_iter().collect());
        self
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(
        mut self,
        names: impl IntoIterator<Item = (impl Into<String>, Code)>,
    ) -> Self {
        self.names = Some(
            names.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `shape`.
    #[must_use]
    pub fn shape(mut self, shape: impl Into<LimitedShape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets `choice`.
    #[must_use]
    pub fn choice(mut self, choice: impl Into<LimitedChoice>) -> Self {
        self.choice = Some(choice.into());
        self
    }

    /// Sets `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Field<String>>) -> Self {
        self.maybe = maybe.into();
        self
    }

    /// Sets `additional_properties`.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_properties = additional_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

/// The schema `LimitedInput`.
///
/// Limits: at most 4 properties.
///
/// As a request sends it: without what only the server sets.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LimitedInput {
    /// The code: [`Code`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<Code>,
    /// The property `secret`.
    ///
    /// Limits: at least 8 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    /// The property `count`.
    ///
    /// Limits: at least -1, at most 9007199254740993.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// The property `share`.
    ///
    /// Limits: more than 0, less than 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// The parts: a list of [`LimitedInput`].
    ///
    /// Limits: at most 3 items, no item twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts: Option<Vec<LimitedInput>>,
    /// The names: a map to [`Code`].
    ///
    /// Limits: at least 1 property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<BTreeMap<String, Code>>,
    /// The shape: [`LimitedShape`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<LimitedShape>,
    /// The choice: [`LimitedChoice`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<LimitedChoice>,
    /// The property `maybe`.
    ///
    /// Limits: at most 1 character.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub maybe: Field<String>,
    /// Properties that the schema does not name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, String>,
}

impl LimitedInput {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `share`.
    #[must_use]
    pub fn share(mut self, share: f64) -> Self {
        self.share = Some(share);
        self
    }

    /// Sets `parts`.
    #[must_use]
    pub fn parts(mut self, parts: impl IntoIterator<Item = LimitedInput>) -> Self {
        self.parts = Some(parts.into_iter().collect());
        self
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(
        mut self,
        names: impl IntoIterator<Item = (impl Into<String>, Code)>,
    ) -> Self {
        self.names = Some(
            names.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }

    /// Sets `shape`.
    #[must_use]
    pub fn shape(mut self, shape: impl Into<LimitedShape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets `choice`.
    #[must_use]
    pub fn choice(mut self, choice: impl Into<LimitedChoice>) -> Self {
        self.choice = Some(choice.into());
        self
    }

    /// Sets `maybe`.
    #[must_use]
    pub fn maybe(mut self, maybe: impl Into<Field<String>>) -> Self {
        self.maybe = maybe.into();
        self
    }

    /// Sets `additional_properties`.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.additional_properties = additional_properties
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl crate::runtime::Limited for LimitedInput {
    const LIMITS: &'static [Limit] = &[
        Limit::MaxProperties(4),
        Limit::Member(
            "code",
            &[
                Limit::MinLength(2),
                Limit::MaxLength(3),
                Limit::Pattern {
                    text: "^[A-Z]\\d*$",
                    regex: "^[A-Z][0-9]*$",
                    matches: check_pattern::matches,
                },
            ],
        ),
        Limit::Member("secret", &[Limit::MinLength(8)]),
        Limit::Member(
            "count",
            &[Limit::Minimum("-1"), Limit::Maximum("9007199254740993")],
        ),
        Limit::Member(
            "share",
            &[Limit::ExclusiveMinimum("0"), Limit::ExclusiveMaximum("1")],
        ),
        Limit::Member(
            "parts",
            &[
                Limit::MaxItems(3),
                Limit::UniqueItems,
                Limit::Items(&[Limit::Type(limits_of::<LimitedInput>)]),
            ],
        ),
        Limit::Member(
            "names",
            &[
                Limit::MinProperties(1),
                Limit::Rest(
                    &[],
                    &[
                        Limit::MinLength(2),
                        Limit::MaxLength(3),
                        Limit::Pattern {
                            text: "^[A-Z]\\d*$",
                            regex: "^[A-Z][0-9]*$",
                            matches: check_pattern::matches,
                        },
                    ],
                ),
            ],
        ),
        Limit::Member("shape", &[Limit::Type(limits_of::<LimitedShape>)]),
        Limit::Member("choice", &[Limit::Type(limits_of::<LimitedChoice>)]),
        Limit::Member("maybe", &[Limit::MaxLength(1)]),
        Limit::Rest(
            &[
                "id",
                "code",
                "secret",
                "count",
                "share",
                "parts",
                "names",
                "shape",
                "choice",
                "maybe",
            ],
            &[Limit::MaxLength(4)],
        ),
    ];
}
