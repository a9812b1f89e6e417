// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

/// Fields of a domain to change.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DomainUpdate {
    /// URL to redirect to if no short link matches.
    #[serde(rename = "notFoundRedirectUrl", skip_serializing_if = "Option::is_none")]
    pub not_found_redirect_url: Option<String>,
    /// Template of the URL to use if no short link matches.
    #[serde(rename = "fallbackUrlTemplate", skip_serializing_if = "Option::is_none")]
    pub fallback_url_template: Option<String>,
}

impl DomainUpdate {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `not_found_redirect_url`.
    #[must_use]
    pub fn not_found_redirect_url(
        mut self,
        not_found_redirect_url: impl Into<String>,
    ) -> Self {
        self.not_found_redirect_url = Some(not_found_redirect_url.into());
        self
    }

    /// Sets `fallback_url_template`.
    #[must_use]
    pub fn fallback_url_template(
        mut self,
        fallback_url_template: impl Into<String>,
    ) -> Self {
        self.fallback_url_template = Some(fallback_url_template.into());
        self
    }
}
