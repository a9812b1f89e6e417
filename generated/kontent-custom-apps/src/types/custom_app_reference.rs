// @generated from specs/kontent-custom-apps/openapi.yaml by cargo xtask codegen kontent-custom-apps. Do not edit.

/// A value in a path, in one of several forms.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CustomAppReference {
    /// Custom app with this id.
    Id(String),
    /// Custom app with this codename.
    Codename(String),
}

impl CustomAppReference {
    /// The value, without the words that go before or after it.
    pub fn value(&self) -> &str {
        match self {
            Self::Id(value) | Self::Codename(value) => value,
        }
    }

    /// The segments of the path that stand for the value.
    pub fn segments(&self) -> Vec<&str> {
        match self {
            Self::Id(value) => vec![value],
            Self::Codename(value) => vec!["codename", value],
        }
    }
}
