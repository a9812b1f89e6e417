// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::ConnectedAccount;

/// Member to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MemberCreate {
    /// First name of the member.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name of the member.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Primary e-mail address of the member.
    pub email: String,
    /// Accounts of the member at other services.
    #[serde(rename = "connectedAccounts", skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<Vec<ConnectedAccount>>,
}

impl MemberCreate {
    /// Makes a value from what is required.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            first_name: None,
            last_name: None,
            email: email.into(),
            connected_accounts: None,
        }
    }

    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `last_name`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `connected_accounts`.
    #[must_use]
    pub fn connected_accounts(
        mut self,
        connected_accounts: impl IntoIterator<Item = ConnectedAccount>,
    ) -> Self {
        self.connected_accounts = Some(connected_accounts.into_iter().collect());
        self
    }
}
