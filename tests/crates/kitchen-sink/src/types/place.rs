// @generated from tests/crates/kitchen-sink/openapi.yaml by cargo xtask codegen kitchen-sink. Do not edit.

/// A value in a path, in one of several forms.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Place {
    /// Place with this id.
    Id(String),
    /// Place of this name.
    Named(String),
}

impl Place {
    /// The value, without the words that go before or after it.
    pub fn value(&self) -> &str {
        match self {
            Self::Id(value) | Self::Named(value) => value,
        }
    }

    /// The segments of the path that stand for the value.
    pub fn segments(&self) -> Vec<&str> {
        match self {
            Self::Id(value) => vec![value],
            Self::Named(value) => vec!["by", value, "end"],
        }
    }
}
