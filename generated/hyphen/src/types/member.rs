// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ConnectedAccount, Reference};

/// Member of an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Member {
    /// Id of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// First name of the member.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name of the member.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Nickname of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Primary e-mail address of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Favorites of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favorites: Option<Vec<Value>>,
    /// Accounts of the member at other services.
    #[serde(rename = "connectedAccounts", skip_serializing_if = "Option::is_none")]
    pub connected_accounts: Option<Vec<ConnectedAccount>>,
    /// Roles of the member in the organization.
    #[serde(rename = "organizationRoles", skip_serializing_if = "Option::is_none")]
    pub organization_roles: Option<Vec<Value>>,
    /// Teams of the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teams: Option<Vec<Reference>>,
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
}

impl Member {
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

    /// Sets `nickname`.
    #[must_use]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `favorites`.
    #[must_use]
    pub fn favorites(mut self, favorites: impl IntoIterator<Item = Value>) -> Self {
        self.favorites = Some(favorites.into_iter().collect());
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

    /// Sets `organization_roles`.
    #[must_use]
    pub fn organization_roles(
        mut self,
        organization_roles: impl IntoIterator<Item = Value>,
    ) -> Self {
        self.organization_roles = Some(organization_roles.into_iter().collect());
        self
    }

    /// Sets `teams`.
    #[must_use]
    pub fn teams(mut self, teams: impl IntoIterator<Item = Reference>) -> Self {
        self.teams = Some(teams.into_iter().collect());
        self
    }

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: Reference) -> Self {
        self.organization = Some(organization);
        self
    }
}
