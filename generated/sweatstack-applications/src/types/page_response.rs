// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

use serde::{Deserialize, Serialize};

use super::PageApplicationInfo;

/// Page of an application.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PageResponse {
    /// The application: [`PageApplicationInfo`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application: Option<PageApplicationInfo>,
    /// Whether the page is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<bool>,
    /// Slug of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Public URL of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl PageResponse {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `application`.
    #[must_use]
    pub fn application(mut self, application: PageApplicationInfo) -> Self {
        self.application = Some(application);
        self
    }

    /// Sets `published`.
    #[must_use]
    pub fn published(mut self, published: bool) -> Self {
        self.published = Some(published);
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}
