// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::{AccessTokenClaims, IdTokenClaims, Membership};

/// User who sends the request.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CurrentUser {
    /// Whether the user impersonates another.
    #[serde(rename = "isImpersonating", skip_serializing_if = "Option::is_none")]
    pub is_impersonating: Option<bool>,
    /// Whether the user belongs to Hyphen.
    #[serde(rename = "isHyphenInternal", skip_serializing_if = "Option::is_none")]
    pub is_hyphen_internal: Option<bool>,
    /// The decoded id token: [`IdTokenClaims`].
    #[serde(rename = "decodedIdToken", skip_serializing_if = "Option::is_none")]
    pub decoded_id_token: Option<IdTokenClaims>,
    /// Time until the access token expires.
    #[serde(rename = "accessTokenExpiresIn", skip_serializing_if = "Option::is_none")]
    pub access_token_expires_in: Option<f64>,
    /// Time when the access token expires.
    #[serde(rename = "accessTokenExpiresAt", skip_serializing_if = "Option::is_none")]
    pub access_token_expires_at: Option<f64>,
    /// The decoded token: [`AccessTokenClaims`].
    #[serde(rename = "decodedToken", skip_serializing_if = "Option::is_none")]
    pub decoded_token: Option<AccessTokenClaims>,
    /// Memberships of the user in organizations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memberships: Option<Vec<Membership>>,
}

impl CurrentUser {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `is_impersonating`.
    #[must_use]
    pub fn is_impersonating(mut self, is_impersonating: bool) -> Self {
        self.is_impersonating = Some(is_impersonating);
        self
    }

    /// Sets `is_hyphen_internal`.
    #[must_use]
    pub fn is_hyphen_internal(mut self, is_hyphen_internal: bool) -> Self {
        self.is_hyphen_internal = Some(is_hyphen_internal);
        self
    }

    /// Sets `decoded_id_token`.
    #[must_use]
    pub fn decoded_id_token(mut self, decoded_id_token: IdTokenClaims) -> Self {
        self.decoded_id_token = Some(decoded_id_token);
        self
    }

    /// Sets `access_token_expires_in`.
    #[must_use]
    pub fn access_token_expires_in(mut self, access_token_expires_in: f64) -> Self {
        self.access_token_expires_in = Some(access_token_expires_in);
        self
    }

    /// Sets `access_token_expires_at`.
    #[must_use]
    pub fn access_token_expires_at(mut self, access_token_expires_at: f64) -> Self {
        self.access_token_expires_at = Some(access_token_expires_at);
        self
    }

    /// Sets `decoded_token`.
    #[must_use]
    pub fn decoded_token(mut self, decoded_token: AccessTokenClaims) -> Self {
        self.decoded_token = Some(decoded_token);
        self
    }

    /// Sets `memberships`.
    #[must_use]
    pub fn memberships(
        mut self,
        memberships: impl IntoIterator<Item = Membership>,
    ) -> Self {
        self.memberships = Some(memberships.into_iter().collect());
        self
    }
}
