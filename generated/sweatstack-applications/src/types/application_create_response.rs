// @generated from specs/sweatstack-applications/openapi.yaml by cargo xtask codegen sweatstack-applications. Do not edit.

use serde::{Deserialize, Serialize};

use super::PageResponse;
use crate::runtime::{Field, Secret};

/// Created application.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ApplicationCreateResponse {
    /// Id of the application.
    pub id: String,
    /// Name of the application.
    pub name: String,
    /// Description of the application.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub description: Field<String>,
    /// URI of the application's image.
    ///
    /// Limits: at least 1 character.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub image: Field<String>,
    /// URL of the application.
    ///
    /// Limits: at least 1 character.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub url: Field<String>,
    /// Redirect URIs of the application.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub redirect_uris: Field<Vec<String>>,
    /// URI of the privacy statement.
    ///
    /// Limits: at least 1 character.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub privacy_statement: Field<String>,
    /// Whether the application is published.
    pub published: bool,
    /// Endpoints of the webhooks.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub webhook_endpoints: Field<Vec<String>>,
    /// Secret of the webhooks.
    ///
    /// Sent, but not returned.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub webhook_secret: Field<Secret>,
    /// Client secret of the application.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub client_secret: Field<Secret>,
    /// The page: [`PageResponse`].
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub page: Field<PageResponse>,
    /// Whether the description, the URL, the image or the privacy statement is missing.
    ///
    /// Set by the server.
    pub is_private: bool,
    /// Whether the privacy statement is the standard one for client-side apps.
    ///
    /// Set by the server.
    pub is_clientside_app: bool,
}

/// What is required to make a value of [`ApplicationCreateResponse`].
#[derive(Clone, Debug)]
pub struct ApplicationCreateResponseInit {
    /// Id of the application.
    pub id: String,
    /// Name of the application.
    pub name: String,
    /// Whether the application is published.
    pub published: bool,
    /// Whether the description, the URL, the image or the privacy statement is missing.
    ///
    /// Set by the server.
    pub is_private: bool,
    /// Whether the privacy statement is the standard one for client-side apps.
    ///
    /// Set by the server.
    pub is_clientside_app: bool,
}

impl ApplicationCreateResponse {
    /// Makes a value from what is required.
    pub fn new(init: ApplicationCreateResponseInit) -> Self {
        Self {
            id: init.id,
            name: init.name,
            description: Field::Absent,
            image: Field::Absent,
            url: Field::Absent,
            redirect_uris: Field::Absent,
            privacy_statement: Field::Absent,
            published: init.published,
            webhook_endpoints: Field::Absent,
            webhook_secret: Field::Absent,
            client_secret: Field::Absent,
            page: Field::Absent,
            is_private: init.is_private,
            is_clientside_app: init.is_clientside_app,
        }
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<Field<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<Field<String>>) -> Self {
        self.image = image.into();
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<Field<String>>) -> Self {
        self.url = url.into();
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

    /// Sets `privacy_statement`.
    #[must_use]
    pub fn privacy_statement(
        mut self,
        privacy_statement: impl Into<Field<String>>,
    ) -> Self {
        self.privacy_statement = privacy_statement.into();
        self
    }

    /// Sets `webhook_endpoints`.
    #[must_use]
    pub fn webhook_endpoints(
        mut self,
        webhook_endpoints: impl Into<Field<Vec<String>>>,
    ) -> Self {
        self.webhook_endpoints = webhook_endpoints.into();
        self
    }

    /// Sets `webhook_secret`.
    #[must_use]
    pub fn webhook_secret(mut self, webhook_secret: impl Into<Field<Secret>>) -> Self {
        self.webhook_secret = webhook_secret.into();
        self
    }

    /// Sets `client_secret`.
    #[must_use]
    pub fn client_secret(mut self, client_secret: impl Into<Field<Secret>>) -> Self {
        self.client_secret = client_secret.into();
        self
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: impl Into<Field<PageResponse>>) -> Self {
        self.page = page.into();
        self
    }
}

impl From<ApplicationCreateResponseInit> for ApplicationCreateResponse {
    fn from(init: ApplicationCreateResponseInit) -> Self {
        Self::new(init)
    }
}
