// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

use crate::runtime::{UnknownValue, string_enum};

/// Kind of an app.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CustomAppType {
    /// `hypersync`
    Hypersync,
    /// `taskIntegration`
    TaskIntegration,
    /// `folderIntegration`
    FolderIntegration,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl CustomAppType {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[
        Self::Hypersync,
        Self::TaskIntegration,
        Self::FolderIntegration,
    ];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hypersync => "hypersync",
            Self::TaskIntegration => "taskIntegration",
            Self::FolderIntegration => "folderIntegration",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomAppType {
    fn from(value: &str) -> Self {
        match value {
            "hypersync" => Self::Hypersync,
            "taskIntegration" => Self::TaskIntegration,
            "folderIntegration" => Self::FolderIntegration,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(CustomAppType);
