// @generated from tests/crates/obstacle/openapi.yaml by cargo xtask codegen obstacle. Do not edit.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    BoxModel, Error, NoneModel, OptionModel, ResultModel, Self3, SelfModel, SomeModel, StringModel,
    Value,
};
use crate::runtime::union;

/// The schema `Choice`.
#[allow(
    clippy::large_enum_variant,
    reason = "the variants are as large as the API makes them"
)]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// Unknown.
    UnknownVariant(ChoiceUnknown),
    /// [`StringModel`].
    String(StringModel),
    /// [`OptionModel`].
    Option(OptionModel),
    /// [`ResultModel`].
    Result(ResultModel),
    /// [`Value`].
    Value(Value),
    /// [`BoxModel`].
    Box(BoxModel),
    /// [`SelfModel`].
    SelfVariant(SelfModel),
    /// [`Self3`].
    Self2(Self3),
    /// [`Error`].
    Error(Error),
    /// [`NoneModel`].
    None(NoneModel),
    /// [`SomeModel`].
    Some(SomeModel),
    /// [`ChoiceOption12`].
    Object(ChoiceOption12),
    /// One of the alternatives.
    StringList(Vec<String>),
    /// One of the alternatives.
    Boolean(bool),
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(serde_json::Value),
}

impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::UnknownVariant(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Option(value) => value.serialize(serializer),
            Self::Result(value) => value.serialize(serializer),
            Self::Value(value) => value.serialize(serializer),
            Self::Box(value) => value.serialize(serializer),
            Self::SelfVariant(value) => value.serialize(serializer),
            Self::Self2(value) => value.serialize(serializer),
            Self::Error(value) => value.serialize(serializer),
            Self::None(value) => value.serialize(serializer),
            Self::Some(value) => value.serialize(serializer),
            Self::Object(value) => value.serialize(serializer),
            Self::StringList(value) => value.serialize(serializer),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Choice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let candidates = [
            union::candidate(&value).map(|it| it.map(Self::UnknownVariant)),
            union::candidate(&value).map(|it| it.map(Self::String)),
            union::candidate(&value).map(|it| it.map(Self::Option)),
            union::candidate(&value).map(|it| it.map(Self::Result)),
            union::candidate(&value).map(|it| it.map(Self::Value)),
            union::candidate(&value).map(|it| it.map(Self::Box)),
            union::candidate(&value).map(|it| it.map(Self::SelfVariant)),
            union::candidate(&value).map(|it| it.map(Self::Self2)),
            union::candidate(&value).map(|it| it.map(Self::Error)),
            union::candidate(&value).map(|it| it.map(Self::None)),
            union::candidate(&value).map(|it| it.map(Self::Some)),
            union::candidate(&value).map(|it| it.map(Self::Object)),
            union::candidate(&value).map(|it| it.map(Self::StringList)),
            union::candidate(&value).map(|it| it.map(Self::Boolean)),
        ];
        Ok(union::choose(candidates).unwrap_or(Self::Unknown(value)))
    }
}

impl From<ChoiceUnknown> for Choice {
    fn from(value: ChoiceUnknown) -> Self {
        Self::UnknownVariant(value)
    }
}

impl From<StringModel> for Choice {
    fn from(value: StringModel) -> Self {
        Self::String(value)
    }
}

impl From<OptionModel> for Choice {
    fn from(value: OptionModel) -> Self {
        Self::Option(value)
    }
}

impl From<ResultModel> for Choice {
    fn from(value: ResultModel) -> Self {
        Self::Result(value)
    }
}

impl From<Value> for Choice {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

impl From<BoxModel> for Choice {
    fn from(value: BoxModel) -> Self {
        Self::Box(value)
    }
}

impl From<SelfModel> for Choice {
    fn from(value: SelfModel) -> Self {
        Self::SelfVariant(value)
    }
}

impl From<Self3> for Choice {
    fn from(value: Self3) -> Self {
        Self::Self2(value)
    }
}

impl From<Error> for Choice {
    fn from(value: Error) -> Self {
        Self::Error(value)
    }
}

impl From<NoneModel> for Choice {
    fn from(value: NoneModel) -> Self {
        Self::None(value)
    }
}

impl From<SomeModel> for Choice {
    fn from(value: SomeModel) -> Self {
        Self::Some(value)
    }
}

impl From<ChoiceOption12> for Choice {
    fn from(value: ChoiceOption12) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<String>> for Choice {
    fn from(value: Vec<String>) -> Self {
        Self::StringList(value)
    }
}

impl From<bool> for Choice {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

/// Unknown.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChoiceUnknown {
    /// The property `u`.
    pub u: String,
}

impl ChoiceUnknown {
    /// Makes a value from what is required.
    pub fn new(u: impl Into<String>) -> Self {
        Self { u: u.into() }
    }
}

/// The schema `ChoiceOption12`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChoiceOption12 {
    /// The property `value`.
    pub value: String,
    /// The property `serializer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serializer: Option<String>,
}

impl ChoiceOption12 {
    /// Makes a value from what is required.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            serializer: None,
        }
    }

    /// Sets `serializer`.
    #[must_use]
    pub fn serializer(mut self, serializer: impl Into<String>) -> Self {
        self.serializer = Some(serializer.into());
        self
    }
}
