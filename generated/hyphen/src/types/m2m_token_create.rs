// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Secret;

/// Credentials of the client.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct M2mTokenCreate {
    /// Id of the client.
    #[serde(rename = "clientId")]
    pub client_id: String,
    /// Secret of the client.
    #[serde(rename = "clientSecret")]
    pub client_secret: Secret,
}

impl M2mTokenCreate {
    /// Makes a value from what is required.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        }
    }
}
