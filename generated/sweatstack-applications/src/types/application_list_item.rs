// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::Field;

/// Application as it stands in a list.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ApplicationListItem {
    /// Id of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Slug of the application's page.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub page_slug: Field<String>,
}

impl ApplicationListItem {
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

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `page_slug`.
    #[must_use]
    pub fn page_slug(mut self, page_slug: impl Into<Field<String>>) -> Self {
        self.page_slug = page_slug.into();
        self
    }
}
