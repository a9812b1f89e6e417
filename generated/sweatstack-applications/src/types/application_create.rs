// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

use serde::{Deserialize, Serialize};

use crate::runtime::{Field, Limit, Limited};

/// Private application to create.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ApplicationCreate {
    /// Name of the application.
    ///
    /// Limits: 1 to 100 characters.
    pub name: String,
    /// Description of the application.
    ///
    /// Limits: at most 500 characters.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub description: Field<String>,
    /// Redirect URIs of the application.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub redirect_uris: Field<Vec<String>>,
    /// Slug of the page that belongs to the application.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub page: Field<String>,
    /// Whether to generate a client secret.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generate_secret: Option<bool>,
}

impl ApplicationCreate {
    /// Makes a value from what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: Field::Absent,
            redirect_uris: Field::Absent,
            page: Field::Absent,
            generate_secret: None,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Field<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `redirect_uris`.
    #[must_use]
    pub fn redirect_uris(
        mut self,
        redirect_uris: impl Into<Field<Vec<String>>>,
    ) -> Self {
        self.redirect_uris = redirect_uris.into();
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: impl Into<Field<String>>) -> Self {
        self.page = page.into();
        self
    }

    /// Sets `generate_secret`.
    #[must_use]
    pub fn generate_secret(mut self, generate_secret: bool) -> Self {
        self.generate_secret = Some(generate_secret);
        self
    }
}

impl Limited for ApplicationCreate {
    const LIMITS: &'static [Limit] = &[
        Limit::Member("name", &[Limit::MinLength(1), Limit::MaxLength(100)]),
        Limit::Member("description", &[Limit::MaxLength(500)]),
        Limit::Member("redirect_uris", &[Limit::Items(&[Limit::MinLength(1)])]),
    ];
}
