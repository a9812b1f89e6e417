// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::Reference;

/// Domain of an organization.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Domain {
    /// Id of the domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Status of the domain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// DNS status of the domain.
    #[serde(rename = "dnsStatus", skip_serializing_if = "Option::is_none")]
    pub dns_status: Option<String>,
    /// SSL status of the domain.
    #[serde(rename = "sslStatus", skip_serializing_if = "Option::is_none")]
    pub ssl_status: Option<String>,
    /// Date of the creation.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// URL to redirect to if no short link matches.
    #[serde(rename = "notFoundRedirectUrl", skip_serializing_if = "Option::is_none")]
    pub not_found_redirect_url: Option<String>,
    /// Template of the URL to use if no short link matches.
    #[serde(rename = "fallbackUrlTemplate", skip_serializing_if = "Option::is_none")]
    pub fallback_url_template: Option<String>,
    /// The organization: [`Reference`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Reference>,
}

impl Domain {
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

    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `dns_status`.
    #[must_use]
    pub fn dns_status(mut self, dns_status: impl Into<String>) -> Self {
        self.dns_status = Some(dns_status.into());
        self
    }

    /// Sets `ssl_status`.
    #[must_use]
    pub fn ssl_status(mut self, ssl_status: impl Into<String>) -> Self {
        self.ssl_status = Some(ssl_status.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<String>) -> Self {
        self.created_at = Some(created_at.into());
        self
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

    /// Sets `organization`.
    #[must_use]
    pub fn organization(mut self, organization: Reference) -> Self {
        self.organization = Some(organization);
        self
    }
}
