// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Secret;

/// New content of an .env file.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReplaceEnvFileRequest {
    /// Number of variables in the file.
    #[serde(rename = "countVariables")]
    pub count_variables: f64,
    /// Size of the file.
    pub size: String,
    /// Encrypted content of the file.
    pub data: Secret,
    /// Number of the version.
    pub version: f64,
    /// Id of the secret key that encrypts the file.
    #[serde(rename = "secretKeyId")]
    pub secret_key_id: f64,
}

/// What is required to make a value of [`ReplaceEnvFileRequest`].
#[derive(Clone, Debug)]
pub struct ReplaceEnvFileRequestInit {
    /// Number of variables in the file.
    pub count_variables: f64,
    /// Size of the file.
    pub size: String,
    /// Encrypted content of the file.
    pub data: Secret,
    /// Number of the version.
    pub version: f64,
    /// Id of the secret key that encrypts the file.
    pub secret_key_id: f64,
}

impl ReplaceEnvFileRequest {
    /// Makes a value from what is required.
    pub fn new(init: ReplaceEnvFileRequestInit) -> Self {
        Self {
            count_variables: init.count_variables,
            size: init.size,
            data: init.data,
            version: init.version,
            secret_key_id: init.secret_key_id,
        }
    }
}

impl From<ReplaceEnvFileRequestInit> for ReplaceEnvFileRequest {
    fn from(init: ReplaceEnvFileRequestInit) -> Self {
        Self::new(init)
    }
}
