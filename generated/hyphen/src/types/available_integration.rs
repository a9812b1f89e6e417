// @generated from specs/hyphen/openapi.yaml by cargo xtask codegen hyphen. Do not edit.

use serde::{Deserialize, Serialize};

use super::ConnectionOffer;

/// Integration that organizations can add.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AvailableIntegration {
    /// Type of the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Name of the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Description of the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Image of the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Background image of the integration.
    #[serde(rename = "backgroundImage", skip_serializing_if = "Option::is_none")]
    pub background_image: Option<String>,
    /// Connections that the integration provides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provides: Option<Vec<ConnectionOffer>>,
}

impl AvailableIntegration {
    /// Makes a value in which nothing is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets `background_image`.
    #[must_use]
    pub fn background_image(mut self, background_image: impl Into<String>) -> Self {
        self.background_image = Some(background_image.into());
        self
    }

    /// Sets `provides`.
    #[must_use]
    pub fn provides(
        mut self,
        provides: impl IntoIterator<Item = ConnectionOffer>,
    ) -> Self {
        self.provides = Some(provides.into_iter().collect());
        self
    }
}
