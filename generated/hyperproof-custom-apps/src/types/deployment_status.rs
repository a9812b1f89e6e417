// @generated from specs/hyperproof-custom-apps/openapi.yaml by cargo xtask codegen hyperproof-custom-apps. Do not edit.

use crate::runtime::{UnknownValue, string_enum};

/// Progress of an app's deployment.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeploymentStatus {
    /// `pending`
    Pending,
    /// `deployed`
    Deployed,
    /// `failed`
    Failed,
    /// A value that this version of the crate does not know; it goes back unchanged.
    Unknown(UnknownValue),
}

impl DeploymentStatus {
    /// Every value that this version of the crate knows.
    pub const ALL: &'static [Self] = &[Self::Pending, Self::Deployed, Self::Failed];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Deployed => "deployed",
            Self::Failed => "failed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for DeploymentStatus {
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "deployed" => Self::Deployed,
            "failed" => Self::Failed,
            _ => Self::Unknown(UnknownValue::new(value)),
        }
    }
}

string_enum!(DeploymentStatus);
